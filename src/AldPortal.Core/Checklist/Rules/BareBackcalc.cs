using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Gains over one reference lead back to one value of it.</summary>
internal sealed class BareBackcalc() : ConsistencyRule("bare-backcalc")
{
    // Rounded to whole per cent and mA h g⁻¹, two gains over one reference differ by less.
    private const double Tolerance = 0.02;
    private static readonly Term CapacityWord = Term.Any("capacity", "capacities", "mAh");

    /// <summary>Compares coated values with their gains in per cent.</summary>
    internal static Judgement Compare(IReadOnlyList<(double Coated, double Gain)> pairs, double? stated, params IEnumerable<Evidence> words)
    {
        double[] bare = [.. pairs.Select(pair => pair.Coated / (1 + (pair.Gain / 100)))];
        string sum = string.Join(", ", pairs.Zip(bare).Select(entry => $"{N(entry.First.Coated)} / {N(1 + (entry.First.Gain / 100))} = {P(entry.Second)}")) + (stated is null ? "" : $"; {N(stated.Value)} is stated") + ".";
        double low = bare.Append(stated ?? bare[0]).Min();
        double high = bare.Append(stated ?? bare[0]).Max();
        return high / low - 1 <= Tolerance ? Judgement.Consistent(sum, words) : Judgement.Inconsistent($"The gains lead to different values of the uncoated sample: {sum}", words);
    }

    // "Zr5 (156 mA h g⁻¹) surpasses bare (129 mA h g⁻¹) by 35 %": both capacities stand in the sentence of the gain.
    private static Judgement? Beside(Study study)
    {
        foreach (Result gain in study.Results.Where(result => result.Kind == ResultKind.Gain && result.Unit != "points" && result.Sentence >= 0 && !result.FromTable))
        {
            Sentence sentence = gain.Document.Sentences[gain.Sentence];
            if (!sentence.Has(CapacityWord) || sentence.Has(RetentionWord) || sentence.Of(Dimension.Percent).Count() != 1)
                continue;
            Result[] here = [.. study.Results.Where(result => result.Kind == ResultKind.Capacity && result.Document == gain.Document && result.Sentence == gain.Sentence && !result.FromTable)];
            if (here.Length == 2 && here[0].IsBare != here[1].IsBare && here[0].Cycle == here[1].Cycle && here.Max(result => result.Value) == here.First(result => result.IsBare == false).Value)
                return Compare([(here.First(result => result.IsBare == false).Value, gain.Value)], here.First(result => result.IsBare == true).Value, FirstCycleCapacity.Evidence(gain));
        }
        return null;
    }

    // "M6 is ahead by 10.8 % and 6.0 %, respectively": of one sample at several cycles.
    private static bool IsOneOfSeveral(Study study, Result gain) =>
        gain.Document.Sentences[gain.Sentence] is var sentence && sentence.Has(Respectively) && study.Samples.In(sentence, sentence.Cycles).Where(mention => !mention.IsBare && mention.Key != "coated").Select(mention => mention.Key).Distinct().Count() < 2;

    // "In view of the 3.7 % lower initial capacity of H25".
    private static bool IsLess(Result gain) =>
        (gain.Sentence >= 0 && gain.Document.Sentences[gain.Sentence].Nearest(Lowering, gain.Start, gain.End) is { Distance: < LoweringReach } near && near.Hit.End <= gain.Start) ||
        gain.Document.Text.AsSpan(gain.End, Math.Min(9, gain.Document.Text.Length - gain.End)) is var behind && (behind.StartsWith(" lower") || behind.StartsWith(" less") || behind.StartsWith(" smaller") || behind.StartsWith(" below"));

    private const int LoweringReach = 40;
    private static readonly Term Lowering = Term.Any("lowered", "lowers", "lower", "reduces", "reduced", "decreased", "decreases", "costs", "diminish*", "at the expense");
    private static readonly Term Respectively = Term.Any("respectively");
    private static readonly Term RetentionWord = Term.Any("retention", "retentions", "retain*", "overpotential", "resistance");

    public override Judgement Judge(Study study)
    {
        if (GainsOverReference.Judge(study) is { Verdict: Verdict.Inconsistent } unlike)
            return unlike;
        var pairs = new List<(double, double)>();
        var words = new List<Evidence>();
        double? cycle = null;
        // Two gains for one sample: at least one of them is another sample's.
        HashSet<string> unclear = [.. study.Results.Where(result => result.Kind == ResultKind.Gain && result.Unit != "points" && !result.FromTable).GroupBy(result => result.Sample).Where(group => group.Select(result => result.Value).Distinct().Count() > 1).Select(group => group.Key)];
        foreach (Result gain in study.Results.Where(result => result.Kind == ResultKind.Gain && result.Unit != "points" && result.IsBare == false && (result.FromTable || !unclear.Contains(result.Sample)) && (result.FromTable || (result.Sentence >= 0 && result.Document.Sentences[result.Sentence].Has(CapacityWord)))))
        {
            if (!gain.FromTable && (IsOneOfSeveral(study, gain) || IsLess(gain)))
                continue;
            Result[] coated = [.. study.Results.Where(result => result.Kind == ResultKind.Capacity && result.Sample == gain.Sample && result.Cycle == (gain.Cycle ?? 100) && !result.IsRate)];
            if (coated.DistinctBy(result => result.Value).Count() != 1)
                continue;
            pairs.Add((coated[0].Value, gain.Value));
            words.Add(FirstCycleCapacity.Evidence(gain));
            cycle = gain.Cycle ?? 100;
        }
        if (pairs.Count == 0 && Beside(study) is Judgement beside)
            return beside;
        Result[] bare = [.. study.Results.Where(result => result is { Kind: ResultKind.Capacity, IsBare: true, IsRate: false } && result.Cycle == cycle).DistinctBy(result => result.Value)];
        if (pairs.Count < 2 && !(pairs.Count == 1 && bare.Length == 1))
            return Judgement.NotApplicable("Fewer than two coated samples with a gain over the same reference.");
        return Compare(pairs, bare.Length == 1 ? bare[0].Value : null, words);
    }
}
