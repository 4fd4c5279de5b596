using System.Text.Json;
using System.Text.Json.Nodes;
using AldPortal.Core.Content;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using AldPortal.Core.Sharing;
using AldPortal.Web.Features.Figures;
using AldPortal.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AldPortal.Web.Features.Sharing;

/// <summary>What is sent to freeze a figure.</summary>
/// <param name="FigureId">The figure.</param>
/// <param name="State">Its state: names and values of the page's address.</param>
/// <param name="Title">Title of its owner.</param>
/// <param name="Note">Note of its owner.</param>
/// <param name="OwnData">The owner's own results as CSV, drawn over the published ones.</param>
public sealed record FreezeRequest(string? FigureId, JsonElement State, string? Title, string? Note, string? OwnData);

/// <summary>What the owner of a new frozen figure gets; the edit key is shown this once.</summary>
public sealed record FrozenAnswer(string Id, string Url, string EmbedUrl, string DatasetRevision, string EditKey);

/// <summary>Freezes figures over the API, gives them out and deletes them.</summary>
public static class FrozenApi
{
    /// <summary>Maps /api/v1/figures/frozen.</summary>
    public static void MapFrozenApi(this WebApplication app, FrozenFigures frozen, FigureViews views)
    {
        RouteGroupBuilder api = app.MapApi("Frozen figures");
        PublicAddress address = app.Services.GetRequiredService<PublicAddress>();
        api.MapPost("/figures/frozen", (FreezeRequest request, CancellationToken cancellation) => Freeze(request, frozen, views, address, cancellation))
            .Produces<FrozenAnswer>(StatusCodes.Status201Created)
            .WithSummary("Freezes a figure: it keeps its data and never changes; the edit key is shown once");
        api.MapDelete("/figures/frozen/{id}", async (string id, HttpRequest request, CancellationToken cancellation) => EditKeys.Of(request) is EditKey key
                ? EditKeys.Answer(await frozen.Delete(id, key, cancellation), Missing(id))
                : EditKeys.Forbidden())
            .WithSummary($"Deletes a frozen figure; header {EditKeys.Header}");
        foreach (string suffix in new[] { "", ".json", ".csv", ".svg", ".bib", ".ris" })
        {
            string format = suffix.Length == 0 ? "json" : suffix[1..];
            api.MapGet("/figures/frozen/{id}" + suffix, async (string id, HttpContext context, CancellationToken cancellation) =>
                    await frozen.Find(id, cancellation) is FrozenView view ? Answer(context, view, format, views.Content, address) : Missing(id))
                .RequireCors(ApiRoutes.ReadPolicy)
                .WithSummary($"A frozen figure as {format}");
        }
    }

    private static async Task<IResult> Freeze(FreezeRequest request, FrozenFigures frozen, FigureViews views, PublicAddress address, CancellationToken cancellation)
    {
        if (request.FigureId is null || views.Find(request.FigureId, FigureQuery.ParametersOf(request.State)) is not FigureView view)
            return ApiRoutes.BadParameters([new QueryProblem("figureId", request.FigureId ?? "", [.. views.Content.Figures.All.Select(spec => spec.Id), ExploreQuery.FigureId])]);
        if (TooLong(request.Title, request.Note) is QueryProblem problem)
            return ApiRoutes.BadParameters([problem, .. view.Notes]);
        if (view.Notes.Count > 0)
            return ApiRoutes.BadParameters(view.Notes);
        SavedDocument saved = await frozen.Freeze(view, request.Title, request.Note, request.OwnData, cancellation);
        string id = saved.Document.Id.ToString();
        string url = address.Of(PortalUrls.Frozen(id));
        return TypedResults.Created(url, new FrozenAnswer(id, url, address.Of(PortalUrls.EmbeddedFrozen(id)), view.Data.DatasetRevision, saved.EditKey.Reveal()));
    }

    /// <summary>What is too long, or null.</summary>
    internal static QueryProblem? TooLong(string? title, string? note) =>
        title?.Length > FrozenFigure.MaximalTitle ? new QueryProblem("title", $"{title.Length} characters", [$"at most {FrozenFigure.MaximalTitle} characters"])
        : note?.Length > FrozenFigure.MaximalNote ? new QueryProblem("note", $"{note.Length} characters", [$"at most {FrozenFigure.MaximalNote} characters"])
        : null;

    private static IResult Answer(HttpContext context, FrozenView view, string format, PortalContent content, PublicAddress address)
    {
        if (format != "json")
            return FigureFiles.Answer(context, view.Content.Titled, [], format, content, address);
        JsonNode json = JsonSerializer.SerializeToNode(view.Content.Figure, PortalJson.Options)!;
        json["frozen"] = JsonSerializer.SerializeToNode(new
        {
            id = view.Id,
            url = address.Of(PortalUrls.Frozen(view.Id)),
            createdUtc = view.CreatedUtc,
            title = view.Content.Title,
            note = view.Content.Note,
            today = view.Difference is FigureDifference difference
                ? new { datasetRevision = difference.TodayRevision, summary = difference.Summary, difference.Added, difference.Removed, difference.Changed }
                : null,
        }, PortalJson.Options);
        return TypedResults.Json(json, PortalJson.Options);
    }

    private static ProblemHttpResult Missing(string id) =>
        ApiRoutes.Missing($"There is no frozen figure “{(id.Length > 40 ? id[..40] + "…" : id)}”; it was mistyped, or its owner has deleted it.");
}
