using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;
using AldPortal.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AldPortal.Web.Features.Checklist.Api;

/// <summary>The checklist in the API: what it holds, and the assessment of a text.</summary>
public static class ChecklistApi
{
    /// <summary>Maps the checklist's part of the API.</summary>
    public static void MapChecklistApi(this WebApplication app)
    {
        ChecklistService checklist = app.Services.GetRequiredService<ChecklistService>();
        RouteGroupBuilder api = app.MapApi("Checklist");
        ChecklistView view = ChecklistView.Of(checklist.Definition);
        api.MapGet("/checklist", () => TypedResults.Ok(view)).RequireCors(ApiRoutes.ReadPolicy)
            .WithSummary("Items and consistency rules of the checklist");
        api.MapPost("/checklist/assess", (HttpRequest request) => Assess(request, checklist))
            .Accepts<AssessRequest>("application/json", "*/*") // any type reaches the handler, which answers 415 in words
            .Produces<AssessmentView>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .WithSummary("Assess a manuscript: text, a reader's answers, or both")
            .WithDescription("The text is read in memory; it is neither stored nor logged. start and length count UTF-16 code units of the text as sent.");
    }

    /// <summary>400 with a list of what is wrong.</summary>
    public static ProblemHttpResult Bad(IReadOnlyList<RequestProblem> problems) => TypedResults.Problem(
        title: "The request was not understood",
        detail: string.Join(" ", problems.Take(5).Select(problem => problem.Message)),
        statusCode: StatusCodes.Status400BadRequest,
        type: "https://www.rfc-editor.org/rfc/rfc9110#name-400-bad-request",
        extensions: new Dictionary<string, object?> { ["errors"] = problems });

    /// <summary>413 in words.</summary>
    public static ProblemHttpResult TooLarge() => TypedResults.Problem(
        title: "The text is too large",
        detail: $"The texts together may have up to {Limits.MaxTextBytes:N0} bytes (1 MB of UTF-8). Leave out what carries no words of the study, such as tables of raw data, and send the rest.",
        statusCode: StatusCodes.Status413PayloadTooLarge,
        type: "https://www.rfc-editor.org/rfc/rfc9110#name-413-content-too-large");

    /// <summary>415 in words.</summary>
    public static ProblemHttpResult NotJson() => TypedResults.Problem(
        title: "JSON is expected", detail: "Send JSON with the header Content-Type: application/json.",
        statusCode: StatusCodes.Status415UnsupportedMediaType, type: "https://www.rfc-editor.org/rfc/rfc9110#name-415-unsupported-media-type");

    /// <summary>The whole body of a request.</summary>
    public static async Task<ReadOnlyMemory<byte>> BodyOf(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        return body.ToArray();
    }

    private static async Task<Results<Ok<AssessmentView>, ProblemHttpResult>> Assess(HttpRequest request, ChecklistService checklist)
    {
        if (!request.HasJsonContentType())
            return NotJson();
        if (request.ContentLength > Limits.MaxRequestBytes)
            return TooLarge();
        var reader = new AssessRequestReader(checklist.Definition);
        AssessInput? input = reader.Read(await BodyOf(request));
        if (input is not null)
            return TypedResults.Ok(checklist.Assess(input.Sources, input.Answers, input.Named));
        return reader.TooLarge ? TooLarge() : Bad(reader.Problems);
    }
}

/// <summary>The checklist as the API gives it.</summary>
public sealed record ChecklistView(string Version, IReadOnlyList<ChecklistItemView> Items, IReadOnlyList<ChecklistRuleView> Rules)
{
    /// <summary>The view of a checklist.</summary>
    public static ChecklistView Of(ChecklistDefinition definition) => new(
        definition.Version,
        [.. definition.Items.Select(item => new ChecklistItemView(item.Id, item.Label, item.Group, item.Severity, item.Essential, item.AppliesWhen, item.Why))],
        [.. definition.Rules.Select(rule => new ChecklistRuleView(rule.Id, rule.Label, rule.Explains))]);
}

/// <summary>An item as the API gives it.</summary>
public sealed record ChecklistItemView(string Id, string Label, string Group, string Severity, bool Essential, string AppliesWhen, string Why);

/// <summary>A rule as the API gives it.</summary>
public sealed record ChecklistRuleView(string Id, string Label, string Explains);
