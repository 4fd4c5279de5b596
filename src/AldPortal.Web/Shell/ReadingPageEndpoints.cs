using System.Collections.Concurrent;
using System.IO.Compression;

namespace AldPortal.Web.Shell;

/// <summary>Maps addresses to static pages. Pages without a query are rendered once and kept; there are as many as the content has.</summary>
public static class ReadingPageEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps an address to a page; a handler that returns null answers 404.</summary>
    /// <param name="routes">Where to map.</param>
    /// <param name="pattern">Route pattern.</param>
    /// <param name="handler">Function of the request that gives the page, or null where there is none.</param>
    public static void MapReadingPage(this IEndpointRouteBuilder routes, string pattern, Func<HttpContext, ReadingPage?> handler)
    {
        var renderer = routes.ServiceProvider.GetRequiredService<ReadingPageRenderer>();
        var kept = new ConcurrentDictionary<string, RenderedPage>();
        routes.MapMethods(pattern, Methods, async context =>
        {
            string path = context.Request.Path.Value ?? "/";
            bool plain = !context.Request.QueryString.HasValue;
            if (!plain || !kept.TryGetValue(path, out RenderedPage? rendered))
            {
                ReadingPage? page = handler(context);
                rendered = await renderer.Render(page ?? NotFound(context), plain && page is not null ? CompressionLevel.Optimal : CompressionLevel.Fastest);
                if (plain && page is not null)
                    kept[path] = rendered;
            }
            await ReadingPageRenderer.Send(context, rendered);
        }).ExcludeFromDescription();
    }

    /// <summary>Maps an address to a page that readers made and can delete: rendered anew for each request and kept nowhere.</summary>
    /// <param name="routes">Where to map.</param>
    /// <param name="pattern">Route pattern.</param>
    /// <param name="handler">Function of the request that gives the page, or null where there is none.</param>
    public static void MapFreshPage(this IEndpointRouteBuilder routes, string pattern, Func<HttpContext, Task<ReadingPage?>> handler)
    {
        var renderer = routes.ServiceProvider.GetRequiredService<ReadingPageRenderer>();
        routes.MapMethods(pattern, Methods, async context =>
            await ReadingPageRenderer.Send(context, await renderer.Render(await handler(context) ?? NotFound(context), CompressionLevel.Fastest))).ExcludeFromDescription();
    }

    /// <summary>The page for an address that leads nowhere.</summary>
    public static ReadingPage NotFound(HttpContext context) =>
        ReadingPage.Of<NotFoundPage>((nameof(NotFoundPage.Path), context.Request.Path.Value ?? "/")) with { Status = StatusCodes.Status404NotFound };
}
