namespace AldPortal.Core.Checklist.Reading;

/// <content>Numbers of cycles with labels between them, and multipliers of a rate.</content>
internal static partial class CycleMentions
{
    // "3× C/10, afterwards 100× 1C": as often as the multiplier says.
    private static void Times(Sentence sentence, ref List<CycleMention>? mentions)
    {
        for (int i = 0; i + 1 < sentence.Quantities.Length; i++)
        {
            Quantity times = sentence.Quantities[i];
            Quantity rate = sentence.Quantities[i + 1];
            if (times is not { Unit: "x", Dimension: Dimension.None, Values: [>= 1] } || rate.Dimension is not (Dimension.CRate or Dimension.SpecificCurrent) || rate.Start - times.End is < 0 or > 6 || !times.IsWhole)
                continue;
            CycleKind kind = times.Value <= 5 && rate.Value <= 0.21 && rate.Dimension == Dimension.CRate ? CycleKind.Formation : CycleKind.Charge;
            (mentions ??= []).Add(new CycleMention(sentence, times.Values, kind, false, false, times.Start, times.End, true));
        }
    }

    // "5×, 15× and 40× ALD TiO2": as many cycles as stand before the last of the row.
    private static void TimesAld(Sentence sentence, ref List<CycleMention>? mentions)
    {
        string text = sentence.Document.Text;
        var row = new List<Quantity>();
        foreach (Quantity quantity in sentence.Quantities)
        {
            ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(8, sentence.End - quantity.End));
            bool sign = quantity.Unit is "x" || behind.StartsWith("×") || behind.StartsWith(" ×");
            if (!sign || quantity.Dimension != Dimension.None || !quantity.IsWhole || quantity.Value < 1)
            {
                row.Clear();
                continue;
            }
            row.Add(quantity);
            if (!behind.TrimStart(" ×").StartsWith("ALD"))
                continue;
            foreach (Quantity one in row)
                (mentions ??= []).Add(new CycleMention(sentence, one.Values, CycleKind.Ald, false, false, one.Start, one.End, true));
            row.Clear();
        }
    }

    // "(b) 3, (c) 6 and (d) 12 ALD cycles", "0 (black), 3 (blue) and 12 ALD cycles": numbers with labels between them.
    private static (double[] Values, int Start) Labelled(Sentence sentence, Quantity last, int token)
    {
        Document document = sentence.Document;
        var values = new List<double>(last.Values);
        int start = last.Start;
        int depth = 0;
        for (int i = token - 1; i >= sentence.FirstToken && i > token - 32; i--)
        {
            if (document.Tokens[i].Start >= last.Start)
                continue;
            ReadOnlySpan<char> word = document.TokenText(i);
            if (word is ")")
                depth++;
            else if (word is "(")
                depth--;
            else if (depth > 0 || word is "," or "and" or "or")
                continue;
            else if (QuantityAt(sentence, i) is { Dimension: Dimension.None, IsOrdinal: false } quantity && values.Count < 12 && document.Text.AsSpan(quantity.End, start - quantity.End).Contains('('))
            {
                foreach (double value in quantity.Values.Reverse())
                    if (value > 0)
                        values.Insert(0, value);
                start = quantity.Start;
            }
            else
                break;
        }
        return ([.. values], start);
    }

    // "the 20-cycle cathode" was coated in as many; "the 100-cycle test" counts charges.
    private static bool NamesSample(Sentence sentence, int noun)
    {
        string text = sentence.Document.Text;
        Token token = sentence.Document.Tokens[noun];
        if (token.Start <= sentence.Start || text[token.Start - 1] != '-' || noun + 1 >= sentence.LastToken || text.AsSpan(token.End, sentence.Document.Tokens[noun + 1].Start - token.End) is not " ")
            return false;
        ReadOnlySpan<char> next = sentence.Document.TokenText(noun + 1);
        return next is "cathode" or "cathodes" or "electrode" or "electrodes" or "film" or "films" or "coating" or "sample" or "samples" or "powder" || CoatingWords.Is(next);
    }

    // "20 cycles of zirconia", "ZrO2 (20 cycles)", "(ZrO2, 20 cycles, 3.2 nm)".
    private static bool IsOfCoating(Sentence sentence, int start, int end)
    {
        string text = sentence.Document.Text;
        if (text.AsSpan(end, Math.Min(4, sentence.End - end)) is " of " && CoatingWords.EndAt(text, end + 4, sentence.End) is not null)
            return true;
        // "two cycles of TDMAZ/H2O".
        if (text.AsSpan(end, Math.Min(28, sentence.End - end)) is var behind && behind.StartsWith(" of ") && behind.IndexOf('/') is > 4 and int slash && !behind[4..slash].Contains(' ') && (behind[slash..].StartsWith("/H2O") || behind[slash..].StartsWith("/O3") || behind[slash..].StartsWith("/water") || behind[slash..].StartsWith("/ozone")))
            return true;
        return start - sentence.Start > 4 && text.AsSpan(start - 2, 2) is " (" or ", " && CoatingWords.EndsAt(text, sentence.Start, start - 2);
    }

    // "Coated electrodes (8 cycles, 0.6 nm)", "(1.1 nm; 10 cycles)": a bracket with nothing else in it.
    private static bool IsBesideThickness(Sentence sentence, int start, int end)
    {
        string text = sentence.Document.Text;
        foreach (Quantity length in sentence.Of(Dimension.Length))
        {
            if (length.Unit is not ("nm" or "Å"))
                continue;
            bool behind = length.Start - end is > 0 and < 6 && start > sentence.Start && text[start - 1] == '(' && length.End < sentence.End && text[length.End] == ')';
            bool before = start - length.End is > 0 and < 4 && text.AsSpan(Math.Max(sentence.Start, length.Start - 3), Math.Min(3, length.Start - sentence.Start)).Contains('(') && end < sentence.End && text[end] == ')';
            if ((behind && text.AsSpan(end, length.Start - end).IndexOfAny(',', ';') >= 0) || (before && text.AsSpan(length.End, start - length.End).IndexOfAny(',', ';') >= 0))
                return true;
        }
        return false;
    }
}
