namespace AldPortal.Core.Checklist.Reading;

/// <summary>Solid electrolytes by their formulas: thiophosphates, halides, garnets, phosphates and hydroborates of lithium or sodium.</summary>
internal static class SolidElectrolytes
{
    private static readonly Term Context = Term.Any("electrolyte*", "SE", "SEs", "SSE", "SSEs", "solid state", "ASSB*", "SSB*", "anode*", "separator", "pellet*", "superionic*", "catholyte", "pressed");
    private static readonly string[] OfHalides = ["In", "Y", "Zr", "Er", "Sc", "Yb", "Ho", "Hf", "Ta", "Nb", "La", "Al", "Ga", "Lu"];
    private static readonly string[] OfSulfides = ["P", "Ge", "Sb", "Sn", "Si", "As"];
    private static readonly string[] Redox = ["Ni", "Co", "Mn", "Fe", "V", "Cr"];

    /// <summary>Where a sentence that speaks of cells or electrolytes names one first, or null.</summary>
    public static (int Start, int End)? In(Sentence sentence)
    {
        if (!sentence.Has(Context))
            return null;
        Document document = sentence.Document;
        for (int token = sentence.FirstToken; token < sentence.LastToken; token++)
            if (document.Tokens[token].Kind == TokenKind.Word && Is(document.TokenText(token)))
                return (document.Tokens[token].Start, document.Tokens[token].End);
        return null;
    }

    /// <summary>True for the formula of a solid electrolyte.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (IsHydroborate(word))
            return true;
        if (word.Length < 5 || !(word.StartsWith("Li") || word.StartsWith("Na")) || !Formulas.IsFormula(word))
            return false;
        HashSet<string> elements = ElementsOf(word);
        if (Redox.Any(elements.Contains))
            return false;
        bool halogen = elements.Contains("Cl") || elements.Contains("Br") || elements.Contains("I");
        bool sulfide = elements.Contains("S") && OfSulfides.Any(elements.Contains) && !elements.Contains("O");
        bool halide = halogen && OfHalides.Any(elements.Contains) && !elements.Contains("O");
        bool garnet = elements.Contains("La") && elements.Contains("O") && (elements.Contains("Zr") || elements.Contains("Ti") || elements.Contains("Nb"));
        bool phosphate = elements.Contains("P") && elements.Contains("O") && (elements.Contains("Ti") || elements.Contains("Ge") || elements.Contains("Zr"));
        return sulfide || halide || garnet || phosphate;
    }

    // "CB11H12" of "Li3(CB11H12)2(CB9H10)", "Na2B12H12".
    private static bool IsHydroborate(ReadOnlySpan<char> word)
    {
        int boron = word.IndexOf('B');
        return boron >= 0 && boron + 1 < word.Length && word.Length > 5 && char.IsAsciiDigit(word[boron + 1]) && word[^1] is >= '0' and <= '9' && word[boron..].Contains('H') && !word.Contains('O') && Formulas.IsFormula(word);
    }

    private static HashSet<string> ElementsOf(ReadOnlySpan<char> formula)
    {
        var elements = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < formula.Length; i++)
            if (char.IsAsciiLetterUpper(formula[i]))
                elements.Add(formula.Slice(i, i + 1 < formula.Length && char.IsAsciiLetterLower(formula[i + 1]) && Formulas.IsElement(formula.Slice(i, 2)) ? 2 : 1).ToString());
        return elements;
    }
}
