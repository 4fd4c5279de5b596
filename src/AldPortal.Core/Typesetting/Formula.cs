namespace AldPortal.Core.Typesetting;

/// <summary>Where a piece of a chemical formula stands against the base line.</summary>
public enum Script
{
    /// <summary>On the base line.</summary>
    Base,
    /// <summary>Below it: stoichiometry.</summary>
    Sub,
    /// <summary>Above it: charge.</summary>
    Super,
}

/// <summary>A piece of text set at one height.</summary>
public readonly record struct Run(string Text, Script Script);

/// <summary>
/// Recognises flat chemical formulas (<c>Al2O3</c>, <c>LiNi1/3Mn1/3Co1/3O2</c>, <c>LixTiyOz</c>, <c>Ni2+</c>) in running text.
/// Cathode labels (NMC811), cell sizes (CR2032) and phase names (H2–H3) are no formulas and stay as they are.
/// </summary>
public static class Formula
{
    private static readonly HashSet<string> Elements =
    [
        "H", "He", "Li", "Be", "B", "C", "N", "O", "F", "Na", "Mg", "Al", "Si", "P", "S", "Cl", "K", "Ca", "Sc", "Ti", "V", "Cr", "Mn",
        "Fe", "Co", "Ni", "Cu", "Zn", "Ga", "Ge", "As", "Se", "Br", "Y", "Zr", "Nb", "Mo", "Ru", "Pd", "Ag", "In", "Sn", "Sb", "Te", "I",
        "La", "Ce", "Hf", "Ta", "W", "Pt", "Au", "Bi",
    ];

    // Molecules of one element that carry a subscript; H2 is left out because H2 and H3 are phases of nickel-rich cathodes.
    private static readonly HashSet<string> OneElementMolecules = ["O2", "O3", "N2", "F2", "Cl2"];

    /// <summary>The length of the formula that begins at a position, with its runs; 0 where none begins there.</summary>
    /// <param name="text">Running text.</param>
    /// <param name="start">Position of the first letter; the character before it must not be a letter.</param>
    /// <param name="runs">The formula's pieces, empty where there is none.</param>
    public static int Match(string text, int start, out IReadOnlyList<Run> runs)
    {
        var found = new List<Run>();
        int elements = 0, subscripts = 0, position = start;
        var symbols = new HashSet<string>();
        while (position < text.Length)
        {
            string? element = ElementAt(text, position);
            if (element is not null)
            {
                found.Add(new Run(element, Script.Base));
                symbols.Add(element);
                elements++;
                position += element.Length;
            }
            else if (text[position] is '(' or '[' && elements > 0 && ElementAt(text, position + 1) is not null && ClosesAsGroup(text, position))
            {
                found.Add(new Run(text[position++].ToString(), Script.Base));
                continue;
            }
            else if (text[position] is ')' or ']' && IsOpen(found, text[position]))
            {
                found.Add(new Run(text[position++].ToString(), Script.Base));
            }
            else
            {
                break;
            }
            int length = SubscriptLength(text, position);
            if (length > 0 && !IsCharge(text, position, length, elements))
            {
                found.Add(new Run(text.Substring(position, length), Script.Sub));
                subscripts++;
                position += length;
            }
        }
        int charge = elements > 0 ? ChargeLength(text, position) : 0;
        if (charge > 0)
            found.Add(new Run(text.Substring(position, charge), Script.Super));
        position += charge;
        bool ends = position >= text.Length || !char.IsLetterOrDigit(text[position]);
        bool isFormula = ends && elements > 0 && (charge > 0 && IsIon(found, symbols)
            || subscripts > 0 && (symbols.Count > 1 || OneElementMolecules.Contains(text[start..position])));
        runs = isFormula ? found : [];
        return isFormula ? position - start : 0;
    }

    // An ion is one element or a formula with subscripts; "Co+" after a word does not occur in the field's texts.
    private static bool IsIon(List<Run> runs, HashSet<string> symbols) =>
        symbols.Count == 1 || runs.Any(run => run.Script == Script.Sub);

    private static string? ElementAt(string text, int position)
    {
        if (position >= text.Length || !char.IsAsciiLetterUpper(text[position]))
            return null;
        if (position + 1 < text.Length && char.IsAsciiLetterLower(text[position + 1]))
        {
            string two = text.Substring(position, 2);
            if (Elements.Contains(two))
                return two;
            if (text[position + 1] is not ('x' or 'y' or 'z'))
                return null;
        }
        string one = text.Substring(position, 1);
        return Elements.Contains(one) ? one : null;
    }

    // 2, 0.33, 1/3, x, 1−x−y
    private static int SubscriptLength(string text, int position)
    {
        int end = position;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || IsInsideNumber(text, position, end)))
            end++;
        if (end > position)
        {
            while (end + 1 < text.Length && text[end] is '−' or '-' && text[end + 1] is 'x' or 'y' or 'z')
                end += 2;
            return end - position;
        }
        return position < text.Length && text[position] is 'x' or 'y' or 'z' && (position + 1 >= text.Length || !char.IsAsciiLetterLower(text[position + 1])) ? 1 : 0;
    }

    private static bool IsInsideNumber(string text, int start, int position) =>
        position > start && position + 1 < text.Length && text[position] is '.' or '/' && char.IsAsciiDigit(text[position + 1]) && char.IsAsciiDigit(text[position - 1]);

    private static bool IsCharge(string text, int position, int length, int elements) =>
        elements == 1 && length == 1 && ChargeLength(text, position) == 2;

    // +, −, 2+, 3+ at the end of a word
    private static int ChargeLength(string text, int position)
    {
        int end = position;
        if (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end >= text.Length || text[end] is not ('+' or '−' or '⁺' or '⁻'))
            return 0;
        end++;
        return end >= text.Length || !char.IsLetterOrDigit(text[end]) && text[end] != '−' ? end - position : 0;
    }

    private static bool ClosesAsGroup(string text, int open)
    {
        char close = text[open] == '(' ? ')' : ']';
        int end = text.IndexOf(close, open);
        return end > open && end + 1 < text.Length && (char.IsAsciiDigit(text[end + 1]) || char.IsAsciiLetterUpper(text[end + 1]))
            && text.AsSpan(open, end - open).IndexOf(' ') < 0;
    }

    private static bool IsOpen(List<Run> runs, char close)
    {
        string open = close == ')' ? "(" : "[";
        return runs.Count(run => run.Text == open) > runs.Count(run => run.Text == close.ToString());
    }
}
