using System.Text.Json;
using System.Text.Json.Nodes;
using AldPortal.Core.Citations;
using AldPortal.Core.Content;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using Microsoft.Net.Http.Headers;

namespace AldPortal.Web.Features.Figures;

/// <summary>Sends a figure, live or frozen, as a file.</summary>
public static class FigureFiles
{
    /// <summary>The figure in a format: "json", "csv", "svg", "bib" or "ris".</summary>
    public static IResult Answer(HttpContext context, FigureData data, IReadOnlyList<QueryProblem> notes, string format, PortalContent content, Hosting.PublicAddress address)
    {
        bool isPicture = format is "svg" or "json";
        var disposition = new ContentDispositionHeaderValue(isPicture ? "inline" : "attachment") { FileName = FigureNames.File(data, format) };
        context.Response.Headers.ContentDisposition = disposition.ToString();
        context.Response.Headers.CacheControl = "no-cache";
        return format switch
        {
            "csv" => TypedResults.Text(FigureCsv.Write(data), "text/csv; charset=utf-8"),
            "svg" => TypedResults.Text(Svg(context, data, address), "image/svg+xml; charset=utf-8"),
            "bib" => TypedResults.Text(CitationFormats.BibTeX(Papers(data, content)), "application/x-bibtex; charset=utf-8"),
            "ris" => TypedResults.Text(CitationFormats.Ris(Papers(data, content)), "application/x-research-info-systems; charset=utf-8"),
            _ => TypedResults.Json(WithNotes(data, notes), PortalJson.Options),
        };
    }

    /// <summary>The figure's JSON with what in the query was not understood.</summary>
    private static JsonNode WithNotes(FigureData data, IReadOnlyList<QueryProblem> notes)
    {
        JsonNode json = JsonSerializer.SerializeToNode(data, PortalJson.Options)!;
        json["notes"] = JsonSerializer.SerializeToNode(notes, PortalJson.Options);
        return json;
    }

    private static string Svg(HttpContext context, FigureData data, Hosting.PublicAddress address)
    {
        int width = data.State.FirstOrDefault(parameter => parameter.Name == FigureQuery.SizeName)?.Value switch { "small" => 360, "large" => 1080, _ => 720 };
        return FigureSvg.Write(data, new FigureSvgOptions
        {
            Width = width,
            Standalone = true,
            Dark = context.Request.Query[FigureViews.ThemeName] == "dark",
            BaseUrl = address.Of(""),
        });
    }

    private static IEnumerable<Reference> Papers(FigureData data, PortalContent content) =>
        data.Sources.Select(source => content.ReferencesByNumber.GetValueOrDefault(source.Number)).OfType<Reference>();
}
