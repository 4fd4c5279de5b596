using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Long tests against lithium metal.</summary>
internal sealed class HalfcellLongCycling() : ConsistencyRule("halfcell-long-cycling")
{
    private const double Long = 300;

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> cycles = Numbers(study, "cycle-count", "cycles");
        bool lithium = study.Finding("counter-electrode").Value?.Texts("counterElectrode").Contains("Li") ?? false;
        if (cycles.Count == 0 || !lithium)
            return Judgement.NotApplicable("No cells against lithium metal, or no number of cycles.");
        double most = cycles.Max();
        return most > Long && !study.Cell.Full
            ? Judgement.Check($"Over {N(most)} cycles the lithium metal's own degradation may dominate; consider a full cell.", Words(study, "cycle-count", "counter-electrode"))
            : Judgement.Consistent($"{N(most)} cycles are not too long a test{(study.Cell.Full ? ", and full cells were tested too" : " against lithium")}.", Words(study, "cycle-count"));
    }
}
