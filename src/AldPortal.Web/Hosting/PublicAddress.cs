using Microsoft.Extensions.Options;

namespace AldPortal.Web.Hosting;

/// <summary>Absolute addresses for links that leave the portal: canonical links, exports, citations.</summary>
public sealed class PublicAddress(IOptions<PortalOptions> options)
{
    private const string Default = "http://localhost:5080";

    /// <summary>The absolute address of a path of the portal.</summary>
    public string Of(string path) => (options.Value.BaseUrl ?? Default).TrimEnd('/') + path;

    /// <summary>The same, by the address of the request where none is configured.</summary>
    public string Of(string path, HttpRequest request) => options.Value.BaseUrl is null ? $"{request.Scheme}://{request.Host}{path}" : Of(path);
}
