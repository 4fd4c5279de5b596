namespace AldPortal.Core.Search;

/// <summary>A found document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Score">How well it answers; only comparable within one answer.</param>
/// <param name="Number">Its number in the index.</param>
public sealed record SearchHit(SearchDocument Document, float Score, int Number)
{
    /// <summary>Further sections of the same page, best first.</summary>
    public IReadOnlyList<SearchDocument> MoreSections { get; init; } = [];
}

/// <summary>The hits of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Hits">Its hits, best first.</param>
public sealed record SearchGroup(SearchKind Kind, IReadOnlyList<SearchHit> Hits);

/// <summary>The answer to one query.</summary>
public sealed class SearchAnswer
{
    private readonly IReadOnlyList<IndexedDocument> documents;
    private readonly IReadOnlyDictionary<int, float> terms;

    internal SearchAnswer(string query, IReadOnlyList<SearchHit> hits, IReadOnlyList<IndexedDocument> documents, IReadOnlyDictionary<int, float> terms)
    {
        this.documents = documents;
        this.terms = terms;
        Query = query;
        Hits = hits;
        Groups = [.. hits.GroupBy(hit => hit.Document.Kind).Select(group => new SearchGroup(group.Key, [.. group]))];
    }

    /// <summary>The query as it was understood: trimmed, and cut where it is too long.</summary>
    public string Query { get; }

    /// <summary>All hits, best first.</summary>
    public IReadOnlyList<SearchHit> Hits { get; }

    /// <summary>The same by kind; the kind of the best hit first.</summary>
    public IReadOnlyList<SearchGroup> Groups { get; }

    /// <summary>The query with mistyped words corrected, which is what the hits answer; null where nothing was corrected.</summary>
    public string? Corrected { get; init; }

    /// <summary>False where nothing contains all words, so that the hits contain as many of them as possible.</summary>
    public bool HasAllWords { get; init; } = true;

    /// <summary>Words that stand nowhere and resemble nothing.</summary>
    public IReadOnlyList<string> Unknown { get; init; } = [];

    /// <summary>The hit's title as safe HTML with the found words marked.</summary>
    public string TitleHtml(SearchHit hit) => Excerpt.Whole(hit.Document.Title, documents[hit.Number].Title, terms);

    /// <summary>The piece of the hit's text that shows best why it was found, as safe HTML.</summary>
    public string ExcerptHtml(SearchHit hit) => Excerpt.Best(hit.Document.Body, documents[hit.Number].Body, terms);
}
