namespace AldPortal.Core.Search;

/// <summary>Builds a <see cref="SearchIndex"/>: splits the documents, numbers the terms, and computes every BM25 weight once.</summary>
internal sealed class SearchIndexBuilder
{
    // BM25: how fast repetition stops to count, and how much long texts are held back.
    private const float Saturation = 1.2f;
    private const float LengthEffect = 0.5f;

    // A word of a short title says what the document is about; in a title that is a sentence it says less.
    private const int TellingTitle = 5;
    private const float TitleFrequency = 4;
    private const float NameFrequency = 2;
    private const float TitleBonus = 0.8f;
    private const float NameBonus = 0.3f;

    private readonly SearchDocument[] documents;
    private readonly Dictionary<string, Dictionary<int, Occurrence>> occurrences = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, int>> spellings = new(StringComparer.Ordinal);
    private readonly int[] lengths;

    public SearchIndexBuilder(IEnumerable<SearchDocument> documents)
    {
        this.documents = [.. documents];
        lengths = new int[this.documents.Length];
    }

    public SearchIndex Build()
    {
        (List<SearchToken> Title, List<SearchToken> Body)[] texts = [.. documents.Select((document, number) => Read(document, number))];
        string[] terms = [.. occurrences.Keys.Order(StringComparer.Ordinal)];
        var numbers = terms.Select((term, number) => (term, number)).ToDictionary(pair => pair.term, pair => pair.number, StringComparer.Ordinal);
        IndexedDocument[] indexed = [.. documents.Select((document, number) => new IndexedDocument(document, TitlesOf(document), Places(texts[number].Title, numbers), Places(texts[number].Body, numbers)))];
        var dictionary = new TermDictionary(terms, [.. terms.Select(term => occurrences[term].Count)]);
        float average = Math.Max(1, (float)lengths.DefaultIfEmpty(1).Average());
        IndexedTerm[] entries = [.. terms.Select(term => new IndexedTerm(Spelling(term), Rarity(occurrences[term].Count), Postings(occurrences[term], average)))];
        return new SearchIndex(indexed, dictionary, entries);
    }

    private (List<SearchToken> Title, List<SearchToken> Body) Read(SearchDocument document, int number)
    {
        List<SearchToken> title = SearchTokenizer.Split(document.Title);
        List<SearchToken> body = SearchTokenizer.Split(document.Body);
        float share = Math.Min(1, (float)TellingTitle / Math.Max(1, title.Count));
        Count(title, number, 1 + TitleFrequency * share, TitleBonus * share);
        Count(SearchTokenizer.Split(document.Context), number, 1, 0);
        foreach (string name in document.Titles.Concat(document.Names))
            Count(SearchTokenizer.Split(name), number, NameFrequency, NameBonus);
        Count(body, number, 1, 0);
        Spell(title, document.Title);
        Spell(body, document.Body);
        lengths[number] = title.Count + body.Count;
        return (title, body);
    }

    private void Count(List<SearchToken> tokens, int number, float frequency, float bonus)
    {
        foreach (SearchToken token in tokens)
        {
            if (!occurrences.TryGetValue(token.Term, out Dictionary<int, Occurrence>? places))
                occurrences[token.Term] = places = [];
            Occurrence before = places.GetValueOrDefault(number);
            places[number] = new Occurrence(before.Frequency + frequency, Math.Max(before.Bonus, bonus));
        }
    }

    private void Spell(List<SearchToken> tokens, string text)
    {
        foreach (SearchToken token in tokens)
        {
            string written = text.Substring(token.Start, token.Length);
            if (!spellings.TryGetValue(token.Term, out Dictionary<string, int>? counts))
                spellings[token.Term] = counts = [];
            counts[written] = counts.GetValueOrDefault(written) + 1;
        }
    }

    private string Spelling(string term) => spellings.TryGetValue(term, out Dictionary<string, int>? counts) ? counts.MaxBy(pair => pair.Value).Key : term;

    private float Rarity(int frequency) => (float)Math.Log(1 + (documents.Length - frequency + 0.5) / (frequency + 0.5));

    private Posting[] Postings(Dictionary<int, Occurrence> places, float average) => [.. places.Select(place =>
    {
        float held = Saturation * (1 - LengthEffect + LengthEffect * lengths[place.Key] / average);
        return new Posting(place.Key, place.Value.Frequency / (place.Value.Frequency + held) + place.Value.Bonus);
    })];

    private static string[][] TitlesOf(SearchDocument document) =>
        [.. document.Titles.Prepend(document.Title).Select(title => SearchTokenizer.Split(title).Select(token => token.Term).ToArray())];

    private static TermPlace[] Places(List<SearchToken> tokens, Dictionary<string, int> numbers) =>
        [.. tokens.OrderBy(token => token.Start).ThenByDescending(token => token.Length).Select(token => new TermPlace(numbers[token.Term], token.Start, token.Length))];

    private readonly record struct Occurrence(float Frequency, float Bonus);
}
