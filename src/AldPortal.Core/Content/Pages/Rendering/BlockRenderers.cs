using AldPortal.Core.Content.Pages.Markdown;
using AldPortal.Core.Typesetting;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>Headings, each with its anchor; terms may open again in each section.</summary>
internal sealed class SectionHeadingRenderer(PageSource source, PageOutline outline, PageAnnotations annotations) : HtmlObjectRenderer<HeadingBlock>
{
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        string text = TextOf(heading.Inline);
        string anchor = Slug.Of(text);
        if (!outline.Claim(anchor))
            source.Problem(heading, $"another heading of this page has the anchor “{anchor}” already");
        if (heading.Level is < 2 or > 4)
            source.Problem(heading, "headings begin with ##; the page's title comes from its front matter");
        void Write() => renderer.Write($"<h{heading.Level} id=\"{anchor}\">").WriteLeafInline(heading).WriteLine($"</h{heading.Level}>");
        if (heading.Level != 2)
        {
            outline.Heading(Write);
            return;
        }
        annotations.BeginSection();
        outline.Section(new PageHeading(anchor, text), Write);
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
}

/// <summary>Tables, which scroll by themselves where they are too wide.</summary>
internal sealed class ScrollingTableRenderer : HtmlTableRenderer
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.Write("<div class=\"table-scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\">");
        base.Write(renderer, table);
        renderer.WriteLine("</div>");
    }
}

/// <summary>Questions that reveal their answer, and callouts.</summary>
internal sealed class CalloutRenderer(PageSource source, PageOutline outline) : HtmlObjectRenderer<CustomContainer>
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
            outline.Append(container.Arguments + " ");
            renderer.Write($"<details class=\"question\"><summary>{Typesetter.ToHtml(container.Arguments ?? "")}</summary><div class=\"answer\">");
            renderer.WriteChildren(container);
            renderer.WriteLine("</div></details>");
            return;
        }
        if (!Labels.TryGetValue(kind, out string? label))
        {
            source.Problem(container, $"the container “{kind}” is not known; known are question, predict (not inside another), {string.Join(", ", Labels.Keys)}");
            return;
        }
        renderer.Write($"<aside class=\"callout callout-{kind}\" aria-label=\"{label}\"><p class=\"callout-label\">{label}</p>");
        renderer.WriteChildren(container);
        renderer.WriteLine("</aside>");
    }
}
