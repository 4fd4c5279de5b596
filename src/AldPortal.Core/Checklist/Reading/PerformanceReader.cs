namespace AldPortal.Core.Checklist.Reading;

/// <summary>Reads capacities, retentions and efficiencies and finds out which cycle and which sample each belongs to.</summary>
internal sealed partial class PerformanceReader(Samples samples)
{
    private const int MostInTable = 400;
    // No paper has more; a text that does is no paper, and comparing all with all would take for ever.
    private const int Most = 1000;
    private const int Remembered = 12;
    private readonly List<Result> results = [];
    private bool? lastBare;
    private string lastSample = "";
    private double lastCycle;
    // What was run in the paragraph, where no cycle is named beside a value.
    private double lastRun;
    private List<SampleMention> lastList = [];
    private bool lastRetention;
    private bool lastEfficiency;
    private bool opensSlowly;
    private readonly List<SampleMention> recent = [];
    private readonly Queue<Sentence> pending = new();
    private int namedBlock = -1;
    private SampleMention? subject;

    /// <summary>The results of a manuscript, text before tables.</summary>
    public List<Result> Read(Manuscript manuscript)
    {
        int paragraph = -1;
        opensSlowly = manuscript.Own.Any(OpensSlowly);
        foreach (Sentence sentence in manuscript.Own)
        {
            if (sentence.IsDataRow)
                continue;
            if (results.Count >= Most)
                break;
            if (sentence.Block.Start != paragraph)
                lastCycle = lastRun = 0;
            paragraph = sentence.Block.Start;
            IReadOnlyList<CycleMention> mentions = sentence.Cycles;
            foreach (CycleMention mention in mentions)
                if (mention is { IsOrdinal: false, Kind: CycleKind.Charge, Values: [>= 20] })
                    lastRun = mention.Values[0];
            bool capacities = sentence.HasAny(Dimension.SpecificCapacity) || UnitAhead(sentence) >= 0;
            if (capacities || sentence.HasAny(Dimension.Percent))
            {
                while (pending.TryDequeue(out Sentence? before))
                {
                    Enter(before);
                    Remember(samples.In(before, before.Cycles));
                }
                Enter(sentence);
                ReadSentence(sentence, mentions);
            }
            else
            {
                // Only what stands shortly before a result names its sample.
                pending.Enqueue(sentence);
                if (pending.Count > Remembered)
                    pending.Dequeue();
                lastRetention = sentence.Has(RetentionWord);
                lastEfficiency = sentence.Has(Words.Efficiency);
                foreach (CycleMention mention in mentions)
                    if (mention is { IsOrdinal: true, Kind: CycleKind.Charge })
                        lastCycle = Math.Max(lastCycle, mention.Values[^1]);
            }
        }
        foreach (TextTable table in manuscript.Tables)
            results.AddRange(TableResults.Read(table, samples).Take(MostInTable));
        return results.Count <= Most ? results : results[..Most];
    }

    private void Enter(Sentence sentence)
    {
        if (sentence.Block.Start != namedBlock)
            recent.Clear();
        namedBlock = sentence.Block.Start;
    }

    private void Remember(List<SampleMention> mentions)
    {
        if (mentions.Count == 0)
            return;
        subject = mentions.Find(mention => mention.Key != "coated") is { Key: not null } first ? first : null;
        lastBare = mentions[^1].IsBare;
        lastSample = mentions[^1].Key;
        List<SampleMention> distinct = DistinctNames(mentions);
        if (distinct.Count > 1)
            recent.Clear();
        foreach (SampleMention mention in distinct)
            if (!recent.Exists(known => known.Key == mention.Key))
                recent.Add(mention);
    }

    private static List<SampleMention> DistinctNames(List<SampleMention> mentions) => [.. mentions.Where(mention => mention.Key != "coated").DistinctBy(mention => mention.Key)];

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
        lastEfficiency = sentence.Has(Words.Efficiency);
        if (cues.Count > 0)
            lastCycle = Math.Max(lastCycle, cues.Max(cue => cue.Cycle));
    }

    private static readonly Term Pronoun = Term.Any("it");
    private static readonly Term Improved = Term.Any("improv*", "increas*", "rais*", "lift*", "from");
    private static readonly Term Said = Term.Any("maximum", "value", "values", "it", "highest", "only");
    private static readonly Term Settles = Term.Any("settles", "settled", "stabil*", "averages", "averaged", "amounts to", "levels off", "converges");
    // "As the rate increases to 1C, 125 mA h g⁻¹ remain (50 %)": kept over rates, not over cycles.
    private static readonly Term RateStep = Term.Any("increases to", "increased to", "increasing to", "raised to", "as the current", "as the rate", "when the current", "when the rate", "rate capabilit*", "rate performance");
    private static readonly Term RetentionWord = Term.Any("retention", "retentions");
    private static readonly Term FirstWord = Term.Any("first", "1st");

    private void Capacity(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i, List<Cue> cues, List<SampleMention> named, bool rate)
    {
        (Quantity quantity, int index) = all[i];
        (double? cycle, bool formation) = CycleOf(sentence, all, i, cues);
        formation |= cycle == 1 && opensSlowly && IsSlow(sentence, quantity);
        (bool? bare, string sample) = SampleOf(sentence, quantity, index, named, all, i);
        results.Add(new Result
        {
            Kind = ResultKind.Capacity,
            Value = quantity.Values[index],
            Cycle = cycle,
            IsFormation = formation,
            IsRate = rate && !(cycle is > 1) && !(cycle is 1 && (HasOneRate(sentence, quantity) || IsSaidToBeTheFirst(sentence, quantity))),
            IsBare = bare,
            Sample = sample,
            Precision = quantity.Precision,
            Document = sentence.Document,
            Start = quantity.PlaceOf(index),
            End = quantity.End,
            Sentence = sentence.Index,
        });
    }

    private void Percent(Sentence sentence, Quantity percent, List<Cue> cues, List<SampleMention> named, List<(Quantity Quantity, int Index)> capacities)
    {
        if (percent.Values.Any(value => value > 1000) || sentence.Near(Percentages, percent, 18) || sentence.Of(Dimension.SpecificCapacity).Any(charge => percent.Start - charge.End is >= 0 and <= 4 && IsNamedCharge(sentence, charge)))
            return;
        (ResultKind Kind, bool Loss)? role = PercentRoles.Of(sentence, percent, capacities.Count > 0);
        if (role is null && lastRetention && !sentence.Has(Words.Efficiency) && percent.Values.All(value => value is > 20 and <= 105) && sentence.Has(Said))
            role = (ResultKind.Retention, false);
        // "Coulombic efficiency is defined as … It settles at 102.3 %": an efficiency is not a retention, whatever it comes to.
        if (role is null && lastEfficiency && sentence.Has(Pronoun) && sentence.Has(Settles) && percent.Values.All(value => value is > 80 and < 110))
            role = (ResultKind.Efficiency, false);
        if (role is not (ResultKind kind, bool loss))
            return;
        for (int i = 0; i < percent.Values.Length; i++)
        {
            (bool? bare, string sample) = SampleOf(sentence, percent, i, named, capacities, 0);
            // "168.1 mA h g⁻¹ (90.2 %)": the bracket speaks of the number before it.
            Result? before = percent.Values.Length == 1 ? results.FindLast(result => result.Kind == ResultKind.Capacity && result.Sentence == sentence.Index && result.Document == sentence.Document && percent.Start - result.End is >= 0 and <= 4 && !sentence.Document.Text.AsSpan(result.End, percent.Start - result.End).Contains(')')) : null;
            // "158.8, 164.7 and 154.0 mA h g⁻¹ (88.0, 92.0 and 90.6 %)": each of the number in its place.
            if (kind == ResultKind.Retention && percent.Values.Length > 1 && results.Where(result => result.Kind == ResultKind.Capacity && result.Sentence == sentence.Index && result.Document == sentence.Document && percent.Start - result.End is >= 0 and <= 4).ToArray() is { } list && list.Length == percent.Values.Length)
                before = list[i];
            if (before is not null && kind == ResultKind.Retention)
                (bare, sample) = (before.IsBare, before.Sample);
            // "improved from 82 % to 94 %": from the uncoated to the coated sample.
            if (percent.IsRange && percent.Values[0] < percent.Values[1] && sentence.Has(Improved))
                (bare, sample) = (i == 0, i == 0 ? "bare" : named.Exists(mention => !mention.IsBare && mention.Key == sample) ? sample : "");
            else if (percent.Values.Length == 1 && kind == ResultKind.Retention && sentence.Has(Improved) && SideOfRise(sentence, percent) is int side)
                (bare, sample) = (side == 0, side == 0 ? "bare" : named.Exists(mention => !mention.IsBare && mention.Key == sample) ? sample : "");
            double? cycle = (before?.Cycle > 1 ? before.Cycle : null) ?? cues.Where(cue => cue.Cycle > 1).OrderBy(cue => PercentCost(sentence, percent, cue)).Select(cue => (double?)cue.Cycle).FirstOrDefault() ?? (lastCycle > 1 ? lastCycle : kind == ResultKind.Retention && lastRun > 1 ? lastRun : null);
            if (kind == ResultKind.Retention && !(percent.Values.Length > 1 && before?.Cycle > 1) && CycleInOrder(sentence, percent, cues) is double inOrder)
                cycle = inOrder;
            if (kind == ResultKind.Retention && cycle is null && sentence.HasAny(Dimension.CRate) && sentence.Has(RateStep))
                continue;
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
                Start = percent.PlaceOf(i),
                End = percent.End,
                Sentence = sentence.Index,
            });
        }
    }

    // "lifts the retention from 79.7 % to 92.8 %", a sign each: 0 for the lower, 1 for the higher, null where it does not rise.
    private static int? SideOfRise(Sentence sentence, Quantity percent)
    {
        string text = sentence.Document.Text;
        foreach (Quantity other in sentence.Of(Dimension.Percent))
        {
            (Quantity low, Quantity high) = other.Start < percent.Start ? (other, percent) : (percent, other);
            if (other != percent && high.Start - low.End == 4 && text.AsSpan(low.End, 4) is " to " && low.Start > sentence.Start + 5 && text.AsSpan(low.Start - 5, 5) is "from " && low.Value < high.Value)
                return percent == low ? 0 : 1;
        }
        return null;
    }
}
