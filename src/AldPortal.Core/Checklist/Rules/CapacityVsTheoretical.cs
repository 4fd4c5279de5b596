using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>No capacity exceeds the theoretical one.</summary>
internal sealed class CapacityVsTheoretical() : ConsistencyRule("capacity-vs-theoretical")
{
    private static readonly Term Another = Term.Any("exceed*", "Li rich", "lithium rich", "theoretical*", "graphite", "silicon", "anode*", "sulfur");

    // "Li-rich oxides exceed 300 mA h g⁻¹, whereas ours …": a capacity of nobody's sample.
    private static bool OfAnother(Result result) => !result.FromTable && result.Document.Sentences[result.Sentence] is var sentence
        && (sentence.InClause(Another, result.Start, result.End) || (sentence.Cathodes.Count == 0 && sentence.First(Anode) is TermHit anode && anode.End < result.Start));

    private static readonly Term Anode = Term.Any("graphite", "silicon", "anode*", "negative electrode*");

    private const int Most = 40;

    private static IEnumerable<CathodeMaterial> Spoken(Study study, Result result) =>
        result.FromTable ? study.Cathodes.NamedIn(result.Sample) : study.Cathodes.SpokenOf(result.Document.Sentences[result.Sentence]);

    public override Judgement Judge(Study study)
    {
        CathodeMaterial? cathode = study.Cathodes.Main;
        Result[] capacities = [.. study.Results.Where(result => result.Kind == ResultKind.Capacity && result.Value > 20 && !OfAnother(result))];
        double[] answered = [.. Numbers(study, "first-cycle-capacity", "firstCapacityMahPerG"), .. Numbers(study, "capacity-at-100", "capacityAt100MahPerG")];
        if (cathode?.TheoreticalCapacityMahPerG is not double theoretical || capacities.Length + answered.Length == 0)
            return Judgement.NotApplicable("No capacity, or no theoretical capacity to compare with.");
        // A capacity of a second cathode is judged by that one's limit.
        foreach (Result result in capacities.Where(result => result.Value > theoretical * 1.005).OrderByDescending(result => result.Value).Take(Most))
            if (Spoken(study, result).MaxBy(material => material.TheoreticalCapacityMahPerG ?? double.MaxValue) is { TheoreticalCapacityMahPerG: double limit } material && result.Value > limit * 1.005)
                return Judgement.Inconsistent($"{N(result.Value)} mA h g⁻¹ exceeds the theoretical {N(limit)} mA h g⁻¹ of {material.Grade}.", FirstCycleCapacity.Evidence(result));
        double highest = capacities.Where(result => result.Value <= theoretical * 1.005).Select(result => result.Value).Concat(answered.Except(capacities.Select(result => result.Value))).DefaultIfEmpty(0).Max();
        Result? where = capacities.FirstOrDefault(result => result.Value == highest);
        Evidence[] words = where is null ? [] : [FirstCycleCapacity.Evidence(where)];
        if (highest > theoretical * 1.005)
            return Judgement.Inconsistent($"{N(highest)} mA h g⁻¹ exceeds the theoretical {N(theoretical)} mA h g⁻¹ of {cathode.Grade}.", words);
        Result? implausible = cathode.FirstCapacityMahPerG is null ? null : capacities.FirstOrDefault(result => result.Cycle == 1 && !result.IsRate && (result.Value > cathode.FirstCapacityMahPerG.High || result.Value < cathode.FirstCapacityMahPerG.Low));
        return implausible is null ? Judgement.Consistent($"The highest capacity, {N(highest)} mA h g⁻¹, stays below the theoretical {N(theoretical)} mA h g⁻¹ of {cathode.Grade}.", words)
            : Judgement.Check($"A first capacity of {N(implausible.Value)} mA h g⁻¹ is unusual for {cathode.Grade} ({N(cathode.FirstCapacityMahPerG!.Low)}–{N(cathode.FirstCapacityMahPerG.High)} mA h g⁻¹).", FirstCycleCapacity.Evidence(implausible));
    }
}
