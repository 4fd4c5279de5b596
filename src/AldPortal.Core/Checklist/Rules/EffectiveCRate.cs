using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The current compared with the capacity actually delivered.</summary>
internal sealed class EffectiveCRate() : ConsistencyRule("effective-crate")
{
    private const double Notable = 1.3;

    public override Judgement Judge(Study study)
    {
        CurrentFact? test = study.Currents.Test.Count > 0 ? study.Currents.Test[^1] : null;
        IReadOnlyList<double> capacities = Numbers(study, "capacity-at-100", "capacityAt100MahPerG");
        if (test is null || capacities.Count == 0)
            return Judgement.NotApplicable("Current or 100th-cycle capacity is not given.");
        double? nominal = test.CRate ?? (study.Currents.OneC.Count > 0 ? test.MaPerG / study.Currents.OneC[0].MaPerG : null);
        if (nominal is not double rate || rate <= 0)
            return Judgement.NotApplicable("No nominal C-rate to compare with.");
        double capacity = capacities.Max();
        double effective = test.MaPerG / capacity;
        string sum = $"{N(test.MaPerG)} mA g⁻¹ / {N(capacity)} mA h g⁻¹ = {effective.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}C, nominal {N(Math.Round(rate, 2))}C.";
        return effective > Notable * rate ? Judgement.Check(sum, Words(study, "current-density", "capacity-at-100")) : Judgement.Consistent(sum, Words(study, "current-density"));
    }
}
