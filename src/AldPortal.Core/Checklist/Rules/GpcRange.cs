using AldPortal.Core.Checklist.Reading;
using AldPortal.Core.Content;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Growth per cycle is plausible for the coating.</summary>
internal sealed class GpcRange() : ConsistencyRule("gpc-range")
{
    public override Judgement Judge(Study study)
    {
        IReadOnlyList<GrowthPair> pairs = GrowthPairs.Of(study);
        if (pairs.Count == 0)
            return Judgement.NotApplicable("It is not clear which thickness belongs to which number of cycles.");
        CoatingCandidate? coating = study.Coatings.Single;
        GrowthPerCycleBand? band = coating?.Known?.GrowthPerCycle ?? study.Vocabularies.DefaultGrowthPerCycle;
        bool supercycles = study.Finding("ald-cycles").Value?.Texts("unit").Contains("supercycle") ?? false;
        if (band is null || coating is null || supercycles != (band.Per == "supercycle"))
            return Judgement.NotApplicable(coating is null ? "The coating is not known." : $"No band of growth per {(supercycles ? "supercycle" : "cycle")} is known for {coating.Formula}.");
        return Judgement.Worst([.. pairs.Select(pair => One(study, pair, coating.Formula, band))]);
    }

    private static Judgement One(Study study, GrowthPair pair, string coating, GrowthPerCycleBand band)
    {
        var range = new NumberRange(pair.Low, Math.Max(pair.Low, pair.High));
        string sum = $"10 × {N(pair.ThicknessNm)} nm / {N(pair.Cycles)} cycles = {N(pair.Calculated)} Å per {band.Per}; for {coating} {N(band.UsualAngstrom.Low)}–{N(band.UsualAngstrom.High)} Å is usual";
        IEnumerable<Evidence> words = Words(study, "coating-thickness", "ald-cycles");
        if (range.Overlaps(band.UsualAngstrom))
            return Judgement.Consistent(sum + ".", words);
        return range.Overlaps(band.PossibleAngstrom)
            ? Judgement.Check(sum + ", so the value asks for an explanation.", words)
            : Judgement.Inconsistent($"{sum} and {N(band.PossibleAngstrom.Low)}–{N(band.PossibleAngstrom.High)} Å possible: look at the unit and the number of cycles.", words);
    }
}
