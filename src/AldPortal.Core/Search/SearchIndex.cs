namespace AldPortal.Core.Search;

/// <summary>
/// Full-text search over an immutable set of documents: an inverted index with BM25 weights that are computed once.
/// Answers are pure functions of the query; no query makes it throw.
/// </summary>
public sealed class SearchIndex
{
    /// <summary>Longer queries are cut.</summary>
    public const int MaxQueryLength = 200;

    private const int MostWords = 12;

    // A title that is exactly the query is what the reader asked for.
    private const float SameTitle = 1.6f;

    private static readonly HashSet<string> StopWords =
        ["a", "an", "and", "are", "as", "at", "be", "by", "does", "do", "for", "from", "how", "in", "is", "it", "of", "on", "or", "the", "to", "what", "which", "why", "with"];

    private static readonly Dictionary<SearchKind, float> KindWeights = new()
    {
        [SearchKind.Page] = 1.15f,
        [SearchKind.Term] = 1.15f,
        [SearchKind.Figure] = 1,
        [SearchKind.Mechanism] = 0.7f,
        [SearchKind.Row] = 0.9f,
        [SearchKind.Point] = 0.7f,
        [SearchKind.Note] = 0.8f,
        [SearchKind.Item] = 0.95f,
        [SearchKind.Rule] = 0.85f,
        [SearchKind.Reference] = 0.9f,
    };

    private readonly IndexedDocument[] documents;
    private readonly TermDictionary dictionary;
    private readonly IndexedTerm[] terms;

    internal SearchIndex(IndexedDocument[] documents, TermDictionary dictionary, IndexedTerm[] terms)
    {
        this.documents = documents;
        this.dictionary = dictionary;
        this.terms = terms;
    }

    /// <summary>How many documents can be found.</summary>
    public int Count => documents.Length;

    /// <summary>Builds the index of some documents.</summary>
    public static SearchIndex Of(IEnumerable<SearchDocument> documents) => new SearchIndexBuilder(documents).Build();

    /// <summary>Answers a query; an empty one has no hits.</summary>
    public SearchAnswer Find(string? query)
    {
        string words = string.Concat((query ?? "").Take(MaxQueryLength).Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        List<SearchToken> tokens = Words(words);
        var scores = new Scores(documents.Length);
        var found = new Dictionary<int, float>();
        TermLookup[] lookups = [.. tokens.Select(token => dictionary.Find(token.Term))];
        foreach (TermLookup lookup in lookups)
            Score(lookup, scores, found);
        return new SearchAnswer(words, Ranked(scores, [.. tokens.Select(token => token.Term)]), documents, found)
        {
            Corrected = Corrected(words, tokens, lookups),
            HasAllWords = scores.MostWords == tokens.Count,
            Unknown = [.. tokens.Where((_, i) => lookups[i].Matches.Length == 0).Select(token => words.Substring(token.Start, token.Length))],
        };
    }

    // A formula of several elements counts once, as its composition or as it is written.
    private List<SearchToken> Words(string query)
    {
        List<SearchToken> all = SearchTokenizer.Split(query);
        List<SearchToken> compositions = [.. all.Where(token => token.Term[0] == Composition.Sign && dictionary.Find(token.Term).Matches.Length > 0)];
        all.RemoveAll(token => token.Term[0] == Composition.Sign || compositions.Any(composition => composition.Start <= token.Start && token.Start < composition.Start + composition.Length));
        // Words joined by a hyphen stand in the list singly as well.
        all.RemoveAll(token => all.Any(other => other != token && other.Start == token.Start && other.Length < token.Length));
        all.AddRange(compositions);
        List<SearchToken> telling = all.FindAll(token => !StopWords.Contains(token.Term));
        return [.. (telling.Count > 0 ? telling : all).DistinctBy(token => token.Term).Take(MostWords)];
    }

    // What only resembles a word is never rarer, and so worth more, than the word itself.
    private void Score(TermLookup lookup, Scores scores, Dictionary<int, float> found)
    {
        float rarity = lookup.Main is int main ? terms[main].Rarity : float.MaxValue;
        foreach ((int number, float weight) in lookup.Matches)
        {
            found[number] = Math.Max(weight, found.GetValueOrDefault(number));
            float worth = weight * Math.Min(rarity, terms[number].Rarity);
            foreach (Posting posting in terms[number].Postings)
                scores.Offer(posting.Document, worth * posting.Weight);
        }
        scores.EndWord();
    }

    private List<SearchHit> Ranked(Scores scores, string[] words)
    {
        var hits = new List<SearchHit>();
        foreach ((int number, float score) in scores.WithMostWords())
        {
            SearchDocument document = documents[number].Document;
            bool isName = documents[number].Titles.Any(title => title.AsSpan().SequenceEqual(words));
            hits.Add(new SearchHit(document, score * KindWeights[document.Kind] * (isName ? SameTitle : 1), number));
        }
        hits.Sort((first, second) => second.Score.CompareTo(first.Score) is not 0 and int order ? order : first.Number.CompareTo(second.Number));
        return OncePerPage(hits);
    }

    private static List<SearchHit> OncePerPage(List<SearchHit> hits)
    {
        var sections = hits.Where(hit => hit.Document.Kind == SearchKind.Page).ToLookup(hit => hit.Document.Id);
        var shown = new HashSet<string>();
        return [.. hits
            .Where(hit => hit.Document.Kind != SearchKind.Page || shown.Add(hit.Document.Id))
            .Select(hit => hit.Document.Kind != SearchKind.Page ? hit : hit with
            {
                MoreSections = [.. sections[hit.Document.Id].Where(other => other.Number != hit.Number && other.Document.Anchor is not null).Take(3).Select(other => other.Document)],
            })];
    }

    private string? Corrected(string query, List<SearchToken> tokens, TermLookup[] lookups)
    {
        string corrected = query;
        for (int i = tokens.Count - 1; i >= 0; i--)
            if (lookups[i] is { IsCorrected: true, Main: int term })
                corrected = string.Concat(corrected.AsSpan(0, tokens[i].Start), terms[term].Spelling, corrected.AsSpan(tokens[i].Start + tokens[i].Length));
        return corrected == query ? null : corrected;
    }
}
