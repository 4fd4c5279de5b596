namespace AldPortal.Core.Checklist.Rules;

/// <summary>The rules, in the order of the checklist.</summary>
public static class ConsistencyRules
{
    /// <summary>All rule ids, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [];
}
