namespace AldPortal.Core.Checklist.Reading;

/// <summary>The one grammar of quantities: number, range, list, ±, ~, ≤ and unit.</summary>
internal sealed class QuantityReader
{
    private readonly string text;
    private readonly List<Token> tokens;
    private readonly int end;

    private QuantityReader(string text, List<Token> tokens, int end)
    {
        this.text = text;
        this.tokens = tokens;
        this.end = end;
    }

    /// <summary>All quantities among a sentence's tokens, in order.</summary>
    public static List<Quantity> Read(string text, List<Token> tokens, int first, int last, int end)
    {
        var reader = new QuantityReader(text, tokens, end);
        var quantities = new List<Quantity>();
        int i = first;
        while (i < last)
        {
            if (tokens[i].Kind != TokenKind.Number)
            {
                i++;
                continue;
            }
            int next = reader.Group(i, first, last, quantities);
            i = Math.Max(next, i + 1);
        }
        return quantities;
    }

    private readonly record struct Item(double Value, int Token, UnitText? Unit, double? Spread, int Next);

    private int Group(int index, int first, int last, List<Quantity> quantities)
    {
        if (Rate(index, first) is Quantity rate)
        {
            quantities.Add(rate);
            return index + 1;
        }
        if (Ratio(index, last) is (Quantity ratio, int afterRatio))
        {
            quantities.Add(ratio);
            return afterRatio;
        }
        if (ReadItem(index, last) is not Item item)
            return index + 1;
        if (Ordinal(index) is int ordinalEnd)
        {
            quantities.Add(Make([item], null, false, true, ordinalEnd, first));
            return index + 1;
        }
        var items = new List<Item> { item };
        bool range = false;
        // "in cycle 1 and 165 mA h g⁻¹": the number behind "cycle" or "Fig." counts something else.
        while (items.Count < 16 && !IsIndex(index, first))
        {
            Item current = items[^1];
            (Joint joint, int nextToken) = Separator(current.Next, last);
            if (joint == Joint.None || ReadItem(nextToken, last) is not Item next || Ordinal(nextToken) is not null)
                break;
            bool between = items.Count == 1 && IsBehind(index, first, "between");
            if (joint == Joint.Range || (between && joint == Joint.And))
            {
                if (items.Count > 1 || range || !SameUnit(current, next) || (current.Unit is null && next.Unit is null && joint == Joint.Range && !RangeOfBareNumbers(nextToken)))
                    break;
                items.Add(next);
                range = true;
                // "0.1-4.0-0.1-4.0 s" is a sequence, not a range.
                while (items[^1].Next + 1 < last && Symbol(items[^1].Next) == '-' && tokens[items[^1].Next].Start == NumberEnd(items[^1]) && items[^1].Unit is null && ReadItem(items[^1].Next + 1, last) is Item more)
                {
                    items.Add(more);
                    range = false;
                }
                break;
            }
            // Each with its own unit is a quantity of its own.
            if (current.Unit is not null || (joint == Joint.Slash && next.Unit is null && items.Count == 1 && !SlashGoesOn(next.Next, last)))
                break;
            items.Add(next);
        }
        if (items.Count > 1 && !range && items[^1].Unit is null && LooksLikeProse(items))
            items.RemoveRange(1, items.Count - 1);
        UnitText? unit = items[^1].Unit ?? items[0].Unit;
        int quantityEnd = items[^1].Unit?.End ?? NumberEnd(items[^1]);
        quantities.Add(Make(items, unit, range, false, quantityEnd, first));
        return TokenAt(items[^1].Next, quantityEnd, last);
    }

    // Bare numbers in a list are numbers of the same kind: whole, or all with decimals.
    private static bool LooksLikeProse(List<Item> items) =>
        items.Exists(item => item.Value != Math.Floor(item.Value)) && items.Exists(item => item.Value == Math.Floor(item.Value) && item.Value > 1900);

    private int NumberEnd(Item item) => tokens[Math.Max(item.Token, item.Next - 1)].End;

    private bool RangeOfBareNumbers(int token) => tokens[token].Kind == TokenKind.Number;

    private bool SlashGoesOn(int token, int last) => token + 1 < last && Symbol(token) == '/' && tokens[token + 1].Kind == TokenKind.Number;

    private static bool SameUnit(Item a, Item b) => a.Unit is null || b.Unit is null || a.Unit.Value.Dimension == b.Unit.Value.Dimension;

    private int TokenAt(int token, int offset, int last)
    {
        while (token < last && tokens[token].Start < offset)
            token++;
        return token;
    }

    private Item? ReadItem(int index, int last)
    {
        if (index >= last || tokens[index].Kind != TokenKind.Number)
            return null;
        Token number = tokens[index];
        // "LAF-6" is a name.
        if (number.Start > 1 && text[number.Start - 1] is '-' or '@' && char.IsLetter(text[number.Start - 2]) && index > 0 && tokens[index - 1].End == number.Start)
            return null;
        double value = number.Number;
        int next = index + 1;
        double? spread = null;
        if (next + 1 < last && Symbol(next) == '/' && tokens[next + 1].Kind == TokenKind.Number && tokens[next].Start == number.End && tokens[next + 1].Start == tokens[next].End
            && value == 1 && tokens[next + 1].Number is >= 2 and <= 100 && UnitText.Read(text, tokens[next + 1].End, end) is UnitText rateUnit && rateUnit.Symbol is "C")
        {
            value /= tokens[next + 1].Number;
            next += 2;
        }
        int numberEnd = tokens[next - 1].End;
        UnitText? unit = Unit(numberEnd, value);
        if (unit is null && next + 2 < last && Symbol(next) == '(' && tokens[next].Start == numberEnd && tokens[next + 1].Kind == TokenKind.Number && Symbol(next + 2) == ')' && tokens[next + 1].Start == tokens[next].End && value != Math.Floor(value) && tokens[next + 1].Number < 100)
        {
            numberEnd = tokens[next + 2].End;
            next += 3;
            unit = Unit(numberEnd, value);
        }
        int spreadAt = unit is UnitText early ? TokenAt(next, early.End, last) : next;
        if (spreadAt + 1 < last && Symbol(spreadAt) == '±' && tokens[spreadAt + 1].Kind == TokenKind.Number)
        {
            spread = tokens[spreadAt + 1].Number;
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
            if (i > numberEnd && value is >= 15 and <= 900)
                return new UnitText(Dimension.Temperature, 1, 0, "C", i + 1);
            return value <= 100 ? new UnitText(Dimension.CRate, 1, 0, "C", i + 1) : null;
        }
        return UnitText.Read(text, numberEnd, end);
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

    private Quantity? Rate(int index, int first)
    {
        if (index - 2 < first || Symbol(index - 1) != '/' || tokens[index - 1].Start != tokens[index - 2].End || text.AsSpan(tokens[index - 2].Start, tokens[index - 2].End - tokens[index - 2].Start) is not "C"
            || tokens[index].Number is 0 || (tokens[index].End < end && char.IsLetter(text[tokens[index].End])))
            return null;
        return new Quantity
        {
            Dimension = Dimension.CRate,
            Values = [1 / tokens[index].Number],
            Places = [tokens[index - 2].Start],
            Unit = "C",
            Start = tokens[index - 2].Start,
            End = tokens[index].End,
        };
    }

    private (Quantity, int)? Ratio(int index, int last)
    {
        var values = new List<double> { tokens[index].Number };
        var places = new List<int> { tokens[index].Start };
        int i = index + 1;
        while (i + 1 < last && values.Count < 8 && (Symbol(i) == ':' || (Is(i, "to") && (values.Count > 1 || ThirdTo(i, last)))) && tokens[i + 1].Kind == TokenKind.Number)
        {
            values.Add(tokens[i + 1].Number);
            places.Add(tokens[i + 1].Start);
            i += 2;
        }
        if (values.Count < 2)
            return null;
        int ratioEnd = tokens[i - 1].End;
        return (new Quantity { Dimension = Dimension.Ratio, Values = [.. values], Places = [.. places], Start = tokens[index].Start, End = ratioEnd }, i);
    }

    private bool ThirdTo(int i, int last) =>
        i + 3 < last && tokens[i + 1].Kind == TokenKind.Number && Is(i + 2, "to") && tokens[i + 3].Kind == TokenKind.Number;

    private int? Ordinal(int index)
    {
        int at = tokens[index].End;
        if (at < end && text[at] == '-')
            at++;
        if (at + 2 > end || text.AsSpan(at, 2) is not ("th" or "st" or "nd" or "rd"))
            return null;
        return at + 2 == end || !char.IsLetterOrDigit(text[at + 2]) ? at + 2 : null;
    }

    private bool IsIndex(int index, int first) => index > first && Is(index - 1, "cycle", "fig", "figure", "table", "ref", "section", "step", "run", "sample", "no", "eq", "group", "scheme", "line", "celgard", "whatman", "grade", "super", "space");

    private bool IsBehind(int index, int first, string word)
    {
        for (int i = index - 1; i >= first && i >= index - 3; i--)
            if (Is(i, word))
                return true;
        return false;
    }

    private Quantity Make(List<Item> items, UnitText? unit, bool range, bool ordinal, int quantityEnd, int first)
    {
        double factor = unit?.Factor ?? 1;
        double offset = unit?.Offset ?? 0;
        (Precision precision, int start) = PrecisionBefore(items[0].Token, first);
        double[] values = [.. items.Select(item => (item.Value * (item.Unit?.Factor ?? factor)) + offset)];
        if (start < tokens[items[0].Token].Start && items.Count == 1 && text[start] == '-')
            values[0] = -values[0];
        return new Quantity
        {
            Dimension = unit?.Dimension ?? Dimension.None,
            Values = values,
            Places = [.. items.Select(item => tokens[item.Token].Start)],
            IsRange = range,
            Spread = items[0].Spread * factor,
            Precision = precision,
            Unit = unit?.Symbol ?? "",
            Start = start,
            End = quantityEnd,
            IsOrdinal = ordinal,
        };
    }

    private (Precision, int) PrecisionBefore(int token, int first)
    {
        int i = token - 1;
        if (i < first)
            return (Precision.Exact, tokens[token].Start);
        char symbol = Symbol(i);
        if (symbol is '~')
            return (Precision.About, tokens[i].Start);
        if (symbol is '≤' or '<')
            return (Precision.AtMost, tokens[i].Start);
        if (symbol is '≥' or '>')
            return (Precision.AtLeast, tokens[i].Start);
        // A minus sign stands free before and close behind: "at -20 °C", not "ALD-20".
        if (symbol is '-' && tokens[i].End == tokens[token].Start && (tokens[i].Start == 0 || text[tokens[i].Start - 1] is ' ' or '('))
            return (Precision.Exact, tokens[i].Start);
        if (Is(i, "about", "around", "approximately", "roughly", "ca", "nearly", "almost"))
            return (Precision.About, tokens[i].Start);
        if (Is(i, "below", "under") || (Is(i, "to") && i > first && Is(i - 1, "up")) || (Is(i, "than") && i > first && Is(i - 1, "less")) || (Is(i, "most") && i > first && Is(i - 1, "at")))
            return (Precision.AtMost, Is(i, "below", "under") ? tokens[i].Start : tokens[i - 1].Start);
        if (Is(i, "above", "over") || (Is(i, "least") && i > first && Is(i - 1, "at")) || (Is(i, "than") && i > first && Is(i - 1, "more")))
            return (Precision.AtLeast, Is(i, "above", "over") ? tokens[i].Start : tokens[i - 1].Start);
        if (symbol is '.' && i > first && Is(i - 1, "ca", "approx"))
            return (Precision.About, tokens[i - 1].Start);
        return (Precision.Exact, tokens[token].Start);
    }

    private char Symbol(int token) => tokens[token].Kind == TokenKind.Symbol ? text[tokens[token].Start] : '\0';

    private bool Is(int token, params ReadOnlySpan<string> words)
    {
        if (tokens[token].Kind != TokenKind.Word)
            return false;
        ReadOnlySpan<char> word = text.AsSpan(tokens[token].Start, tokens[token].End - tokens[token].Start);
        foreach (string candidate in words)
            if (word.Equals(candidate, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }
}
