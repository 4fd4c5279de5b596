using System.Text;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Content.Glossary;

/// <summary>
/// Marks the terms of the glossary in plain texts: at its first use in each section a term opens its definition, by click and
/// keyboard, without script.
/// </summary>
/// <param name="glossary">The glossary.</param>
/// <param name="scope">Put before the ids of popovers, so that several of these can stand on one page.</param>
public sealed class TermMarker(GlossaryIndex glossary, string scope = "")
{
    private readonly List<GlossaryTerm> terms = [];
    private readonly HashSet<string> termsOfSection = [];

    /// <summary>The terms marked so far, in order.</summary>
    public IReadOnlyList<GlossaryTerm> Terms => terms;

    /// <summary>What the marks open; to be placed once, behind the texts.</summary>
    public string PopoverHtml => string.Concat(terms.Select(term => GlossaryHtml.Popover(term, glossary, scope)));

    /// <summary>From here on every term may be marked again.</summary>
    public void BeginSection() => termsOfSection.Clear();

    /// <summary>A text as HTML with its terms marked.</summary>
    /// <param name="text">Plain text with flat formulas.</param>
    /// <param name="meant">Ids of terms that the text is known to be about.</param>
    public string Html(string text, IReadOnlyCollection<string>? meant = null)
    {
        var html = new StringBuilder();
        int copied = 0;
        foreach (TermUse use in glossary.Finder.Find(text, meant ?? []).Where(use => !termsOfSection.Contains(use.Term.Id)).DistinctBy(use => use.Term).ToList())
        {
            html.Append(Typesetter.ToHtml(text[copied..use.Start])).Append(Mark(use.Term, text.Substring(use.Start, use.Length)));
            copied = use.Start + use.Length;
        }
        return html.Append(Typesetter.ToHtml(text[copied..])).ToString();
    }

    /// <summary>Words that stand for a term, as a button that opens its definition.</summary>
    public string Mark(GlossaryTerm term, string words)
    {
        termsOfSection.Add(term.Id);
        if (!terms.Contains(term))
            terms.Add(term);
        return GlossaryHtml.Button(term, words, scope);
    }
}
