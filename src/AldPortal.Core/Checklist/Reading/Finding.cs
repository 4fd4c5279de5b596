namespace AldPortal.Core.Checklist.Reading;

/// <summary>What a reader found for its item, before the words for the reader are put around it.</summary>
internal sealed record Finding(ItemStatus Status, ItemValue? Value, IReadOnlyList<Evidence> Evidence, string? Note = null)
{
    /// <summary>Nothing found.</summary>
    public static Finding None { get; } = new(ItemStatus.NotReported, null, []);

    /// <summary>Reported in full.</summary>
    public static Finding Reported(ItemValue? value, params IEnumerable<Evidence> evidence) => new(ItemStatus.Reported, value?.OrNull(), [.. evidence]);

    /// <summary>Reported in part.</summary>
    public static Finding Partial(ItemValue? value, string note, params IEnumerable<Evidence> evidence) => new(ItemStatus.Partial, value?.OrNull(), [.. evidence], note);

    /// <summary>Does not apply, and why.</summary>
    public static Finding NotApplicable(string why) => new(ItemStatus.NotApplicable, null, [], why);

    /// <summary>With another status.</summary>
    public Finding As(ItemStatus status, string note) => this with { Status = status, Note = note };
}
