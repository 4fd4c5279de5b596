using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The N/P ratio is plausible.</summary>
internal sealed class NpRange() : ConsistencyRule("np-range")
{
    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> ratios = Numbers(study, "full-cell-balance", "npRatio");
        if (ratios.Count == 0)
            return Judgement.NotApplicable("No N/P ratio.");
        double ratio = ratios[0];
        IEnumerable<Evidence> words = Words(study, "full-cell-balance");
        return ratio < 1 ? Judgement.Inconsistent($"N/P = {N(ratio)}: with less anode than cathode capacity lithium would plate.", words)
            : ratio > 1.5 ? Judgement.Check($"N/P = {N(ratio)}: a large excess of anode hides losses of lithium.", words)
            : Judgement.Consistent($"N/P = {N(ratio)}.", words);
    }
}
