using AldPortal.Web.Features.Figures;
using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;
using AldPortal.Web.Shell.Previews;

namespace AldPortal.Web.Features.Sharing;

/// <summary>Frozen figures and collections: pages, embedded pages, forms and API.</summary>
public static class SharingFeature
{
    /// <summary>Registers what the feature needs.</summary>
    public static void AddSharing(this IServiceCollection services)
    {
        services.AddSingleton<FrozenFigures>();
        services.AddSingleton<Collections>();
    }

    /// <summary>Maps the pages and the API.</summary>
    public static void MapSharing(this WebApplication app)
    {
        var views = app.Services.GetRequiredService<FigureViews>();
        var frozen = app.Services.GetRequiredService<FrozenFigures>();
        var collections = app.Services.GetRequiredService<Collections>();
        app.MapFreshPage("/f/{id}", context => FrozenPageOf(context, frozen, view => ReadingPage.Of<FrozenPage>((nameof(FrozenPage.Frozen), view))));
        app.MapFreshPage("/embed/f/{id}", context => FrozenPageOf(context, frozen, view => ReadingPage.Of<EmbeddedFigure>(
            (nameof(EmbeddedFigure.Data), view.Content.Titled), (nameof(EmbeddedFigure.Links), FrozenFigures.Links(view)), (nameof(EmbeddedFigure.Theme), Theme(context)))));
        app.MapFreshPage("/c/{id}", context => CollectionOf(context, collections, view => ReadingPage.Of<CollectionPage>((nameof(CollectionPage.View), view))));
        app.MapFreshPage("/embed/c/{id}", context => CollectionOf(context, collections, view => ReadingPage.Of<EmbeddedCollection>(
            (nameof(EmbeddedCollection.View), view), (nameof(EmbeddedCollection.Theme), Theme(context)))));
        app.MapGet("/f/{id}/traces.json", async (string id, HttpContext context) => await frozen.Find(id, context.RequestAborted) is FrozenView view
            ? Results.Json(FigureLive.Traces(view.Content.Figure))
            : ApiRoutes.Missing("There is no such figure.")).ExcludeFromDescription();
        app.MapFrozenPicture(frozen, app.Services.GetRequiredService<PreviewPictures>());
        app.MapFrozenApi(frozen, views);
        app.MapCollectionApi(collections, views);
        app.MapSharingForms(frozen, collections, views);
    }

    private static void MapFrozenPicture(this WebApplication app, FrozenFigures frozen, PreviewPictures pictures) =>
        app.MapGet(PortalUrls.PreviewRoot + PortalUrls.Frozen("{id}.png"), async (string id, HttpContext context) =>
        {
            if (await frozen.Find(id, context.RequestAborted) is FrozenView view)
                await PreviewEndpoints.Send(context, view.Preview, pictures, canBeDeleted: true);
            else
                context.Response.StatusCode = StatusCodes.Status404NotFound;
        }).RequireRateLimiting(Limits.Policy).ExcludeFromDescription();

    private static async Task<ReadingPage?> FrozenPageOf(HttpContext context, FrozenFigures frozen, Func<FrozenView, ReadingPage> page) =>
        await frozen.Find(Id(context), context.RequestAborted) is FrozenView view ? page(view) : null;

    private static async Task<ReadingPage?> CollectionOf(HttpContext context, Collections collections, Func<CollectionView, ReadingPage> page) =>
        await collections.Find(Id(context), context.RequestAborted) is CollectionView view ? page(view) : null;

    private static string Id(HttpContext context) => context.GetRouteValue("id")?.ToString() ?? "";

    private static string Theme(HttpContext context) => context.Request.Query[FigureViews.ThemeName].ToString();
}
