using AldPortal.Core.Checklist.Reading;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>1C is a value known for the cathode.</summary>
internal sealed class OneCKnown() : ConsistencyRule("onec-known")
{
    private const double LeastShare = 0.45;
    private const double LithiumRichMost = 300;

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> oneC = Numbers(study, "c-rate-definition", "oneCMaPerG");
        CathodeMaterial? cathode = study.Cathodes.Main;
        if (oneC.Count == 0 || cathode?.TheoreticalCapacityMahPerG is not double theoretical)
            return Judgement.NotApplicable("1C or the cathode's theoretical capacity is not known.");
        double value = oneC[0];
        double most = cathode.Family == "LLO" ? LithiumRichMost : theoretical * 1.01;
        bool known = cathode.OneC.Any(seen => Math.Abs(seen.MaPerG - value) <= 2);
        string seen = cathode.OneC.Count > 0 ? $" (seen: {string.Join(", ", cathode.OneC.Select(entry => N(entry.MaPerG)))})" : "";
        return known || (value >= LeastShare * theoretical && value <= most)
            ? Judgement.Consistent($"1C = {N(value)} mA g⁻¹ is usual for {cathode.Grade}{seen}.", Words(study, "c-rate-definition"))
            : Judgement.Check($"1C = {N(value)} mA g⁻¹ is unusual for {cathode.Grade}{seen}, theoretical {N(theoretical)} mA h g⁻¹.", Words(study, "c-rate-definition", "cam-identity"));
    }
}
