namespace AldPortal.Core.Checklist.Reading;

/// <summary>Recognises headings, captions and what part of the paper they open.</summary>
internal static class Headings
{
    private static readonly (string Word, Section Section)[] Words =
    [
        ("abstract", Section.Abstract), ("summary", Section.Abstract), ("introduction", Section.Introduction), ("background", Section.Introduction), ("state of", Section.Introduction), ("literature", Section.Introduction), ("related work", Section.Introduction), ("previous work", Section.Introduction),
        ("experimental", Section.Methods), ("details", Section.Methods), ("electrodes", Section.Methods), ("cells", Section.Methods), ("coating", Section.Methods), ("deposition", Section.Methods), ("method", Section.Methods), ("materials and", Section.Methods), ("procedure", Section.Methods), ("sample preparation", Section.Methods),
        ("results", Section.Results), ("discussion", Section.Results), ("performance", Section.Results), ("electrochemical behav", Section.Results), ("characterization", Section.Methods),
        ("conclusion", Section.Conclusion), ("outlook", Section.Conclusion), ("references", Section.References), ("bibliography", Section.References), ("literature cited", Section.References),
        ("supporting information", Section.Methods), ("supplementary", Section.Methods), ("data availability", Section.Conclusion), ("acknowledg", Section.Conclusion),
    ];

    private const int LongestHeading = 90;

    /// <summary>True where a line is a heading.</summary>
    /// <param name="line">The trimmed line.</param>
    /// <param name="atStart">The text before has come to an end.</param>
    /// <param name="goesOn">The next line begins in lower case.</param>
    public static bool IsHeading(ReadOnlySpan<char> line, bool atStart, bool goesOn)
    {
        if (line.Length <= LongestHeading && IsTitleOfSection(line))
            return true;
        if (!atStart || goesOn || line.Length > LongestHeading || line[^1] is '.' or ',' or ';' or ':' or '-' or '?')
            return false;
        if (line.Count(' ') > 9)
            return false;
        if (Numbered(line))
            return true;
        int letters = 0;
        int upper = 0;
        foreach (char c in line)
        {
            letters += char.IsLetter(c) ? 1 : 0;
            upper += char.IsUpper(c) ? 1 : 0;
        }
        if (letters > 3 && upper == letters)
            return true;
        return line.Count(' ') <= 6 && SectionOf(line) is not null && char.IsUpper(line[0]) && line.IndexOf(". ") < 0;
    }

    // "1. Introduction" on a line of its own is one whatever stands before it, as in text copied from a PDF.
    private static bool IsTitleOfSection(ReadOnlySpan<char> line)
    {
        int i = 0;
        while (i < line.Length && (char.IsAsciiDigit(line[i]) || line[i] == '.'))
            i++;
        return i > 0 && i < line.Length && line[i] == ' ' && Array.Exists(Titles, (line = line[i..].Trim()).ToString().Equals);
    }

    private static readonly string[] Titles = ["Introduction", "Experimental", "Experimental section", "Experimental Section", "Experimental methods", "Methods", "Materials and methods", "Results", "Results and discussion", "Results and Discussion", "Discussion", "Conclusion", "Conclusions", "References"];

    /// <summary>The part of the paper a heading opens, or null.</summary>
    public static Section? SectionOf(ReadOnlySpan<char> line)
    {
        Section? found = null;
        int best = int.MaxValue;
        foreach ((string word, Section section) in Words)
        {
            int at = line.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && at < best)
            {
                best = at;
                found = section;
            }
        }
        return found;
    }

    /// <summary>The part a paragraph opens by its first words ("Abstract We …", "Experimental ZnO …"), or null.</summary>
    public static Section? RunInSection(ReadOnlySpan<char> line) =>
        line.StartsWith("Abstract", StringComparison.OrdinalIgnoreCase) ? Section.Abstract
        : line.StartsWith("Experimental ", StringComparison.Ordinal) ? Section.Methods
        : line.StartsWith("[1] ", StringComparison.Ordinal) || line.StartsWith("References", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Refs:", StringComparison.OrdinalIgnoreCase) || line.StartsWith("Refs. ", StringComparison.OrdinalIgnoreCase) ? Section.References
        : null;

    /// <summary>True where a paragraph begins like the caption of a figure or table.</summary>
    public static bool IsCaption(ReadOnlySpan<char> line)
    {
        foreach (string start in Captions)
            if (line.StartsWith(start, StringComparison.OrdinalIgnoreCase) && line.Length > start.Length + 1 && (line[start.Length..Math.Min(line.Length, start.Length + 4)].IndexOfAnyInRange('0', '9') >= 0 || (start[0] == 'T' && line[start.Length] is 'I' or 'V' or 'X' && line[start.Length + 1] is '.' or 'I' or 'V' or 'X')))
                return line[..Math.Min(line.Length, 14)].IndexOfAny('.', ':', '|') >= 0;
        return false;
    }

    private static readonly string[] Captions = ["Figure ", "Fig. ", "Fig ", "Table ", "Scheme "];

    // "2.1. Electrodes. LiNi0.8Mn0.1Co0.1O2": the sentence has begun already.
    private static bool IsRunIn(ReadOnlySpan<char> title) => title.IndexOf(". ") is > 0 and int dot && dot + 2 < title.Length && char.IsUpper(title[dot + 2]);

    // "40 ALD cycles carry the names L10, L20 and": no heading ends so.
    private static bool GoesOn(ReadOnlySpan<char> line) =>
        line.EndsWith(" and") || line.EndsWith(" or") || line.EndsWith(" the") || line.EndsWith(" of") || line.EndsWith(" a") || line.EndsWith(" in") || line.EndsWith(" to") || line.EndsWith(" with") || line.EndsWith(" for") || line.EndsWith(" at") || line.EndsWith(" was") || line.EndsWith(" is");

    private static bool Numbered(ReadOnlySpan<char> line)
    {
        int i = 0;
        if (line[0] == 'S' && line.Length > 3 && char.IsAsciiDigit(line[1]))
            line = line[1..];
        while (i < line.Length && i < 8 && (char.IsAsciiDigit(line[i]) || line[i] == '.'))
            i++;
        return i > 0 && i < line.Length - 2 && line[i] == ' ' && char.IsUpper(line[i + 1]) && char.IsAsciiDigit(line[0]) && i <= 6 && line[(i + 1)..].IndexOfAny(';', '=', '%') < 0 && !IsRunIn(line[(i + 1)..]) && !GoesOn(line);
    }
}
