namespace AldPortal.Core.Checklist.Reading;

/// <summary>Tells the formulas and names of coatings ("Al2O3", "alumina") from those of gases, salts and cathodes.</summary>
internal static class CoatingWords
{
    private const int Longest = 12;
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "alumina", "titania", "zirconia", "hafnia", "silica", "ceria", "magnesia", "niobia", "tantala", "lanthana", "yttria", "alucone", "zincone", "titanicone",
    };

    private static readonly HashSet<string> Others = ["H2O", "D2O", "CO2", "CO", "NO2", "N2O", "SO2", "NH3", "O2", "O3", "LiPF6", "LiBF4", "LiClO4", "LiOH", "Li2CO3", "H2O2", "HF"];
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NameLookup = Names.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherLookup = Others.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for an oxide, fluoride or phosphate of a metal, and for the names that oxides have in ceramics.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (NameLookup.Contains(word))
            return true;
        if (word.Length is < 3 or > Longest || !char.IsAsciiLetterUpper(word[0]) || OtherLookup.Contains(word) || !Formulas.IsFormula(word) || IsCathode(word))
            return false;
        return char.IsAsciiLetterLower(word[1]) && word.IndexOfAny('O', 'F', 'N') > 0;
    }

    /// <summary>The end of the coating's name that begins at an offset, or null.</summary>
    public static int? EndAt(string text, int start, int limit)
    {
        int end = start;
        while (end < limit && end - start <= Longest && char.IsAsciiLetterOrDigit(text[end]))
            end++;
        return end > start && Is(text.AsSpan(start, end - start)) ? end : null;
    }

    /// <summary>True where a coating's name ends right at an offset.</summary>
    public static bool EndsAt(string text, int first, int end)
    {
        int start = end;
        while (start > first && end - start <= Longest && char.IsAsciiLetterOrDigit(text[start - 1]))
            start--;
        return end > start && Is(text.AsSpan(start, end - start));
    }

    // "LiCoO2" and "Li1.2Mn0.54…" are what is coated; "LiAlO2" and "Li3PO4" may be what it is coated with.
    private static bool IsCathode(ReadOnlySpan<char> formula) => formula.StartsWith("Li") && (formula.Contains("Co", StringComparison.Ordinal) || formula.Contains("Ni", StringComparison.Ordinal) || formula.Contains("Mn", StringComparison.Ordinal) || formula.Contains("Fe", StringComparison.Ordinal));
}
