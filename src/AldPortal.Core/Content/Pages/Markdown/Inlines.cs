using Markdig.Syntax.Inlines;

namespace AldPortal.Core.Content.Pages.Markdown;

/// <summary><c>[@77; @110]</c>: papers of the reference list.</summary>
public sealed class CitationInline(IReadOnlyList<int> references) : LeafInline
{
    /// <summary>Reference numbers in written order.</summary>
    public IReadOnlyList<int> References { get; } = references;
}

/// <summary><c>[[term]]</c> or <c>[[term|words]]</c>: a term of the glossary.</summary>
public sealed class TermInline(string name, string words) : LeafInline
{
    /// <summary>Id, term or alias.</summary>
    public string Name { get; } = name;

    /// <summary>What the reader sees.</summary>
    public string Words { get; } = words;
}

/// <summary><c>{{words|id, id}}</c>: words whose numbers are those of rows or points.</summary>
public sealed class ClaimInline(string words, IReadOnlyList<string> rowIds) : LeafInline
{
    /// <summary>What the reader sees.</summary>
    public string Words { get; } = words;

    /// <summary>Rows or points behind the words.</summary>
    public IReadOnlyList<string> RowIds { get; } = rowIds;
}
