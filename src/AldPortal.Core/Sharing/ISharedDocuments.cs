namespace AldPortal.Core.Sharing;

/// <summary>
/// Keeps what readers save. Every member throws <see cref="StorageUnavailableException"/> when the storage does not
/// answer, and nothing else for what readers can cause.
/// </summary>
public interface ISharedDocuments
{
    /// <summary>Saves a new document under a new id with a new edit key. When the task ends well, it is on the disk.</summary>
    Task<SavedDocument> SaveAsync(SharedKind kind, DocumentBody body, CancellationToken cancellation = default);

    /// <summary>The document, or null where this kind has none with this id.</summary>
    Task<SharedDocument?> FindAsync(SharedKind kind, ShareId id, CancellationToken cancellation = default);

    /// <summary>
    /// Replaces the body if the key is right and the document still has the version that the owner has seen: of two
    /// people who save at the same time exactly one wins, and the other is told.
    /// </summary>
    /// <exception cref="ArgumentException">Documents of this kind never change.</exception>
    Task<ReplaceResult> ReplaceAsync(
        SharedKind kind, ShareId id, EditKey key, int expectedVersion, DocumentBody body, CancellationToken cancellation = default);

    /// <summary>Deletes the document if the key is right.</summary>
    Task<DeleteOutcome> DeleteAsync(SharedKind kind, ShareId id, EditKey key, CancellationToken cancellation = default);

    /// <summary>Ends well when the storage answers and its schema is the one that this program needs.</summary>
    Task CheckAsync(CancellationToken cancellation = default);
}

/// <summary>The storage does not answer now; a later attempt may succeed (503).</summary>
public sealed class StorageUnavailableException(string message, Exception? cause = null) : Exception(message, cause);
