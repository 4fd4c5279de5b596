namespace AldPortal.Core.Checklist.Reading;

/// <summary>Precursors that no list knows, told by their form or their place: "Ni(MeCp)2", "SnI4", "Alanis, from …, is used as the precursor".</summary>
internal static class PrecursorNames
{
    private const int LongestLigand = 20;
    private const int NearestWord = 60;
    // No sentence names more; one that does is no sentence.
    private const int Most = 20;
    private static readonly Term PrecursorWord = Term.Any("precursor*", "bubbler*", "sublim*", "pulse*", "dose*", "dosing", "dosed", "coreactant*", "co reactant*");
    private static readonly Term Role = Term.Any("as precursor", "as precursors", "as a precursor", "as the precursor", "as the precursors", "as the metal precursor", "as metal precursor", "as the only precursor", "as the source", "as precursor for", "was the precursor", "is the precursor");

    // Cathodes are made of precursors, too.
    private static readonly Term Synthesis = Term.Any("calcin*", "stoichiometric*", "co precipit*", "coprecipit*", "dissolved", "hydroxide*", "sol gel", "stirred", "milled", "sintered", "NaOH");
    private static readonly HashSet<string> NoLigands = new(StringComparer.Ordinal) { "metal", "foil", "wafer", "film", "powder", "bulk", "substrate", "target", "plasma", "source", "gas", "carrier" };
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NoLigandLookup = NoLigands.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly System.Buffers.SearchValues<char> NotInLigands = System.Buffers.SearchValues.Create(" ,;=%°");
    private static readonly string[] Ligands = ["Cp", "thd", "acac", "amd", "dpm", "dmap"];

    /// <summary>Where they stand in a sentence.</summary>
    public static IEnumerable<(int Start, int End)> In(Sentence sentence)
    {
        if (!sentence.Has(PrecursorWord) || sentence.Has(Synthesis))
            yield break;
        string text = sentence.Document.Text;
        int found = 0;
        for (int i = sentence.Start; i < sentence.End && found < Most; i++)
            if (char.IsAsciiLetterUpper(text[i]) && (i == sentence.Start || !char.IsLetterOrDigit(text[i - 1])) && CompoundEnd(text, i, sentence.End) is int end && ++found <= Most && sentence.Nearest(PrecursorWord, i, end) is { Distance: < NearestWord })
            {
                yield return (i, end);
                i = end;
            }
        if (sentence.First(Role) is TermHit role && Subject(sentence, role.Start) is (int start, int stop))
            yield return (start, stop);
    }

    // The end of a metal with ligands or heavy halogens around it, or null.
    private static int? CompoundEnd(string text, int start, int limit)
    {
        int i = start + 1;
        if (i < limit && char.IsAsciiLetterLower(text[i]))
            i++;
        if (!Formulas.IsElement(text.AsSpan(start, i - start)) || i >= limit || text.AsSpan(start, i - start) is "Li" or "C" or "H" or "N" or "O")
            return null;
        if (text[i] == '(')
        {
            int close = text.IndexOf(')', i, Math.Min(LongestLigand, limit - i));
            return close > 0 && IsLigand(text.AsSpan(i + 1, close - i - 1)) ? SkipDigit(text, close + 1, limit) : null;
        }
        foreach (string ligand in Ligands)
            if (text.AsSpan(i, limit - i).StartsWith(ligand) && SkipDigit(text, i + ligand.Length, limit) is int end && end > i + ligand.Length)
                return end;
        int halogen = text.AsSpan(i, limit - i) is ['C', 'l', ..] or ['B', 'r', ..] ? i + 2 : text[i] == 'I' ? i + 1 : 0;
        bool counted = halogen > 0 && halogen < limit && text[halogen] is >= '2' and <= '6' && (halogen + 1 >= limit || !char.IsLetterOrDigit(text[halogen + 1]));
        // "PbI2 films" are what is grown.
        return counted && !text.AsSpan(halogen + 1, limit - halogen - 1).TrimStart(" -").StartsWith("film") ? halogen + 1 : null;
    }

    private static int SkipDigit(string text, int at, int limit) => at < limit && char.IsAsciiDigit(text[at]) ? at + 1 : at;

    // "MeCp", "btsa", "OEt": no formula ("OH"), no state ("III"), no word for what the metal is.
    private static bool IsLigand(ReadOnlySpan<char> inside) =>
        inside.Length > 2 && inside.IndexOfAnyInRange('a', 'z') >= 0 && !inside.ContainsAny(NotInLigands) && !NoLigandLookup.Contains(inside) && !Formulas.IsFormula(inside) && !char.IsAsciiDigit(inside[0]);

    // What stands in front of "(is used) as the precursor", past its maker: "Alanis, from Sample Gases, is used as the precursor".
    private static (int Start, int End)? Subject(Sentence sentence, int role)
    {
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(sentence.Start, role - sentence.Start).TrimEnd();
        foreach (string verb in (ReadOnlySpan<string>)["used", "employed", "chosen", "selected", "utilized", "applied", "always", "was", "were", "is", "are", "been", "has", "have"])
            if (before.EndsWith(" " + verb))
                before = before[..^verb.Length].TrimEnd();
        if (before.EndsWith(",") && before.LastIndexOf(", from ") is > 0 and int maker)
            before = before[..maker];
        while (before.EndsWith(")") && before.LastIndexOf(" (") is > 0 and int open)
            before = before[..open].TrimEnd();
        int from = before.LastIndexOf(' ') + 1;
        ReadOnlySpan<char> name = before[from..];
        return name.Length > 2 && LooksLikeAName(name) ? (sentence.Start + from, sentence.Start + from + name.Length) : null;
    }

    private static readonly string[] ChemicalEndings = ["ide", "yl", "ocene", "ium", "ate", "zinc", "aluminum", "inium"];

    private static bool LooksLikeAName(ReadOnlySpan<char> name)
    {
        if (name.IndexOfAnyInRange('A', 'Z') >= 0 || name.IndexOfAnyInRange('0', '9') > 0)
            return true;
        foreach (string ending in ChemicalEndings)
            if (name.EndsWith(ending))
                return true;
        return false;
    }

    /// <summary>The cells below "Precursor" in a table of the authors' own processes.</summary>
    public static IEnumerable<(TextTable Table, TableCell Cell)> InTables(Manuscript manuscript)
    {
        foreach (TextTable table in manuscript.Tables)
        {
            int column = Array.FindIndex(table.Headers, IsPrecursorHeader);
            if (column < 0 || IsOthers(table))
                continue;
            foreach (IReadOnlyList<TableCell> row in table.Rows)
                if (column < row.Count && table.TextOf(row[column]) is { Length: > 1 } name && char.IsLetter(name[0]))
                    yield return (table, row[column]);
        }
    }

    private static bool IsPrecursorHeader(string header) =>
        header.Contains("recursor", StringComparison.Ordinal) && header.Length < 24
        && !header.Contains("dos", StringComparison.OrdinalIgnoreCase) && !header.Contains("puls", StringComparison.OrdinalIgnoreCase) && !header.Contains("time", StringComparison.OrdinalIgnoreCase)
        && !header.Contains("°C", StringComparison.Ordinal) && !header.Contains("temp", StringComparison.OrdinalIgnoreCase) && !header.Contains("(s)", StringComparison.Ordinal);

    // A table with references gathers what others did, unless a line of it is the authors' own.
    private static bool IsOthers(TextTable table) =>
        table.Headers.Any(header => header.StartsWith("Ref", StringComparison.OrdinalIgnoreCase))
        && !table.Caption.Contains("this work", StringComparison.OrdinalIgnoreCase) && !table.Caption.Contains("this study", StringComparison.OrdinalIgnoreCase)
        && !table.Rows.Any(row => row.Any(cell => table.TextOf(cell).Equals("this work", StringComparison.OrdinalIgnoreCase) || table.TextOf(cell).Equals("this study", StringComparison.OrdinalIgnoreCase)));
}
