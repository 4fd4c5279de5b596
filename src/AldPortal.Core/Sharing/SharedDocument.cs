namespace AldPortal.Core.Sharing;

/// <summary>A document as readers get it by its address. The edit key is no part of it, not even as a hash.</summary>
/// <param name="Id">The unguessable id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Body">Its JSON, byte for byte as saved.</param>
/// <param name="Version">Counts the saves, from 1; whoever replaces the document names the version that he has seen.</param>
/// <param name="CreatedUtc">First save, to the millisecond.</param>
/// <param name="UpdatedUtc">Last save, to the millisecond.</param>
public sealed record SharedDocument(
    ShareId Id, SharedKind Kind, DocumentBody Body, int Version, DateTimeOffset CreatedUtc, DateTimeOffset UpdatedUtc)
{
    /// <summary>Version of the JSON's format.</summary>
    public int FormatVersion => Body.FormatVersion;

    /// <summary>The JSON as text.</summary>
    public string Json => Body.Json;
}

/// <summary>What the owner gets when a document is saved for the first time; the key cannot be had again.</summary>
public sealed record SavedDocument(SharedDocument Document, EditKey EditKey);
