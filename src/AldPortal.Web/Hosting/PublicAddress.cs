using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace AldPortal.Web.Hosting;

/// <summary>
/// Absolute addresses for links that leave the portal: canonical links, exports, citations. Without <c>Portal:BaseUrl</c> they are those the
/// server listens on; what a request claims as its host is never believed.
/// </summary>
public sealed class PublicAddress(IOptions<PortalOptions> options, IServer server)
{
    private const string Default = "http://localhost:5080";

    private string? root;

    /// <summary>The absolute address of a path of the portal.</summary>
    public string Of(string path) => (root ??= options.Value.BaseUrl?.TrimEnd('/') ?? Listening()) is string known ? known + path : Default + path;

    private string? Listening() =>
        server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is string address
        && Uri.TryCreate(address.Replace("://+", "://localhost").Replace("://*", "://localhost").Replace("://[::]", "://localhost").Replace("://0.0.0.0", "://localhost"), UriKind.Absolute, out Uri? url)
            ? url.GetLeftPart(UriPartial.Authority)
            : null;
}
