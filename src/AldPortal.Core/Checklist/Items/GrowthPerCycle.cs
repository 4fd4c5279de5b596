using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Growth per cycle.</summary>
internal sealed class GrowthPerCycle() : ItemReader("growth-per-cycle")
{
    public override Finding Read(Study study)
    {
        GrowthFact[] facts = [.. study.Thickness.Growth.Where(fact => fact.Values.All(value => value is > 0 and < 100))];
        if (facts.Length == 0)
            return Finding.None;
        var value = new ItemValue()
            .With("growthPerCycleAngstrom", facts.SelectMany(fact => fact.Values).Select(growth => Math.Round(growth, 4)).Distinct())
            .With("unit", Array.Exists(facts, fact => fact.PerSupercycle) ? "per supercycle" : null);
        return Finding.Reported(value, facts.Take(4).Select(fact => fact.Document.Evidence(fact.Start, fact.End)));
    }
}
