namespace AldPortal.Core.Checklist.Reading;

/// <summary>Reads capacities, retentions and efficiencies and finds out which cycle and which sample each belongs to.</summary>
internal sealed class PerformanceReader(Samples samples)
{
    private static readonly Term Theoretical = Term.Any("theoretical", "practical capacity of", "nominal capacity", "corresponds to 1C", "anode", "areal");
    private static readonly Term ChargeCapacity = Term.Any("charge capacity", "charge capacities", "charging capacity");
    private static readonly Term Percentages = Term.Any("porosity", "purity", "humidity", "SOC", "state of charge", "yield", "weight", "RH", "transmission");
    private static readonly Term Points = Term.Any("percentage points", "percentage point", "pp", "points", "percent points");
    private static readonly Term Relative = Term.Any("relative", "in relative terms", "relative to the", "times");

    private const int MostInTable = 400;
    private readonly List<Result> results = [];
    private bool? lastBare;
    private string lastSample = "";
    private double lastCycle;
    private List<SampleMention> lastList = [];
    private bool lastRetention;

    /// <summary>All results of a manuscript, text before tables.</summary>
    public List<Result> Read(Manuscript manuscript)
    {
        int paragraph = -1;
        foreach (Sentence sentence in manuscript.Own)
        {
            if (sentence.IsDataRow)
                continue;
            if (sentence.Block.Start != paragraph)
                lastCycle = 0;
            paragraph = sentence.Block.Start;
            IReadOnlyList<CycleMention> mentions = sentence.Cycles;
            bool capacities = sentence.Quantities.Any(quantity => quantity.Dimension == Dimension.SpecificCapacity);
            if (capacities || sentence.Quantities.Any(quantity => quantity.Dimension == Dimension.Percent))
                ReadSentence(sentence, mentions);
            else
            {
                Remember(samples.In(sentence, mentions));
                lastRetention = sentence.Has(RetentionWord);
            }
        }
        foreach (TextTable table in manuscript.Tables)
            results.AddRange(TableResults.Read(table, samples).Take(MostInTable));
        return results;
    }

    private void Remember(List<SampleMention> mentions)
    {
        if (mentions.Count == 0)
            return;
        lastBare = mentions[^1].IsBare;
        lastSample = mentions[^1].Key;
    }

    private readonly record struct Cue(int Start, int End, double Cycle, bool Formation);

    private void ReadSentence(Sentence sentence, IReadOnlyList<CycleMention> mentions)
    {
        List<SampleMention> named = samples.In(sentence, mentions);
        List<Cue> cues = Cues(sentence, mentions);
        bool rate = IsRateSentence(sentence);
        List<(Quantity Quantity, int Index)> capacities = Capacities(sentence);
        for (int i = 0; i < capacities.Count; i++)
            Capacity(sentence, capacities, i, cues, named, rate);
        foreach (Quantity percent in sentence.Of(Dimension.Percent))
            Percent(sentence, percent, cues, named, capacities);
        Remember(named);
        lastRetention = sentence.Has(RetentionWord);
        if (cues.Count > 0)
            lastCycle = Math.Max(lastCycle, cues.Max(cue => cue.Cycle));
    }

    // A bare number may lend the unit of the capacity that follows: "fell from 183 to 158 mA h g⁻¹", "183 → 158 mA h g⁻¹".
    private static List<(Quantity, int)> Capacities(Sentence sentence)
    {
        var list = new List<(Quantity, int)>();
        for (int q = 0; q < sentence.Quantities.Count; q++)
        {
            Quantity quantity = sentence.Quantities[q];
            if (quantity.Dimension == Dimension.None && !quantity.IsOrdinal && quantity.Value is > 20 and < 400 && !FollowedByCycles(sentence, quantity) && PlausibleBare(sentence, q))
                quantity = quantity with { Dimension = Dimension.SpecificCapacity };
            if (quantity.Dimension != Dimension.SpecificCapacity || IsExcluded(sentence, quantity))
                continue;
            for (int i = 0; i < quantity.Values.Length; i++)
                list.Add((quantity, i));
        }
        return list;
    }

    private static bool FollowedByCycles(Sentence sentence, Quantity quantity)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(quantity.End, Math.Min(30, sentence.End - quantity.End));
        return behind.Contains("cycle", StringComparison.Ordinal) && behind.IndexOfAny(',', ';', '(') is var stop && (stop < 0 || stop > behind.IndexOf("cycle", StringComparison.Ordinal))
            || sentence.Document.Text.AsSpan(Math.Max(sentence.Start, quantity.Start - 7), quantity.Start - Math.Max(sentence.Start, quantity.Start - 7)).Contains("cycle", StringComparison.Ordinal);
    }

    private static bool PlausibleBare(Sentence sentence, int index)
    {
        Quantity quantity = sentence.Quantities[index];
        string text = sentence.Document.Text;
        if (text.AsSpan(quantity.End, Math.Min(4, sentence.End - quantity.End)) is var behind && behind.TrimStart().StartsWith("→"))
            return true;
        foreach (int other in (ReadOnlySpan<int>)[index + 1, index - 1, index - 2, index - 3])
        {
            if (other < 0 || other >= sentence.Quantities.Count || sentence.Quantities[other].Dimension != Dimension.SpecificCapacity)
                continue;
            Quantity neighbour = sentence.Quantities[other];
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

    private static readonly Term Improved = Term.Any("improv*", "increas*", "rais*", "from");
    private static readonly Term Said = Term.Any("maximum", "value", "values", "it", "highest", "only");
    private static readonly Term RetentionWord = Term.Any("retention");
    private static readonly Term FirstWord = Term.Any("first", "1st");

    private static readonly Term CapacityWords = Term.Any("capacit*", "deliver*", "discharg*", "gives", "gave", "drop*", "fell", "falls", "from", "values");

    private static bool IsExcluded(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 28), quantity.Start - Math.Max(sentence.Start, quantity.Start - 28));
        // "1C = 180 mA h g⁻¹" is a definition, "deviation below 1.2 mA h g⁻¹" a spread.
        bool definition = before.TrimEnd().EndsWith("=") && (before.Contains("C", StringComparison.Ordinal) || before.Contains("1 C", StringComparison.Ordinal));
        bool spread = quantity.Value < 20 || before.Contains("±", StringComparison.Ordinal) && before.TrimEnd().EndsWith("±");
        return definition || spread || sentence.InClause(Theoretical, quantity.Start, quantity.End) && sentence.Near(Theoretical, quantity, 40)
            || (sentence.InClause(ChargeCapacity, quantity.Start, quantity.End) && !before.Contains("discharge", StringComparison.Ordinal) && sentence.Near(ChargeCapacity, quantity, 30) && !sentence.Near(DischargeWords, quantity, 30))
            || before.Contains("1C correspond", StringComparison.Ordinal) || before.Contains("1 C correspond", StringComparison.Ordinal);
    }

    private static readonly Term DischargeWords = Term.Any("discharg*");

    private static bool IsRateSentence(Sentence sentence)
    {
        int rates = sentence.Of(Dimension.CRate).Sum(quantity => quantity.Values.Length);
        return rates >= 3 || (sentence.Has(Words.RateTest) && sentence.Of(Dimension.SpecificCapacity).Any()) || (rates >= 1 && sentence.Of(Dimension.CRate).Any(quantity => quantity.Values.Any(value => value >= 4.5)));
    }

    private static List<Cue> Cues(Sentence sentence, IReadOnlyList<CycleMention> mentions)
    {
        var cues = new List<Cue>();
        foreach (CycleMention mention in mentions)
            if (mention.Kind is CycleKind.Charge or CycleKind.Unknown or CycleKind.Formation && !IsBase(sentence, mention))
                cues.Add(new Cue(mention.Start, mention.End, mention.Kind == CycleKind.Formation ? 1 : mention.Values[^1], mention.Kind == CycleKind.Formation));
        foreach (Quantity ordinal in sentence.Quantities)
            if (ordinal is { IsOrdinal: true, Dimension: Dimension.None } && ordinal.Value >= 1 && !cues.Exists(cue => cue.Start <= ordinal.Start && ordinal.Start < cue.End))
                cues.Add(new Cue(ordinal.Start, ordinal.End, ordinal.Value, false));
        // "the first 1C discharge", "the first C/3 discharge capacity".
        foreach (TermHit hit in sentence.Hits(FirstWord))
        {
            ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(24, sentence.End - hit.End));
            ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 10), hit.Start - Math.Max(sentence.Start, hit.Start - 10));
            bool of = before.EndsWith("of its ") || before.EndsWith("of the ") || before.EndsWith("of their ") || before.EndsWith("% of ");
            if (before.EndsWith("at ") || (before.EndsWith("in the ") && (behind.StartsWith(" and") || behind.StartsWith(","))))
                cues.Add(new Cue(hit.Start, hit.End, 1, false));
            else if (!of && (behind.Contains("discharge", StringComparison.Ordinal) || behind.Contains("capacit", StringComparison.Ordinal)) && behind.IndexOfAny(',', '.', ';') is var stop && (stop < 0 || stop > 8) && !cues.Exists(cue => cue.Start <= hit.Start && hit.Start < cue.End))
                cues.Add(new Cue(hit.Start, hit.End, 1, false));
        }
        foreach (TermHit hit in sentence.Hits(Words.Initial))
        {
            ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(14, sentence.End - hit.End));
            ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 8), hit.Start - Math.Max(sentence.Start, hit.Start - 8));
            if (!behind.Contains("oulombic", StringComparison.Ordinal) && !before.EndsWith("of its ") && !before.EndsWith("of the ") && !before.EndsWith("of their ") && !cues.Exists(cue => cue.Start <= hit.Start && hit.Start < cue.End))
                cues.Add(new Cue(hit.Start, hit.End, 1, false));
        }
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

    // "94 % of the first cycle" names what the per cent are of, not the cycle of a capacity beside it.
    private static bool IsBase(Sentence sentence, CycleMention mention)
    {
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, mention.Start - 18), mention.Start - Math.Max(sentence.Start, mention.Start - 18));
        return mention.IsOrdinal && mention.Values[0] == 1 && (before.EndsWith("of the ") || before.EndsWith("of its ") || before.EndsWith("of their ") || before.EndsWith("of ")) && (before.Contains('%') || before.Contains("cent", StringComparison.Ordinal));
    }

    private void Capacity(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i, List<Cue> cues, List<SampleMention> named, bool rate)
    {
        (Quantity quantity, int index) = all[i];
        int place = quantity.Places[index];
        (double? cycle, bool formation) = CycleOf(sentence, all, i, cues);
        (bool? bare, string sample) = SampleOf(sentence, quantity, index, named, all, i);
        results.Add(new Result
        {
            Kind = ResultKind.Capacity,
            Value = quantity.Values[index],
            Cycle = cycle,
            IsFormation = formation,
            IsRate = rate && !(cycle is > 1),
            IsBare = bare,
            Sample = sample,
            Precision = quantity.Precision,
            Document = sentence.Document,
            Start = index == 0 ? quantity.Start : place,
            End = quantity.End,
            Sentence = sentence.Index,
        });
    }

    private (double?, bool) CycleOf(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i, List<Cue> cues)
    {
        string text = sentence.Document.Text;
        (Quantity quantity, int index) = all[i];
        // "from A to B" and "A → B": the first and the last cycle.
        if (Pair(sentence, all, i) is int side)
        {
            double last = cues.Where(cue => cue.Cycle > 1).Select(cue => (double?)cue.Cycle).FirstOrDefault() ?? (lastCycle > 1 ? lastCycle : double.NaN);
            return side == 0 ? (1, false) : (double.IsNaN(last) ? null : last, false);
        }
        // "84.2 and 90.8 % of 179.0 and 169.5 mA h g⁻¹": what the per cent are taken of.
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 6), quantity.Start - Math.Max(sentence.Start, quantity.Start - 6));
        if (before.Contains("% of", StringComparison.Ordinal))
            return (1, false);
        int left = quantity.Start;
        int right = quantity.End;
        Cue? best = null;
        int bestCost = int.MaxValue;
        // "221 at first and 209 at the 50th cycle, against 207 and 181 for the pristine": two values without words of their own.
        double later = cues.Where(cue => cue.Cycle > 1).Select(cue => cue.Cycle).DefaultIfEmpty(0).Max();
        if (quantity.Values.Length == 2 && !quantity.IsRange && later > 1 && cues.Exists(cue => cue.Cycle == 1) && cues.TrueForAll(cue => cue.End < left - 8) && quantity.Values[0] > quantity.Values[1])
            return (index == 0 ? 1 : later, false);
        foreach (Cue cue in cues)
        {
            if (BelongsToBase(text, all, quantity, cue))
                continue;
            int gapStart = cue.End <= left ? cue.End : right;
            int gapEnd = cue.End <= left ? left : cue.Start;
            if (gapEnd < gapStart)
                continue;
            int cost = gapEnd - gapStart;
            foreach (char c in text.AsSpan(gapStart, gapEnd - gapStart))
                cost += c switch { ',' => 12, ';' => 60, '.' => 2, ')' => 4, _ => 0 };
            ReadOnlySpan<char> gap = text.AsSpan(gapStart, gapEnd - gapStart);
            cost += gap.Contains(" and ", StringComparison.Ordinal) ? 14 : 0;
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
            return inside.Contains(" to ", StringComparison.Ordinal) ? index : null;
        }
        if (i + 1 < all.Count && all[i + 1].Quantity != quantity && Joined(text.AsSpan(quantity.End, Math.Max(0, all[i + 1].Quantity.Start - quantity.End))))
            return 0;
        return i > 0 && all[i - 1].Quantity != quantity && Joined(text.AsSpan(all[i - 1].Quantity.End, Math.Max(0, quantity.Start - all[i - 1].Quantity.End))) ? 1 : null;
    }

    private static bool Joined(ReadOnlySpan<char> gap) => gap.Trim() is "to" or "→" or "->" or "to only" or "down to" or "to about" or "to ~" or "to just" or "to a mere";

    private (bool?, string) SampleOf(Sentence sentence, Quantity quantity, int index, List<SampleMention> named, List<(Quantity Quantity, int Index)> all, int i)
    {
        if (named.Count == 0)
            return quantity.Values.Length > 1 && lastList.Count == quantity.Values.Length ? (lastList[index].IsBare, lastList[index].Key) : (lastBare, lastSample);
        // As many names in a row as numbers: one each, "respectively".
        List<SampleMention> alone = [.. named.Where(mention => mention.Key != "coated").DistinctBy(mention => mention.Key)];
        if (quantity.Values.Length > 1 && !quantity.IsRange && alone is [{ IsBare: true } only] && quantity.Values.Length <= 4)
        {
            // "uncoated, MLD8 and hybrid cells gave a, b and c": the names stand in the order of the numbers.
            bool first = only.End < quantity.Start && sentence.Document.Text.AsSpan(only.End).StartsWith(", ");
            bool lastOne = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, only.Start - 4), only.Start - Math.Max(sentence.Start, only.Start - 4)).EndsWith("and ");
            if (first || lastOne)
                return (index == (first ? 0 : quantity.Values.Length - 1), index == (first ? 0 : quantity.Values.Length - 1) ? "bare" : "");
        }
        List<SampleMention> distinct = [.. named.DistinctBy(mention => mention.Key)];
        if (quantity.Values.Length > 1 && !quantity.IsRange)
        {
            List<SampleMention> around = [.. distinct.Where(mention => mention.Key != "coated")];
            if (around.Count == quantity.Values.Length)
            {
                lastList = around;
                return (around[index].IsBare, around[index].Key);
            }
        }
        string text = sentence.Document.Text;
        ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(40, sentence.End - quantity.End));
        foreach (SampleMention mention in named)
        {
            int gap = mention.Start - quantity.End;
            if (gap is >= 0 and < 26 && text.AsSpan(quantity.End, gap) is var between && (between.StartsWith(" for ") || between.StartsWith(" (") || between.StartsWith(" of ") || between.StartsWith(" with ")) && between.IndexOf(';') < 0)
                return (mention.IsBare, mention.Key);
        }
        SampleMention? left = null;
        foreach (SampleMention mention in named)
            if (mention.End <= quantity.Start && (mention.Key != "coated" || left is not { IsBare: false, Key: not "coated" }))
                left = mention;
        if (left is SampleMention found)
            return (found.IsBare, found.Key);
        // "It holds 94.2 % …, against 86.6 % for bare": the subject is that of the sentence before.
        if (lastSample.Length > 0 || lastBare is not null)
            return (lastBare, lastSample);
        return named[0].Start - quantity.End < 40 ? (named[0].IsBare ? null : named[0].IsBare, "") : (null, "");
    }

    private void Percent(Sentence sentence, Quantity percent, List<Cue> cues, List<SampleMention> named, List<(Quantity Quantity, int Index)> capacities)
    {
        if (percent.Values.Any(value => value > 1000) || sentence.Near(Percentages, percent, 18))
            return;
        (ResultKind Kind, bool Loss)? role = PercentRoles.Of(sentence, percent, capacities.Count > 0);
        if (role is null && lastRetention && !sentence.Has(Words.Efficiency) && percent.Values.All(value => value is > 20 and <= 105) && sentence.Has(Said))
            role = (ResultKind.Retention, false);
        if (role is not (ResultKind kind, bool loss))
            return;
        for (int i = 0; i < percent.Values.Length; i++)
        {
            (bool? bare, string sample) = SampleOf(sentence, percent, i, named, capacities, 0);
            // "improved from 82 % to 94 %": from the uncoated to the coated sample.
            if (percent.IsRange && percent.Values[0] < percent.Values[1] && sentence.Has(Improved))
                (bare, sample) = (i == 0, i == 0 ? "bare" : sample is "bare" ? "" : sample);
            double? cycle = cues.Where(cue => cue.Cycle > 1).OrderBy(cue => Math.Min(Math.Abs(cue.Start - percent.End), Math.Abs(percent.Start - cue.End))).Select(cue => (double?)cue.Cycle).FirstOrDefault() ?? (lastCycle > 1 ? lastCycle : null);
            results.Add(new Result
            {
                Kind = kind,
                Value = loss ? 100 - percent.Values[i] : percent.Values[i],
                Cycle = kind == ResultKind.InitialEfficiency ? 1 : cycle,
                IsBare = bare,
                Sample = sample,
                Precision = percent.Precision,
                Unit = kind == ResultKind.Gain ? sentence.Near(Points, percent, 24) ? "points" : sentence.Near(Relative, percent, 80) ? "relative" : "" : "",
                Document = sentence.Document,
                Start = i == 0 ? percent.Start : percent.Places[i],
                End = percent.End,
                Sentence = sentence.Index,
            });
        }
    }
}
