using AldPortal.Core.Content.Pages.Markdown;
using AldPortal.Core.Typesetting;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>Turns the syntax tree of one page into blocks; what the page cites, claims and explains is collected on the way.</summary>
internal sealed class PageRenderer : IDisposable
{
    private readonly StringWriter writer = new();
    private readonly HtmlRenderer html;
    private readonly List<PageBlock> blocks = [];
    private readonly PageSource source;
    private readonly PageDirectives directives;

    public PageRenderer(PageSource source, PageContext context)
    {
        this.source = source;
        directives = new PageDirectives(source, context);
        Annotations = new PageAnnotations(context);
        html = new HtmlRenderer(writer) { EnableHtmlEscape = true };
        html.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new TextRenderer(source, Outline));
        html.ObjectRenderers.Replace<HeadingRenderer>(new SectionHeadingRenderer(source, Outline, Annotations));
        html.ObjectRenderers.Insert(0, new CalloutRenderer(source, Outline));
        html.ObjectRenderers.Insert(0, new CitationRenderer(source, context, Annotations));
        html.ObjectRenderers.Insert(0, new TermRenderer(source, Outline, context, Annotations));
        html.ObjectRenderers.Insert(0, new ClaimRenderer(source, Outline, context, Annotations));
        html.ObjectRenderers.Insert(0, new ScrollingTableRenderer());
        // Paragraphs, cells and lines are words apart.
        html.ObjectWriteAfter += (_, written) =>
        {
            if (written is LeafBlock or LineBreakInline)
                Outline.Append(" ");
        };
    }

    /// <summary>The page in order.</summary>
    public IReadOnlyList<PageBlock> Blocks => blocks;

    /// <summary>Text and headings.</summary>
    public PageOutline Outline { get; } = new();

    /// <summary>Citations, terms and claims.</summary>
    public PageAnnotations Annotations { get; }

    /// <summary>Renders the whole page.</summary>
    public void Render(MarkdownDocument document)
    {
        foreach (LinkInline link in document.Descendants<LinkInline>())
            CheckLink(link);
        foreach (Block block in document)
            RenderTopLevel(block);
        Flush();
    }

    /// <inheritdoc />
    public void Dispose() => writer.Dispose();

    private void RenderTopLevel(Block block)
    {
        switch (block)
        {
            case DirectiveBlock directive:
                Flush();
                if (directives.Read(directive) is PageBlock built)
                    blocks.Add(built);
                break;
            case CustomContainer container when PortalMarkdown.KindOf(container) == "predict":
                Flush();
                blocks.Add(Predict(container));
                break;
            default:
                html.Render(block);
                break;
        }
    }

    private PredictBlock Predict(CustomContainer container)
    {
        (FigureBlock figure, string question) = directives.ReadPrediction(container);
        int claimsBefore = Annotations.Claims.Count;
        html.WriteChildren(container);
        return new PredictBlock(figure, Typesetter.ToHtml(question), Take(), [.. Annotations.Claims.Skip(claimsBefore)]);
    }

    private void Flush()
    {
        if (Take() is { Length: > 0 } written)
            blocks.Add(new HtmlBlock(written));
    }

    private string Take()
    {
        html.Writer.Flush();
        string written = writer.ToString();
        writer.GetStringBuilder().Clear();
        return written;
    }

    private void CheckLink(LinkInline link)
    {
        string url = link.Url ?? "";
        if (link.IsImage)
            source.Problem(link, "pictures are not allowed here; use {{scheme name}} or {{figure id}}");
        else if (!url.StartsWith('/') && !url.StartsWith('#') && !url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal))
        {
            source.Problem(link, $"the link “{url}” must begin with /, # or https://");
            link.Url = "#";
        }
    }
}
