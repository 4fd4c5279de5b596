namespace AldPortal.Core.Checklist.Reading;

/// <summary>The words, numbers and symbols of a text.</summary>
internal sealed class TokenList(string text, bool decimalComma)
{
    private readonly Pages<Token> tokens = new();

    /// <summary>How many there are.</summary>
    public int Count => tokens.Count;

    /// <summary>A token by its number.</summary>
    public Token this[int index] => tokens[index];

    /// <summary>The number that a token is.</summary>
    public double Number(int index) => NumberText.Read(text, this[index].Start, this[index].End, decimalComma).Value;

    /// <summary>Cuts the characters between two offsets into tokens and adds them.</summary>
    public void Read(int start, int end)
    {
        int i = start;
        while (i < end)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }
            TokenKind kind = char.IsAsciiDigit(c) ? TokenKind.Number : char.IsLetter(c) ? TokenKind.Word : TokenKind.Symbol;
            int stop = kind switch { TokenKind.Number => NumberText.Read(text, i, end, decimalComma).End, TokenKind.Word => WordEnd(i, end), _ => i + 1 };
            tokens.Add(new Token(kind, i, stop));
            i = stop;
        }
    }

    private int WordEnd(int start, int end)
    {
        int i = start + 1;
        while (i < end)
        {
            char c = text[i];
            bool inside = char.IsLetter(c) || char.IsAsciiDigit(c)
                || (c is '.' or '/' && char.IsAsciiDigit(text[i - 1]) && i + 1 < end && char.IsAsciiDigit(text[i + 1]) && (FormulaGoesOn(i + 1, end) || FormulaEnds(start, i, end)));
            if (!inside)
                break;
            i++;
        }
        return i;
    }

    // "Li5.5PS4.5Cl1.5", "Li3InCl4.8F1.2": a halide's last index; behind other formulas a point ends the sentence before a citation.
    private bool FormulaEnds(int start, int point, int end)
    {
        int index = point;
        while (index > start && char.IsAsciiDigit(text[index - 1]))
            index--;
        ReadOnlySpan<char> head = text.AsSpan(start, index - start);
        return (head.StartsWith("Li") || head.StartsWith("Na")) && (head.EndsWith("Cl") || head.EndsWith("Br") || head.EndsWith("I") || head.EndsWith("F")) && head.ContainsAnyInRange('0', '9') && (point + 2 >= end || !char.IsAsciiLetterOrDigit(text[point + 2]));
    }

    // "Ni0.8Mn": the digits behind the point are followed by another element.
    private bool FormulaGoesOn(int i, int end)
    {
        int limit = Math.Min(end, i + 5);
        while (i < limit && char.IsAsciiDigit(text[i]))
            i++;
        return i < end && (char.IsAsciiLetterUpper(text[i]) || text[i] is ']' or ')');
    }
}
