using System.Globalization;
using System.Text;
using AldPortal.Core.Checklist.Export;
using AldPortal.Core.Sharing;
using AldPortal.Web.Features.Checklist.Api;
using AldPortal.Web.Features.Checklist.Report;
using AldPortal.Web.Features.Sharing;
using AldPortal.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AldPortal.Web.Features.Checklist.Saved;

/// <summary>What the owner of a new saved assessment gets; the edit key is shown this once.</summary>
public sealed record SavedAnswer(string Id, string Url, string EmbedUrl, int Version, string? EditKey);

/// <summary>Saves assessments over the API, gives them out, replaces and deletes them.</summary>
public static class SavedApi
{
    private const string Root = "/checklist/assessments";

    /// <summary>Maps /api/v1/checklist/assessments.</summary>
    public static void MapSavedApi(this WebApplication app, SavedAssessments saved, ChecklistService checklist)
    {
        PublicAddress address = app.Services.GetRequiredService<PublicAddress>();
        RouteGroupBuilder api = app.MapApi("Checklist");
        api.MapPost(Root, async (HttpRequest request, CancellationToken cancellation) => await Read(request, checklist) switch
            {
                (AssessmentDocument document, _) => Created(await saved.Save(document, cancellation), address),
                (_, IResult problem) => problem,
                _ => ApiRoutes.Missing("Nothing was sent."),
            })
            .Accepts<AssessmentDocument>("application/json", "*/*")
            .Produces<SavedAnswer>(StatusCodes.Status201Created).ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .WithSummary("Save an assessment: an exported document, an answer of /checklist/assess, or its request; the edit key is shown once");
        api.MapPut(Root + "/{id}", (string id, HttpRequest request, CancellationToken cancellation) => Replace(id, request, saved, checklist, address, cancellation))
            .Accepts<AssessmentDocument>("application/json", "*/*").Produces<SavedAnswer>()
            .WithSummary($"Replace a saved assessment; header {EditKeys.Header}, and If-Match with the version seen");
        api.MapDelete(Root + "/{id}", async (string id, HttpRequest request, CancellationToken cancellation) => EditKeys.Of(request) is EditKey key
                ? EditKeys.Answer(await saved.Delete(id, key, cancellation), Missing(id))
                : EditKeys.Forbidden())
            .WithSummary($"Delete a saved assessment; header {EditKeys.Header}");
        foreach (string suffix in new[] { "", ".json", ".md", ".docx" })
            api.MapGet(Root + "/{id}" + suffix, async (string id, HttpContext context, CancellationToken cancellation) =>
                    await saved.Find(id, cancellation) is SavedAssessment found ? File(context, found, suffix, checklist, address) : Missing(id))
                .RequireCors(ApiRoutes.ReadPolicy)
                .WithSummary($"A saved assessment as {(suffix.Length == 0 ? "JSON" : suffix[1..])}");
    }

    private static async Task<(AssessmentDocument? Document, IResult? Problem)> Read(HttpRequest request, ChecklistService checklist)
    {
        if (!request.HasJsonContentType())
            return (null, ChecklistApi.NotJson());
        if (request.ContentLength > Limits.MaxRequestBytes)
            return (null, ChecklistApi.TooLarge());
        (AssessmentDocument? document, IReadOnlyList<RequestProblem> problems, bool tooLarge) = AssessmentBody.Read(await ChecklistApi.BodyOf(request), checklist);
        return document is not null ? (document, null) : (null, tooLarge ? ChecklistApi.TooLarge() : ChecklistApi.Bad(problems));
    }

    private static Created<SavedAnswer> Created(SavedDocument saved, PublicAddress address)
    {
        SavedAnswer answer = Answer(saved.Document.Id.ToString(), saved.Document.Version, saved.EditKey.Reveal(), address);
        return TypedResults.Created(answer.Url, answer);
    }

    private static SavedAnswer Answer(string id, int version, string? key, PublicAddress address) =>
        new(id, address.Of(PortalUrls.Assessment(id)), address.Of(PortalUrls.EmbeddedAssessment(id)), version, key);

    private static async Task<IResult> Replace(string id, HttpRequest request, SavedAssessments saved, ChecklistService checklist, PublicAddress address, CancellationToken cancellation)
    {
        if (EditKeys.Of(request) is not EditKey key)
            return EditKeys.Forbidden();
        (AssessmentDocument? document, IResult? problem) = await Read(request, checklist);
        if (document is null)
            return problem!;
        int? seen = int.TryParse(request.Headers.IfMatch.ToString().Trim('"', ' '), CultureInfo.InvariantCulture, out int version) ? version : null;
        ReplaceResult result = await saved.Replace(id, key, seen, document, cancellation);
        return result.Outcome switch
        {
            ReplaceOutcome.Updated => TypedResults.Ok(Answer(id, result.CurrentVersion ?? 0, null, address)),
            ReplaceOutcome.Missing => Missing(id),
            ReplaceOutcome.WrongKey => EditKeys.Forbidden(),
            _ => TypedResults.Problem(
                title: "Somebody else has saved since", statusCode: StatusCodes.Status409Conflict,
                detail: $"The assessment has version {result.CurrentVersion} now. Nothing was overwritten; read it again and send its version in If-Match."),
        };
    }

    private static IResult File(HttpContext context, SavedAssessment found, string suffix, ChecklistService checklist, PublicAddress address)
    {
        context.Response.Headers.ETag = $"\"{found.Version}\"";
        context.Response.Headers["X-Robots-Tag"] = "noindex";
        return suffix switch
        {
            ".md" => TypedResults.Text(AssessmentMarkdown.Write(found.Content, checklist.Definition), "text/markdown; charset=utf-8", Encoding.UTF8),
            ".docx" => TypedResults.File(AssessmentDocx.Write(found.Content, checklist.Definition, address), AssessmentDocx.MediaType, $"assessment-{found.Id}.docx"),
            _ => TypedResults.Bytes(found.Json, "application/json; charset=utf-8"),
        };
    }

    private static ProblemHttpResult Missing(string id) =>
        ApiRoutes.Missing($"There is no saved assessment “{(id.Length > 40 ? id[..40] + "…" : id)}”; it was mistyped, or its owner has deleted it.");
}
