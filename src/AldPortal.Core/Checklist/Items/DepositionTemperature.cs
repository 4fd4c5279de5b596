using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Deposition temperature.</summary>
internal sealed class DepositionTemperature() : ItemReader("deposition-temperature")
{
    public override Finding Read(Study study)
    {
        TemperatureFact[] facts = [.. study.Temperatures.Where(fact => fact.Role == TemperatureRole.Deposition && !fact.InWords)];
        if (facts.Length == 0)
            return Finding.None;
        return Finding.Reported(
            new ItemValue().With("depositionC", facts.SelectMany(fact => fact.Values).Select(value => Math.Round(value, 2)).Distinct()),
            facts.Take(4).Select(fact => Study.Clause(fact.Sentence, fact.Start, fact.End)));
    }
}
