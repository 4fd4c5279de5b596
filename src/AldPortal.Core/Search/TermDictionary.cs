using System.Collections.Frozen;

namespace AldPortal.Core.Search;

/// <summary>A term of the index that stands for a word of a query, and how well.</summary>
/// <param name="Term">Number of the term.</param>
/// <param name="Weight">1 for the word itself, less for what only resembles it.</param>
internal readonly record struct TermMatch(int Term, float Weight);

/// <summary>What a word of a query leads to.</summary>
/// <param name="Matches">Terms that stand for it, each once.</param>
/// <param name="Main">The term that is the word, or what was probably meant by it; null where only beginnings and forms of it are known.</param>
/// <param name="IsCorrected">True where the word itself leads nowhere and <paramref name="Main"/> is what was probably meant.</param>
internal readonly record struct TermLookup(TermMatch[] Matches, int? Main, bool IsCorrected);

/// <summary>
/// The words of the index, found as written, by their beginning, by another form of the word, by characters that look alike
/// (Al203 for Al2O3), and, where all that fails, by few slips of typing.
/// </summary>
internal sealed class TermDictionary
{
    private const float BeginningWeight = 0.6f;
    private const float FormWeight = 0.8f;
    private const float LookalikeWeight = 0.9f;
    private const int MostBeginnings = 100;

    private readonly string[] terms;
    private readonly int[] frequencies;
    private readonly ulong[] signatures;
    private readonly FrozenDictionary<string, int[]> byStem;
    private readonly (string Skeleton, int Term)[] skeletons;

    /// <summary>Indexes the terms.</summary>
    /// <param name="terms">In ordinal order.</param>
    /// <param name="frequencies">In how many documents each stands.</param>
    public TermDictionary(string[] terms, int[] frequencies)
    {
        this.terms = terms;
        this.frequencies = frequencies;
        signatures = [.. terms.Select(EditDistance.Signature)];
        byStem = Enumerable.Range(0, terms.Length).GroupBy(term => Stem.Of(terms[term])).ToFrozenDictionary(group => group.Key, group => group.ToArray());
        skeletons = [.. terms.Select((term, number) => (Skeleton(term), number)).OrderBy(pair => pair.Item1, StringComparer.Ordinal)];
    }

    /// <summary>The term of a number.</summary>
    public string this[int term] => terms[term];

    /// <summary>Everything that may stand for a folded word.</summary>
    public TermLookup Find(string word)
    {
        var matches = new Dictionary<int, float>();
        int exact = Array.BinarySearch(terms, word, StringComparer.Ordinal);
        if (exact >= 0)
            matches[exact] = 1;
        foreach (int term in byStem.GetValueOrDefault(Stem.Of(word)) ?? [])
            matches.TryAdd(term, FormWeight);
        bool known = matches.Count > 0;
        if (word.Length > 1)
            AddBeginnings(word, known, matches);
        if (matches.Count > 0 || word[0] == Composition.Sign)
            return new TermLookup(Listed(matches), exact >= 0 ? exact : null, false);
        int? meant = null;
        if (word.Length > 2 && word.Any(char.IsAsciiDigit) && !word.All(IsNumeric))
            meant = AddLookalikes(word, matches);
        if (matches.Count == 0)
            meant = AddMistyped(word, matches);
        return new TermLookup(Listed(matches), meant, meant is not null);
    }

    // What begins with the word; a word that is itself known is most often complete.
    private void AddBeginnings(string word, bool known, Dictionary<int, float> matches)
    {
        int start = Array.BinarySearch(terms, word, StringComparer.Ordinal);
        start = start < 0 ? ~start : start + 1;
        for (int term = start; term < terms.Length && term < start + MostBeginnings && terms[term].StartsWith(word, StringComparison.Ordinal); term++)
            matches.TryAdd(term, (known ? BeginningWeight / 2 : BeginningWeight) * (0.5f + 0.5f * word.Length / terms[term].Length));
    }

    private int? AddLookalikes(string word, Dictionary<int, float> matches)
    {
        string skeleton = Skeleton(word);
        int start = FirstSkeleton(skeleton);
        int best = -1;
        for (int i = start; i < skeletons.Length && i < start + MostBeginnings && skeletons[i].Skeleton.StartsWith(skeleton, StringComparison.Ordinal); i++)
        {
            bool whole = skeletons[i].Skeleton.Length == skeleton.Length;
            int term = skeletons[i].Term;
            matches.TryAdd(term, whole ? LookalikeWeight : BeginningWeight);
            if (whole && (best < 0 || frequencies[term] > frequencies[best]))
                best = term;
        }
        return best < 0 ? null : best;
    }

    private int? AddMistyped(string word, Dictionary<int, float> matches)
    {
        int limit = word.Length < 4 || word.All(IsNumeric) ? 0 : word.Length < 8 ? 1 : 2;
        if (limit == 0)
            return null;
        ulong signature = EditDistance.Signature(word);
        (int Slips, int Frequency, int? Term) best = (limit + 1, 0, null);
        for (int term = 0; term < terms.Length; term++)
        {
            string candidate = terms[term];
            if (candidate.Length < word.Length - limit || candidate[0] == Composition.Sign || !EditDistance.MayBeWithin(signature, signatures[term], limit))
                continue;
            (int whole, int beginning) = EditDistance.Between(word, candidate, limit);
            if (whole <= limit)
            {
                matches[term] = 0.7f - 0.15f * whole;
                if (whole < best.Slips || whole == best.Slips && frequencies[term] > best.Frequency)
                    best = (whole, frequencies[term], term);
            }
            else if (beginning <= (word.Length < 6 ? 0 : 1))
            {
                matches[term] = 0.3f;
            }
        }
        return best.Term;
    }

    private int FirstSkeleton(string skeleton)
    {
        int low = 0, high = skeletons.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (string.CompareOrdinal(skeletons[middle].Skeleton, skeleton) < 0)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    // Zero and O, one and l and I look alike, and optical character recognition mixes them too.
    private static string Skeleton(string term) => term.Replace('0', 'o').Replace('1', 'l').Replace('i', 'l');

    private static bool IsNumeric(char c) => char.IsAsciiDigit(c) || c is '.' or '/' or '-';

    private static TermMatch[] Listed(Dictionary<int, float> matches) => [.. matches.Select(pair => new TermMatch(pair.Key, pair.Value))];
}
