namespace AldPortal.Core.Checklist.Reading;

/// <content>Which numbers of a sentence are capacities.</content>
internal sealed partial class PerformanceReader
{
    private static readonly Term Theoretical = Term.Any("theoretical", "practical capacity of", "nominal capacity", "corresponds to 1C", "areal");
    private static readonly Term Anode = Term.Any("anode");
    private static readonly Term Cell = Term.Any("cell", "cells", "battery", "batteries", "ASSB*", "full cell*");
    private static readonly Term Delivers = Term.Any("deliver*", "show*", "exhibit*", "provid*", "gave", "gives", "display*", "achiev*", "reach*", "yield*", "offer*", "retain*");
    private static readonly Term ChargeCapacity = Term.Any("charge capacity", "charge capacities", "charging capacity");
    private static readonly Term Percentages = Term.Any("porosity", "purity", "humidity", "SOC", "state of charge", "yield", "weight", "RH", "transmission");
    private static readonly Term Points = Term.Any("percentage points", "percentage point", "pp", "points", "percent points");
    private static readonly Term Relative = Term.Any("relative", "in relative terms", "relative to the", "times");

    // "The capacities in mA h g⁻¹ are 181 (coated) and 176 (bare)": the unit stands in front, once for all; −1 where it does not.
    private static int UnitAhead(Sentence sentence) => sentence.Has(CapacityWords) ? sentence.Span.IndexOf(" in mAh") : -1;

    // A bare number may lend the unit of the capacity that follows: "fell from 183 to 158 mA h g⁻¹", "183 → 158 mA h g⁻¹".
    private static List<(Quantity, int)> Capacities(Sentence sentence)
    {
        int unitAhead = UnitAhead(sentence);
        // From the end to the front, since a number that has borrowed the unit lends it on.
        Quantity[] quantities = [.. sentence.Quantities];
        for (int q = quantities.Length - 1; q >= 0; q--)
        {
            Quantity quantity = quantities[q];
            if (quantity.Dimension == Dimension.None && !quantity.IsOrdinal && quantity.Value is > 20 and < 400 && !FollowedByCycles(sentence, quantity) && !IsACount(sentence, quantity) && (PlausibleBare(sentence, quantities, q) || RatioFollows(quantities, q) || (unitAhead >= 0 && quantity.Start > sentence.Start + unitAhead)))
                quantities[q] = quantity with { Dimension = Dimension.SpecificCapacity };
        }
        var list = new List<(Quantity, int)>();
        foreach (Quantity quantity in quantities)
        {
            if (quantity.Dimension != Dimension.SpecificCapacity || IsExcluded(sentence, quantity))
                continue;
            // "Charge/discharge capacities of 215/190 mA h g⁻¹": the second is what counts.
            bool both = quantity.Values.Length == 2 && !quantity.IsRange && quantity.Values[0] > quantity.Values[1] && sentence.First(ChargeAndDischarge) is TermHit near && near.End <= quantity.Start && (quantity.Start - near.End < FromOwner || sentence.Document.Text.AsSpan(quantity.Start, quantity.End - quantity.Start).Contains('/'));
            for (int i = both ? 1 : 0; i < quantity.Values.Length; i++)
                list.Add((quantity, i));
        }
        return list;
    }

    // "W5: 131.0 / 121.4, 92.7 %": two numbers and, right behind, their ratio.
    private static bool RatioFollows(Quantity[] quantities, int index)
    {
        Quantity pair = quantities[index];
        if (pair.Values.Length == 2)
            return IsRatio(quantities, index + 1, pair.End, pair.Values[0], pair.Values[1]);
        foreach (int first in (ReadOnlySpan<int>)[index, index - 1])
            if (first >= 0 && first + 1 < quantities.Length && quantities[first].Values.Length == 1 && quantities[first + 1] is { Values.Length: 1, Dimension: Dimension.None or Dimension.SpecificCapacity } last && last.Start - quantities[first].End is > 0 and <= 3)
                if (IsRatio(quantities, first + 2, last.End, quantities[first].Value, last.Value))
                    return true;
        // "E16 141.8 of 155.1 (91.4 %)".
        foreach (int first in (ReadOnlySpan<int>)[index, index - 1])
            if (first >= 0 && first + 1 < quantities.Length && quantities[first].Values.Length == 1 && quantities[first + 1] is { Values.Length: 1, Dimension: Dimension.None or Dimension.SpecificCapacity } whole && whole.Start - quantities[first].End is 4)
                if (IsRatio(quantities, first + 2, whole.End, whole.Value, quantities[first].Value))
                    return true;
        return false;
    }

    private static bool IsRatio(Quantity[] quantities, int index, int end, double first, double last) =>
        index < quantities.Length && quantities[index] is { Dimension: Dimension.Percent, Values.Length: 1 } percent && percent.Start - end is >= 0 and <= 12 && Math.Abs((100 * last / first) - percent.Value) < 2.5;

    // "140.7 mA h g⁻¹ after 100 and 134.8 after 200 cycles": what the capacity stands after.
    private static bool IsACount(Sentence sentence, Quantity quantity) =>
        quantity.IsWhole && sentence.Document.Text.AsSpan(Math.Max(sentence.Start, quantity.Start - 6), quantity.Start - Math.Max(sentence.Start, quantity.Start - 6)).EndsWith("after ") && sentence.Document.Text.AsSpan(quantity.End, Math.Min(5, sentence.End - quantity.End)).StartsWith(" and ");

    private static bool FollowedByCycles(Sentence sentence, Quantity quantity)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(quantity.End, Math.Min(30, sentence.End - quantity.End));
        return behind.Contains("cycle", StringComparison.Ordinal) && behind.IndexOfAny(',', ';', '(') is var stop && (stop < 0 || stop > behind.IndexOf("cycle", StringComparison.Ordinal))
            || sentence.Document.Text.AsSpan(Math.Max(sentence.Start, quantity.Start - 7), quantity.Start - Math.Max(sentence.Start, quantity.Start - 7)).Contains("cycle", StringComparison.OrdinalIgnoreCase);
    }

    private static bool PlausibleBare(Sentence sentence, Quantity[] quantities, int index)
    {
        Quantity quantity = quantities[index];
        string text = sentence.Document.Text;
        if (text.AsSpan(quantity.End, Math.Min(4, sentence.End - quantity.End)) is var behind && behind.TrimStart().StartsWith("→"))
            return true;
        foreach (int other in (ReadOnlySpan<int>)[index + 1, index - 1, index - 2, index - 3])
        {
            if (other < 0 || other >= quantities.Length || quantities[other].Dimension != Dimension.SpecificCapacity)
                continue;
            Quantity neighbour = quantities[other];
            int gapStart = other > index ? quantity.End : neighbour.End;
            int gapEnd = other > index ? neighbour.Start : quantity.Start;
            double ratio = quantity.Value / neighbour.Value;
            if (other < index - 1 && !text.AsSpan(gapStart, Math.Max(0, gapEnd - gapStart)).Contains("cycle", StringComparison.Ordinal))
                continue;
            if (gapEnd - gapStart is >= 0 and < 60 && ratio is > 0.3 and < 3 && (quantity.Values.Any(value => value != Math.Floor(value)) == neighbour.Values.Any(value => value != Math.Floor(value)) || quantity.Value > 60))
                return sentence.Has(CapacityWords) || gapEnd - gapStart < 30;
        }
        return false;
    }

    private static readonly Term CapacityWords = Term.Any("starts", "ends", "capacit*", "deliver*", "discharg*", "gives", "gave", "drop*", "fell", "falls", "from", "values");

    private const double LargestDifference = 60;

    private static bool IsExcluded(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 28), quantity.Start - Math.Max(sentence.Start, quantity.Start - 28));
        // "1C = 180 mA h g⁻¹" is a definition, "deviation below 1.2 mA h g⁻¹" a spread.
        bool definition = before.TrimEnd().EndsWith("=") && (before.Contains("C", StringComparison.Ordinal) || before.Contains("1 C", StringComparison.Ordinal));
        bool spread = quantity.Value < 20 || before.Contains("±", StringComparison.Ordinal) && before.TrimEnd().EndsWith("±");
        // "27 mA h g⁻¹ or 17 % above the bare one" is a difference.
        ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(8, sentence.End - quantity.End));
        bool difference = quantity.Value < LargestDifference && (behind.StartsWith(" above") || behind.StartsWith(" more ") || behind.StartsWith(" higher") || behind.StartsWith(" lower") || behind.StartsWith(" less ") || behind.StartsWith(" below") || behind.StartsWith(" ahead") || behind.StartsWith(" or "));
        return definition || spread || difference || IsNamedCharge(sentence, quantity) || ChargeCapacities.IsCharge(sentence, quantity) || sentence.Has(Opposed) && (before.EndsWith("exceed ") || before.EndsWith("exceeds ") || before.EndsWith("exceeding ")) || before.EndsWith("takes up ") || before.EndsWith("took up ") || before.EndsWith("take up ") || before.EndsWith("instead of ") || before.EndsWith("rather than ") || sentence.InClause(Theoretical, quantity.Start, quantity.End) && sentence.Near(Theoretical, quantity, FromOwner) || IsOfAnode(sentence, quantity)
            || (sentence.InClause(ChargeCapacity, quantity.Start, quantity.End) && !before.Contains("discharge", StringComparison.Ordinal) && sentence.Near(ChargeCapacity, quantity, 30) && !sentence.Near(DischargeWords, quantity, 30))
            || before.Contains("1C correspond", StringComparison.Ordinal) || before.Contains("1 C correspond", StringComparison.Ordinal);
    }

    private const int FromOwner = 40;

    // "The anode delivers 350 mA h g⁻¹" is no cathode's; "a cell with an In anode delivers 190 mA h g⁻¹" is the cell's.
    private static bool IsOfAnode(Sentence sentence, Quantity quantity)
    {
        if (!sentence.InClause(Anode, quantity.Start, quantity.End) || sentence.Nearest(Anode, quantity.Start, quantity.End) is not ({ } anode, <= FromOwner))
            return false;
        int from = Math.Max(sentence.Start, anode.Start - FromOwner);
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(from, anode.Start - from);
        bool part = before.Contains(" with ", StringComparison.Ordinal) || before.Contains(" and ", StringComparison.Ordinal) || before.Contains(" using ", StringComparison.Ordinal);
        return !(part && sentence.First(Cell) is TermHit cell && cell.End < anode.Start && sentence.Nearest(Delivers, quantity.Start, quantity.End) is ({ } verb, _) && verb.Start > anode.End && verb.End < quantity.Start);
    }

    // "A charge capacity of 543 mA h g⁻¹ (94 % of the initial discharge capacity)": what the bracket compares with does not make it a discharge.
    private static bool IsNamedCharge(Sentence sentence, Quantity quantity)
    {
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(sentence.Start, quantity.Start - sentence.Start).TrimEnd(" ~");
        foreach (string verb in (ReadOnlySpan<string>)[" of", " is", " was"])
            if (before.EndsWith(verb))
                before = before[..^verb.Length];
        return before.EndsWith(" charge capacity") || before.EndsWith(" charging capacity");
    }

    private static readonly Term ChargeAndDischarge = Term.Any("charge discharge capacit*", "charge and discharge capacit*", "charge discharge specific capacit*", "charge and discharge specific capacit*");
    private static readonly Term Opposed = Term.Any("whereas", "while", "but", "although");
    private static readonly Term DischargeWords = Term.Any("discharg*");

    // "… 186 mA h g⁻¹ at C/2; at 5C, 131 mA h g⁻¹ remain": the rate test stands in the other clause.
    private static bool HasOneRate(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        int from = text.LastIndexOf(';', quantity.Start, quantity.Start - sentence.Start) + 1;
        int to = text.IndexOf(';', quantity.End, sentence.End - quantity.End);
        bool first = false;
        foreach (TermHit hit in sentence.Hits(FirstWord))
            first |= hit.Start >= from && (to < 0 || hit.End <= to);
        foreach (TermHit hit in sentence.Hits(Words.Initial))
            first |= hit.Start >= from && (to < 0 || hit.End <= to);
        return first && (from > 0 || to >= 0) && sentence.Of(Dimension.CRate).Where(rate => rate.Start >= from && (to < 0 || rate.End <= to)).ToArray() is [{ Values: [< 4.5] }];
    }

    private const int FromWordToNumber = 48;
    private static readonly System.Buffers.SearchValues<char> Digits = System.Buffers.SearchValues.Create("0123456789;(");

    // "An initial discharge capacity of 171 mA h g⁻¹ at C/10 and 96 at 2C, a good rate capability": the number right behind the word.
    private static bool IsSaidToBeTheFirst(Sentence sentence, Quantity quantity)
    {
        if (quantity.Values.Length != 1)
            return false;
        string text = sentence.Document.Text;
        foreach (Term term in (ReadOnlySpan<Term>)[FirstWord, Words.Initial])
            foreach (TermHit hit in sentence.Hits(term))
                if (quantity.Start - hit.End is > 0 and < FromWordToNumber && text.AsSpan(hit.End, quantity.Start - hit.End) is var gap && gap.Contains("capacit", StringComparison.Ordinal) && !gap.ContainsAny(Digits)
                    && sentence.Of(Dimension.CRate).FirstOrDefault(rate => rate.Start >= quantity.End) is not { Values: [>= 4.5, ..] })
                    return true;
        return false;
    }

    // "121 mA h g⁻¹ at 3C and a stable cycling (88 % after 300 cycles)": a capacity with its own rate, a percentage with its own cycles.
    private static bool IsOfAPercentage(Sentence sentence, Quantity capacity, Cue cue)
    {
        if (cue.Start < capacity.End || sentence.Of(Dimension.CRate).FirstOrDefault(rate => rate.Start - capacity.End is >= 0 and <= NextTo) is not Quantity own || own.End > cue.Start)
            return false;
        foreach (Quantity percent in sentence.Of(Dimension.Percent))
            if (percent.Start > own.End && cue.Start - percent.End is >= 0 and <= FromPercentToCycle && sentence.Document.Text.AsSpan(own.End, percent.Start - own.End) is var gap && gap.Contains(" and ", StringComparison.Ordinal))
                return true;
        return false;
    }

    private const int NextTo = 8;
    private const int FromPercentToCycle = 30;

    private static bool IsRateSentence(Sentence sentence)
    {
        int rates = sentence.Of(Dimension.CRate).Sum(quantity => quantity.Values.Length);
        return rates >= 3 || (sentence.Has(Words.RateTest) && sentence.Of(Dimension.SpecificCapacity).Any()) || (rates >= 1 && sentence.Of(Dimension.CRate).Any(quantity => quantity.Values.Any(value => value >= 4.5)));
    }
}
