using AldPortal.Core.Citations;
using AldPortal.Core.Content;
using AldPortal.Web.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AldPortal.Web.Features.Reading;

/// <summary>References as CSL-JSON, BibTeX and RIS.</summary>
public static class ReferencesApi
{
    /// <summary>Maps /api/v1/references.</summary>
    public static void MapReferencesApi(this WebApplication app, PortalContent content)
    {
        RouteGroupBuilder api = app.MapApi("References").RequireCors(ApiRoutes.ReadPolicy);
        api.MapGet("/references", () => TypedResults.Ok(content.References.Select(reference => reference.Csl)))
            .WithSummary("The review's 194 references as CSL-JSON");
        api.MapGet("/references.bib", () => Bib(content.References)).WithSummary("All references as BibTeX");
        api.MapGet("/references.ris", () => Ris(content.References)).WithSummary("All references as RIS");
        api.MapGet("/references/{number:int}", (int number) => Answer(content, number, reference => TypedResults.Ok(reference.Csl)))
            .WithSummary("One reference as CSL-JSON");
        api.MapGet("/references/{number:int}.bib", (int number) => Answer(content, number, reference => Bib([reference])))
            .WithSummary("One reference as BibTeX");
        api.MapGet("/references/{number:int}.ris", (int number) => Answer(content, number, reference => Ris([reference])))
            .WithSummary("One reference as RIS");
    }

    private static IResult Answer(PortalContent content, int number, Func<Reference, IResult> answer) =>
        content.ReferencesByNumber.TryGetValue(number, out Reference? reference)
            ? answer(reference)
            : ApiRoutes.Missing($"There is no reference {number}; the review lists 1 to {ReviewReferences.Count}.");

    private static ContentHttpResult Bib(IEnumerable<Reference> references) =>
        TypedResults.Text(CitationFormats.BibTeX(references), "application/x-bibtex; charset=utf-8");

    private static ContentHttpResult Ris(IEnumerable<Reference> references) =>
        TypedResults.Text(CitationFormats.Ris(references), "application/x-research-info-systems; charset=utf-8");
}
