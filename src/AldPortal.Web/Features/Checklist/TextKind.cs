namespace AldPortal.Web.Features.Checklist;

/// <summary>Tells text from what is none.</summary>
public static class TextKind
{
    private const int TooShortToTell = 200;
    private const double MostControlCharacters = 0.05;

    /// <summary>True for the content of a binary file that somebody took for text.</summary>
    public static bool IsBinary(string text)
    {
        if (text.StartsWith("%PDF-", StringComparison.Ordinal) || text.StartsWith("PK\u0003\u0004", StringComparison.Ordinal))
            return true;
        if (text.Length < TooShortToTell)
            return false;
        int odd = text.AsSpan().Count('\uFFFD');
        foreach (char c in text)
            if (c < ' ' && c is not ('\t' or '\n' or '\r' or '\f' or '\v'))
                odd++;
        return odd > text.Length * MostControlCharacters;
    }
}
