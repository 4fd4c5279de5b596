using System.Text;
using AldPortal.Core.Citations;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Dataset;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>
/// Citations, terms and claims of one page: the mark in the text, and the popover that the mark opens.
/// Popovers are native ones (<c>popovertarget</c>): they open by click and by keyboard without any script.
/// </summary>
internal sealed class PageAnnotations(PageContext context)
{
    private readonly StringBuilder popovers = new();
    private readonly List<PageClaim> claims = [];
    private readonly List<int> references = [];
    private readonly List<string> terms = [];
    private readonly HashSet<string> termsOfSection = [];

    public IReadOnlyList<PageClaim> Claims => claims;

    public IReadOnlyList<int> References => references;

    public IReadOnlyList<string> Terms => terms;

    public string PopoverHtml => popovers.ToString();

    /// <summary>A term opens at its first use in each section.</summary>
    public void BeginSection() => termsOfSection.Clear();

    /// <summary>Links to the papers, with a label that says which.</summary>
    public string Cite(IReadOnlyList<int> numbers)
    {
        foreach (int number in numbers.Where(number => !references.Contains(number)))
            references.Add(number);
        return $"<sup class=\"cite\">{string.Join(",\u2009", numbers.Select(Link))}</sup>";
    }

    /// <summary>The words, as a button at first use in a section.</summary>
    public string Term(GlossaryTerm term, string words)
    {
        if (!terms.Contains(term.Id))
        {
            terms.Add(term.Id);
            popovers.Append(GlossaryHtml.Popover(term, context.Glossary));
        }
        return termsOfSection.Add(term.Id) ? GlossaryHtml.Button(term, words) : Typesetter.ToHtml(words);
    }

    /// <summary>The words with a mark that opens the rows behind them, and the punctuation that follows.</summary>
    public string Claim(PageClaim claim, string punctuation)
    {
        claims.Add(claim);
        string id = $"claim-{claims.Count}";
        popovers.Append($"<div popover id=\"{id}\" class=\"pop pop-claim\"><p class=\"pop-title\">Where this comes from</p><ul>");
        foreach (DatasetRow row in claim.RowIds.Select(context.Dataset.Find).OfType<DatasetRow>())
            popovers.Append($"<li>{RowLine(row)}</li>");
        popovers.Append("</ul></div>");
        string mark = $"<button type=\"button\" class=\"claim-mark\" popovertarget=\"{id}\" aria-label=\"Data behind “{Markup.Escape(claim.Words)}”\"></button>{punctuation}";
        return $"<span class=\"claim\">{InlineGlue.KeepTogether(Typesetter.ToHtml(claim.Words), mark)}</span>";
    }

    private string RowLine(DatasetRow row)
    {
        string paper = context.References.TryGetValue(row.Reference, out Reference? reference) ? reference.ShortLabel : "";
        string link = $"<a href=\"/data/rows/{row.Id}\">{Markup.Escape(RowLabel.Place(row))}</a>";
        return $"{link}: {Typesetter.ToHtml(RowLabel.Of(row))}. <a href=\"/references/{row.Reference}\">{Markup.Escape(paper)}</a>";
    }

    private string Link(int number)
    {
        string label = context.References.TryGetValue(number, out Reference? reference) ? Markup.Escape(CitationFormats.OneLine(reference)) : "";
        return $"<a href=\"/references/{number}\" title=\"{label}\" aria-label=\"Reference {number}\">{number}</a>";
    }
}
