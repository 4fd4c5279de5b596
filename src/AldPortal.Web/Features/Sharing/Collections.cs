using AldPortal.Core.Sharing;
using AldPortal.Web.Features.Figures;

namespace AldPortal.Web.Features.Sharing;

/// <summary>A part of a collection, ready to be shown; all null where a frozen figure was deleted.</summary>
public sealed record CollectionPartView(string? Text, FigureView? Live, FrozenView? Frozen);

/// <summary>A collection, ready to be shown.</summary>
public sealed record CollectionView(string Id, Collection Content, int Version, DateTimeOffset CreatedUtc, DateTimeOffset UpdatedUtc, IReadOnlyList<CollectionPartView> Parts);

/// <summary>Saves collections and finds them again.</summary>
public sealed class Collections(ISharedDocuments documents, FigureViews views, FrozenFigures frozen)
{
    /// <summary>Saves a new collection.</summary>
    public Task<SavedDocument> Save(Collection collection, CancellationToken cancellation) =>
        documents.SaveAsync(SharedKind.Collection, collection.ToDocument(), cancellation);

    /// <summary>Replaces a collection if nobody has changed it since its owner saw it.</summary>
    public async Task<ReplaceResult> Replace(string id, EditKey key, int version, Collection collection, CancellationToken cancellation) =>
        ShareId.TryParse(id, out ShareId shareId)
            ? await documents.ReplaceAsync(SharedKind.Collection, shareId, key, version, collection.ToDocument(), cancellation)
            : new ReplaceResult(ReplaceOutcome.Missing);

    /// <summary>Deletes a collection.</summary>
    public async Task<DeleteOutcome> Delete(string id, EditKey key, CancellationToken cancellation) =>
        ShareId.TryParse(id, out ShareId shareId) ? await documents.DeleteAsync(SharedKind.Collection, shareId, key, cancellation) : DeleteOutcome.Missing;

    /// <summary>The collection with this id, or null.</summary>
    public async Task<CollectionView?> Find(string id, CancellationToken cancellation)
    {
        if (!ShareId.TryParse(id, out ShareId shareId)
            || await documents.FindAsync(SharedKind.Collection, shareId, cancellation) is not SharedDocument document
            || Collection.Read(document) is not Collection collection)
            return null;
        var parts = new List<CollectionPartView>();
        foreach (CollectionPart part in collection.Parts)
            parts.Add(new CollectionPartView(
                part.Text,
                part.FigureId is string figureId ? views.Find(figureId, part.Parameters()) : null,
                part.Frozen is string frozenId ? await frozen.Find(frozenId, cancellation) : null));
        return new CollectionView(document.Id.ToString(), collection, document.Version, document.CreatedUtc, document.UpdatedUtc, parts);
    }
}
