using AldPortal.Core.Content.Pages.Markdown;
using AldPortal.Core.Typesetting;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>Text, with formulas and units set properly.</summary>
internal sealed class TextRenderer(PageSource source, PageOutline outline) : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal)
    {
        string text = literal.Content.ToString();
        if (text.Contains("{{", StringComparison.Ordinal) || text.Contains("}}", StringComparison.Ordinal))
            source.Problem(literal, $"“{text.Trim()}” holds braces that are neither a claim ({{{{words|row}}}}) nor a figure, scheme or data line");
        outline.Append(literal.NextSibling is CitationInline ? text.TrimEnd() : text);
        // A citation stands close to its word, whatever the writer's spacing.
        string rest = InlineGlue.Rest(literal);
        renderer.Write(Typesetter.ToHtml(literal.NextSibling is CitationInline ? rest.TrimEnd() : rest));
    }
}

/// <summary>Citations, checked against the list of references.</summary>
internal sealed class CitationRenderer(PageSource source, PageContext context, PageAnnotations annotations) : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline citation)
    {
        foreach (int number in citation.References.Where(number => !context.References.ContainsKey(number)))
            source.Problem(citation, $"there is no reference {number}");
        renderer.Write(annotations.Cite(citation.References));
    }
}

/// <summary>Terms, checked against the glossary.</summary>
internal sealed class TermRenderer(PageSource source, PageOutline outline, PageContext context, PageAnnotations annotations) : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        outline.Append(term.Words);
        if (context.Glossary.Find(term.Name) is not { } found)
        {
            source.Problem(term, $"“{term.Name}” is not a term of the glossary");
            renderer.Write(InlineGlue.Before(term) + Typesetter.ToHtml(term.Words) + InlineGlue.After(term));
            return;
        }
        string before = InlineGlue.Before(term), after = InlineGlue.After(term), words = annotations.Term(found, term.Words);
        renderer.Write(before.Length + after.Length == 0 ? words : $"<span class=\"nowrap\">{before}{words}{after}</span>");
    }
}

/// <summary>Claims, checked against the rows behind them.</summary>
internal sealed class ClaimRenderer(PageSource source, PageOutline outline, PageContext context, PageAnnotations annotations) : HtmlObjectRenderer<ClaimInline>
{
    protected override void Write(HtmlRenderer renderer, ClaimInline claim)
    {
        outline.Append(claim.Words);
        foreach (string problem in ClaimCheck.Problems(claim.Words, claim.RowIds, context.Dataset))
            source.Problem(claim, problem);
        renderer.Write(annotations.Claim(new PageClaim(claim.Words, claim.RowIds, source.LineOf(claim)), InlineGlue.After(claim)));
    }
}
