using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>A deposition on electrodes stays below what the binder stands.</summary>
internal sealed class ElectrodeAldTemperature() : ConsistencyRule("electrode-ald-temperature")
{
    private const double Mild = 150;
    private const double Strong = 200;

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> temperatures = Numbers(study, "deposition-temperature", "depositionC");
        if (study.Route.Main != Route.Electrode || temperatures.Count == 0)
            return Judgement.NotApplicable("No composite electrodes were coated, or no deposition temperature is given.");
        double highest = temperatures.Max();
        string message = $"{N(highest)} °C on an electrode with binder";
        IEnumerable<Evidence> words = Words(study, "deposition-temperature", "coating-route");
        return highest <= Mild ? Judgement.Consistent($"{message} is mild enough (PVDF melts near 170 °C).", words)
            : highest > Strong && study.Finding("electrode-formulation").Status != ItemStatus.NotReported ? Judgement.Inconsistent($"{message} is above what PVDF stands (it melts near 170 °C).", words)
            : Judgement.Check($"{message}: name the binder and its stability (PVDF melts near 170 °C).", words);
    }
}
