using System.Text;
using AldPortal.Core.Content.Pages.Markdown;
using AldPortal.Core.Typesetting;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AldPortal.Core.Content.Pages;

/// <summary>Turns the syntax tree of one page into blocks and collects what the page cites, claims and explains.</summary>
internal sealed class PageRenderer : IDisposable
{
    private readonly StringWriter writer = new();
    private readonly StringBuilder plainText = new();
    private readonly HtmlRenderer html;
    private readonly List<PageBlock> blocks = [];
    private readonly List<PageHeading> headings = [];
    private readonly HashSet<string> anchors = [];
    private readonly List<(int Heading, int Text)> sectionStarts = [];
    private readonly string file;
    private readonly int lineOffset;
    private readonly PageContext context;
    private readonly ContentProblems problems;
    private readonly PageAnnotations annotations;

    public PageRenderer(string file, int lineOffset, PageContext context, ContentProblems problems)
    {
        this.file = file;
        this.lineOffset = lineOffset;
        this.context = context;
        this.problems = problems;
        annotations = new PageAnnotations(context);
        html = new HtmlRenderer(writer) { EnableHtmlEscape = true };
        html.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LiteralInlineRenderer>(new TextRenderer(this));
        html.ObjectRenderers.Replace<HeadingRenderer>(new SectionHeadingRenderer(this));
        html.ObjectRenderers.Insert(0, new CalloutRenderer(this));
        html.ObjectRenderers.Insert(0, new CitationRenderer(this));
        html.ObjectRenderers.Insert(0, new TermRenderer(this));
        html.ObjectRenderers.Insert(0, new ClaimRenderer(this));
        html.ObjectRenderers.Insert(0, new ScrollingTableRenderer());
        // Paragraphs, cells and lines are words apart.
        html.ObjectWriteAfter += (_, written) =>
        {
            if (written is LeafBlock or LineBreakInline)
                plainText.Append(' ');
        };
    }

    public IReadOnlyList<PageBlock> Blocks => blocks;

    public IReadOnlyList<PageHeading> Headings => headings;

    public IReadOnlyList<PageClaim> Claims => annotations.Claims;

    public IReadOnlyList<int> References => annotations.References;

    public IReadOnlyList<string> Terms => annotations.Terms;

    public string PopoverHtml => annotations.PopoverHtml;

    public string PlainText => plainText.ToString();

    public IReadOnlyList<PageSection> Sections => [.. headings.Select((heading, index) =>
    {
        int start = sectionStarts[index].Text;
        int end = index + 1 < sectionStarts.Count ? sectionStarts[index + 1].Heading : plainText.Length;
        return new PageSection(heading.Anchor, heading.Text, plainText.ToString(start, end - start).Trim());
    })];

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
                if (Directive(directive) is PageBlock built)
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

    private PageBlock? Directive(DirectiveBlock directive)
    {
        string[] words = directive.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string first = words.Length > 0 ? words[0] : "";
        switch (directive.Name)
        {
            case "figure" when context.FigureIds.Contains(first):
                return new FigureBlock(first, [.. words[1..].Select(word => Parameter(word, directive))]);
            case "figure":
                return Problem(directive, $"there is no figure “{first}”");
            case "scheme" when context.SchemeNames.Contains(first):
                return new SchemeBlock(first);
            case "scheme":
                return Problem(directive, $"there is no scheme “{first}”");
            default:
                return new DataBlock();
        }
    }

    private KeyValuePair<string, string> Parameter(string word, MarkdownObject where)
    {
        string[] parts = word.Split('=', 2);
        if (parts.Length != 2)
            Problem(where, $"“{word}” must have the form name=value");
        return KeyValuePair.Create(parts[0], parts[^1]);
    }

    private PredictBlock Predict(CustomContainer container)
    {
        string[] words = (container.Arguments ?? "").Split(' ', 2);
        if (!context.FigureIds.Contains(words[0]))
            Problem(container, $"there is no figure “{words[0]}”");
        string question = words.Length == 2 ? words[1] : "";
        if (question.Length == 0)
            Problem(container, "a prediction needs a question after the figure's id");
        html.WriteChildren(container);
        var predict = new PredictBlock(words[0], Typesetter.ToHtml(question), writer.ToString());
        writer.GetStringBuilder().Clear();
        return predict;
    }

    private void Flush()
    {
        html.Writer.Flush();
        if (writer.GetStringBuilder().Length > 0)
            blocks.Add(new HtmlBlock(writer.ToString()));
        writer.GetStringBuilder().Clear();
    }

    private void CheckLink(LinkInline link)
    {
        string url = link.Url ?? "";
        if (link.IsImage)
            Problem(link, "pictures are not allowed here; use {{scheme name}} or {{figure id}}");
        else if (!url.StartsWith('/') && !url.StartsWith('#') && !url.StartsWith("https://", StringComparison.Ordinal) || url.StartsWith("//", StringComparison.Ordinal))
        {
            Problem(link, $"the link “{url}” must begin with /, # or https://");
            link.Url = "#";
        }
    }

    private PageBlock? Problem(MarkdownObject where, string message)
    {
        problems.Add(file, where.Line + 1 + lineOffset, message);
        return null;
    }

    private static string TextOf(ContainerInline? inlines) => string.Concat((inlines?.Descendants() ?? []).Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        TermInline term => term.Words,
        ClaimInline claim => claim.Words,
        LineBreakInline => " ",
        _ => "",
    }));

    private sealed class TextRenderer(PageRenderer page) : HtmlObjectRenderer<LiteralInline>
    {
        protected override void Write(HtmlRenderer renderer, LiteralInline literal)
        {
            string text = literal.Content.ToString();
            if (text.Contains("{{", StringComparison.Ordinal) || text.Contains("}}", StringComparison.Ordinal))
                page.Problem(literal, $"“{text.Trim()}” holds braces that are neither a claim ({{{{words|row}}}}) nor a figure, scheme or data line");
            // A citation stands close to its word, whatever the writer's spacing.
            if (literal.NextSibling is CitationInline)
                text = text.TrimEnd();
            page.plainText.Append(text);
            renderer.Write(Typesetter.ToHtml(text));
        }
    }

    private sealed class SectionHeadingRenderer(PageRenderer page) : HtmlObjectRenderer<HeadingBlock>
    {
        protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
        {
            string text = TextOf(heading.Inline);
            string anchor = Slug.Of(text);
            if (!page.anchors.Add(anchor))
                page.Problem(heading, $"another heading of this page has the anchor “{anchor}” already");
            if (heading.Level is < 2 or > 4)
                page.Problem(heading, "headings begin with ##; the page's title comes from its front matter");
            if (heading.Level == 2)
            {
                page.headings.Add(new PageHeading(anchor, text));
                page.annotations.BeginSection();
            }
            page.plainText.Append(' ');
            int start = page.plainText.Length;
            renderer.Write($"<h{heading.Level} id=\"{anchor}\">").WriteLeafInline(heading).WriteLine($"</h{heading.Level}>");
            page.plainText.Append(". ");
            if (heading.Level == 2)
                page.sectionStarts.Add((start, page.plainText.Length));
        }
    }

    private sealed class ScrollingTableRenderer : HtmlTableRenderer
    {
        protected override void Write(HtmlRenderer renderer, Table table)
        {
            renderer.Write("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">");
            base.Write(renderer, table);
            renderer.WriteLine("</div>");
        }
    }

    private sealed class CalloutRenderer(PageRenderer page) : HtmlObjectRenderer<CustomContainer>
    {
        private static readonly Dictionary<string, string> Labels = new()
        {
            ["unclear"] = "What is unclear",
            ["key"] = "In short",
            ["caution"] = "Mind",
        };

        protected override void Write(HtmlRenderer renderer, CustomContainer container)
        {
            string kind = PortalMarkdown.KindOf(container);
            if (kind == "question")
            {
                page.plainText.Append(container.Arguments).Append(' ');
                renderer.Write($"<details class=\"question\"><summary>{Typesetter.ToHtml(container.Arguments ?? "")}</summary><div class=\"answer\">");
                renderer.WriteChildren(container);
                renderer.WriteLine("</div></details>");
                return;
            }
            if (!Labels.TryGetValue(kind, out string? label))
            {
                page.Problem(container, $"the container “{kind}” is not known; known are question, predict (not inside another), {string.Join(", ", Labels.Keys)}");
                return;
            }
            renderer.Write($"<aside class=\"callout callout-{kind}\" aria-label=\"{label}\"><p class=\"callout-label\">{label}</p>");
            renderer.WriteChildren(container);
            renderer.WriteLine("</aside>");
        }
    }

    private sealed class CitationRenderer(PageRenderer page) : HtmlObjectRenderer<CitationInline>
    {
        protected override void Write(HtmlRenderer renderer, CitationInline citation)
        {
            foreach (int number in citation.References.Where(number => !page.context.References.ContainsKey(number)))
                page.Problem(citation, $"there is no reference {number}");
            renderer.Write(page.annotations.Cite(citation.References));
        }
    }

    private sealed class TermRenderer(PageRenderer page) : HtmlObjectRenderer<TermInline>
    {
        protected override void Write(HtmlRenderer renderer, TermInline term)
        {
            page.plainText.Append(term.Words);
            if (page.context.Glossary.Find(term.Name) is not { } found)
            {
                page.Problem(term, $"“{term.Name}” is not a term of the glossary");
                renderer.Write(Typesetter.ToHtml(term.Words));
                return;
            }
            renderer.Write(page.annotations.Term(found, term.Words));
        }
    }

    private sealed class ClaimRenderer(PageRenderer page) : HtmlObjectRenderer<ClaimInline>
    {
        protected override void Write(HtmlRenderer renderer, ClaimInline claim)
        {
            page.plainText.Append(claim.Words);
            foreach (string problem in ClaimCheck.Problems(claim.Words, claim.RowIds, page.context.Dataset))
                page.Problem(claim, problem);
            renderer.Write(page.annotations.Claim(new PageClaim(claim.Words, claim.RowIds, claim.Line + 1 + page.lineOffset)));
        }
    }
}
