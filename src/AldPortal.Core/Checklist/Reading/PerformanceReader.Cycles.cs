namespace AldPortal.Core.Checklist.Reading;

/// <content>Which cycle a number belongs to.</content>
internal sealed partial class PerformanceReader
{
    private readonly record struct Cue(int Start, int End, double Cycle, bool Formation);

    private List<Cue> Cues(Sentence sentence, IReadOnlyList<CycleMention> mentions)
    {
        var cues = new List<Cue>();
        foreach (CycleMention mention in mentions)
            if (mention.Kind is CycleKind.Charge or CycleKind.Unknown or CycleKind.Formation && !IsBase(sentence, mention) && !NamesEfficiency(sentence, mention))
                cues.Add(new Cue(mention.Start, mention.End, mention.Kind == CycleKind.Formation ? 1 : mention.Values[^1], mention.Kind == CycleKind.Formation));
        foreach (Quantity ordinal in sentence.Quantities)
            if (ordinal is { IsOrdinal: true, Dimension: Dimension.None } && ordinal.Value >= 1 && !cues.Exists(cue => cue.Start <= ordinal.Start && ordinal.Start < cue.End))
                cues.Add(new Cue(ordinal.Start, ordinal.End, ordinal.Value, false));
        ElidedCycles(sentence, cues);
        // "the first 1C discharge", "the first C/3 discharge capacity".
        foreach (TermHit hit in sentence.Hits(FirstWord))
        {
            ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(24, sentence.End - hit.End));
            ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 10), hit.Start - Math.Max(sentence.Start, hit.Start - 10));
            if (behind.StartsWith(" of them") || behind.StartsWith(" of these"))
            {
                cues.Add(new Cue(hit.Start, hit.End, 1, false));
                continue;
            }
            bool of = before.EndsWith("of its ") || before.EndsWith("of the ") || before.EndsWith("of their ") || before.EndsWith("% of ");
            if (before.EndsWith("at ") || (before.EndsWith("in the ") && (behind.StartsWith(" and") || behind.StartsWith(",") || behind.StartsWith(" ("))))
                cues.Add(new Cue(hit.Start, hit.End, 1, false));
            else if (!of && (behind.Contains("discharge", StringComparison.Ordinal) || behind.Contains("capacit", StringComparison.Ordinal)) && behind.IndexOfAny(Stops) is var stop && (stop < 0 || stop > 8 || (stop < behind.Length - 1 && char.IsAsciiDigit(behind[stop + 1]))) && !cues.Exists(cue => cue.Start <= hit.Start && hit.Start < cue.End))
                cues.Add(new Cue(hit.Start, hit.End, 1, false));
        }
        foreach (TermHit hit in sentence.Hits(Words.Initial))
        {
            ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(14, sentence.End - hit.End));
            ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 8), hit.Start - Math.Max(sentence.Start, hit.Start - 8));
            if (!behind.Contains("oulombic", StringComparison.Ordinal) && !before.EndsWith("of its ") && !before.EndsWith("of the ") && !before.EndsWith("of their ") && !cues.Exists(cue => cue.Start <= hit.Start && hit.Start < cue.End))
                cues.Add(new Cue(hit.Start, hit.End, 1, false));
        }
        double then = lastCycle > 1 ? lastCycle : lastRun;
        if (then > 1)
            foreach (TermHit hit in sentence.Hits(ByThen))
                cues.Add(new Cue(hit.Start, hit.End, then, false));
        if (cues.TrueForAll(cue => !cue.Formation))
            foreach (TermHit hit in sentence.Hits(Words.Formation))
            {
                ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 10), hit.Start - Math.Max(sentence.Start, hit.Start - 10));
                if (!before.Contains("after", StringComparison.OrdinalIgnoreCase) && !before.Contains("not", StringComparison.Ordinal))
                    cues.Add(new Cue(hit.Start, hit.End, 1, true));
            }
        // "In formation the first discharge gave …": the first cycle of the formation.
        for (int i = 0; i < cues.Count; i++)
            if (cues[i] is { Cycle: 1, Formation: false } first && cues.Exists(cue => cue.Formation && Math.Abs(cue.Start - first.Start) < 40))
                cues[i] = first with { Formation = true };
        cues.Sort((a, b) => a.Start.CompareTo(b.Start));
        return cues;
    }

    private static readonly System.Buffers.SearchValues<char> Stops = System.Buffers.SearchValues.Create(",.;");

    // "with first-cycle efficiencies of 88.7 %" says nothing of a capacity beside it.
    private static bool NamesEfficiency(Sentence sentence, CycleMention mention)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(mention.End, Math.Min(12, sentence.End - mention.End));
        return mention.IsOrdinal && (behind.StartsWith(" efficienc") || behind.StartsWith(" Coulombic") || behind.StartsWith(" coulombic") || behind.StartsWith(" CE"));
    }

    private static readonly Term ByThen = Term.Any("by then", "by that time", "at that point", "at this point", "end with", "ends with", "ended with", "ends at", "ended at", "end at", "finishes at", "finish at", "arrives at", "ending at", "at the end", "at its end", "at last", "finally", "closed with", "closes with", "closed at", "finished with", "are left", "is left");

    // "94 % of the first cycle" names what the per cent are of, not the cycle of a capacity beside it.
    private static bool IsBase(Sentence sentence, CycleMention mention)
    {
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, mention.Start - 18), mention.Start - Math.Max(sentence.Start, mention.Start - 18));
        return mention.IsOrdinal && mention.Values[0] == 1 && (before.EndsWith("of the ") || before.EndsWith("of its ") || before.EndsWith("of their ") || before.EndsWith("of ")) && (before.Contains('%') || before.Contains("cent", StringComparison.Ordinal));
    }

    private (double?, bool) CycleOf(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i, List<Cue> cues)
    {
        string text = sentence.Document.Text;
        (Quantity quantity, int index) = all[i];
        // "from A to B" and "A → B": the first and the last cycle.
        if (Pair(sentence, all, i) is int side)
        {
            return (side == 0 ? 1 : Latest(cues), false);
        }
        if (PartOf(text, all, i) is int part)
            return (part == 0 ? Latest(cues) : 1, false);
        if (BeforeWhatRemains(sentence, all, i, cues))
            return (1, false);
        // "has lost 14.4 % (134.4 mA h g⁻¹)": what the loss has left.
        if (sentence.Has(Words.Loss) && text.AsSpan(Math.Max(sentence.Start, quantity.Start - 3), quantity.Start - Math.Max(sentence.Start, quantity.Start - 3)) is "% (")
            return (Latest(cues), false);
        // "84.2 and 90.8 % of 179.0 and 169.5 mA h g⁻¹": what the per cent are taken of.
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 6), quantity.Start - Math.Max(sentence.Start, quantity.Start - 6));
        if (before.Contains("% of", StringComparison.Ordinal) || before.EndsWith("(from "))
            return (1, false);
        // "kept 147.2 of its initial 152.6 mA h g⁻¹ at the 100th cycle".
        if (IsOfTheInitial(text.AsSpan(Math.Max(sentence.Start, quantity.Start - 40), quantity.Start - Math.Max(sentence.Start, quantity.Start - 40))))
            return (1, false);
        if (Enumerated(sentence, all, i, cues) is int listed)
            return (listed == 0 ? 1 : lastCycle, false);
        if (FirstAndLast(sentence, quantity, cues))
            return (index == 0 ? 1 : lastCycle, false);
        double spokenOf = Math.Max(lastCycle, cues.Select(cue => cue.Cycle).DefaultIfEmpty(0).Max());
        if (SideOfRatio(sentence, all, i) is int half && spokenOf > 1)
            return (half == 0 ? 1 : spokenOf, false);
        int left = quantity.Start;
        int right = quantity.End;
        Cue? best = null;
        int bestCost = int.MaxValue;
        // "221 at first and 209 at the 50th cycle, against 207 and 181 for the pristine": two values without words of their own.
        double later = cues.Where(cue => cue.Cycle > 1).Select(cue => cue.Cycle).DefaultIfEmpty(0).Max();
        if (quantity.Values.Length == 2 && !quantity.IsRange && later > 1 && cues.Exists(cue => cue.Cycle == 1) && (cues.TrueForAll(cue => cue.End < left - 8) || cues is [{ Cycle: 1 }, { Cycle: > 1 }] && cues[1].Start - cues[0].End < 12 && cues[1].End < left) && quantity.Values[0] > quantity.Values[1] && !HasCueInItsClause(sentence, quantity, cues))
            return (index == 0 ? 1 : later, false);
        foreach (Cue cue in cues)
        {
            if (BelongsToBase(text, all, quantity, cue) || IsOfAPercentage(sentence, quantity, cue))
                continue;
            int gapStart = cue.End <= left ? cue.End : right;
            int gapEnd = cue.End <= left ? left : cue.Start;
            if (gapEnd < gapStart)
                continue;
            int cost = gapEnd - gapStart;
            foreach (char c in text.AsSpan(gapStart, gapEnd - gapStart))
                cost += c switch { ',' => 12, ';' => 140, '.' => 2, ')' => 4, _ => 0 };
            ReadOnlySpan<char> gap = text.AsSpan(gapStart, gapEnd - gapStart);
            cost += gap.Contains(" and ", StringComparison.Ordinal) ? 14 : 0;
            // "from 111 in cycle 1 to 120 mA h g⁻¹ in cycle 100": what stands in front of "to" belongs to the other value.
            cost += cue.End <= left && gap is " to " ? 14 : 0;
            // "180.4 mA h g⁻¹ (95.5 %), and in cycle 300 at 143.7": a cycle in front of a number is that number's.
            if (cue.Start >= right && text.AsSpan(cue.End, Math.Min(5, sentence.End - cue.End)) is var leads && (leads.StartsWith(" at ") && leads.Length > 4 && char.IsAsciiDigit(leads[4]) || leads.Length > 1 && leads[0] == ' ' && char.IsAsciiDigit(leads[1])))
                cost += 60;
            if (cue.Start >= right)
                cost += gap.Contains("retention", StringComparison.Ordinal) || gap.Contains(" is ", StringComparison.Ordinal) || gap.Contains("retain", StringComparison.Ordinal) ? 60 : 0;
            else if (text.AsSpan(Math.Max(sentence.Start, left - 5), left - Math.Max(sentence.Start, left - 5)) is var verb && (verb.EndsWith(" is ") || verb.EndsWith("was ") || verb.EndsWith("were ") || verb.EndsWith(" are ") || verb.EndsWith(" of ")))
                cost -= 40;
            cost += gap.Contains(" while ", StringComparison.Ordinal) || gap.Contains(" whereas ", StringComparison.Ordinal) || gap.Contains(" but ", StringComparison.Ordinal) ? 25 : 0;
            foreach ((Quantity other, int otherIndex) in all)
                if (otherIndex == 0 && other != quantity && other.Start >= gapStart && other.End <= gapEnd)
                    cost += cue.End <= left ? 30 : 80;
            // A cue in front, at the sentence's head, governs what follows.
            if (cue.End <= left && cue.Start - sentence.Start < 20)
                cost -= 15;
            if (cost < bestCost)
            {
                bestCost = cost;
                best = cue;
            }
        }
        if (best is Cue found)
            return (found.Cycle, found.Formation);
        // "the values are 185 and 174 mA h g⁻¹": first and last, as in the sentences before.
        if (quantity.Values.Length == 2 && lastCycle > 1 && !quantity.IsRange && sentence.Has(Words.Retention))
            return (index == 0 ? 1 : lastCycle, false);
        return (null, false);
    }

    // The later cycle that is spoken of, or null.
    private double? Latest(List<Cue> cues) =>
        cues.Where(cue => cue.Cycle > 1).Select(cue => (double?)cue.Cycle).FirstOrDefault() ?? (lastCycle > 1 ? lastCycle : lastRun > 1 ? lastRun : null);

    // "held 129.6 of 158.4 mA h g⁻¹", "is left with 88.9 of initially 113.5 mA h g⁻¹": 0 for what is left, 1 for what there was.
    private static int? PartOf(string text, List<(Quantity Quantity, int Index)> all, int i)
    {
        foreach (int first in (ReadOnlySpan<int>)[i, i - 1])
        {
            if (first < 0 || first + 1 >= all.Count || all[first].Quantity is not { Values: [double part] } left || all[first + 1].Quantity is not { Values: [double whole] } initial || part >= whole || initial.Start <= left.End)
                continue;
            if (text.AsSpan(left.End, initial.Start - left.End).Trim() is "of" or "of initially" or "of originally" or "of the initial" or "of its initial" or "out of" or "mAh g-1 of")
                return i - first;
        }
        return null;
    }

    // "delivers 208.9 mA h g⁻¹ and 158.2 mA h g⁻¹ remains after 100 cycles": the first is where it began.
    private static bool BeforeWhatRemains(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i, List<Cue> cues)
    {
        if (i + 1 >= all.Count || all[i].Quantity is not { Values: [double before] } first || all[i + 1].Quantity is not { Values: [double after] } second || after >= before || second.Start <= first.End)
            return false;
        string text = sentence.Document.Text;
        ReadOnlySpan<char> behind = text.AsSpan(second.End, Math.Min(40, sentence.End - second.End));
        return text.AsSpan(first.End, second.Start - first.End).Contains(" and ", StringComparison.Ordinal)
            && (behind.Contains("remain", StringComparison.Ordinal) || behind.Contains("maintained", StringComparison.Ordinal) || behind.Contains("retained", StringComparison.Ordinal) || behind.Contains("left", StringComparison.Ordinal) || behind.Contains("preserved", StringComparison.Ordinal))
            && cues.Exists(cue => cue.Cycle > 1 && cue.Start >= second.End) && !cues.Exists(cue => cue.Cycle > 1 && cue.Start < second.Start);
    }

    // "…; the first discharge capacities had been 174 and 171 mA h g⁻¹".
    private static bool HasCueInItsClause(Sentence sentence, Quantity quantity, List<Cue> cues) =>
        sentence.Document.Text.LastIndexOf(';', quantity.Start, quantity.Start - sentence.Start) is >= 0 and int semicolon && cues.Exists(cue => cue.Start > semicolon && cue.End <= quantity.Start);

    // "… which is 93 % of the initial value of 190 mA h g⁻¹".
    private static bool IsOfTheInitial(ReadOnlySpan<char> before)
    {
        // "92.0 % (139.4 mA h g⁻¹) of 170.0 mA h g⁻¹".
        if (before.EndsWith(") of ") && before.Contains('%'))
            return true;
        int at = Math.Max(before.LastIndexOf("of its initial "), Math.Max(before.LastIndexOf("of the initial "), before.LastIndexOf("of their initial ")));
        at = Math.Max(at, Math.Max(before.LastIndexOf("of its original "), Math.Max(before.LastIndexOf("of the original "), before.LastIndexOf("of their original "))));
        return at >= 0 && before[(at + 14)..].IndexOfAnyInRange('0', '9') < 0 && before[at..].IndexOfAny(',', ';', '%') < 0 && (before.EndsWith("initial ") || before.EndsWith(" of ") || before.EndsWith("capacity ") || before.EndsWith("value ") || before.EndsWith("("));
    }

    // "For bare NCM811 these values are 192.0 mA h g⁻¹, 144.0 mA h g⁻¹ and 75.0 %": in the order of the sentences before.
    private int? Enumerated(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i, List<Cue> cues) =>
        cues.Count == 0 && lastCycle > 1 && all.Count == 2 && all[0].Quantity.Values[0] > all[1].Quantity.Values[^1] && sentence.Has(Listing) && sentence.Of(Dimension.Percent).Count() == 1 ? i : null;

    private static readonly Term Listing = Term.Any("values", "figures", "numbers", "respectively", "corresponding");

    // "176.4 and 164.0 mA h g⁻¹ (93.0 %)", "(190.1 and 171.3 mA h g⁻¹, 90.1 %)": what a percentage is the ratio of, roughly, is
    // the first capacity and that of the cycle spoken of before.
    private bool FirstAndLast(Sentence sentence, Quantity quantity, List<Cue> cues)
    {
        if (quantity.Values.Length != 2 || quantity.IsRange || lastCycle <= 1 || cues.Exists(cue => cue.Cycle > 1 && cue.Start > quantity.Start - 60 && cue.Start < quantity.End + 30))
            return false;
        foreach (Quantity percent in sentence.Of(Dimension.Percent))
            if (percent.Start - quantity.End is >= 0 and <= 6 && percent.Values.Length == 1)
                return Math.Abs((100 * quantity.Values[1] / quantity.Values[0]) - percent.Value) < 15;
        return false;
    }

    // "(182.9 mA h g⁻¹ and 139.0 mA h g⁻¹, 76.0 %)": the same with a unit for each.
    private static int? SideOfRatio(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i)
    {
        foreach (int first in (ReadOnlySpan<int>)[i, i - 1])
        {
            if (first < 0 || first + 1 >= all.Count || all[first].Quantity.Values.Length != 1 || all[first + 1].Quantity.Values.Length != 1)
                continue;
            Quantity a = all[first].Quantity;
            Quantity b = all[first + 1].Quantity;
            if (b.Start - a.End is < 1 or > 6)
                continue;
            // "98.7 mA h g⁻¹ (129.0 mA h g⁻¹, 76.5 %)" has the first one in the bracket.
            ReadOnlySpan<char> gap = sentence.Document.Text.AsSpan(a.End, b.Start - a.End).Trim();
            bool turned = gap is "(";
            if (!turned && gap is not ("and" or "/" or ","))
                continue;
            double ratio = turned ? 100 * a.Value / b.Value : 100 * b.Value / a.Value;
            foreach (Quantity percent in sentence.Of(Dimension.Percent))
                if (percent.Start - b.End is >= 0 and <= 6 && percent.Values.Length == 1 && Math.Abs(ratio - percent.Value) < (turned ? 3 : 15))
                    return (first == i) != turned ? 0 : 1;
        }
        return null;
    }

    // "94.8 % of the 182.9 mA h g⁻¹ in the first cycle": the cue is that capacity's own.
    private static bool BelongsToBase(string text, List<(Quantity Quantity, int Index)> all, Quantity quantity, Cue cue)
    {
        foreach ((Quantity other, int index) in all)
            if (index == 0 && other != quantity && cue.Start - other.End is >= 0 and < 10 && text.AsSpan(Math.Max(0, other.Start - 10), Math.Min(10, other.Start)).Contains("% of", StringComparison.Ordinal))
                return true;
        return false;
    }

    private static int? Pair(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i)
    {
        (Quantity quantity, int index) = all[i];
        string text = sentence.Document.Text;
        if (quantity.IsRange)
        {
            ReadOnlySpan<char> inside = text.AsSpan(quantity.Start, quantity.End - quantity.Start);
            return inside.Contains(" to ", StringComparison.Ordinal) || inside.Contains('>') || inside.Contains('→') ? index : null;
        }
        // "went from 113.9 and 114.8 to 79.4 and 102.6 mA h g⁻¹": lists are joined as numbers are.
        int count = quantity.Values.Length;
        if (i - index + count < all.Count && all[i - index + count].Quantity is { } next && next.Values.Length == count && Joined(text.AsSpan(quantity.End, Math.Max(0, next.Start - quantity.End))))
            return 0;
        return i > index && all[i - index - 1].Quantity is { } before && before.Values.Length == count && Joined(text.AsSpan(before.End, Math.Max(0, quantity.Start - before.End))) ? 1 : null;
    }

    private static bool Joined(ReadOnlySpan<char> gap) => IsFromTheFirst(gap.Trim()) || gap.Trim() is "to" or "→" or "->" or "to only" or "down to" or "to about" or "to ~" or "to just" or "to a mere";

    // "from 129 in the 1st to 124 mA h g⁻¹ in the 100th cycle".
    private static bool IsFromTheFirst(ReadOnlySpan<char> gap) =>
        gap is "in the first and" or "in the 1st and" or "in the 1st to" or "in the first to" or "in the first cycle to" or "in the 1th to" or "in cycle 1 to" or "at first to" or "initially to" or "in the 1st cycle to" or "in the beginning to";

    // The nearest cycle, but one behind another percentage is that one's.
    private static int PercentCost(Sentence sentence, Quantity percent, Cue cue)
    {
        int from = Math.Min(cue.End, percent.End);
        int to = Math.Max(cue.Start, percent.Start);
        int cost = Math.Max(0, to - from);
        // A cycle in front that "and" or a comma parts from the number is another number's; one behind "after" is its own.
        ReadOnlySpan<char> between = to > from ? sentence.Document.Text.AsSpan(from, to - from) : [];
        if (cue.End <= percent.Start)
            cost += (between.Contains(" and ", StringComparison.Ordinal) ? 14 : 0) + (between.Contains(',') ? 14 : 0) + (between.Contains(';') ? 40 : 0);
        foreach (Quantity other in sentence.Of(Dimension.Percent))
            if (other != percent && other.Start >= from && other.End <= to)
                cost += 30;
        return cost;
    }
}
