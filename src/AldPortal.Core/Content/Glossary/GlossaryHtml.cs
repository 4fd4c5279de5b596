using System.Text.RegularExpressions;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Content.Glossary;

/// <summary>Glossary terms as HTML.</summary>
public static partial class GlossaryHtml
{
    /// <summary>Words that open the definition of a term, by a native popover: click and keyboard, no script.</summary>
    /// <param name="scope">Put before the popover's id.</param>
    public static string Button(GlossaryTerm term, string words, string scope = "") =>
        $"<button type=\"button\" class=\"term\" popovertarget=\"{scope}term-{term.Id}\">{Typesetter.ToHtml(words)}</button>";

    /// <summary>The popover of a term, which <see cref="Button"/> opens.</summary>
    public static string Popover(GlossaryTerm term, GlossaryIndex glossary, string scope = "") =>
        $"<div popover id=\"{scope}term-{term.Id}\" class=\"pop pop-term\"><p class=\"pop-title\">{Typesetter.ToHtml(term.Term)}{Notation(term)}</p>"
        + $"<p>{Definition(term, glossary)}</p><p class=\"pop-more\"><a href=\"/glossary#{term.Id}\">In the glossary</a></p></div>";

    /// <summary>The definition with links to other terms.</summary>
    public static string Definition(GlossaryTerm term, GlossaryIndex glossary)
    {
        var html = new System.Text.StringBuilder();
        int copied = 0;
        foreach (Match match in Link().Matches(term.Definition))
        {
            html.Append(Typesetter.ToHtml(term.Definition[copied..match.Index]));
            string name = match.Groups["name"].Value;
            string words = Typesetter.ToHtml(match.Groups["words"].Success ? match.Groups["words"].Value : name);
            html.Append(glossary.Find(name) is GlossaryTerm other ? $"<a href=\"/glossary#{other.Id}\">{words}</a>" : words);
            copied = match.Index + match.Length;
        }
        return html.Append(Typesetter.ToHtml(term.Definition[copied..])).ToString();
    }

    /// <summary>The definition as plain text.</summary>
    public static string Plain(GlossaryTerm term) =>
        Link().Replace(term.Definition, match => (match.Groups["words"].Success ? match.Groups["words"] : match.Groups["name"]).Value);

    private static string Notation(GlossaryTerm term)
    {
        string[] parts = [.. new[] { term.Symbol, term.Unit }.OfType<string>().Select(Markup.Escape)];
        return parts.Length == 0 ? "" : $" <span class=\"pop-notation\">{string.Join(" · ", parts)}</span>";
    }

    [GeneratedRegex(@"\[\[(?<name>[^\]|]+)(?:\|(?<words>[^\]]*))?\]\]", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
