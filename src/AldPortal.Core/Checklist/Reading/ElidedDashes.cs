using System.Buffers;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>Elsevier's PDF fonts give the en dash as an "e": "3.0e4.3 V" is 3.0–4.3 V, not a power of ten.</summary>
internal static class ElidedDashes
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>Puts hyphens back, in place: between two numbers with decimals, which no power of ten has.</summary>
    public static void Restore(Span<char> text)
    {
        const int LongestNumber = 12;
        for (int i = 1; i + 1 < text.Length; i++)
        {
            int found = text[i..].IndexOf('e');
            if (found < 0)
                return;
            i += found;
            if (i + 1 >= text.Length || !char.IsAsciiDigit(text[i - 1]) || !char.IsAsciiDigit(text[i + 1]))
                continue;
            ReadOnlySpan<char> before = text[Math.Max(0, i - LongestNumber)..i];
            before = before[(before.LastIndexOfAnyExcept(NumberCharacters) + 1)..];
            ReadOnlySpan<char> behind = text[(i + 1)..Math.Min(text.Length, i + 1 + LongestNumber)];
            int end = behind.IndexOfAnyExcept(NumberCharacters);
            behind = (end < 0 ? behind : behind[..end]).TrimEnd('.');
            if (before.Count('.') == 1 && behind.Count('.') == 1)
                text[i] = '-';
        }
    }
}
