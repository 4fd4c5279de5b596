namespace AldPortal.Core.Checklist.Items;

/// <summary>The ids of the items that readers exist for, in the order of the checklist.</summary>
public static class ItemReaders
{
    /// <summary>All item ids, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [];
}
