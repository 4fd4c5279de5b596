using AldPortal.Core.Checklist.Reading;
using AldPortal.Core.Content;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Å written as nm, or the other way round.</summary>
internal sealed class AngstromNmSlip() : ConsistencyRule("angstrom-nm-slip")
{
    public override Judgement Judge(Study study)
    {
        IReadOnlyList<GrowthPair> pairs = GrowthPairs.Of(study);
        if (pairs.Count == 0)
            return Judgement.NotApplicable("It is not clear which thickness belongs to which number of cycles.");
        NumberRange usual = study.Coatings.Single?.Known?.GrowthPerCycle?.UsualAngstrom ?? new NumberRange(0.1, 3);
        IReadOnlyList<double> stated = Numbers(study, "growth-per-cycle", "growthPerCycleAngstrom");
        // A supercycle of several subcycles may well add 6 Å.
        bool super = study.Finding("ald-cycles").Value?.Texts("unit").Contains("supercycle") ?? false;
        foreach (GrowthPair pair in pairs)
        {
            double growth = pair.Calculated;
            bool tooMuch = growth > (super ? 10 : 5) && usual.Contains(growth / 10);
            bool tooLittle = growth < 0.1 && usual.Contains(growth * 10);
            bool tenfold = stated.Count == 1 && growth > 0 && (stated[0] / growth is > 8 and < 12 || growth / stated[0] is > 8 and < 12);
            if (tooMuch || (tenfold && growth > stated[0]))
                return Judgement.Inconsistent($"{N(pair.ThicknessNm)} nm after {N(pair.Cycles)} cycles are {N(growth)} Å per cycle. Is {N(pair.ThicknessNm)} Å, that is {N(pair.ThicknessNm / 10)} nm, meant?", Words(study, "coating-thickness", "ald-cycles", "growth-per-cycle"));
            // What no band is known for may grow as slowly as that.
            if (tooLittle && !tenfold && study.Coatings.Single is { Known: null })
                return Judgement.Check($"{N(pair.ThicknessNm)} nm after {N(pair.Cycles)} cycles are only {N(growth)} Å per cycle, little for any film.", Words(study, "coating-thickness", "ald-cycles", "growth-per-cycle"));
            if (tooLittle || tenfold)
                return Judgement.Inconsistent($"{N(pair.ThicknessNm)} nm after {N(pair.Cycles)} cycles are only {N(growth)} Å per cycle. Is {N(pair.ThicknessNm * 10)} nm meant?", Words(study, "coating-thickness", "ald-cycles", "growth-per-cycle"));
        }
        return Judgement.Consistent($"No factor of ten: {string.Join(", ", pairs.Take(4).Select(pair => N(pair.Calculated)))} Å per cycle.", Words(study, "coating-thickness"));
    }
}
