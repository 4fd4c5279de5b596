using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Would the result have entered the review's figures?</summary>
internal sealed class SeedComparable() : ConsistencyRule("seed-comparable")
{
    public override Judgement Judge(Study study)
    {
        var reasons = new List<string>();
        if (study.Finding("counter-electrode").Value?.Texts("counterElectrode").Contains("Li") != true)
            reasons.Add("no half cell against lithium is named");
        IReadOnlyList<double> temperature = Numbers(study, "test-temperature", "temperatureC");
        if (!temperature.Any(value => value is >= 20 and <= 28))
            reasons.Add(temperature.Count == 0 ? "the test temperature is not a number" : $"it was tested at {string.Join(", ", temperature.Select(N))} °C");
        if (!Numbers(study, "current-density", "currentMaPerG").Any(value => value is >= 70 and <= 500))
            reasons.Add("no current of 70–500 mA g⁻¹ is given");
        if (!Numbers(study, "cycle-count", "cycles").Any(value => value >= 100))
            reasons.Add("fewer than 100 cycles are given");
        if (Numbers(study, "capacity-at-100", "capacityAt100MahPerG").Count == 0)
            reasons.Add("the 100th-cycle capacity is not a number");
        if (!study.Has("uncoated-reference"))
            reasons.Add("there is no uncoated reference");
        return reasons.Count == 0 ? Judgement.Consistent("It meets the review's criteria of comparison.", Words(study, "capacity-at-100", "current-density", "test-temperature"))
            : Judgement.Check($"Not directly comparable with the review's data: {string.Join("; ", reasons)}. It can be published all the same.", Words(study, "capacity-at-100", "test-temperature"));
    }
}
