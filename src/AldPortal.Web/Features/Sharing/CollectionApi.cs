using System.Text.Json;
using AldPortal.Core.Figures;
using AldPortal.Core.Sharing;
using AldPortal.Web.Features.Figures;
using AldPortal.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AldPortal.Web.Features.Sharing;

/// <summary>One part of a collection as it is sent: exactly one of text, figureId (with state) and frozen.</summary>
public sealed record CollectionPartRequest(string? Text, string? FigureId, JsonElement State, string? Frozen);

/// <summary>A collection as it is sent; <paramref name="Version"/> only to replace one: the version its owner has seen.</summary>
public sealed record CollectionRequest(string? Title, IReadOnlyList<CollectionPartRequest>? Parts, int? Version);

/// <summary>What the owner of a new collection gets; the edit key is shown this once.</summary>
public sealed record CollectionSaved(string Id, string Url, string EmbedUrl, int Version, string EditKey);

/// <summary>A collection as everybody gets it.</summary>
public sealed record CollectionAnswer(
    string Id, string Url, string EmbedUrl, int Version, DateTimeOffset CreatedUtc, DateTimeOffset UpdatedUtc, string Title, IReadOnlyList<CollectionPart> Parts);

/// <summary>Collections over the API.</summary>
public static class CollectionApi
{
    /// <summary>Maps /api/v1/collections.</summary>
    public static void MapCollectionApi(this WebApplication app, Collections collections, FigureViews views)
    {
        RouteGroupBuilder api = app.MapApi("Collections");
        PublicAddress address = app.Services.GetRequiredService<PublicAddress>();
        api.MapPost("/collections", async (CollectionRequest request, CancellationToken cancellation) =>
            Read(request, views, out Collection collection) is ProblemHttpResult problem ? (IResult)problem : Created(await collections.Save(collection, cancellation), address))
            .Produces<CollectionSaved>(StatusCodes.Status201Created)
            .WithSummary("Saves several figures with text between them; the edit key is shown once");
        api.MapGet("/collections/{id}", async (string id, CancellationToken cancellation) =>
                await collections.Find(id, cancellation) is CollectionView view ? TypedResults.Ok(Answer(view, address)) : (IResult)Missing(id))
            .RequireCors(ApiRoutes.ReadPolicy).Produces<CollectionAnswer>().WithSummary("A collection");
        api.MapPut("/collections/{id}", async (string id, CollectionRequest body, HttpRequest request, CancellationToken cancellation) =>
                EditKeys.Of(request) is not EditKey key ? (IResult)EditKeys.Forbidden()
                : body.Version is not int version ? NeedsVersion()
                : Read(body, views, out Collection collection) is ProblemHttpResult problem ? problem
                : Replaced(await collections.Replace(id, key, version, collection, cancellation), id, address))
            .WithSummary($"Replaces a collection; header {EditKeys.Header}; 409 where somebody else has saved since the version you name");
        api.MapDelete("/collections/{id}", async (string id, HttpRequest request, CancellationToken cancellation) => EditKeys.Of(request) is EditKey key
                ? EditKeys.Answer(await collections.Delete(id, key, cancellation), Missing(id))
                : EditKeys.Forbidden())
            .WithSummary($"Deletes a collection; header {EditKeys.Header}");
    }

    private static ProblemHttpResult? Read(CollectionRequest request, FigureViews views, out Collection collection)
    {
        collection = new Collection(request.Title ?? "", [.. (request.Parts ?? []).Select(part => new CollectionPart(
            part.Text, part.FigureId,
            part.FigureId is null ? null : FigureQuery.ParametersOf(part.State).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => (IReadOnlyList<string>)[.. group.Select(pair => pair.Value)]),
            part.Frozen))]);
        string[] problems = [.. collection.Problems(views).Distinct()];
        return problems.Length == 0 ? null : TypedResults.Problem(
            title: "The collection cannot be saved", detail: string.Join(" ", problems), statusCode: StatusCodes.Status400BadRequest,
            extensions: new Dictionary<string, object?> { ["errors"] = problems });
    }

    private static Created<CollectionSaved> Created(SavedDocument saved, PublicAddress address)
    {
        string id = saved.Document.Id.ToString(), url = address.Of(PortalUrls.Collection(id));
        return TypedResults.Created(url, new CollectionSaved(id, url, address.Of(PortalUrls.EmbeddedCollection(id)), saved.Document.Version, saved.EditKey.Reveal()));
    }

    private static CollectionAnswer Answer(CollectionView view, PublicAddress address) => new(
        view.Id, address.Of(PortalUrls.Collection(view.Id)), address.Of(PortalUrls.EmbeddedCollection(view.Id)), view.Version, view.CreatedUtc, view.UpdatedUtc, view.Content.Title, view.Content.Parts);

    private static IResult Replaced(ReplaceResult result, string id, PublicAddress address) => result.Outcome switch
    {
        ReplaceOutcome.Updated => TypedResults.Ok(new { id, url = address.Of(PortalUrls.Collection(id)), version = result.CurrentVersion }),
        ReplaceOutcome.Missing => Missing(id),
        ReplaceOutcome.WrongKey => EditKeys.Forbidden(),
        _ => TypedResults.Problem(
            title: "Somebody else has saved since", statusCode: StatusCodes.Status409Conflict,
            detail: $"The collection now has version {result.CurrentVersion}; nothing was overwritten. Get it, put your changes in, and send it with that version.",
            extensions: new Dictionary<string, object?> { ["currentVersion"] = result.CurrentVersion }),
    };

    private static ProblemHttpResult NeedsVersion() => TypedResults.Problem(
        title: "The version is missing", statusCode: StatusCodes.Status400BadRequest,
        detail: "Send in “version” the version that you have seen (GET gives it), so that nobody's changes are overwritten.");

    private static ProblemHttpResult Missing(string id) =>
        ApiRoutes.Missing($"There is no collection “{(id.Length > 40 ? id[..40] + "…" : id)}”; it was mistyped, or its owner has deleted it.");
}
