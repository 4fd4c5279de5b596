using AldPortal.Core.Content.Pages.Markdown;
using Markdig.Syntax.Inlines;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>
/// Keeps punctuation with the words it belongs to. Browsers may break a line on both sides of a button, so that a bracket or a comma
/// behind a term would begin the next line.
/// </summary>
internal static class InlineGlue
{
    private const string Opening = "([“‘";
    private const string Closing = ".,;:!?)]”’";

    /// <summary>True for what ends in a button.</summary>
    public static bool IsMarked(Inline? inline) => inline is TermInline or ClaimInline;

    /// <summary>Opening punctuation that ends the text before an inline.</summary>
    public static string Before(Inline inline) => inline.PreviousSibling is LiteralInline literal ? OpeningEnd(literal.Content.ToString()) : "";

    /// <summary>Closing punctuation that begins the text behind an inline.</summary>
    public static string After(Inline inline) => inline.NextSibling is LiteralInline literal ? ClosingStart(literal.Content.ToString()) : "";

    /// <summary>A text without what its marked neighbours take.</summary>
    public static string Rest(LiteralInline literal)
    {
        string text = literal.Content.ToString();
        if (IsMarked(literal.PreviousSibling))
            text = text[ClosingStart(text).Length..];
        return literal.NextSibling is TermInline ? text[..^OpeningEnd(text).Length] : text;
    }

    /// <summary>The last word of some HTML with what follows it, in one piece.</summary>
    public static string KeepTogether(string html, string ending)
    {
        // Spaces inside tags do not count; formulas and units hold no plain ones.
        int space = html.LastIndexOf(' ');
        if (html.IndexOf('>', space + 1) is int closed and >= 0 && html.LastIndexOf('<', closed) < space)
            space = -1;
        return $"{html[..(space + 1)]}<span class=\"nowrap\">{html[(space + 1)..]}{ending}</span>";
    }

    private static string OpeningEnd(string text) => text[text.AsSpan().TrimEnd(Opening).Length..];

    private static string ClosingStart(string text) => text[..(text.Length - text.AsSpan().TrimStart(Closing).Length)];
}
