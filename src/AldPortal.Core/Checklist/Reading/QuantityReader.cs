namespace AldPortal.Core.Checklist.Reading;

/// <summary>The one grammar of quantities: number, range, list, ±, ~, ≤ and unit.</summary>
internal sealed partial class QuantityReader
{
    // No sentence and no row of a table holds more; what does is a printout that nobody reads number by number.
    private const int Most = 150;

    private readonly string text;
    private readonly TokenList tokens;
    private readonly List<Item> items = [];
    private readonly List<Quantity> quantities = [];
    private int end;

    /// <summary>A reader of one text; it is used for sentence after sentence.</summary>
    public QuantityReader(string text, TokenList tokens)
    {
        this.text = text;
        this.tokens = tokens;
    }

    /// <summary>All quantities among a sentence's tokens, in order.</summary>
    /// <param name="first">First token.</param>
    /// <param name="last">End of the tokens.</param>
    /// <param name="sentenceEnd">End of the sentence's characters.</param>
    public Quantity[] Read(int first, int last, int sentenceEnd)
    {
        end = sentenceEnd;
        quantities.Clear();
        int i = first;
        while (i < last && quantities.Count < Most)
        {
            if (tokens[i].Kind != TokenKind.Number)
            {
                i++;
                continue;
            }
            int next = Group(i, first, last);
            i = Math.Max(next, i + 1);
        }
        return quantities.Count == 0 ? [] : [.. quantities];
    }

    private int Group(int index, int first, int last)
    {
        items.Clear();
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
            items.Add(item);
            quantities.Add(Make(null, false, true, ordinalEnd, first));
            return index + 1;
        }
        items.Add(item);
        bool range = false;
        // "in cycle 1 and 165 mA h g⁻¹": the number behind "cycle" or "Fig." counts something else.
        while (items.Count < 16 && !IsIndex(index, first) && !(tokens[index].Start > 0 && text[tokens[index].Start - 1] == '×'))
        {
            Item current = items[^1];
            (Joint joint, int nextToken) = Separator(current.Next, last);
            if (joint == Joint.None || ReadItem(nextToken, last, joint == Joint.Range && current.Unit is not null) is not Item next || Ordinal(nextToken) is not null)
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
            // "0.7 nm for 6 and 1.3 nm for 12 cycles": the six counts what the length before belongs to.
            if (joint == Joint.And && items.Count == 1 && current.Unit is null && next.Unit is UnitText measured && index > first && TokenAt(next.Next, measured.End, last) is int following && following < last
                && (Is(index - 1, "for") && Is(following, "for") || Is(index - 1, "after") && Is(following, "after") || Is(index - 1, "with") && Is(following, "with")))
                break;
            // "180 and 166, or 92 %": a capacity is no percentage; neither is a cycle, in "9 % after 100 and 18 % after 200 cycles".
            if (next.Unit is { Dimension: Dimension.Percent } && (items.Exists(item => item.Value > 105) || (index > first && Is(index - 1, "after") && items[0].Value >= 10)))
                break;
            // Each with its own unit is a quantity of its own.
            if (current.Unit is not null || (joint == Joint.Slash && next.Unit is null && items.Count == 1 && !SlashGoesOn(next.Next, last)))
                break;
            items.Add(next);
        }
        if (items.Count > 1 && !range && items[^1].Unit is null && LooksLikeProse())
            items.RemoveRange(1, items.Count - 1);
        UnitText? unit = items[^1].Unit ?? items[0].Unit;
        int quantityEnd = items[^1].Unit?.End ?? NumberEnd(items[^1]);
        quantities.Add(Make(unit, range, false, quantityEnd, first));
        return TokenAt(items[^1].Next, quantityEnd, last);
    }

    // Bare numbers in a list are numbers of the same kind: whole, or all with decimals.
    private bool LooksLikeProse() =>
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

    private Quantity? Rate(int index, int first)
    {
        if (index - 2 < first || Symbol(index - 1) != '/' || tokens[index - 1].Start != tokens[index - 2].End || text.AsSpan(tokens[index - 2].Start, tokens[index - 2].End - tokens[index - 2].Start) is not "C"
            || tokens.Number(index) is 0 || (tokens[index].End < end && char.IsLetter(text[tokens[index].End])))
            return null;
        return new Quantity
        {
            Dimension = Dimension.CRate,
            Values = [1 / tokens.Number(index)],
            Unit = "C",
            Start = tokens[index - 2].Start,
            End = tokens[index].End,
        };
    }

    private (Quantity, int)? Ratio(int index, int last)
    {
        int i = index + 1;
        if (i + 1 >= last || !(Symbol(i) == ':' || Is(i, "to")))
            return null;
        var values = new List<double> { tokens.Number(index) };
        var places = new List<int> { tokens[index].Start };
        while (i + 1 < last && values.Count < 8 && (Symbol(i) == ':' || (Is(i, "to") && (values.Count > 1 || ThirdTo(i, last)))) && tokens[i + 1].Kind == TokenKind.Number)
        {
            values.Add(tokens.Number(i + 1));
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

    private bool IsIndex(int index, int first) => index > first && tokens.Number(index) is var number && number == Math.Floor(number) && Is(index - 1, "cycle", "fig", "figure", "table", "ref", "section", "step", "run", "sample", "no", "eq", "group", "scheme", "line", "celgard", "whatman", "grade", "super", "space");

    private bool IsBehind(int index, int first, string word)
    {
        for (int i = index - 1; i >= first && i >= index - 3; i--)
            if (Is(i, word))
                return true;
        return false;
    }

    private Quantity Make(UnitText? unit, bool range, bool ordinal, int quantityEnd, int first)
    {
        double factor = unit?.Factor ?? 1;
        double offset = unit?.Offset ?? 0;
        (Precision precision, int start) = PrecisionBefore(items[0].Token, first);
        double[] values = new double[items.Count];
        int[] places = items.Count == 1 ? [] : new int[items.Count];
        for (int i = 0; i < items.Count; i++)
        {
            values[i] = (items[i].Value * (items[i].Unit?.Factor ?? factor)) + offset;
            if (places.Length > 0)
                places[i] = tokens[items[i].Token].Start;
        }
        if (start < tokens[items[0].Token].Start && items.Count == 1 && text[start] == '-')
            values[0] = -values[0];
        return new Quantity
        {
            Dimension = unit?.Dimension ?? Dimension.None,
            Values = values,
            Places = places,
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
        // "165 -> 130" is an arrow.
        if (symbol is '>' && i > first && Symbol(i - 1) == '-' && tokens[i - 1].End == tokens[i].Start)
            return (Precision.Exact, tokens[token].Start);
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
