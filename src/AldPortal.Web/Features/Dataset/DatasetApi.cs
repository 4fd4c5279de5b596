using AldPortal.Core.Content;
using AldPortal.Core.Dataset;
using AldPortal.Web.Hosting;

namespace AldPortal.Web.Features.Dataset;

/// <summary>A list of rows as the API gives it.</summary>
/// <param name="DatasetRevision">Revision of the dataset.</param>
/// <param name="Total">Rows in all.</param>
/// <param name="Count">Rows that the filters leave.</param>
/// <param name="Rows">These rows.</param>
public sealed record RowList(string DatasetRevision, int Total, int Count, IReadOnlyList<DatasetRow> Rows);

/// <summary>A list of points as the API gives it.</summary>
/// <param name="DatasetRevision">Revision of the dataset.</param>
/// <param name="Total">Points in all.</param>
/// <param name="Count">Points that the filters leave.</param>
/// <param name="Points">These points.</param>
public sealed record PointList(string DatasetRevision, int Total, int Count, IReadOnlyList<DatasetRow> Points);

/// <summary>Rows, points, notes and the download of the whole dataset.</summary>
public static class DatasetApi
{
    private const string CsvType = "text/csv; charset=utf-8";

    /// <summary>Maps the dataset's part of the API.</summary>
    public static void MapDatasetApi(this WebApplication app, PortalContent content)
    {
        ReviewDataset dataset = content.Dataset;
        RouteGroupBuilder api = app.MapApi("Dataset").RequireCors(ApiRoutes.ReadPolicy);
        api.MapGet("/rows", (HttpRequest request) => Filtered(request, dataset.Rows,
                rows => TypedResults.Ok(new RowList(dataset.Revision, dataset.Rows.Count, rows.Count, rows))))
            .WithSummary("Rows of the review's Tables 1-4; filters cathode, grade, coating, process, cell, reference, table may repeat");
        api.MapGet("/rows.csv", (HttpRequest request) => Filtered(request, dataset.Rows, rows => TypedResults.Text(RowCsv.Write(rows), CsvType)))
            .WithSummary("The same as CSV");
        api.MapGet("/rows/{id}", (string id) => One(dataset, id)).WithSummary("One row or point");
        api.MapGet("/points", (HttpRequest request) => Filtered(request, dataset.Points,
                points => TypedResults.Ok(new PointList(dataset.Revision, dataset.Points.Count, points.Count, points))))
            .WithSummary("Results that the review states only in its text; the same filters");
        api.MapGet("/points.csv", (HttpRequest request) => Filtered(request, dataset.Points, points => TypedResults.Text(RowCsv.Write(points), CsvType)))
            .WithSummary("The same as CSV");
        api.MapGet("/notes", (HttpRequest request) => Notes(request, dataset))
            .WithSummary("Known issues of the data; filters kind, severity, reference, row");
        api.MapGet("/mechanisms", (HttpRequest request) => Mechanisms(request, content.Mechanisms))
            .WithSummary("The map of mechanisms; filters mechanism, cathode, coating, evidence, direction, reference may repeat");
        api.MapGet("/glossary", () => TypedResults.Ok(content.Glossary.Terms)).WithSummary("The glossary");
        api.MapGet("/dataset.zip", () => TypedResults.File(DatasetArchive.For(content), "application/zip", $"aldportal-dataset-{dataset.Revision}.zip"))
            .WithSummary("Everything: CSV, JSON, notes, vocabularies, description");
    }

    private static IResult Filtered(HttpRequest request, IReadOnlyList<DatasetRow> rows, Func<IReadOnlyList<DatasetRow>, IResult> answer)
    {
        KeyValuePair<string, string>[] parameters = [.. request.QueryPairs()];
        RowQuery query = RowQuery.Parse(parameters, rows);
        QueryProblem[] problems =
        [
            .. query.Problems,
            .. parameters.Where(parameter => RowFilter.Find(parameter.Key) is null).Select(parameter => QueryProblem.UnknownParameter(parameter.Key, RowFilter.All.Select(filter => filter.Name))),
        ];
        return problems.Length > 0 ? ApiRoutes.BadParameters(problems) : answer(query.Apply(rows));
    }

    private static IResult One(ReviewDataset dataset, string id) => dataset.Find(id) is DatasetRow row
        ? TypedResults.Ok(row)
        : ApiRoutes.Missing($"There is no row “{id}”; rows are t1-1 to t4-8, points x-<reference>-<n>.");

    private static IResult Notes(HttpRequest request, ReviewDataset dataset)
    {
        NotesView view = NotesView.Parse(request.QueryPairs(), dataset);
        return view.Problems.Count > 0 ? ApiRoutes.BadParameters(view.Problems) : TypedResults.Ok(view.Notes);
    }

    private static IResult Mechanisms(HttpRequest request, IReadOnlyList<MechanismClaim> claims)
    {
        MechanismQuery query = MechanismQuery.Parse(request.QueryPairs(), claims);
        return query.Problems.Count > 0 ? ApiRoutes.BadParameters(query.Problems) : TypedResults.Ok(query.Apply(claims));
    }
}
