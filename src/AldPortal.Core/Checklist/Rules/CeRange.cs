using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Coulombic efficiencies are possible and precise, and the initial one is the ratio of the capacities.</summary>
internal sealed class CeRange() : ConsistencyRule("ce-range")
{
    private const double Highest = 100.5;

    private const double Tolerance = 1.2;
    private const int Most = 20;
    private const int Before = 3;

    // "228 mA h g⁻¹ in, 203 mA h g⁻¹ out, an initial efficiency of 84.3 %": where one capacity each stands near by for the same sample.
    private static Judgement? Ratio(Study study, Result initial)
    {
        Sentence sentence = initial.Document.Sentences[initial.Sentence];
        bool alone = study.ResultsIn(sentence).Count(result => result.Kind == ResultKind.InitialEfficiency && result.IsBare == initial.IsBare) == 1;
        Sentence[] near = [.. sentence.Around(Before, 0).Where(other => study.ResultsIn(other).Where(result => result.Kind == ResultKind.Capacity).All(result => (result.IsBare ?? false) == (initial.IsBare ?? false) && (result.Sample == initial.Sample || result.Sample is "" or "coated" || initial.Sample is "" or "coated")))];
        if (!alone || ChargeCapacities.Of(near) is not ([double charge], [double discharge]) || discharge > charge || near.SelectMany(study.ResultsIn).Any(result => result.Kind == ResultKind.Capacity && result.Value == discharge && result.Cycle > 1))
            return null;
        double computed = 100 * discharge / charge;
        return Math.Abs(computed - initial.Value) <= Tolerance ? null
            : Judgement.Inconsistent($"{N(discharge)} / {N(charge)} = {P(computed)} %; an initial Coulombic efficiency of {N(initial.Value)} % is stated.", FirstCycleCapacity.Evidence(initial));
    }

    public override Judgement Judge(Study study)
    {
        Result[] all = [.. study.Results.Where(result => result.Kind is ResultKind.InitialEfficiency or ResultKind.Efficiency)];
        if (all.Length == 0)
            return Judgement.NotApplicable("No Coulombic efficiency.");
        Result? impossible = all.FirstOrDefault(result => result.Value > Highest);
        if (impossible is not null)
            return Judgement.Inconsistent($"A Coulombic efficiency of {N(impossible.Value)} % means that more comes out than went in.", FirstCycleCapacity.Evidence(impossible));
        foreach (Result initial in all.Where(result => result.Kind == ResultKind.InitialEfficiency && result.Sentence >= 0).Take(Most))
            if (Ratio(study, initial) is Judgement against)
                return against;
        double low = study.Cathodes.IsLithiumRich ? 65 : 70;
        Result? unusual = all.FirstOrDefault(result => result.Kind == ResultKind.InitialEfficiency && (result.Value < low || result.Value > 98));
        if (unusual is not null)
            return Judgement.Check($"An initial Coulombic efficiency of {N(unusual.Value)} % is unusual ({N(low)}–98 %).", FirstCycleCapacity.Evidence(unusual));
        Result? coarse = all.FirstOrDefault(result => result.Kind == ResultKind.Efficiency && result.Value > 98 && Math.Abs((result.Value * 10) - Math.Round(result.Value * 10)) < 1e-6 && all.All(other => other.Kind != ResultKind.Efficiency || Math.Abs((other.Value * 10) - Math.Round(other.Value * 10)) < 1e-6));
        return coarse is null ? Judgement.Consistent($"{string.Join(", ", all.Take(4).Select(result => N(result.Value)))} %.", all.Take(2).Select(FirstCycleCapacity.Evidence))
            : Judgement.Check($"An average of {N(coarse.Value)} % needs two decimals to tell anything.", FirstCycleCapacity.Evidence(coarse));
    }
}
