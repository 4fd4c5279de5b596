using AldPortal.Core.Checklist.Export;
using AldPortal.Core.Sharing;

namespace AldPortal.Web.Features.Checklist.Saved;

/// <summary>A saved assessment, ready to be shown.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Version">Counts the saves.</param>
/// <param name="UpdatedUtc">Last save.</param>
/// <param name="Json">The document, byte for byte as saved.</param>
/// <param name="Content">The document, read.</param>
public sealed record SavedAssessment(string Id, int Version, DateTimeOffset UpdatedUtc, ReadOnlyMemory<byte> Json, AssessmentDocument Content);

/// <summary>Saves assessments and finds them again.</summary>
public sealed class SavedAssessments(ISharedDocuments documents)
{
    /// <summary>Saves a new assessment.</summary>
    public Task<SavedDocument> Save(AssessmentDocument document, CancellationToken cancellation) =>
        documents.SaveAsync(SharedKind.Assessment, Body(document), cancellation);

    /// <summary>The assessment with this id, or null.</summary>
    public async Task<SavedAssessment?> Find(string id, CancellationToken cancellation)
    {
        if (!ShareId.TryParse(id, out ShareId shareId) || await documents.FindAsync(SharedKind.Assessment, shareId, cancellation) is not SharedDocument document)
            return null;
        return new SavedAssessment(document.Id.ToString(), document.Version, document.UpdatedUtc, document.Body.Utf8, AssessmentDocument.Read(document.Body.Utf8.Span));
    }

    /// <summary>Replaces an assessment if nobody has changed it since its owner saw it.</summary>
    /// <param name="version">The version that was seen; null takes the one there is.</param>
    public async Task<ReplaceResult> Replace(string id, EditKey key, int? version, AssessmentDocument document, CancellationToken cancellation)
    {
        if (!ShareId.TryParse(id, out ShareId shareId))
            return new ReplaceResult(ReplaceOutcome.Missing);
        int? expected = version ?? (await documents.FindAsync(SharedKind.Assessment, shareId, cancellation))?.Version;
        return expected is int known
            ? await documents.ReplaceAsync(SharedKind.Assessment, shareId, key, known, Body(document), cancellation)
            : new ReplaceResult(ReplaceOutcome.Missing);
    }

    /// <summary>Deletes an assessment.</summary>
    public async Task<DeleteOutcome> Delete(string id, EditKey key, CancellationToken cancellation) =>
        ShareId.TryParse(id, out ShareId shareId) ? await documents.DeleteAsync(SharedKind.Assessment, shareId, key, cancellation) : DeleteOutcome.Missing;

    private static DocumentBody Body(AssessmentDocument document) => DocumentBody.Create(AssessmentDocument.CurrentVersion, document.ToJson());
}
