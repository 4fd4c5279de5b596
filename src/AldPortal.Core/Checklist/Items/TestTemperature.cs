using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Test temperature.</summary>
internal sealed class TestTemperature() : ItemReader("test-temperature")
{
    public override Finding Read(Study study)
    {
        TemperatureFact[] facts = [.. study.Temperatures.Where(fact => fact.Role == TemperatureRole.Test)];
        TemperatureFact[] numbers = [.. facts.Where(fact => !fact.InWords)];
        // "25 °C (logged: 24.6–25.3 °C)": how well it was kept.
        double[] single = [.. numbers.Where(fact => fact.Values.Length == 1).Select(fact => fact.Values[0])];
        if (single.Length > 0)
            numbers = [.. numbers.Where(fact => !(fact.Values.Length == 2 && fact.Values[1] - fact.Values[0] is > 0 and <= 2 && single.Any(value => value >= fact.Values[0] && value <= fact.Values[1])))];
        if (numbers.Length > 0)
            return Finding.Reported(
                new ItemValue().With("temperatureC", numbers.SelectMany(fact => fact.Values).Select(value => Math.Round(value, 2)).Distinct()),
                numbers.Take(4).Select(fact => Study.Clause(fact.Sentence, fact.Start, fact.End)));
        return facts.Length == 0 ? Finding.None
            : Finding.Partial(new ItemValue().With("text", "room temperature"), "“Room temperature” is not a number.", Study.Clause(facts[0].Sentence, facts[0].Start, facts[0].End));
    }
}
