namespace AldPortal.Core.Search;

/// <summary>What a result is.</summary>
public enum SearchKind
{
    /// <summary>A narrative page or one of its sections.</summary>
    Page,
    /// <summary>A term of the glossary.</summary>
    Term,
    /// <summary>A figure.</summary>
    Figure,
    /// <summary>A statement of the map of mechanisms.</summary>
    Mechanism,
    /// <summary>A row of the review's tables.</summary>
    Row,
    /// <summary>A result of the review's text.</summary>
    Point,
    /// <summary>A known issue of the data.</summary>
    Note,
    /// <summary>An item of the checklist.</summary>
    Item,
    /// <summary>A consistency rule of the checklist.</summary>
    Rule,
    /// <summary>A paper.</summary>
    Reference,
}

/// <summary>One thing that can be found.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">Its id; for a page its address.</param>
/// <param name="Title">Headline; formulas are flat.</param>
public sealed record SearchDocument(SearchKind Kind, string Id, string Title)
{
    /// <summary>Other full names of it, such as Al2O3 or alumina: who asks for one of them means this document. Not shown.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Anchor of a section within the page, or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>Where it belongs, in words: the page of a section, the place of a row.</summary>
    public string Context { get; init; } = "";

    /// <summary>Further words under which it is found; not shown.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>The text; extracts are taken from it.</summary>
    public string Body { get; init; } = "";
}
