namespace AldPortal.Core.Checklist.Reading;

/// <summary>Reads capacities, retentions and efficiencies and finds out which cycle and which sample each belongs to.</summary>
internal sealed partial class PerformanceReader(Samples samples)
{
    private const int MostInTable = 400;
    // No paper has more; a text that does is no paper, and comparing all with all would take for ever.
    private const int Most = 1000;
    private readonly List<Result> results = [];
    private bool? lastBare;
    private string lastSample = "";
    private double lastCycle;
    private List<SampleMention> lastList = [];
    private bool lastRetention;
    private readonly List<SampleMention> recent = [];
    private SampleMention? subject;

    /// <summary>The results of a manuscript, text before tables.</summary>
    public List<Result> Read(Manuscript manuscript)
    {
        int paragraph = -1;
        foreach (Sentence sentence in manuscript.Own)
        {
            if (sentence.IsDataRow)
                continue;
            if (results.Count >= Most)
                break;
            if (sentence.Block.Start != paragraph)
            {
                lastCycle = 0;
                recent.Clear();
            }
            paragraph = sentence.Block.Start;
            IReadOnlyList<CycleMention> mentions = sentence.Cycles;
            bool capacities = sentence.HasAny(Dimension.SpecificCapacity);
            if (capacities || sentence.HasAny(Dimension.Percent))
                ReadSentence(sentence, mentions);
            else
            {
                Remember(samples.In(sentence, mentions));
                lastRetention = sentence.Has(RetentionWord);
                foreach (CycleMention mention in mentions)
                    if (mention is { IsOrdinal: true, Kind: CycleKind.Charge })
                        lastCycle = Math.Max(lastCycle, mention.Values[^1]);
            }
        }
        foreach (TextTable table in manuscript.Tables)
            results.AddRange(TableResults.Read(table, samples).Take(MostInTable));
        return results.Count <= Most ? results : results[..Most];
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
        if (cues.Count > 0)
            lastCycle = Math.Max(lastCycle, cues.Max(cue => cue.Cycle));
    }

    private static readonly Term Pronoun = Term.Any("it");
    private static readonly Term Improved = Term.Any("improv*", "increas*", "rais*", "from");
    private static readonly Term Said = Term.Any("maximum", "value", "values", "it", "highest", "only");
    private static readonly Term RetentionWord = Term.Any("retention");
    private static readonly Term FirstWord = Term.Any("first", "1st");

    private void Capacity(Sentence sentence, List<(Quantity Quantity, int Index)> all, int i, List<Cue> cues, List<SampleMention> named, bool rate)
    {
        (Quantity quantity, int index) = all[i];
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
            Start = quantity.PlaceOf(index),
            End = quantity.End,
            Sentence = sentence.Index,
        });
    }

    private (bool?, string) SampleOf(Sentence sentence, Quantity quantity, int index, List<SampleMention> named, List<(Quantity Quantity, int Index)> all, int i)
    {
        if (named.Count == 0)
            return Unnamed(sentence, quantity, index, all, i);
        // As many names in a row as numbers: one each, "respectively".
        List<SampleMention> alone = DistinctNames(named);
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
        gap.Contains('(') || gap.Contains("against", StringComparison.Ordinal) || gap.Contains("versus", StringComparison.Ordinal) || gap.Contains("compared", StringComparison.Ordinal) || gap.Contains("while", StringComparison.Ordinal) || gap.Contains("whereas", StringComparison.Ordinal) || gap.Contains("instead", StringComparison.Ordinal) || gap.Contains("in comparison", StringComparison.Ordinal) || gap.Contains(';');

    // No sample is named: the numbers stand in the order in which the sentences before named theirs.
    private (bool?, string) Unnamed(Sentence sentence, Quantity quantity, int index, List<(Quantity Quantity, int Index)> all, int i)
    {
        bool list = quantity.Values.Length > 1 && !quantity.IsRange;
        if (list && lastList.Count == quantity.Values.Length)
            return (lastList[index].IsBare, lastList[index].Key);
        // "The retention is 75.8 %, 89.5 % and 93.5 %, respectively": a number each.
        if (!list && quantity.Dimension == Dimension.Percent && lastList.Count > 1 && sentence.Of(Dimension.Percent).Count() == lastList.Count && sentence.Of(Dimension.Percent).ToList().IndexOf(quantity) is >= 0 and int place)
            return (lastList[place].IsBare, lastList[place].Key);
        if (list && recent.Count == quantity.Values.Length)
            return (recent[index].IsBare, recent[index].Key);
        if (!list && recent.Count > 1 && all.Count == recent.Count && i < recent.Count && all.TrueForAll(entry => entry.Quantity.Values.Length == 1) && all.Exists(entry => entry.Quantity == quantity))
            return (recent[i].IsBare, recent[i].Key);
        return (lastBare, lastSample);
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
            // "168.1 mA h g⁻¹ (90.2 %)": the bracket speaks of the number before it.
            Result? before = percent.Values.Length == 1 ? results.FindLast(result => result.Kind == ResultKind.Capacity && result.Sentence == sentence.Index && result.Document == sentence.Document && percent.Start - result.End is >= 0 and <= 4) : null;
            if (before is not null && kind == ResultKind.Retention)
                (bare, sample) = (before.IsBare, before.Sample);
            // "improved from 82 % to 94 %": from the uncoated to the coated sample.
            if (percent.IsRange && percent.Values[0] < percent.Values[1] && sentence.Has(Improved))
                (bare, sample) = (i == 0, i == 0 ? "bare" : sample is "bare" ? "" : sample);
            double? cycle = (before?.Cycle > 1 ? before.Cycle : null) ?? cues.Where(cue => cue.Cycle > 1).OrderBy(cue => PercentCost(sentence, percent, cue)).Select(cue => (double?)cue.Cycle).FirstOrDefault() ?? (lastCycle > 1 ? lastCycle : null);
            if (kind == ResultKind.Retention && CycleInOrder(sentence, percent, cues) is double inOrder)
                cycle = inOrder;
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
}
