using AldPortal.Core.Sharing;

namespace AldPortal.Storage.Model;

/// <summary>A row of shared_documents; the only place where the hash of an edit key is held.</summary>
internal sealed class DocumentRow
{
    public required ShareId Id { get; init; }

    public required SharedKind Kind { get; init; }

    public required int FormatVersion { get; init; }

    public required int Version { get; init; }

    public required DateTimeOffset CreatedUtc { get; init; }

    public required DateTimeOffset UpdatedUtc { get; init; }

    public required byte[] EditKeySha256 { get; init; }

    /// <summary>Lets a backup be checked to the last byte, which the database's own check does not do.</summary>
    public required byte[] JsonSha256 { get; init; }

    public required byte[] Json { get; init; }

    public SharedDocument ToDocument() =>
        new(Id, Kind, DocumentBody.FromStorage(FormatVersion, Json), Version, CreatedUtc, UpdatedUtc);
}
