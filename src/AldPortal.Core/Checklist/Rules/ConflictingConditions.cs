using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>One sample under one set of conditions has one result.</summary>
internal sealed class ConflictingConditions() : ConsistencyRule("conflicting-conditions")
{
    public override Judgement Judge(Study study)
    {
        Result[] table = [.. study.Results.Where(result => result.FromTable && result.Kind == ResultKind.Capacity && result.Sample.Length > 0)];
        if (table.Length == 0)
            return Judgement.NotApplicable("No table of results.");
        foreach (IGrouping<(string Sample, double? Cycle, bool), Result> group in table.GroupBy(result => (result.Sample, result.Cycle, result.IsFormation)))
            if (group.DistinctBy(result => result.Value).Count() > 1)
                return Judgement.Check($"{group.Key.Sample} has {string.Join(" and ", group.Select(result => N(result.Value)).Distinct())} mA h g⁻¹ at the same cycle: which condition differs?", group.Take(3).Select(FirstCycleCapacity.Evidence));
        return Judgement.Consistent("Every sample of the table has one result per cycle.", FirstCycleCapacity.Evidence(table[0]));
    }
}
