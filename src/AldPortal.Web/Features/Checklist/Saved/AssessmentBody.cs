using System.Text.Json;
using AldPortal.Core.Checklist.Export;
using AldPortal.Core.Content;
using AldPortal.Web.Features.Checklist.Api;

namespace AldPortal.Web.Features.Checklist.Saved;

/// <summary>
/// What can be saved as an assessment: an exported document, the answer of /assess, or what one would send to /assess
/// (it is assessed, and the text is not kept).
/// </summary>
internal static class AssessmentBody
{
    /// <summary>Reads a body; null with the reasons where it is none of these.</summary>
    public static (AssessmentDocument? Document, IReadOnlyList<RequestProblem> Problems, bool TooLarge) Read(ReadOnlyMemory<byte> utf8, ChecklistService checklist)
    {
        try
        {
            switch (KindOf(utf8))
            {
                case Kind.Document:
                    return (AssessmentDocument.Read(utf8.Span), [], false);
                case Kind.Answer:
                    AssessmentView view = JsonSerializer.Deserialize<AssessmentView>(utf8.Span, PortalJson.Options)!;
                    return (new AssessmentDocument { Requests = view.Requests, Assessment = view }, [], false);
                default:
                    var reader = new AssessRequestReader(checklist.Definition);
                    return reader.Read(utf8) is AssessInput input ? (Assessed(input, checklist), [], false) : (null, reader.Problems, reader.TooLarge);
            }
        }
        catch (AssessmentFormatException problem)
        {
            return (null, [new RequestProblem("body", problem.Message)], false);
        }
        catch (JsonException problem)
        {
            return (null, [new RequestProblem(problem.Path ?? "body", "The body looks like an answer of /checklist/assess but is incomplete or changed; send it as it came.")], false);
        }
    }

    private enum Kind { Request, Document, Answer }

    private static Kind KindOf(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(utf8);
            return json.RootElement.ValueKind != JsonValueKind.Object ? Kind.Request
                : json.RootElement.TryGetProperty("format", out _) ? Kind.Document
                : json.RootElement.TryGetProperty("checklistVersion", out _) ? Kind.Answer
                : Kind.Request;
        }
        catch (JsonException)
        {
            // The reader of requests says where it is broken.
            return Kind.Request;
        }
    }

    private static AssessmentDocument Assessed(AssessInput input, ChecklistService checklist)
    {
        AssessmentView view = checklist.Assess(input.Sources, input.Answers, input.Named);
        return new AssessmentDocument
        {
            Sources = [.. input.Sources.Select(source => new DocumentSource(source.Name, source.Text.Length))],
            Answers = input.Answers,
            Requests = view.Requests,
            Assessment = view,
        };
    }
}
