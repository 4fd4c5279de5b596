using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>At least 100 cycles for a claim of stability.</summary>
internal sealed class Cycles100() : ConsistencyRule("cycles-100")
{
    private const double Enough = 100;

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> cycles = Numbers(study, "cycle-count", "cycles");
        if (cycles.Count == 0)
            return Judgement.NotApplicable("No number of charge–discharge cycles.");
        double most = cycles.Max();
        return most >= Enough ? Judgement.Consistent($"{N(most)} charge–discharge cycles.", Words(study, "cycle-count"))
            : Judgement.Check($"{N(most)} charge–discharge cycles are few for a claim of stability (100 or more).", Words(study, "cycle-count"));
    }
}
