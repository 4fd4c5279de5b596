using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Figures;

/// <summary>What a page fetches after its first load.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Address">Address of the state.</param>
/// <param name="Summary">What is shown now, to be read aloud.</param>
/// <param name="Html">The changing part of the page.</param>
public sealed record LiveFigure(string Title, string Address, string Summary, string Html);

/// <summary>Serves the changing part of a figure's page, and traces for plotly.js; neither belongs to the API.</summary>
public static class FigureLive
{
    /// <summary>Maps both.</summary>
    public static void MapFigureLive(this WebApplication app, FigureViews views)
    {
        var renderer = app.Services.GetRequiredService<ReadingPageRenderer>();
        app.MapGet(PortalUrls.Figures + "/{figureId}/live.json", async (HttpContext context) => FiguresFeature.Find(views, context) is FigureView view
            ? Results.Json(new LiveFigure(
                $"{AldPortal.Core.Figures.FigureSummary.Title(view.Data)} · AldPortal",
                view.Address,
                AldPortal.Core.Figures.FigureSummary.Counts(view.Data),
                await renderer.Html(ReadingPage.Of<FigureExplorer>((nameof(FigureExplorer.View), view)))))
            : ApiRoutes.Missing("There is no such figure.")).ExcludeFromDescription();
    }
}
