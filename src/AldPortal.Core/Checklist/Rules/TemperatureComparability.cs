using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The class of the test temperature.</summary>
internal sealed class TemperatureComparability() : ConsistencyRule("temperature-comparability")
{
    public override Judgement Judge(Study study)
    {
        Finding temperature = study.Finding("test-temperature");
        IReadOnlyList<double> values = temperature.Value?.Numbers("temperatureC") ?? [];
        if (values.Count == 0)
            return temperature.Status == ItemStatus.Partial ? Judgement.Check("“Room temperature” without a number cannot be compared exactly.", temperature.Evidence.Take(1)) : Judgement.NotApplicable("No test temperature.");
        double[] other = [.. values.Where(value => value is < 20 or > 28)];
        return other.Length == 0 ? Judgement.Consistent($"{string.Join(", ", values.Select(N))} °C counts as room temperature (20–28 °C).", temperature.Evidence.Take(2))
            : values.Count > other.Length ? Judgement.Consistent($"Room temperature, and {string.Join(", ", other.Select(N))} °C besides: keep the two apart.", temperature.Evidence.Take(2))
            : Judgement.Check($"{string.Join(", ", other.Select(N))} °C is not comparable with room-temperature data (20–28 °C).", temperature.Evidence.Take(2));
    }
}
