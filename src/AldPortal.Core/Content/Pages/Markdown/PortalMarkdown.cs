using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax;

namespace AldPortal.Core.Content.Pages.Markdown;

/// <summary>
/// The curated Markdown of the portal: CommonMark with pipe tables, containers and the portal's own inlines.
/// No raw HTML and no generic attributes: what a writer types can never become markup of its own.
/// </summary>
public static class PortalMarkdown
{
    private static readonly MarkdownPipeline Pipeline = Build();

    /// <summary>Parses a text into its syntax tree, with source positions.</summary>
    public static MarkdownDocument Parse(string markdown) => Markdig.Markdown.Parse(markdown, Pipeline);

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables()
            .UseCustomContainers()
            .DisableHtml();
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new CitationInlineParser());
        builder.InlineParsers.InsertBefore<CitationInlineParser>(new TermInlineParser());
        builder.InlineParsers.InsertBefore<TermInlineParser>(new ClaimInlineParser());
        builder.BlockParsers.InsertBefore<ParagraphBlockParser>(new DirectiveBlockParser());
        return builder.Build();
    }

    /// <summary>The kind of a container: its first word.</summary>
    public static string KindOf(CustomContainer container) => container.Info ?? "";
}
