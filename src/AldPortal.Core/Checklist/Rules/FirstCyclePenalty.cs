using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The coated sample's first capacity compared with the uncoated one's and with what is said about both.</summary>
internal sealed class FirstCyclePenalty() : ConsistencyRule("first-cycle-penalty")
{
    private const double Loss = -15;
    private const double Gain = 10;

    public override Judgement Judge(Study study)
    {
        Judgement[] claims = [.. FirstCycleClaims.Judge(study)];
        if (Array.Exists(claims, claim => claim.Verdict == Verdict.Inconsistent))
            return Judgement.Worst(claims);
        Result[] coated = [.. SamplePairs.Of(study, ResultKind.Capacity, false).Where(result => result.Cycle == 1)];
        Result[] bare = [.. SamplePairs.Of(study, ResultKind.Capacity, true).Where(result => result.Cycle == 1)];
        if (coated.Length == 0 || bare.Length != 1)
            return Judgement.NotApplicable("The first capacities of coated and uncoated samples are not both given.");
        Result extreme = coated.MaxBy(result => Math.Abs(result.Value - bare[0].Value))!;
        double change = 100 * ((extreme.Value / bare[0].Value) - 1);
        string sum = $"{N(extreme.Value)} / {N(bare[0].Value)} − 1 = {P(change)} % in the first cycle";
        return change is < Loss or > Gain
            ? Judgement.Check($"{sum}: more than usual (−13 to +8 %); film too thick, or the loadings differ?", FirstCycleCapacity.Evidence(extreme), FirstCycleCapacity.Evidence(bare[0]))
            : Judgement.Consistent($"{sum}, as usual for a thin film.", FirstCycleCapacity.Evidence(extreme), FirstCycleCapacity.Evidence(bare[0]));
    }
}
