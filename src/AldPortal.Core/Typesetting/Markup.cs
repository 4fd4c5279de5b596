namespace AldPortal.Core.Typesetting;

/// <summary>Escapes text for HTML and SVG. Letters beyond ASCII stay as they are: pages are UTF-8.</summary>
public static class Markup
{
    /// <summary>The text with the five characters of markup escaped; fit for content and for quoted attributes.</summary>
    public static string Escape(string text) => text.AsSpan().IndexOfAny("&<>\"'") < 0
        ? text
        : text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");
}
