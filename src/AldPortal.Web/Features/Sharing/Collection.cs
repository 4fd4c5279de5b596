using System.Text.Json;
using AldPortal.Core.Content;
using AldPortal.Core.Sharing;
using AldPortal.Web.Features.Figures;

namespace AldPortal.Web.Features.Sharing;

/// <summary>One part of a collection: text, a figure in a state, or a frozen figure.</summary>
/// <param name="Text">Text, or null.</param>
/// <param name="FigureId">A live figure, or null.</param>
/// <param name="State">Its state: values by parameter.</param>
/// <param name="Frozen">Id of a frozen figure, or null.</param>
public sealed record CollectionPart(string? Text = null, string? FigureId = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? State = null, string? Frozen = null)
{
    /// <summary>The state as parameters.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters() =>
        State?.SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value))) ?? [];
}

/// <summary>A collection as it is stored.</summary>
/// <param name="Title">Title.</param>
/// <param name="Parts">Its parts, in order.</param>
public sealed record Collection(string Title, IReadOnlyList<CollectionPart> Parts)
{
    /// <summary>Version of this format.</summary>
    public const int Format = 1;

    /// <summary>Largest number of characters of a title.</summary>
    public const int MaximalTitle = 200;

    /// <summary>Largest number of parts.</summary>
    public const int MaximalParts = 50;

    /// <summary>Largest number of characters of all texts.</summary>
    public const int MaximalText = 100_000;

    /// <summary>The document to store.</summary>
    public DocumentBody ToDocument() => DocumentBody.Create(Format, JsonSerializer.SerializeToUtf8Bytes(this, PortalJson.Options));

    /// <summary>What a stored document holds, or null where a later program wrote it.</summary>
    public static Collection? Read(SharedDocument document)
    {
        if (document.FormatVersion > Format)
            return null;
        try
        {
            return document.Body.Read<Collection>();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>What stands in the way of saving it, one sentence each.</summary>
    public IEnumerable<string> Problems(FigureViews views)
    {
        if (string.IsNullOrWhiteSpace(Title))
            yield return "A title is needed.";
        else if (Title.Length > MaximalTitle)
            yield return $"The title has {Title.Length} characters; at most {MaximalTitle} are accepted.";
        if (Parts.Count == 0)
            yield return "The collection is empty. Put the address of a figure on a line of its own, or write some text.";
        if (Parts.Count > MaximalParts)
            yield return $"There are {Parts.Count} parts; at most {MaximalParts} are accepted.";
        if (Parts.Sum(part => part.Text?.Length ?? 0) > MaximalText)
            yield return $"The texts are longer than {MaximalText} characters.";
        foreach (CollectionPart part in Parts)
        {
            int kinds = new[] { part.Text, part.FigureId, part.Frozen }.Count(item => item is not null);
            if (kinds != 1)
                yield return "Each part is one of text, figureId (with state) and frozen.";
            else if (part.FigureId is string figureId && views.Find(figureId, []) is null)
                yield return $"There is no figure “{Shortened(figureId)}”.";
            else if (part.Frozen is string frozen && !ShareId.TryParse(frozen, out _))
                yield return $"“{Shortened(frozen)}” is no id of a frozen figure.";
        }
    }

    private static string Shortened(string text) => text.Length > 60 ? text[..60] + "…" : text;
}
