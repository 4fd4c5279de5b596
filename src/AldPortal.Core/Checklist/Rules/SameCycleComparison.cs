using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Coated and uncoated samples are compared at the same cycle.</summary>
internal sealed class SameCycleComparison() : ConsistencyRule("same-cycle-comparison")
{
    public override Judgement Judge(Study study)
    {
        Result[] coated = [.. SamplePairs.Of(study, ResultKind.Retention, false).Where(result => result.Cycle is not null)];
        Result[] bare = [.. SamplePairs.Of(study, ResultKind.Retention, true).Where(result => result.Cycle is not null)];
        if (coated.Length == 0 || bare.Length == 0)
            return Judgement.NotApplicable("No retention of both samples with a number of cycles.");
        double[] shared = [.. coated.Select(result => result.Cycle!.Value).Intersect(bare.Select(result => result.Cycle!.Value))];
        if (shared.Length > 0)
            return Judgement.Consistent($"Both samples are compared at cycle {string.Join(", ", shared.Select(N))}.", FirstCycleCapacity.Evidence(coated[0]), FirstCycleCapacity.Evidence(bare[0]));
        return Judgement.Inconsistent($"Coated at cycle {N(coated[0].Cycle!.Value)} ({N(coated[0].Value)} %) is compared with uncoated at cycle {N(bare[0].Cycle!.Value)} ({N(bare[0].Value)} %).", FirstCycleCapacity.Evidence(coated[0]), FirstCycleCapacity.Evidence(bare[0]));
    }
}
