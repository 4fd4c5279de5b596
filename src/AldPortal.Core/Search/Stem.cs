namespace AldPortal.Core.Search;

/// <summary>Cuts endings so that forms of one word meet: coating, coatings, coated; stabilise, stabilization.</summary>
internal static class Stem
{
    private const int Shortest = 4;

    // Longest first; the first that leaves enough of the word is cut.
    private static readonly string[] Endings =
    [
        "izations", "isations", "ization", "isation", "ations", "ation", "izing", "ising", "izers", "izer", "ized", "ised", "izes", "ises", "ize", "ise",
        "ings", "ions", "ing", "ion", "ers", "ies", "er", "ed", "es", "e", "s", "y",
    ];

    /// <summary>The stem of a folded term; terms with digits are their own stem.</summary>
    public static string Of(string term)
    {
        foreach (char c in term)
            if (!char.IsAsciiLetterLower(c))
                return term;
        if (term.EndsWith("ss", StringComparison.Ordinal) || term.EndsWith("us", StringComparison.Ordinal))
            return term;
        foreach (string ending in Endings)
            if (term.Length - ending.Length >= Shortest && term.EndsWith(ending, StringComparison.Ordinal))
                return term[..^ending.Length];
        return term;
    }
}
