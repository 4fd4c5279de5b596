namespace AldPortal.Core.Checklist.Reading;

/// <summary>The authors' own LaTeX macros without arguments: <c>\newcommand{\mahg}{mAh\,g$^{-1}$}</c> makes <c>\mahg</c> a unit.</summary>
internal sealed class AuthorMacros
{
    private const int Most = 64;
    private const int LongestBody = 120;
    private static readonly string[] Definitions = ["\\newcommand", "\\renewcommand", "\\providecommand", "\\def"];

    private readonly Dictionary<string, string> plainByName = new(StringComparer.Ordinal);

    /// <summary>The length of a definition that begins here and is kept; 0 where there is none.</summary>
    public int Define(string text, int start)
    {
        string? word = Array.Find(Definitions, definition => string.CompareOrdinal(text, start, definition, 0, definition.Length) == 0);
        if (word is null || plainByName.Count == Most)
            return 0;
        int i = start + word.Length;
        bool braced = i < text.Length && text[i] == '{';
        i += braced ? 1 : 0;
        int end = NameEnd(text, i);
        if (end <= i + 1 || (braced && (end >= text.Length || text[end] != '}')))
            return 0;
        string name = text[i..end];
        int open = end + (braced ? 1 : 0);
        if (open >= text.Length || text[open] != '{')
            return 0;
        int depth = 0;
        for (int at = open; at < text.Length && at - open < LongestBody; at++)
        {
            depth += text[at] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth > 0)
                continue;
            string body = text[(open + 1)..at];
            // A macro of macros would have to be expanded again and again.
            if (plainByName.Keys.Any(known => body.Contains(known, StringComparison.Ordinal)) || body.Contains(name, StringComparison.Ordinal))
                return 0;
            using TextDraft plain = Normaliser.Normalise(body);
            plainByName[name] = plain.Characters.ToString();
            return at + 1 - start;
        }
        return 0;
    }

    /// <summary>The length of a known macro that stands here with its plain form; null where there is none.</summary>
    public (int Length, string Plain)? Find(string text, int start)
    {
        if (plainByName.Count == 0)
            return null;
        int end = NameEnd(text, start);
        return plainByName.TryGetValue(text[start..end], out string? plain) ? (end - start, plain) : null;
    }

    private static int NameEnd(string text, int start)
    {
        int end = start + 1;
        while (end < text.Length && end - start < 32 && char.IsAsciiLetter(text[end]))
            end++;
        return Math.Min(end, text.Length);
    }
}
