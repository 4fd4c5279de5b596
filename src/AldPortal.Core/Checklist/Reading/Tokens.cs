namespace AldPortal.Core.Checklist.Reading;

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    /// <summary>Letters, with digits where they belong to a formula or a name.</summary>
    Word,
    /// <summary>A number.</summary>
    Number,
    /// <summary>Any other single character.</summary>
    Symbol,
}

/// <summary>A piece of the plain text.</summary>
internal readonly struct Token
{
    private const int KindBits = 2;
    private readonly int lengthAndKind;

    /// <summary>Makes a token.</summary>
    public Token(TokenKind kind, int start, int end)
    {
        Start = start;
        lengthAndKind = ((end - start) << KindBits) | (int)kind;
    }

    /// <summary>What it is.</summary>
    public TokenKind Kind => (TokenKind)(lengthAndKind & ((1 << KindBits) - 1));

    /// <summary>First character.</summary>
    public int Start { get; }

    /// <summary>End.</summary>
    public int End => Start + (lengthAndKind >> KindBits);
}

/// <summary>A number as written.</summary>
internal readonly record struct NumberText(double Value, int End)
{
    /// <summary>Reads digits with a decimal point or comma, thousands separators, a fraction or a power of ten.</summary>
    public static NumberText Read(string text, int start, int end, bool decimalComma)
    {
        int i = Digits(text, start, end);
        double value = Parse(text, start, i);
        if (i + 1 < end && text[i] == ',' && char.IsAsciiDigit(text[i + 1]))
        {
            int next = Digits(text, i + 1, end);
            bool thousands = next - i == 4 && text[start] != '0' && i - start <= 3 && !(decimalComma && !(next < end && text[next] == ','));
            if (thousands)
                return Thousands(text, value, i, end);
            if (decimalComma || (text[start] == '0' && i == start + 1))
                return new NumberText(value + Fraction(text, i + 1, next), next);
            return new NumberText(value, i);
        }
        if (i + 1 < end && text[i] == '.' && char.IsAsciiDigit(text[i + 1]))
        {
            int next = Digits(text, i + 1, end);
            value += Fraction(text, i + 1, next);
            i = next;
        }
        if (i + 1 < end && text[i] == '^' && (text[i + 1] == '-' || char.IsAsciiDigit(text[i + 1])))
        {
            int exponentStart = text[i + 1] == '-' ? i + 2 : i + 1;
            int next = Digits(text, exponentStart, end);
            if (next > exponentStart)
                return new NumberText(Math.Pow(value, Math.Min(30, Parse(text, exponentStart, next)) * (text[i + 1] == '-' ? -1 : 1)), next);
        }
        return new NumberText(value, i);
    }

    private static NumberText Thousands(string text, double value, int i, int end)
    {
        while (i + 3 < end && text[i] == ',' && Digits(text, i + 1, end) == i + 4)
        {
            value = (value * 1000) + Parse(text, i + 1, i + 4);
            i += 4;
        }
        return new NumberText(value, i);
    }

    private static int Digits(string text, int i, int end)
    {
        while (i < end && char.IsAsciiDigit(text[i]))
            i++;
        return i;
    }

    private static double Parse(string text, int start, int end)
    {
        double value = 0;
        for (int i = start; i < end && i < start + 18; i++)
            value = (value * 10) + (text[i] - '0');
        return value;
    }

    private static double Fraction(string text, int start, int end)
    {
        int length = Math.Min(12, end - start);
        return Parse(text, start, start + length) / Math.Pow(10, length);
    }
}
