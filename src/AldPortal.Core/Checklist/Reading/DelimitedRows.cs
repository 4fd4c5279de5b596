namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// Tables typed with semicolons or bars between the cells: at least three lines under one another with as many of them, none a sentence.
/// A line that begins with a bar is Markdown and needs no help.
/// </summary>
internal static class DelimitedRows
{
    private const int LongestLine = 200;
    private const int FewestRows = 3;

    /// <summary>Puts tabs in the place of semicolons and bars.</summary>
    public static void Mark(Span<char> text)
    {
        Mark(text, ';', 2, int.MaxValue);
        // Three bars make a row by themselves. "Li | electrolyte | LCO" is a cell; three such lines under one another are none.
        Mark(text, '|', 1, 2);
    }

    private static void Mark(Span<char> text, char delimiter, int fewest, int most)
    {
        if (!text.Contains(delimiter))
            return;
        int first = 0;
        int rows = 0;
        int columns = 0;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            int count = Columns(text[start..end], delimiter, fewest, most);
            if (count != columns)
            {
                Cut(text[first..start], rows, delimiter);
                (first, rows, columns) = (start, 0, count);
            }
            rows += count > 0 ? 1 : 0;
            start = end + 1;
        }
        Cut(text[first..], rows, delimiter);
    }

    private static void Cut(Span<char> lines, int rows, char delimiter)
    {
        if (rows >= FewestRows)
            lines.Replace(delimiter, '\t');
    }

    private static int Columns(ReadOnlySpan<char> line, char delimiter, int fewest, int most)
    {
        line = line.Trim(' ');
        int count = line.Length is 0 or > LongestLine || line[0] == '|' || line[^1] is '.' or ':' ? 0 : line.Count(delimiter);
        return count >= fewest && count <= most ? count : 0;
    }
}
