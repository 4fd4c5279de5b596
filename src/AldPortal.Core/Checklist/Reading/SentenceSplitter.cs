namespace AldPortal.Core.Checklist.Reading;

/// <summary>Finds where sentences end.</summary>
internal static class SentenceSplitter
{
    private const int LongestSentence = 1500;
    private static readonly HashSet<string> Abbreviations = new(StringComparer.OrdinalIgnoreCase)
    {
        "fig", "figs", "vs", "al", "e.g", "i.e", "ca", "approx", "no", "nos", "ref", "refs", "eq", "eqs", "dr", "wt", "vol", "resp", "co", "ltd", "inc", "st",
        "temp", "cf", "etc", "viz", "tab", "sec", "chem", "j", "int", "corp", "max", "min", "avg", "conc", "anal", "mol", "at", "deg", "equiv",
    };

    /// <summary>Adds the sentences between two offsets, as pairs of offsets.</summary>
    public static void Split(string text, int start, int end, List<(int Start, int End)> sentences)
    {
        int from = start;
        for (int i = start; i < end; i++)
        {
            char c = text[i];
            // Nobody writes such a sentence; cutting it keeps every search inside a sentence short.
            if ((c == ' ' && i - from > LongestSentence) || i - from > 4 * LongestSentence)
            {
                sentences.Add((from, i));
                from = i;
                continue;
            }
            if (c is not ('.' or '?' or '!') || !Ends(text, start, i, end))
                continue;
            int next = i + 1;
            // Closing quotes, brackets and raised citations belong to the sentence they follow.
            while (next < end && text[next] is '"' or ')' or '\'')
                next++;
            if (next < end && text[next] == '[' && CitationEnd(text, next, end) is int glued)
                next = glued;
            if (next + 1 < end && text[next] == ' ' && text[next + 1] == '[' && text.AsSpan(next, Math.Min(24, end - next)).IndexOf(']') is > 0 and int close)
                next += close + 1;
            sentences.Add((from, next));
            while (next < end && text[next] is ' ')
                next++;
            from = next;
            i = next - 1;
        }
        if (from < end)
            sentences.Add((from, end));
    }

    /// <summary>One line, cut only where it is longer than any line of a paper.</summary>
    public static void Whole(int start, int end, List<(int Start, int End)> pieces)
    {
        for (int from = start; from < end; from += 4 * LongestSentence)
            pieces.Add((from, Math.Min(end, from + (4 * LongestSentence))));
    }

    private static bool Ends(string text, int start, int i, int end)
    {
        int next = i + 1;
        while (next < end && text[next] is '"' or ')' or '\'' or ']')
            next++;
        if (next < end && text[next] == '[' && CitationEnd(text, next, end) is int glued)
            next = glued;
        if (next < end && char.IsAsciiDigit(text[next]) && next == i + 1 && i > start && char.IsLetter(text[i - 1]) && FlatCitation(text, next, end) is int raised)
            next = raised;
        if (next >= end)
            return true;
        if (text[next] != ' ')
            return false;
        while (next < end && text[next] is ' ' or '"' or '(' or '\'')
            next++;
        if (next < end && text[next] == '[')
            return text[i] == '.' && !IsAbbreviation(text, start, i);
        if (next + 1 < end && text[next - 1] == '(' && text[next + 1] == ')')
            return text[i] != '.' || !IsAbbreviation(text, start, i);
        if (next < end && char.IsLower(text[next]) && !(text[next] is 'p' && next + 1 < end && text[next + 1] == 'H'))
            return false;
        return text[i] != '.' || !IsAbbreviation(text, start, i);
    }

    // "conditions.14 The": a raised number that has lost its height.
    private static int? FlatCitation(string text, int from, int end)
    {
        int i = from;
        while (i < end && i < from + 8 && (char.IsAsciiDigit(text[i]) || text[i] is ',' or '-'))
            i++;
        return i + 1 < end && text[i] == ' ' && char.IsUpper(text[i + 1]) ? i : null;
    }

    private static int? CitationEnd(string text, int open, int end)
    {
        int i = open + 1;
        while (i < end && i < open + 16 && (char.IsAsciiDigit(text[i]) || text[i] is ',' or '-' or ' '))
            i++;
        return i < end && i > open + 1 && text[i] == ']' ? i + 1 : null;
    }

    private static bool IsAbbreviation(string text, int start, int i)
    {
        int from = i;
        while (from > start && i - from < 10 && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
            from--;
        ReadOnlySpan<char> word = text.AsSpan(from, i - from);
        if (word.IsEmpty)
            return false;
        // An initial ("R. Wu"), but not a unit at the sentence's end ("4.5 V.").
        bool behindDigit = from >= 2 && text[from - 1] == ' ' && (char.IsAsciiDigit(text[from - 2]) || text[from - 2] == '%');
        if (word.Length == 1 && char.IsUpper(word[0]))
            return !behindDigit && (from == start || text[from - 1] is ' ' or '.') && from > start && word[0] is not ('C' or 'V' or 'K' or 'A');
        return !behindDigit && Abbreviations.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }
}
