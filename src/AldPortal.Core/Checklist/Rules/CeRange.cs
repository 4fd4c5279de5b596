using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Coulombic efficiencies are possible and precise.</summary>
internal sealed class CeRange() : ConsistencyRule("ce-range")
{
    private const double Highest = 100.5;

    public override Judgement Judge(Study study)
    {
        Result[] all = [.. study.Results.Where(result => result.Kind is ResultKind.InitialEfficiency or ResultKind.Efficiency)];
        if (all.Length == 0)
            return Judgement.NotApplicable("No Coulombic efficiency.");
        Result? impossible = all.FirstOrDefault(result => result.Value > Highest);
        if (impossible is not null)
            return Judgement.Inconsistent($"A Coulombic efficiency of {N(impossible.Value)} % means that more comes out than went in.", FirstCycleCapacity.Evidence(impossible));
        double low = study.Cathodes.IsLithiumRich ? 65 : 70;
        Result? unusual = all.FirstOrDefault(result => result.Kind == ResultKind.InitialEfficiency && (result.Value < low || result.Value > 98));
        if (unusual is not null)
            return Judgement.Check($"An initial Coulombic efficiency of {N(unusual.Value)} % is unusual ({N(low)}–98 %).", FirstCycleCapacity.Evidence(unusual));
        Result? coarse = all.FirstOrDefault(result => result.Kind == ResultKind.Efficiency && result.Value > 98 && Math.Abs((result.Value * 10) - Math.Round(result.Value * 10)) < 1e-6 && all.All(other => other.Kind != ResultKind.Efficiency || Math.Abs((other.Value * 10) - Math.Round(other.Value * 10)) < 1e-6));
        return coarse is null ? Judgement.Consistent($"{string.Join(", ", all.Take(4).Select(result => N(result.Value)))} %.", all.Take(2).Select(FirstCycleCapacity.Evidence))
            : Judgement.Check($"An average of {N(coarse.Value)} % needs two decimals to tell anything.", FirstCycleCapacity.Evidence(coarse));
    }
}
