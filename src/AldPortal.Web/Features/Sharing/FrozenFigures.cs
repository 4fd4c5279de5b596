using AldPortal.Core.Sharing;
using AldPortal.Web.Features.Figures;

namespace AldPortal.Web.Features.Sharing;

/// <summary>Freezes figures and finds them again.</summary>
public sealed class FrozenFigures(ISharedDocuments documents, FigureViews views)
{
    /// <summary>Saves a figure as it is now, with the reader's own results where there are any.</summary>
    public Task<SavedDocument> Freeze(FigureView view, string? title, string? note, string? ownCsv, CancellationToken cancellation)
    {
        FigureView drawn = string.IsNullOrWhiteSpace(ownCsv) ? view : views.WithOwn(view, ownCsv);
        return documents.SaveAsync(SharedKind.FrozenFigure, new FrozenFigure(Clean(title), Clean(note), drawn.Data).ToDocument(), cancellation);
    }

    /// <summary>The frozen figure with this id, or null.</summary>
    public async Task<FrozenView?> Find(string id, CancellationToken cancellation)
    {
        if (!ShareId.TryParse(id, out ShareId shareId)
            || await documents.FindAsync(SharedKind.FrozenFigure, shareId, cancellation) is not SharedDocument document
            || FrozenFigure.Read(document) is not FrozenFigure frozen)
            return null;
        FigureView? live = views.Find(frozen.Figure.FigureId, frozen.Figure.State.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)));
        return new FrozenView(document.Id.ToString(), document.CreatedUtc, frozen, live);
    }

    /// <summary>Deletes a frozen figure.</summary>
    public async Task<DeleteOutcome> Delete(string id, EditKey key, CancellationToken cancellation) =>
        ShareId.TryParse(id, out ShareId shareId) ? await documents.DeleteAsync(SharedKind.FrozenFigure, shareId, key, cancellation) : DeleteOutcome.Missing;

    /// <summary>Links of a frozen figure.</summary>
    public static FigureLinks Links(FrozenView frozen) => new()
    {
        Page = PortalUrls.Frozen(frozen.Id),
        Permanent = PortalUrls.Frozen(frozen.Id),
        Embed = PortalUrls.EmbeddedFrozen(frozen.Id),
        Traces = PortalUrls.Frozen(frozen.Id) + "/traces.json",
        File = format => PortalUrls.FrozenFile(frozen.Id, format),
    };

    private static string? Clean(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
