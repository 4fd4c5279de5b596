using System.Collections.Concurrent;

namespace AldPortal.Web.Shell;

/// <summary>
/// Pages that were rendered once and are sent from memory. Only addresses of the list of pages are kept, so that nobody can fill the
/// memory with variants of an address.
/// </summary>
public sealed class KeptPages(SitePages site)
{
    private readonly ConcurrentDictionary<string, RenderedPage> pages = new(StringComparer.Ordinal);

    /// <summary>The kept page that answers a request, or null.</summary>
    public RenderedPage? Find(HttpRequest request) =>
        !request.QueryString.HasValue && (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Path.Value is string path
            ? pages.GetValueOrDefault(path)
            : null;

    /// <summary>True for a request whose page may be kept.</summary>
    public bool Accepts(HttpContext context) => !context.Request.QueryString.HasValue && context.Request.Path.Value is string path && site.Keeps(path);

    /// <summary>Keeps the page of a request.</summary>
    public void Keep(HttpContext context, RenderedPage page) => pages[context.Request.Path.Value!] = page;
}
