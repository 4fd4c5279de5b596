namespace AldPortal.Core.Checklist.Reading;

/// <summary>Tables typed with semicolons: at least three lines under one another with as many of them, none a sentence.</summary>
internal static class SemicolonRows
{
    private const int LongestLine = 140;
    private const int FewestRows = 3;

    /// <summary>Puts tabs in the semicolons' place.</summary>
    public static void Mark(Span<char> text)
    {
        if (!text.Contains(';'))
            return;
        int first = 0;
        int rows = 0;
        int columns = 0;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            int count = Columns(text[start..end]);
            if (count != columns)
            {
                Cut(text[first..start], rows);
                (first, rows, columns) = (start, 0, count);
            }
            rows += count > 0 ? 1 : 0;
            start = end + 1;
        }
        Cut(text[first..], rows);
    }

    private static void Cut(Span<char> lines, int rows)
    {
        if (rows >= FewestRows)
            lines.Replace(';', '\t');
    }

    private static int Columns(ReadOnlySpan<char> line)
    {
        line = line.Trim(' ');
        int count = line.Length is 0 or > LongestLine || line[^1] is '.' or ':' ? 0 : line.Count(';');
        return count >= 2 ? count : 0;
    }
}
