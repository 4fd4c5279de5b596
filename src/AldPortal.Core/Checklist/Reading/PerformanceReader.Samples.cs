namespace AldPortal.Core.Checklist.Reading;

/// <content>Which sample a number belongs to.</content>
internal sealed partial class PerformanceReader
{
    private (bool?, string) SampleOf(Sentence sentence, Quantity quantity, int index, List<SampleMention> named, List<(Quantity Quantity, int Index)> all, int i)
    {
        // "The same two have kept 162.0 and 141.2 mA h g⁻¹": which is which stands elsewhere.
        if (named.Count < 2 && sentence.Has(SamePair))
            return (null, "");
        if (named.Count == 0)
            return Unnamed(sentence, quantity, index, all, i);
        // As many names in a row as numbers: one each, "respectively".
        List<SampleMention> alone = DistinctNames(named);
        // "the bare and the coated cathodes deliver a and b", "2Al … and 4Al …, i.e. a and b more than bare": the names in front of the list.
        if (quantity.Values.Length > 1 && !quantity.IsRange)
        {
            List<SampleMention> ahead = [.. named.Where(mention => mention.End <= quantity.Start).DistinctBy(mention => mention.Key)];
            bool pair = quantity.Values.Length == 2 && ahead.Count == 2 && ahead[0].IsBare != ahead[1].IsBare && ahead[1].Start - ahead[0].End < 24;
            if (pair || (ahead.Count == quantity.Values.Length && alone.Count > ahead.Count && ahead.TrueForAll(mention => mention.Key != "coated")))
            {
                lastList = ahead;
                return (ahead[index].IsBare, ahead[index].Key);
            }
        }
        if (quantity.Values.Length > 1 && !quantity.IsRange && WholeListOf(sentence, quantity, named) is SampleMention owner)
            return (owner.IsBare, owner.Key);
        if (quantity.Values.Length > 1 && !quantity.IsRange && InRange(sentence, quantity, index, named) is SampleMention inRange)
            return (inRange.IsBare, inRange.Key);
        if (quantity.Values.Length > 1 && !quantity.IsRange && alone is [{ IsBare: true } only] && quantity.Values.Length <= 4)
        {
            // "uncoated, MLD8 and hybrid cells gave a, b and c": the names stand in the order of the numbers.
            bool first = only.End < quantity.Start && sentence.Document.Text.AsSpan(only.End).StartsWith(", ");
            bool lastOne = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, only.Start - 4), only.Start - Math.Max(sentence.Start, only.Start - 4)).EndsWith("and ");
            if (first || lastOne)
                return (index == (first ? 0 : quantity.Values.Length - 1), index == (first ? 0 : quantity.Values.Length - 1) ? "bare" : "");
        }
        if (quantity.Values.Length > 1 && !quantity.IsRange && alone.Count == quantity.Values.Length)
        {
            lastList = alone;
            return (alone[index].IsBare, alone[index].Key);
        }
        // "T10, T20 and T40 go from a to b, from c to d and from e to f": one quantity each.
        if (alone.Count > 1 && named[^1].End <= all.Select(entry => entry.Quantity.Start).DefaultIfEmpty(0).First() && Order(all, quantity) is (int place, int count) && count == alone.Count)
            return (alone[place].IsBare, alone[place].Key);
        if (quantity.Dimension == Dimension.Percent && InList(sentence, quantity, alone) is SampleMention own)
            return (own.IsBare, own.Key);
        // "2Al … and 4Al …, i.e. 10 % and 20 % more than bare": two per cent in a row, the two names in front.
        if (quantity.Dimension == Dimension.Percent && InRow(sentence, quantity) is int inRow)
        {
            List<SampleMention> ahead = [.. alone.Where(mention => mention.End <= quantity.Start && !mention.IsBare)];
            if (ahead.Count == 2 && alone.Exists(mention => mention.IsBare && mention.Start > quantity.End))
                return (ahead[inRow].IsBare, ahead[inRow].Key);
        }
        string text = sentence.Document.Text;
        ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(40, sentence.End - quantity.End));
        foreach (SampleMention mention in named)
        {
            int gap = mention.Start - quantity.End;
            ReadOnlySpan<char> between = gap is >= 0 and < 40 ? text.AsSpan(quantity.End, gap) : [];
            // "93.1 % (100 cycles) for the coated electrode": the bracket does not part them.
            if (between.StartsWith(" (") && between.IndexOf(')') is > 0 and int close)
                between = between[(close + 1)..];
            // "69 % (246 to 170 mA h g⁻¹) for the uncoated powder": out of the bracket.
            else if (between.StartsWith(") for "))
                between = between[1..];
            else if (gap >= 26)
                between = [];
            // "181 mA h g⁻¹ with alumina and 174 mA h g⁻¹ without", "71 % were kept without the film".
            if (gap is > 0 and < 30 && (gap == 1 || IsOneClause(text.AsSpan(quantity.End, gap)) || IsCycle(text.AsSpan(quantity.End, gap))) && text.AsSpan(mention.Start, mention.End - mention.Start).StartsWith("with"))
                return (mention.IsBare, mention.Key);
            // "206 mA h g⁻¹ were discharged by the bare cathode and …".
            if (gap is > 3 and < 40 && named.Count > 1 && IsAgent(text.AsSpan(quantity.End, gap)))
                return (mention.IsBare, mention.Key);
            if (gap >= 0 && between.Length > 0 && (between.StartsWith(" for ") || between.StartsWith(" (") && !between.Contains(')') || between.StartsWith(" of ") || (quantity.Dimension == Dimension.Percent && between is " to " or " to the ") || between.StartsWith(" with ")) && between.IndexOfAny(';', ',') < 0)
                return (mention.IsBare, mention.Key);
        }
        SampleMention? left = null;
        foreach (SampleMention mention in named)
            if (mention.End <= quantity.Start && !(left is not null && IsOfClosedBracket(sentence, mention, quantity)) && (mention.Key != "coated" || left is not { IsBare: false, Key: not "coated" }))
                left = mention;
        if (left is SampleMention found)
            return (found.IsBare, found.Key);
        // "T20 hardly differs from B0. With 155.8 mA h g⁻¹ it still …": the subject, not the last one named.
        if (subject is SampleMention meant && sentence.First(Pronoun) is TermHit it && it.Start < named[0].Start)
            return (meant.IsBare, meant.Key);
        // "keep 83 % after 400 cycles (uncoated: 58 %)": what is set against the uncoated sample is not its own.
        if (named[0].IsBare && named[0].Start > quantity.End && (Opposes(text.AsSpan(quantity.End, named[0].Start - quantity.End)) || HasItsOwn(sentence, quantity, named[0])))
            return (false, lastBare == false ? lastSample : "");
        // "It holds 94.2 % …, against 86.6 % for bare": the subject is that of the sentence before.
        if (lastSample.Length > 0 || lastBare is not null)
            return (lastBare, lastSample);
        return named[0].Start - quantity.End < 40 ? (named[0].IsBare ? null : named[0].IsBare, "") : (null, "");
    }

    // "(190 mA h g⁻¹ against 163 for the bare one) and a retention of 82 %": the bracket has its own numbers and is over.
    private static bool IsOfClosedBracket(Sentence sentence, SampleMention mention, Quantity quantity)
    {
        string text = sentence.Document.Text;
        int close = text.IndexOf(')', mention.End, quantity.Start - mention.End);
        int open = text.LastIndexOf('(', mention.Start, mention.Start - sentence.Start);
        return close >= 0 && open >= 0 && text.IndexOf(')', open, mention.Start - open) < 0 && text.IndexOf('(', mention.End, close - mention.End) < 0 && sentence.Of(Dimension.SpecificCapacity).Any(own => own.Start > open && own.End <= mention.Start);
    }
    private static readonly Term SamePair = Term.Any("the same two", "the same pair", "these two samples", "the two of them");

    private static bool IsOneClause(ReadOnlySpan<char> gap) =>
        !gap.ContainsAny(',', ';', '(') && !gap.ContainsAnyInRange('0', '9') && !gap.Contains(" and ", StringComparison.Ordinal) && !gap.Contains(" than ", StringComparison.Ordinal) && !gap.Contains(" but ", StringComparison.Ordinal);

    // "75 % at cycle 250 without", "75 % after 250 cycles without".
    private static bool IsCycle(ReadOnlySpan<char> gap) =>
        !gap.ContainsAny(',', ';', '(') && (gap.StartsWith(" at cycle ") || gap.StartsWith(" in cycle ") || (gap.StartsWith(" after ") && gap.EndsWith(" cycles ")));

    private static bool IsAgent(ReadOnlySpan<char> gap)
    {
        if (!IsOneClause(gap))
            return false;
        ReadOnlySpan<char> end = gap.EndsWith(" the ") ? gap[..^4] : gap;
        return end.EndsWith(" by ") || end.EndsWith(" for ");
    }

    // "94.7 % at cycle 100 and 87.5 % at cycle 300; the uncoated one has kept 89.5 % and 74.4 %": a clause with as many percentages
    // as there were cycles before, and none of its own.
    private static double? CycleInOrder(Sentence sentence, Quantity percent, List<Cue> cues)
    {
        double[] later = [.. cues.Where(cue => cue.Cycle > 1).Select(cue => cue.Cycle).Distinct()];
        if (later.Length < 2)
            return null;
        string text = sentence.Document.Text;
        int from = text.LastIndexOf(';', percent.Start, percent.Start - sentence.Start) + 1;
        int stop = text.IndexOf(';', percent.End, sentence.End - percent.End);
        int to = stop < 0 ? sentence.End : stop;
        if (from <= sentence.Start || cues.Exists(cue => cue.Cycle > 1 && cue.Start >= from && cue.End <= to))
            return null;
        Quantity[] percents = [.. sentence.Of(Dimension.Percent).Where(other => other.Start >= from && other.End <= to && other.Values.Length == 1)];
        return percents.Length == later.Length ? later[Array.IndexOf(percents, percent)] : null;
    }

    // "… 94 %, and the electrode without the film possesses 81 %": the one named later has a number of its own.
    private static bool HasItsOwn(Sentence sentence, Quantity quantity, SampleMention mention)
    {
        foreach (Quantity other in sentence.Of(quantity.Dimension))
            if (other.Start - mention.End is >= 0 and < 30)
                return true;
        return false;
    }

    private static bool Opposes(ReadOnlySpan<char> gap) =>
        gap.Contains('(') || gap.Contains("against", StringComparison.Ordinal) || gap.Contains("versus", StringComparison.Ordinal) || gap.Contains("compared", StringComparison.Ordinal) || gap.Contains("while", StringComparison.Ordinal) || gap.Contains("whereas", StringComparison.Ordinal) || gap.Contains(" than ", StringComparison.Ordinal) || gap.Contains("instead", StringComparison.Ordinal) || gap.Contains("in comparison", StringComparison.Ordinal) || gap.Contains(';');

    // No sample is named: the numbers stand in the order in which the sentences before named theirs.
    private (bool?, string) Unnamed(Sentence sentence, Quantity quantity, int index, List<(Quantity Quantity, int Index)> all, int i)
    {
        bool list = quantity.Values.Length > 1 && !quantity.IsRange;
        if (list && lastList.Count == quantity.Values.Length)
            return (lastList[index].IsBare, lastList[index].Key);
        // "The retention is 75.8 %, 89.5 % and 93.5 %, respectively": a number each.
        if (!list && quantity.Dimension == Dimension.Percent && lastList.Count > 1 && sentence.Of(Dimension.Percent).Count() == lastList.Count && sentence.Of(Dimension.Percent).ToList().IndexOf(quantity) is >= 0 and int place)
            return (lastList[place].IsBare, lastList[place].Key);
        if (!list && quantity.Dimension == Dimension.Percent && recent.Count > 1 && sentence.Of(Dimension.Percent).Count() == recent.Count && sentence.Of(Dimension.Percent).ToList().IndexOf(quantity) is >= 0 and int order)
            return (recent[order].IsBare, recent[order].Key);
        if (list && recent.Count == quantity.Values.Length)
        {
            lastList = [.. recent];
            return (recent[index].IsBare, recent[index].Key);
        }
        if (!list && recent.Count > 1 && all.Count == recent.Count && i < recent.Count && all.TrueForAll(entry => entry.Quantity.Values.Length == 1) && all.Exists(entry => entry.Quantity == quantity))
            return (recent[i].IsBare, recent[i].Key);
        return (lastBare, lastSample);
    }

    // "197.2 and 141.3 mA h g⁻¹ for the pristine sample and 196.5 and 169.8 mA h g⁻¹ for Z6": each list is one sample's.
    private static SampleMention? WholeListOf(Sentence sentence, Quantity quantity, List<SampleMention> named)
    {
        string text = sentence.Document.Text;
        if (!sentence.Of(quantity.Dimension).Any(other => other != quantity && other.Values.Length == quantity.Values.Length && text.AsSpan(other.End, Math.Min(5, sentence.End - other.End)) is " for "))
            return null;
        foreach (SampleMention mention in named)
            if (mention.Start - quantity.End is > 4 and < 14 && text.AsSpan(quantity.End, mention.Start - quantity.End) is " for " or " for the " && !named.Exists(next => next.Start - mention.End is > 0 and < 8 && text.AsSpan(mention.End, next.Start - mention.End).Contains("and", StringComparison.Ordinal)))
                return mention;
        return null;
    }

    // "83.8, 91.4 and 90.5 % for LT1 to LT3": the names between the two.
    private static SampleMention? InRange(Sentence sentence, Quantity quantity, int index, List<SampleMention> named)
    {
        string text = sentence.Document.Text;
        for (int i = 0; i + 1 < named.Count; i++)
        {
            SampleMention low = named[i];
            SampleMention high = named[i + 1];
            if (low.Start - quantity.End is > 4 and < 14 && text.AsSpan(quantity.End, low.Start - quantity.End) is " for " or " for the " && high.Start > low.End && text.AsSpan(low.End, high.Start - low.End) is " to " or "-" or " - " or " through "
                && CountedNames.CountOf(low.Key) is int first && CountedNames.CountOf(high.Key) is int last && last - first + 1 == quantity.Values.Length)
                return low with { Key = low.Key.Replace(first.ToString(System.Globalization.CultureInfo.InvariantCulture), (first + index).ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal) };
        }
        return null;
    }

    // "… reaches 81.7 %, 89.3 % and 95.7 %, respectively": a sign each, and as many names before them, behind them, or in the sentences before.
    private SampleMention? InList(Sentence sentence, Quantity percent, List<SampleMention> alone)
    {
        if (percent.Values.Length != 1)
            return null;
        string text = sentence.Document.Text;
        Quantity[] all = [.. sentence.Of(Dimension.Percent)];
        int place = Array.IndexOf(all, percent);
        int first = place;
        while (first > 0 && all[first - 1].Values.Length == 1 && IsListed(text.AsSpan(all[first - 1].End, all[first].Start - all[first - 1].End)))
            first--;
        int last = place;
        while (last + 1 < all.Length && all[last + 1].Values.Length == 1 && IsListed(text.AsSpan(all[last].End, all[last + 1].Start - all[last].End)))
            last++;
        int length = last - first + 1;
        List<SampleMention> ahead = [.. alone.Where(mention => mention.End <= all[first].Start)];
        // Two may well belong to one sample, unless the words say that they repeat what was told of two.
        if (length < 2 || (length == 2 && !(ahead.Count == 2 && IsRepeated(text.AsSpan(sentence.Start, all[first].Start - sentence.Start)))))
            return null;
        List<SampleMention> behind = [.. alone.Where(mention => mention.Start >= all[last].End)];
        List<SampleMention> names = ahead.Count == length ? ahead : behind.Count == length ? behind : lastList;
        return names.Count == length ? names[place - first] : null;
    }

    // "84.9 mA h g⁻¹ was left for F0 and 99.8 mA h g⁻¹ for F25, that is 71.2 % and 84.6 %".
    private static bool IsRepeated(ReadOnlySpan<char> before)
    {
        foreach (string word in (ReadOnlySpan<string>)["that is ", "that is, ", "this is ", "i.e. ", "i.e., ", ", or ", "which is ", "which are ", "which means ", "corresponding to ", "equal to ", "equivalent to "])
            if (before.EndsWith(word))
                return true;
        return false;
    }

    private static bool IsListed(ReadOnlySpan<char> gap) => gap is ", " or " and " or ", and " or " or " or "; " or " / ";

    private static int? InRow(Sentence sentence, Quantity percent)
    {
        foreach (Quantity other in sentence.Of(Dimension.Percent))
        {
            if (other.Start > percent.End && sentence.Document.Text.AsSpan(percent.End, other.Start - percent.End) is " and ")
                return 0;
            if (other.End < percent.Start && sentence.Document.Text.AsSpan(other.End, percent.Start - other.End) is " and ")
                return 1;
        }
        return null;
    }

    private static (int Place, int Count)? Order(List<(Quantity Quantity, int Index)> all, Quantity quantity)
    {
        int count = 0;
        int place = -1;
        foreach ((Quantity other, int index) in all)
        {
            if (index > 0)
                continue;
            if (other == quantity)
                place = count;
            count++;
        }
        return place < 0 ? null : (place, count);
    }
}
