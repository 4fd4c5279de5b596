using System.IO.Compression;

namespace AldPortal.Web.Shell;

/// <summary>Maps addresses to static pages. Pages of the list of pages are rendered once and kept.</summary>
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
        var kept = routes.ServiceProvider.GetRequiredService<KeptPages>();
        routes.MapMethods(pattern, Methods, async context =>
        {
            ReadingPage? page = handler(context);
            bool keep = page is not null && kept.Accepts(context);
            RenderedPage rendered = await renderer.Render(page ?? NotFound(context), keep ? CompressionLevel.Optimal : CompressionLevel.Fastest);
            if (keep)
                kept.Keep(context, rendered);
            await rendered.Send(context);
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
            await (await renderer.Render(await handler(context) ?? NotFound(context), CompressionLevel.Fastest)).Send(context)).ExcludeFromDescription();
    }

    /// <summary>The page for an address that leads nowhere.</summary>
    public static ReadingPage NotFound(HttpContext context) =>
        ReadingPage.Of<NotFoundPage>((nameof(NotFoundPage.Path), context.Request.Path.Value ?? "/")) with { Status = StatusCodes.Status404NotFound };
}
