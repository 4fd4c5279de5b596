namespace AldPortal.Core.Checklist.Reading;

/// <content>One number with its unit and spread, and what stands between two of them.</content>
internal sealed partial class QuantityReader
{
    private readonly record struct Item(double Value, int Token, UnitText? Unit, double? Spread, int Next);

    private Item? ReadItem(int index, int last, bool behindUnit = false)
    {
        if (index >= last || tokens[index].Kind != TokenKind.Number)
            return null;
        Token number = tokens[index];
        // "LAF-6" is a name.
        if (!behindUnit && number.Start > 1 && text[number.Start - 1] is '-' or '@' && char.IsLetter(text[number.Start - 2]) && index > 0 && tokens[index - 1].End == number.Start)
            return null;
        // "Ti(NMe2)4" ends in an index.
        if (number.Start > 1 && text[number.Start - 1] is ')' or ']' && char.IsLetterOrDigit(text[number.Start - 2]))
            return null;
        double value = tokens.Number(index);
        int next = index + 1;
        double? spread = null;
        if (next + 1 < last && Symbol(next) == '/' && tokens[next + 1].Kind == TokenKind.Number && tokens[next].Start == number.End && tokens[next + 1].Start == tokens[next].End
            && value == 1 && tokens.Number(next + 1) is >= 2 and <= 100 && UnitText.Read(text, tokens[next + 1].End, end) is UnitText rateUnit && rateUnit.Symbol is "C")
        {
            value /= tokens.Number(next + 1);
            next += 2;
        }
        int numberEnd = tokens[next - 1].End;
        UnitText? unit = Unit(numberEnd, value);
        if (unit is null && next + 2 < last && Symbol(next) == '(' && tokens[next].Start == numberEnd && tokens[next + 1].Kind == TokenKind.Number && Symbol(next + 2) == ')' && tokens[next + 1].Start == tokens[next].End && value != Math.Floor(value) && tokens.Number(next + 1) < 100)
        {
            numberEnd = tokens[next + 2].End;
            next += 3;
            unit = Unit(numberEnd, value);
        }
        int spreadAt = unit is UnitText early ? TokenAt(next, early.End, last) : next;
        if (spreadAt + 1 < last && Symbol(spreadAt) == '±' && tokens[spreadAt + 1].Kind == TokenKind.Number)
        {
            spread = tokens.Number(spreadAt + 1);
            next = spreadAt + 2;
            unit = Unit(tokens[next - 1].End, value) ?? unit;
        }
        else if (spreadAt + 2 < last && Symbol(spreadAt) == '+' && Symbol(spreadAt + 1) is '/' or '-' && unit is null)
            return null;
        // "(0.5 ± 0.1) nm": the unit stands behind the bracket.
        if (unit is null && spread is not null && next < last && Symbol(next) == ')' && UnitText.Read(text, tokens[next].End, end) is UnitText outside)
            unit = outside;
        if (unit is null && numberEnd < end && text[numberEnd] is 'x' or '×' && (numberEnd + 1 >= end || !char.IsLetterOrDigit(text[numberEnd + 1])) && value >= 1 && value == Math.Floor(value))
            unit = new UnitText(Dimension.None, 1, 0, "x", numberEnd + 1);
        // "2c" and "10A" that are no unit are names.
        if (unit is null && numberEnd < end && char.IsLetter(text[numberEnd]) && Ordinal(index) is null)
            return null;
        if (unit is UnitText found)
            next = TokenAt(next, found.End, last);
        return new Item(value, index, unit, spread, next);
    }

    private UnitText? Unit(int numberEnd, double value)
    {
        int i = numberEnd;
        while (i < end && i < numberEnd + 1 && text[i] is ' ' or '\n')
            i++;
        if (i < end && text[i] == 'C' && (i + 1 >= end || !char.IsLetterOrDigit(text[i + 1])))
        {
            // "two C/20 formation cycles" are two cycles at C/20.
            if (i > numberEnd && i + 2 < end && text[i + 1] == '/' && char.IsAsciiDigit(text[i + 2]))
                return null;
            if (i > numberEnd && value is >= 15 and <= 900)
                return new UnitText(Dimension.Temperature, 1, 0, "C", i + 1);
            return value <= 100 ? new UnitText(Dimension.CRate, 1, 0, "C", i + 1) : null;
        }
        return UnitText.Read(text, numberEnd, end);
    }

    private int? Ordinal(int index)
    {
        int at = tokens[index].End;
        if (at < end && text[at] == '-')
            at++;
        if (at + 2 > end || text.AsSpan(at, 2) is not ("th" or "st" or "nd" or "rd"))
            return null;
        return at + 2 == end || !char.IsLetterOrDigit(text[at + 2]) ? at + 2 : null;
    }

    private enum Joint
    {
        None,
        Range,
        And,
        Comma,
        Slash,
    }

    private (Joint, int) Separator(int token, int last)
    {
        if (token >= last)
            return (Joint.None, token);
        switch (Symbol(token))
        {
            case '-':
                int afterDash = token + 1;
                if (afterDash < last && Symbol(afterDash) == '-')
                    afterDash++;
                return (Joint.Range, SkipApproximate(afterDash, last));
            case '~' when token + 1 < last && tokens[token + 1].Kind == TokenKind.Number && tokens[token - 1].End == tokens[token].Start:
                return (Joint.Range, token + 1);
            case '/':
                return (Joint.Slash, token + 1);
            case '→':
                return (Joint.None, token);
            case ',':
                int next = token + 1;
                if (next < last && Is(next, "and", "or"))
                    next++;
                return (Joint.Comma, SkipApproximate(next, last));
            case '&':
                return (Joint.And, token + 1);
        }
        if (Is(token, "to"))
            return (Joint.Range, SkipApproximate(token + 1, last));
        return Is(token, "and", "or") ? (Joint.And, SkipApproximate(token + 1, last)) : (Joint.None, token);
    }

    private int SkipApproximate(int token, int last) => token < last && Symbol(token) is '~' ? token + 1 : token;
}
