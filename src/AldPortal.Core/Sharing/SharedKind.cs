namespace AldPortal.Core.Sharing;

/// <summary>What a shared document is. Each kind has its own addresses, so an id is looked up together with its kind.</summary>
public enum SharedKind
{
    /// <summary>A figure with its data, /f/{id}. It never changes; its owner can only delete it.</summary>
    FrozenFigure,
    /// <summary>A saved assessment of a manuscript, /checklist/a/{id}.</summary>
    Assessment,
    /// <summary>Several figures with text between them, /c/{id}.</summary>
    Collection,
}

/// <summary>What holds for a kind.</summary>
public static class SharedKinds
{
    /// <summary>True where the owner may replace the document; a frozen figure stays as it was saved.</summary>
    public static bool CanChange(this SharedKind kind) => kind is not SharedKind.FrozenFigure;

    /// <summary>The word that is stored and shown, such as "frozen-figure".</summary>
    public static string Word(this SharedKind kind) => kind switch
    {
        SharedKind.FrozenFigure => "frozen-figure",
        SharedKind.Assessment => "assessment",
        SharedKind.Collection => "collection",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of shared document."),
    };

    /// <summary>The kind of a stored word.</summary>
    public static SharedKind Parse(string word) =>
        Enum.GetValues<SharedKind>().Where(kind => kind.Word() == word).Cast<SharedKind?>().FirstOrDefault()
        ?? throw new FormatException($"“{word}” is not a kind of shared document.");
}
