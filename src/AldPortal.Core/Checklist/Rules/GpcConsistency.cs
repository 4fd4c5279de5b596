using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Thickness divided by cycles equals the stated growth per cycle.</summary>
internal sealed class GpcConsistency() : ConsistencyRule("gpc-consistency")
{
    private const double Good = 0.25;
    private const double Doubtful = 0.5;

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> stated = Numbers(study, "growth-per-cycle", "growthPerCycleAngstrom");
        if (study.Coatings.All.Count > 1 && MaterialGrowth.Judge(study, Words(study, "growth-per-cycle", "coating-thickness", "ald-cycles")) is Judgement byMaterial)
            return byMaterial;
        IReadOnlyList<GrowthPair> pairs = GrowthPairs.Of(study);
        if (stated.Count == 0 || pairs.Count == 0)
            return Judgement.NotApplicable(stated.Count == 0 ? "No growth per cycle is stated." : "It is not clear which thickness belongs to which number of cycles.");
        return Judgement.Worst([.. pairs.Select(pair => One(study, pair, stated))]);
    }

    private static Judgement One(Study study, GrowthPair pair, IReadOnlyList<double> stated)
    {
        double nearest = stated.MinBy(value => Deviation(pair, value));
        double deviation = Deviation(pair, nearest);
        string sum = $"10 × {N(pair.ThicknessNm)} nm / {N(pair.Cycles)} cycles = {N(pair.Calculated)} Å per cycle; {N(nearest)} Å per cycle is stated.";
        IEnumerable<Evidence> words = Words(study, "growth-per-cycle", "coating-thickness", "ald-cycles");
        return deviation <= Good ? Judgement.Consistent(sum, words)
            : deviation <= Doubtful || stated.Count > 1 ? Judgement.Check(sum, words) : Judgement.Inconsistent(sum, words);
    }

    private static double Deviation(GrowthPair pair, double stated) =>
        stated >= pair.Low && stated <= pair.High ? 0 : Math.Min(Math.Abs(pair.Low - stated), Math.Abs(pair.High - stated)) / stated;
}
