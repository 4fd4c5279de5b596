namespace AldPortal.Core.Content.Pages;

/// <summary>A piece of a page: text that is ready, or something that is built when the page is shown.</summary>
public abstract record PageBlock;

/// <summary>Ready HTML, safe by construction.</summary>
public sealed record HtmlBlock(string Html) : PageBlock;

/// <summary>A figure with a part of its state.</summary>
/// <param name="FigureId">Id of the figure.</param>
/// <param name="State">State parameters as written: <c>cathode=LCO</c>.</param>
public sealed record FigureBlock(string FigureId, IReadOnlyList<KeyValuePair<string, string>> State) : PageBlock;

/// <summary>A scheme of <c>content/schemes</c>.</summary>
public sealed record SchemeBlock(string Name) : PageBlock;

/// <summary>"What the data say", computed for the page's subject.</summary>
public sealed record DataBlock : PageBlock;

/// <summary>A question about a figure: predict, then reveal.</summary>
/// <param name="Figure">The figure in the state that the question is about.</param>
/// <param name="QuestionHtml">The question.</param>
/// <param name="AnswerHtml">The answer.</param>
/// <param name="Claims">What the answer says of rows.</param>
public sealed record PredictBlock(FigureBlock Figure, string QuestionHtml, string AnswerHtml, IReadOnlyList<PageClaim> Claims) : PageBlock;

/// <summary>A heading of the second level.</summary>
public sealed record PageHeading(string Anchor, string Text);

/// <summary>The text below a heading of the second level.</summary>
/// <param name="Anchor">Its anchor.</param>
/// <param name="Title">The heading.</param>
/// <param name="Text">Plain text without the heading.</param>
public sealed record PageSection(string Anchor, string Title, string Text);

/// <summary>Words whose numbers stand for rows.</summary>
/// <param name="Words">As written.</param>
/// <param name="RowIds">Rows and points behind them.</param>
/// <param name="Line">Line in the page's file.</param>
public sealed record PageClaim(string Words, IReadOnlyList<string> RowIds, int Line);

/// <summary>A narrative page.</summary>
public sealed record ContentPage
{
    /// <summary>Address on the portal, such as /cathodes/lco.</summary>
    public required string Address { get; init; }

    /// <summary>First part of the address: cathodes, mechanisms, coatings, methods or guidance.</summary>
    public required string Section { get; init; }

    /// <summary>Last part of the address.</summary>
    public required string Slug { get; init; }

    /// <summary>Headline.</summary>
    public required string Title { get; init; }

    /// <summary>Label in the navigation.</summary>
    public required string NavigationLabel { get; init; }

    /// <summary>Position in its section.</summary>
    public int Order { get; init; }

    /// <summary>Summary of three sentences, plain text.</summary>
    public required string Summary { get; init; }

    /// <summary>Subject: a cathode family, mechanism slug, coating formula or coating class; null for the rest.</summary>
    public PageSubject? Subject { get; init; }

    /// <summary>Addresses to read on.</summary>
    public IReadOnlyList<string> See { get; init; } = [];

    /// <summary>The page's content in order.</summary>
    public required IReadOnlyList<PageBlock> Blocks { get; init; }

    /// <summary>Popovers of terms and claims, to be placed at the end of the page.</summary>
    public required string PopoverHtml { get; init; }

    /// <summary>Headings for the list of sections.</summary>
    public IReadOnlyList<PageHeading> Headings { get; init; } = [];

    /// <summary>Claims, in order.</summary>
    public IReadOnlyList<PageClaim> Claims { get; init; } = [];

    /// <summary>Reference numbers cited, in order of first citation.</summary>
    public IReadOnlyList<int> References { get; init; } = [];

    /// <summary>Ids of glossary terms used.</summary>
    public IReadOnlyList<string> Terms { get; init; } = [];

    /// <summary>The page as plain text, for search.</summary>
    public required string PlainText { get; init; }

    /// <summary>The same by section; what stands above the first heading is in none.</summary>
    public IReadOnlyList<PageSection> Sections { get; init; } = [];

    /// <summary>Words of the text.</summary>
    public int WordCount { get; init; }

    /// <summary>Minutes to read at 200 words a minute, at least 1.</summary>
    public int ReadingMinutes => Math.Max(1, (int)Math.Round(WordCount / 200.0));

    /// <summary>The page's file in the content folder.</summary>
    public required string File { get; init; }
}

/// <summary>What a page is about.</summary>
/// <param name="Kind">"cathode", "mechanism", "coating" or "class".</param>
/// <param name="Value">Family id, mechanism slug, formula or class.</param>
public sealed record PageSubject(string Kind, string Value);
