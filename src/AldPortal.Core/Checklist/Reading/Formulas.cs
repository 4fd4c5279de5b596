namespace AldPortal.Core.Checklist.Reading;

/// <summary>Chemical formulas: recognising element symbols and joining what PDF extraction has torn apart.</summary>
internal static class Formulas
{
    private static readonly HashSet<string> Elements =
    [
        "H", "Li", "Be", "B", "C", "N", "O", "F", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "K", "Ca", "Sc", "Ti", "V", "Cr", "Mn", "Fe", "Co",
        "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Sr", "Y", "Zr", "Nb", "Mo", "Ru", "Ag", "In", "Sn", "Sb", "Te", "I", "Ba", "La",
        "Ce", "Cs", "Rb", "Rh", "Pd", "Re", "Pr", "Nd", "Sm", "Gd", "Er", "Hf", "Ta", "W", "Ir", "Pt", "Au", "Pb", "Bi",
    ];

    private static readonly HashSet<string> Small = ["TiO", "ZrO", "AlF", "LiPF", "LiCoO", "LiNiO", "SiO", "CeO", "HfO", "CO", "O", "N", "H", "MgF", "WO", "SnO", "TiCl", "LiMnO", "AlPO", "FePO", "LiTaO", "LiNbO", "LiAlO", "LiAlF"];

    /// <summary>A formula written with spaces around its indices, joined, with its end; or null.</summary>
    public static (string Formula, int End)? Spaced(ReadOnlySpan<char> text, int start)
    {
        int i = ElementRun(text, start);
        if (i == start || i >= text.Length - 1 || text[i] != ' ')
            return null;
        var joined = new System.Text.StringBuilder(48).Append(text[start..i]);
        string first = text[start..i].ToString();
        int runs = 1;
        int indices = 0;
        int end = start;
        while (i < text.Length - 1 && text[i] == ' ' && joined.Length < 48)
        {
            int indexEnd = IndexEnd(text, i + 1);
            if (indexEnd == i + 1)
                break;
            int afterRun = indexEnd < text.Length && text[indexEnd] == ' ' ? ElementRun(text, indexEnd + 1) : indexEnd;
            bool more = afterRun > indexEnd + 1 && (afterRun == text.Length || !char.IsLetter(text[afterRun]));
            bool letterIndex = char.IsLetter(text[i + 1]);
            if (!more && (letterIndex || !CanEnd(text, first, runs, indexEnd)))
                break;
            joined.Append(text[(i + 1)..indexEnd]);
            indices++;
            end = i = indexEnd;
            if (!more)
                break;
            joined.Append(text[(indexEnd + 1)..afterRun]);
            runs++;
            end = i = afterRun;
        }
        return indices > 0 && (runs > 1 || Small.Contains(first)) ? (joined.ToString(), end) : null;
    }

    /// <summary>Where the blank stands between a bracket of ligands and their number, as in "Nb(OEt) 5 ,"; 0 where there is none.</summary>
    public static int LigandNumber(ReadOnlySpan<char> text, int close)
    {
        if (close + 3 >= text.Length || text[close + 1] != ' ' || text[close + 2] is < '2' or > '6')
            return 0;
        ReadOnlySpan<char> behind = text[(close + 3)..Math.Min(text.Length, close + 6)];
        if (!(behind.StartsWith(" ,") || behind.StartsWith(" )") || behind.StartsWith(",") || behind.StartsWith(")") || behind.StartsWith(" ;")))
            return 0;
        int open = close - 1;
        while (open > 0 && close - open < 10 && char.IsAsciiLetterOrDigit(text[open]))
            open--;
        return text[open] == '(' && open > 0 && char.IsAsciiLetterLower(text[open - 1]) && close - open > 2 && char.IsAsciiLetterUpper(text[open + 1]) ? close + 1 : 0;
    }

    /// <summary>True where the letters and digits are a formula of at least two elements, or an element with an index.</summary>
    public static bool IsFormula(ReadOnlySpan<char> word)
    {
        int elements = 0;
        int i = 0;
        while (i < word.Length)
        {
            if (char.IsAsciiLetterUpper(word[i]))
            {
                int length = i + 1 < word.Length && char.IsAsciiLetterLower(word[i + 1]) && IsElement(word.Slice(i, 2)) ? 2 : 1;
                if (!IsElement(word.Slice(i, length)))
                    return false;
                elements++;
                i += length;
            }
            else if (char.IsAsciiDigit(word[i]) || word[i] is '.' or '/' or 'x' or 'y' or 'z' or '-' or '[' or ']' or '(' or ')')
                i++;
            else
                return false;
        }
        return elements >= 2 || (elements == 1 && word.Length > 1 && char.IsAsciiDigit(word[^1]));
    }

    /// <summary>True for the symbol of an element that batteries or films are made of.</summary>
    public static bool IsElement(ReadOnlySpan<char> symbol) => Elements.GetAlternateLookup<ReadOnlySpan<char>>().Contains(symbol);

    private static int ElementRun(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && char.IsAsciiLetterUpper(text[i]) && i - start < 24)
        {
            int length = i + 1 < text.Length && char.IsAsciiLetterLower(text[i + 1]) ? 2 : 1;
            if (!IsElement(text.Slice(i, length)))
                return start;
            i += length;
        }
        return i < text.Length && (char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i])) ? start : i;
    }

    private static int IndexEnd(ReadOnlySpan<char> text, int start)
    {
        int i = start;
        while (i < text.Length && i - start < 6 && (char.IsAsciiDigit(text[i]) || (text[i] is '.' or '/' && i > start && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))))
            i++;
        if (i == start && i < text.Length && text[i] is 'x' or 'y' or 'z' && (i + 1 == text.Length || !char.IsLetter(text[i + 1])))
            return i + 1;
        return i;
    }

    // A trailing number is an index only where no unit follows it ("TiO 2 and" but "TiO 2 nm").
    private static bool CanEnd(ReadOnlySpan<char> text, string first, int runs, int end)
    {
        if (runs == 1 && !Small.Contains(first))
            return false;
        if (end + 1 >= text.Length || text[end] != ' ')
            return end >= text.Length || text[end] is not ('.' or '%' or '°') || (text[end] == '.' && (end + 1 >= text.Length || !char.IsAsciiDigit(text[end + 1])));
        ReadOnlySpan<char> rest = text.Slice(end + 1, Math.Min(6, text.Length - end - 1));
        return !(rest.StartsWith("nm") || rest.StartsWith("Å") || rest.StartsWith("wt") || rest.StartsWith("%") || rest.StartsWith("mg")
            || rest.StartsWith("cycle") || rest.StartsWith("ALD c") || rest.StartsWith("°") || rest.StartsWith("h ") || rest.StartsWith("mA") || rest.StartsWith("to ") && runs == 1);
    }
}
