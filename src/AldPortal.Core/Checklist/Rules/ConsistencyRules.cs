using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The rules, in the order of the checklist.</summary>
public static class ConsistencyRules
{
    internal static IReadOnlyList<ConsistencyRule> All { get; } = [];

    /// <summary>All rule ids, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(rule => rule.Id)];

    /// <summary>The verdict of every rule of a checklist.</summary>
    internal static IEnumerable<RuleVerdict> Judge(ChecklistDefinition definition, Study study)
    {
        foreach (RuleDefinition rule in definition.Rules)
            yield return All.FirstOrDefault(candidate => candidate.Id == rule.Id)?.Judge(study).For(rule.Id) ?? new RuleVerdict(rule.Id, Verdict.NotApplicable, "Nothing to compare.", []);
    }
}
