namespace AldPortal.Core.Checklist.Reading;

/// <summary>Sample names made of the cathode's name and a code of the coating: "LNMO@Al2O3", "LCO-Z", "LLO-5Al", "4Al-NMC532".</summary>
internal static class CathodeNames
{
    private const int LongestCode = 5;

    /// <summary>Adds the names that stand in the sentences of a manuscript; true for the uncoated one.</summary>
    public static void Add(Manuscript manuscript, Dictionary<string, bool> names)
    {
        var known = names.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Sentence sentence in manuscript.Own)
            foreach ((int start, int end) in new NameRuns(sentence))
            {
                ReadOnlySpan<char> run = sentence.Document.Text.AsSpan(start, end - start);
                int at = run.IndexOfAny('-', '@');
                if (at <= 0 || at == run.Length - 1 || known.ContainsKey(run))
                    continue;
                ReadOnlySpan<char> code = IsCathode(run[..at]) ? run[(at + 1)..] : IsCathode(run[(at + 1)..]) ? run[..at] : [];
                if (!code.IsEmpty && IsCode(code, run[at] == '@'))
                    names[run.ToString()] = code is "P" or "U" or "0" or "B0";
            }
    }

    /// <summary>True for the short name of a cathode ("LCO", "NMC622").</summary>
    public static bool IsCathode(ReadOnlySpan<char> word) =>
        word is "LCO" or "LMO" or "LNMO" or "LNO" or "NCA" or "LLO" or "NMC" or "NCM" || ((word.StartsWith("NMC") || word.StartsWith("NCM")) && word.Length is 5 or 6 && !word[3..].ContainsAnyExceptInRange('0', '9'));

    // "NMC-622" is a grade, "LCO-graphite" and "Li-LCO" are cells; a code is a capital, or letters with a number.
    private static bool IsCode(ReadOnlySpan<char> code, bool on)
    {
        if (on)
            return CoatingWords.Is(code) || !code.ContainsAnyExceptInRange('0', '9') || code is "ALD";
        bool digit = code.ContainsAnyInRange('0', '9');
        bool capital = code.ContainsAnyInRange('A', 'Z');
        return code.Length <= LongestCode && (capital && (digit || code.Length == 1 || code is "ALD") || (digit && char.IsAsciiLetterLower(code[^1]) && code.Length <= 3)) && code is not ("C" or "Li");
    }
}
