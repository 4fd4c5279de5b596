using Microsoft.Extensions.Options;

namespace AldPortal.Web.Hosting;

/// <summary>Absolute addresses for links that leave the portal: canonical links, exports, citations.</summary>
public sealed class PublicAddress(IOptions<PortalOptions> options)
{
    private const string Default = "http://localhost:5080";

    /// <summary>The absolute address of a path of the portal.</summary>
    public string Of(string path) => (options.Value.BaseUrl ?? Default).TrimEnd('/') + path;
}
