using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>A thickness that scales exactly with the cycles says whether it was measured.</summary>
internal sealed class NominalNeedsGpc() : ConsistencyRule("nominal-needs-gpc")
{
    public override Judgement Judge(Study study)
    {
        IReadOnlyList<GrowthPair> pairs = GrowthPairs.Of(study);
        if (pairs.Count < 2)
            return Judgement.NotApplicable("Fewer than two samples with thickness and cycles.");
        if (study.Finding("thickness-method").Status == ItemStatus.Reported)
            return Judgement.Consistent("The method behind the thickness is stated.", Words(study, "thickness-method"));
        double spread = pairs.Max(pair => pair.Calculated) / pairs.Min(pair => pair.Calculated);
        return spread <= 1.02
            ? Judgement.Check($"The thickness scales exactly with the cycles ({N(pairs[0].Calculated)} Å each): measured or calculated?", Words(study, "coating-thickness", "ald-cycles"))
            : Judgement.Consistent("The thickness does not scale exactly with the cycles.", Words(study, "coating-thickness"));
    }
}
