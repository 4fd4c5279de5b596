using System.Text;

namespace AldPortal.Core.Content.Pages;

/// <summary>Names for anchors and addresses.</summary>
public static class Slug
{
    /// <summary>Lower-case ASCII letters and digits joined by single hyphens, all else left out; "section" where nothing is left.</summary>
    public static string Of(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(c))
                slug.Append(c);
            else if (slug.Length > 0 && slug[^1] != '-' && (char.IsWhiteSpace(c) || char.IsPunctuation(c) || char.IsSymbol(c)))
                slug.Append('-');
        }
        string result = slug.ToString().TrimEnd('-');
        return result.Length == 0 ? "section" : result;
    }
}
