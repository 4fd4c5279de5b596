using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Reads one item of the checklist from a study. A reader has no state and knows nothing of who shows its finding.</summary>
internal abstract class ItemReader(string id)
{
    /// <summary>Id of the item; the same as that of its content file.</summary>
    public string Id { get; } = id;

    /// <summary>What the study says about the item.</summary>
    public abstract Finding Read(Study study);
}
