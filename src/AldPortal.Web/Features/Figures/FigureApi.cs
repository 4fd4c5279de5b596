using AldPortal.Core.Content;
using AldPortal.Core.Figures;
using AldPortal.Web.Hosting;

namespace AldPortal.Web.Features.Figures;

/// <summary>A figure in the API's list.</summary>
public sealed record FigureListed(
    string Id, string Title, string Subtitle, string Kind, string? ReviewFigure, string Section, string Url, string EmbedUrl, string Json, string Csv, string Svg, string Bib);

/// <summary>The API's list of figures.</summary>
public sealed record FigureList(string DatasetRevision, int Count, IReadOnlyList<FigureListed> Figures);

/// <summary>Figures as JSON, CSV, SVG, BibTeX and RIS; all take the query of the figure's page.</summary>
public static class FigureApi
{
    /// <summary>Maps /api/v1/figures.</summary>
    public static void MapFigureApi(this WebApplication app, FigureViews views)
    {
        RouteGroupBuilder api = app.MapApi("Figures").RequireCors(ApiRoutes.ReadPolicy);
        PublicAddress address = app.Services.GetRequiredService<PublicAddress>();
        api.MapGet("/figures", () => TypedResults.Ok(List(views, address))).WithSummary("All figures with their addresses");
        foreach (string suffix in new[] { "", ".json", ".csv", ".svg", ".bib", ".ris" })
        {
            string format = suffix.Length == 0 ? "json" : suffix[1..];
            api.MapGet("/figures/{figureId}" + suffix, (string figureId, HttpContext context) =>
                    views.Find(figureId, context.Request.QueryPairs()) is FigureView view
                        ? FigureFiles.Answer(context, view.Data, view.Notes, format, views.Content, address)
                        : Missing(figureId, views.Content))
                .WithSummary($"One figure as {format}; takes the query of its page");
        }
    }

    private static Microsoft.AspNetCore.Http.HttpResults.ProblemHttpResult Missing(string figureId, PortalContent content) =>
        ApiRoutes.Missing($"There is no figure “{figureId}”; there are {string.Join(", ", content.Figures.All.Select(spec => spec.Id))}.");

    private static FigureList List(FigureViews views, PublicAddress address)
    {
        FigureListed[] figures = [.. views.Content.Figures.All.Select(spec => new FigureListed(
            spec.Id, spec.Title, spec.Subtitle, spec.Kind.ToString().ToLowerInvariant(), spec.ReviewFigure, spec.Section,
            address.Of(PortalUrls.Figure(spec.Id)), address.Of(PortalUrls.EmbeddedFigure(spec.Id)),
            Url(spec, "json"), Url(spec, "csv"), Url(spec, "svg"), Url(spec, "bib")))];
        return new FigureList(views.Content.Dataset.Revision, figures.Length, figures);

        string Url(FigureSpec spec, string format) => address.Of(PortalUrls.FigureFile(spec.Id, format));
    }
}
