using System.Text.Json;
using AldPortal.Core.Content;
using AldPortal.Core.Figures;
using AldPortal.Core.Sharing;
using AldPortal.Web.Shell.Previews;

namespace AldPortal.Web.Features.Sharing;

/// <summary>A frozen figure as it is stored: self-contained, so that it can be drawn without the dataset it came from.</summary>
/// <param name="Title">Its owner's title, or null.</param>
/// <param name="Note">Its owner's note, or null.</param>
/// <param name="Figure">The figure.</param>
public sealed record FrozenFigure(string? Title, string? Note, FigureData Figure)
{
    /// <summary>Version of this format.</summary>
    public const int Format = 1;

    /// <summary>Largest number of characters of a title.</summary>
    public const int MaximalTitle = 200;

    /// <summary>Largest number of characters of a note.</summary>
    public const int MaximalNote = 4000;

    /// <summary>The figure with its owner's title.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public FigureData Titled => Title is null ? Figure : Figure with { Title = Title };

    /// <summary>What a stored document holds, or null where a later program wrote it.</summary>
    public static FrozenFigure? Read(SharedDocument document)
    {
        if (document.FormatVersion > Format)
            return null;
        try
        {
            return document.Body.Read<FrozenFigure>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>The document to store.</summary>
    public DocumentBody ToDocument() => DocumentBody.Create(Format, JsonSerializer.SerializeToUtf8Bytes(this, PortalJson.Options));
}

/// <summary>A frozen figure with what the storage knows of it and what differs from today.</summary>
/// <param name="Id">Its id.</param>
/// <param name="CreatedUtc">When it was frozen.</param>
/// <param name="Content">The figure.</param>
/// <param name="Live">The same figure today, or null where it does not exist any more.</param>
public sealed record FrozenView(string Id, DateTimeOffset CreatedUtc, FrozenFigure Content, Figures.FigureView? Live)
{
    /// <summary>What networks show where its address is shared.</summary>
    public PreviewCard Preview => PreviewCard.Of("Frozen figure", Content.Titled, Id);

    /// <summary>What differs from today, or null where there is nothing to compare with.</summary>
    public FigureDifference? Difference => Live is null ? null : FigureDifference.Between(Content.Figure, Live.Data);
}
