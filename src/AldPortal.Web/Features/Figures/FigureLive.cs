using System.Text.Json.Nodes;
using AldPortal.Core.Figures;
using AldPortal.Core.Typesetting;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Figures;

/// <summary>What a page fetches after its first load.</summary>
/// <param name="Title">Title of the document.</param>
/// <param name="Address">Address of the state.</param>
/// <param name="Summary">What is shown now, to be read aloud.</param>
/// <param name="Html">The changing part of the page.</param>
/// <param name="Traces">Traces and layout for plotly.js.</param>
/// <param name="Svg">The picture as a file, where the reader's own results are in it: no address has it.</param>
public sealed record LiveFigure(string Title, string Address, string Summary, string Html, JsonObject Traces, string? Svg);

/// <summary>Serves the changing part of a figure's page, and traces for plotly.js; neither belongs to the API.</summary>
public static class FigureLive
{
    /// <summary>Traces and layout, with the short texts that the drawn picture has beside its points.</summary>
    public static JsonObject Traces(FigureData data)
    {
        JsonObject traces = PlotlyTraces.Write(data);
        string[] labels = [.. data.Points.Select(point => point.Label ?? "")];
        traces["labels"] = data.Kind == FigureKind.Scatter && labels.Length <= MaximalLabels
            ? new JsonObject(data.Points.Where(point => point.Label is not null && point.RowIds.Count == 1).DistinctBy(point => point.RowIds[0])
                .Select(point => KeyValuePair.Create(point.RowIds[0], (JsonNode?)JsonValue.Create(Typesetter.ToUnicode(point.Label!)))))
            : null;
        return traces;
    }

    private const int MaximalLabels = 60;

    /// <summary>Maps both.</summary>
    public static void MapFigureLive(this WebApplication app, FigureViews views)
    {
        var renderer = app.Services.GetRequiredService<ReadingPageRenderer>();
        app.MapGet(PortalUrls.Figures + "/{figureId}/live.json", async (HttpContext context) =>
        {
            if (FiguresFeature.Find(views, context) is FigureView view)
                await ReadingPageRenderer.Json(await Of(view, renderer)).Send(context);
            else
                context.Response.StatusCode = StatusCodes.Status404NotFound;
        }).ExcludeFromDescription();
        app.MapGet(PortalUrls.Figures + "/{figureId}/traces.json", (HttpContext context) =>
        {
            if (FiguresFeature.Find(views, context) is FigureView view)
                return ReadingPageRenderer.Json(Traces(view.Data)).Send(context);
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }).ExcludeFromDescription();
    }

    /// <summary>The changing part of the page.</summary>
    public static async Task<LiveFigure> Of(FigureView view, ReadingPageRenderer renderer) => new(
        $"{FigureSummary.Title(view.Data)} · AldPortal",
        view.Address,
        FigureSummary.Counts(view.Data),
        await renderer.Html(ReadingPage.Of<FigureExplorer>((nameof(FigureExplorer.View), view))),
        Traces(view.Data),
        view.Own is null ? null : FigureSvg.Write(view.Data, new FigureSvgOptions { Standalone = true, Links = false }));
}
