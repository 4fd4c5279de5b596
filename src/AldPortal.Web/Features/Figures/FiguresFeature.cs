using AldPortal.Core.Figures;
using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Figures;

/// <summary>Figures: gallery, pages, embedded figures and API.</summary>
public static class FiguresFeature
{
    /// <summary>Scripts of a page on which a figure is explored.</summary>
    public static readonly IReadOnlyList<string> ExplorerScripts = ["js/figures/figures.js"];

    /// <summary>Maps the pages and the API.</summary>
    public static void MapFigures(this WebApplication app)
    {
        FigureViews views = app.Services.GetRequiredService<FigureViews>();
        app.MapReadingPage(PortalUrls.Figures, _ => ReadingPage.Of<GalleryPage>());
        app.MapReadingPage(PortalUrls.Figures + "/{figureId}", context => Find(views, context) is FigureView view
            ? ReadingPage.Of<FigurePage>((nameof(FigurePage.View), view))
            : null);
        app.MapReadingPage(PortalUrls.Explore, context => ReadingPage.Of<FigurePage>(
            (nameof(FigurePage.View), views.Find(ExploreQuery.FigureId, context.Request.QueryPairs()))));
        app.MapReadingPage("/embed/figures/{figureId}", context => Find(views, context) is FigureView view
            ? ReadingPage.Of<EmbeddedFigure>(
                (nameof(EmbeddedFigure.Data), view.Data),
                (nameof(EmbeddedFigure.Links), FigureLinks.Of(view)),
                (nameof(EmbeddedFigure.Theme), context.Request.Query[FigureViews.ThemeName].ToString()))
            : null);
        app.MapFigureApi(views);
        app.MapFigureLive(views);
        app.MapOwnData(views);
    }

    /// <summary>The figure that a request asks for, or null.</summary>
    internal static FigureView? Find(FigureViews views, HttpContext context) =>
        views.Find(context.GetRouteValue("figureId")?.ToString() ?? "", context.Request.QueryPairs());
}
