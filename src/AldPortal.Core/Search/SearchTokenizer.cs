using System.Text;

namespace AldPortal.Core.Search;

/// <summary>A word of a text as search sees it.</summary>
/// <param name="Term">Folded form.</param>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="Length">Characters of the text it covers.</param>
public readonly record struct SearchToken(string Term, int Start, int Length);

/// <summary>
/// Splits text into words. A formula with decimals or fractions stays one word (LiNi0.8Co0.1Mn0.1O2), so does the id of a row (t3-17);
/// words joined by a hyphen count singly and, as another spelling, together (post-lithiation: post, lithiation, postlithiation).
/// </summary>
public static class SearchTokenizer
{
    /// <summary>Longer words are cut; none is as long in the content.</summary>
    public const int MaxTermLength = 64;

    private const string Hyphens = "-‐‑–";

    /// <summary>The words of a text, in order.</summary>
    public static List<SearchToken> Split(string text)
    {
        var tokens = new List<SearchToken>();
        var term = new StringBuilder();
        int previousEnd = -1;
        for (int position = 0; position < text.Length;)
        {
            if (!SearchText.IsWord(text[position]))
            {
                position++;
                continue;
            }
            int start = position;
            position = IdEnd(text, start) is int idEnd ? idEnd : WordEnd(text, start);
            Add(tokens, term, text, start, position);
            if (previousEnd > 0 && previousEnd == start - 1 && Hyphens.Contains(text[previousEnd]) && tokens is [.., var first, var second]
                && char.IsAsciiLetter(first.Term[0]) && char.IsAsciiLetter(second.Term[0]) && first.Term.Length + second.Term.Length <= MaxTermLength)
                tokens.Insert(tokens.Count - 2, new SearchToken(first.Term + second.Term, first.Start, position - first.Start));
            previousEnd = position;
        }
        tokens.AddRange(Composition.TokensOf(text));
        return tokens;
    }

    private static void Add(List<SearchToken> tokens, StringBuilder term, string text, int start, int end)
    {
        term.Clear();
        for (int i = start; i < end && term.Length < MaxTermLength; i++)
            SearchText.Append(term, text[i]);
        if (term.Length > 0)
            tokens.Add(new SearchToken(term.ToString(), start, end - start));
    }

    private static int WordEnd(string text, int start)
    {
        bool hasLetter = false;
        int end = start;
        while (end < text.Length)
        {
            char c = text[end];
            if (SearchText.IsWord(c))
                hasLetter |= !SearchText.IsDigit(c);
            else if (!(c == '.' || c == '/' && hasLetter) || end + 1 >= text.Length || !SearchText.IsDigit(text[end - 1]) || !SearchText.IsDigit(text[end + 1]))
                break;
            end++;
        }
        return end;
    }

    // t3-17, x-60-1, m-20-1
    private static int? IdEnd(string text, int start)
    {
        if (text[start] is not ('t' or 'x' or 'm') || start > 0 && SearchText.IsWord(text[start - 1]))
            return null;
        int end = start + 1;
        int parts = 0;
        if (text[start] == 't')
        {
            if (end >= text.Length || !char.IsAsciiDigit(text[end]))
                return null;
            end++;
            parts = 1;
        }
        while (end + 1 < text.Length && text[end] == '-' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            parts++;
        }
        return parts == 2 && (end == text.Length || !SearchText.IsWord(text[end])) ? end : null;
    }
}
