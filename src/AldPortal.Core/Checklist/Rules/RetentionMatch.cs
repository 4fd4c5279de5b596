using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Retention equals the ratio of the capacities.</summary>
internal sealed class RetentionMatch() : ConsistencyRule("retention-match")
{
    private const double GoodPoints = 1.0;
    private const double DoubtfulPoints = 2.0;
    private const int BesideCharacters = 6;

    /// <summary>Compares one stated retention with two capacities.</summary>
    internal static Judgement Compare(double first, double last, double stated, params IEnumerable<Evidence> words)
    {
        double calculated = 100 * last / first;
        double difference = Math.Abs(calculated - stated);
        string sum = $"{N(last)} / {N(first)} = {P(calculated)} %; {N(stated)} % is stated.";
        return difference <= GoodPoints ? Judgement.Consistent(sum, words) : difference <= DoubtfulPoints ? Judgement.Check(sum, words) : Judgement.Inconsistent(sum, words);
    }

    public override Judgement Judge(Study study)
    {
        var judgements = new List<Judgement>();
        Result[] capacities = [.. study.Results.Where(result => result.Kind == ResultKind.Capacity && !result.IsRate && !result.IsFormation)];
        Result[] retentions = [.. study.Results.Where(result => result.Kind == ResultKind.Retention).Take(80)];
        foreach (Result stated in retentions)
            if (One([.. capacities.Where(result => !HasItsOwn(result, stated, retentions))], stated) is Judgement judgement && !(judgement.Verdict != Verdict.Consistent && !stated.FromTable && (FitsAnother(capacities, stated, retentions) || IsOneOfAList(stated, retentions))))
                judgements.Add(judgement);
        judgements.AddRange(TabledRetentions.Judge(study));
        if (judgements.Count == 0 && FromAnswers(study) is Judgement answered)
            judgements.Add(answered);
        return judgements.Count == 0 ? Judgement.NotApplicable("No retention with both capacities of the same sample.") : Judgement.Worst(judgements);
    }

    // "from 209 over 169.3 to 127.5 mA h g⁻¹, i.e. 81.0 and 61.0 %": which of the sample's retentions belongs to which capacity is not sure.
    private static bool IsOneOfAList(Result stated, Result[] retentions) =>
        Array.Exists(retentions, other => other != stated && !other.FromTable && other.Document == stated.Document && other.Sentence == stated.Sentence && other.End == stated.End && SameSample(other, stated));

    // "The two stand at 163.5 and 121.3 mA h g⁻¹ (90.8 % and 66.9 %)": where the retention right beside it fits these capacities, this one is the other sample's.
    private static bool FitsAnother(Result[] capacities, Result stated, Result[] retentions) =>
        Array.Exists(retentions, other => other != stated && !other.FromTable && other.Sentence == stated.Sentence && other.Document == stated.Document && other.Cycle == stated.Cycle && other.Value != stated.Value
            && (other.End == stated.End || Math.Max(other.Start - stated.End, stated.Start - other.End) is >= 0 and <= BesideCharacters || OwnsACapacity(capacities, other, stated))
            && One([.. capacities], stated with { Value = other.Value, Precision = other.Precision }) is { Verdict: Verdict.Consistent });

    // "159 mA h g⁻¹, which is 75 %; after 100 cycles it had 186.6 mA h g⁻¹, or 88 %": the second capacity of the sample has its own.
    private static bool OwnsACapacity(Result[] capacities, Result other, Result stated) =>
        Array.Exists(capacities, capacity => capacity.Document == other.Document && capacity.Sentence == other.Sentence && capacity.IsBare == stated.IsBare && SameSample(capacity, stated) && SameSample(other, stated)
            && other.Start - capacity.End is >= 0 and <= 14 && stated.Start - capacity.End is not (>= 0 and <= 14));

    private static Judgement? FromAnswers(Study study)
    {
        IReadOnlyList<double> first = Numbers(study, "first-cycle-capacity", "firstCapacityMahPerG");
        IReadOnlyList<double> last = Numbers(study, "capacity-at-100", "capacityAt100MahPerG");
        IReadOnlyList<double> stated = Numbers(study, "capacity-retention", "retentionPercent");
        // What follows from capacities cannot contradict them.
        return study.Finding("capacity-retention").Status != ItemStatus.Derivable && first.Count == 1 && last.Count == 1 && stated.Count == 1 ? Compare(first[0], last[0], stated[0]) : null;
    }

    // "92 % after 100 cycles; after 200 cycles 144.5 mA h g⁻¹ (85 %)": the capacity of another retention of the sentence.
    private static bool HasItsOwn(Result capacity, Result stated, Result[] retentions) =>
        !stated.FromTable && !capacity.FromTable && capacity.Cycle > 1 && stated.Cycle is not null && capacity.Cycle != stated.Cycle && capacity.Sentence == stated.Sentence && capacity.Document == stated.Document
        && Array.Exists(retentions, other => other.Sentence == stated.Sentence && other.Document == stated.Document && other.Cycle == capacity.Cycle && other.Sample == stated.Sample);

    private static Judgement? One(Result[] all, Result stated)
    {
        Result[] capacities = [.. all.Where(result => result.IsBare == stated.IsBare && result.FromTable == stated.FromTable)];
        // Nearest first: the same row or sentence, then the sentences around, then the same sample anywhere.
        Result[] near = stated.FromTable
            ? [.. capacities.Where(result => result.Document == stated.Document && result.RowStart == stated.RowStart)]
            : [.. capacities.Where(result => result.Document == stated.Document && result.Sentence == stated.Sentence && SameSample(result, stated))];
        Judgement? close = Best(near, stated, true);
        if (close is not null || stated.FromTable)
            return close;
        if (stated.Cycle is null)
            return null;
        Result[] around = [.. capacities.Where(result => result.Document == stated.Document && Math.Abs(result.Sentence - stated.Sentence) <= 1 && SameSample(result, stated))];
        Judgement? beside = Best(around, stated, true);
        if (beside is not null)
            return beside;
        return stated.Sample.Length == 0 ? null : Best([.. capacities.Where(result => SameSample(result, stated))], stated, false);
    }

    private static readonly Term OtherTest = Term.Any("full cell*", "pouch", "rate test*", "elevated");

    // Half and full cells, and different temperatures, are different tests.
    private static bool OneTest(params ReadOnlySpan<Result> results)
    {
        (bool, double)? other = null;
        foreach (Result result in results)
        {
            Sentence sentence = result.Document.Sentences[result.Sentence];
            (bool, double) test = (sentence.Has(OtherTest), sentence.Of(Dimension.Temperature).FirstOrDefault()?.Value ?? 0);
            if (other is not null && other != test || !TestContext.Of(results[0]).Agrees(TestContext.Of(result)))
                return false;
            other = test;
        }
        return true;
    }

    private static bool SameSample(Result a, Result b) => SamplePairs.AreOne(a.Sample, b.Sample) || (a.IsBare == true && b.IsBare == true);

    private static Judgement? Best(Result[] capacities, Result stated, bool sure)
    {
        Result[] firsts = [.. capacities.Where(result => result.Cycle == 1).DistinctBy(result => result.Value)];
        Result[] lasts = [.. capacities.Where(result => result.Cycle > 1 && (stated.Cycle is null || result.Cycle == stated.Cycle || sure && capacities.All(other => other.Cycle is null or 1 || other.Cycle == result.Cycle))).DistinctBy(result => result.Value)];
        if (firsts.Length == 0 || lasts.Length == 0)
            return null;
        (Result First, Result Last) best = firsts.SelectMany(first => lasts.Select(last => (first, last))).MinBy(pair => Math.Abs((100 * pair.last.Value / pair.first.Value) - stated.Value));
        Judgement judgement = Compare(best.First.Value, best.Last.Value, stated.Value, FirstCycleCapacity.Evidence(stated), FirstCycleCapacity.Evidence(best.First), FirstCycleCapacity.Evidence(best.Last));
        // Only one sample, one pair and one cycle make a contradiction; anything less is not worth an alarm.
        bool sameSentence = best.First.Sentence == stated.Sentence && best.Last.Sentence == stated.Sentence;
        // A first cycle with its efficiency, or of the formation, is not where a retention counts from.
        if (judgement.Verdict == Verdict.Inconsistent && !stated.FromTable && !sameSentence && best.First.Sentence >= 0 && best.First.Document.Sentences[best.First.Sentence].Has(Reading.Words.Formation, Reading.Words.Efficiency))
            return null;
        bool named = stated.Sample is not ("" or "coated");
        if (judgement.Verdict == Verdict.Inconsistent && !stated.FromTable && !sameSentence && !(named && stated.Cycle == best.Last.Cycle && firsts.Length == 1 && lasts.Length == 1 && OneTest(stated, best.First, best.Last)))
            return null;
        bool ambiguous = firsts.Length > 1 || lasts.Length > 1 || (!sure && stated.Sample is "coated" or "");
        if (judgement.Verdict == Verdict.Inconsistent && (ambiguous && !stated.FromTable || stated.Precision != Precision.Exact && Math.Abs(stated.Value - (100 * best.Last.Value / best.First.Value)) < 4))
            return firsts.Length > 2 || lasts.Length > 2 ? null : judgement with { Verdict = Verdict.Check };
        return judgement;
    }
}
