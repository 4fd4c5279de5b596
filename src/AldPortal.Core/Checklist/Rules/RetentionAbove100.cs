using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>A capacity that rises with cycling is explained.</summary>
internal sealed class RetentionAbove100() : ConsistencyRule("retention-above-100")
{
    public override Judgement Judge(Study study)
    {
        Result? above = study.Results.FirstOrDefault(result => result.Kind == ResultKind.Retention && result.Value > 100.5);
        if (above is not null)
            return Judgement.Check($"{N(above.Value)} % retention: the capacity rises; say why (activation, wetting, another base cycle).", FirstCycleCapacity.Evidence(above));
        Result[] firsts = [.. study.Results.Where(result => result is { Kind: ResultKind.Capacity, Cycle: 1, IsFormation: false, IsRate: false } && result.Sample.Length > 0 && result.Sample != "coated")];
        int compared = 0;
        foreach (Result first in firsts)
        {
            Result[] later = [.. study.Results.Where(result => result is { Kind: ResultKind.Capacity, Cycle: 100 } && result.Sample == first.Sample && result.FromTable == first.FromTable)];
            if (later.Length != 1 || firsts.Count(other => other.Sample == first.Sample && other.FromTable == first.FromTable) != 1)
                continue;
            compared++;
            if (later[0].Value > first.Value)
                return Judgement.Check($"The capacity rises from {N(first.Value)} to {N(later[0].Value)} mA h g⁻¹ in 100 cycles: explain.", FirstCycleCapacity.Evidence(first), FirstCycleCapacity.Evidence(later[0]));
        }
        return compared > 0 ? Judgement.Consistent("No capacity rises with cycling.", Words(study, "first-cycle-capacity", "capacity-at-100")) : Judgement.NotApplicable("First and 100th capacity of one sample are not both given.");
    }
}
