using System.Globalization;
using AldPortal.Core.Dataset;
using AldPortal.Core.Search;
using AldPortal.Web.Hosting;

namespace AldPortal.Web.Features.Search;

/// <summary>Hits of one kind as the API counts them.</summary>
public sealed record SearchKindCount(string Kind, string Label, int Count);

/// <summary>One hit as the API gives it; the HTML holds nothing but mark, sub and sup.</summary>
/// <param name="Kind">Name of its kind.</param>
/// <param name="Label">The kind in words.</param>
/// <param name="Id">Id of what was found.</param>
/// <param name="Title">Title as plain text with flat formulas.</param>
/// <param name="TitleHtml">Title with found words marked.</param>
/// <param name="Context">Where it belongs, or "".</param>
/// <param name="ExcerptHtml">Piece of its text with found words marked.</param>
/// <param name="Url">Its address on the portal.</param>
public sealed record SearchResult(string Kind, string Label, string Id, string Title, string TitleHtml, string Context, string ExcerptHtml, string Url);

/// <summary>The answer of the API to a search.</summary>
/// <param name="Query">The words as understood.</param>
/// <param name="Corrected">The words with slips of typing mended, which is what was searched; null where there were none.</param>
/// <param name="HasAllWords">False where nothing contains all words.</param>
/// <param name="Total">Hits in all.</param>
/// <param name="Kinds">Hits by kind, the kind of the best hit first.</param>
/// <param name="Results">The best hits.</param>
public sealed record SearchResults(string Query, string? Corrected, bool HasAllWords, int Total, IReadOnlyList<SearchKindCount> Kinds, IReadOnlyList<SearchResult> Results);

/// <summary>Search for programs and for the suggestions in the header.</summary>
public static class SearchApi
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    private static readonly string[] Parameters = ["q", "kind", "limit"];

    /// <summary>Maps /api/v1/search.</summary>
    public static void MapSearchApi(this WebApplication app, SearchIndex index) =>
        app.MapApi("Search").RequireCors(ApiRoutes.ReadPolicy)
            .MapGet("/search", (HttpRequest request) => Answer(request, index))
            .Produces<SearchResults>()
            .WithSummary("Full-text search: q (words), kind (may be left out), limit (1 to 100, default 20)");

    private static IResult Answer(HttpRequest request, SearchIndex index)
    {
        var problems = new List<QueryProblem>();
        foreach (string name in request.Query.Keys.Except(Parameters))
            problems.Add(QueryProblem.UnknownParameter(name, Parameters));
        string? words = request.Query["q"];
        if (string.IsNullOrWhiteSpace(words))
            problems.Add(new QueryProblem("q", "", ["one or more words"]));
        SearchView view = SearchView.Parse(request.Query, index);
        problems.AddRange(view.Problems);
        int limit = DefaultLimit;
        if (request.Query["limit"] is [string given, ..] && !(int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out limit) && limit is >= 1 and <= MaxLimit))
            problems.Add(new QueryProblem("limit", given, [$"1 to {MaxLimit}"]));
        return problems.Count > 0 ? ApiRoutes.BadParameters(problems) : TypedResults.Ok(Results(view, limit));
    }

    private static SearchResults Results(SearchView view, int limit)
    {
        SearchAnswer answer = view.Answer;
        SearchHit[] hits = [.. answer.Hits.Where(hit => view.Kind is null || hit.Document.Kind == view.Kind)];
        return new SearchResults(answer.Query, answer.Corrected, answer.HasAllWords, hits.Length,
            [.. answer.Groups.Select(group => new SearchKindCount(SearchKinds.NameOf(group.Kind), SearchKinds.Words(group.Kind, group.Hits.Count), group.Hits.Count))],
            [.. hits.Take(limit).Select(hit => Result(answer, hit))]);
    }

    private static SearchResult Result(SearchAnswer answer, SearchHit hit) => new(
        SearchKinds.NameOf(hit.Document.Kind), SearchKinds.Words(hit.Document.Kind, 1), hit.Document.Id, hit.Document.Title, answer.TitleHtml(hit),
        hit.Document.Context, answer.ExcerptHtml(hit), SearchKinds.AddressOf(hit.Document));
}
