using System.Buffers;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// Tables whose columns are parted by single blanks, as PDF extraction leaves them: "LNO-A3 206.1 (0.6) 184.3 (0.8) 89.4%" under
/// "Sample Q1/mA h g−1 Q100/mA h g−1 Q100/Q1". Where rows and header have the same number of columns, tabs take the blanks' place.
/// </summary>
internal static class SpacedColumns
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.,");
    private const int LongestLine = 160;
    private const int LongestLabel = 24;
    private const int MostColumns = 12;

    /// <summary>Puts the tabs in, in place.</summary>
    public static void Mark(Span<char> text)
    {
        Span<int> header = stackalloc int[MostColumns];
        Span<int> row = stackalloc int[MostColumns];
        int previousStart = 0;
        int previousEnd = 0;
        bool inTable = false;
        for (int start = 0; start < text.Length;)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            int columns = end - start <= LongestLine ? Row(text, start, end, row) : 0;
            if (columns < 2)
                inTable = false;
            else if (!inTable)
                inTable = previousEnd - previousStart is > 0 and <= LongestLine && Header(text, previousStart, previousEnd, header) == columns && NextIsRow(text, end + 1, columns) && Cut(text, header[..columns]);
            if (inTable)
                inTable = Cut(text, row[..columns]);
            if (text[start..end].Trim(' ').Length > 0)
                (previousStart, previousEnd) = (start, end);
            start = end + 1;
        }
    }

    private static bool Cut(Span<char> text, Span<int> places)
    {
        foreach (int place in places)
            text[place] = '\t';
        return true;
    }

    private static bool NextIsRow(ReadOnlySpan<char> text, int start, int columns)
    {
        if (start >= text.Length)
            return false;
        Span<int> places = stackalloc int[MostColumns];
        int length = text[start..].IndexOf('\n');
        int end = length < 0 ? text.Length : start + length;
        return end - start <= LongestLine && Row(text, start, end, places) == columns;
    }

    // A label and then nothing but numbers, each perhaps with its spread; the places are the blanks before the numbers.
    private static int Row(ReadOnlySpan<char> text, int start, int end, Span<int> places)
    {
        int count = 0;
        int i = start;
        while (i < end && text[i] == ' ')
            i++;
        // Wider gaps are columns already.
        if (text[i..end].TrimEnd(' ').Contains("  ", StringComparison.Ordinal))
            return 0;
        int label = i;
        while (i < end)
        {
            int word = i;
            while (i < end && text[i] is not (' ' or '\t'))
                i++;
            if (i < end && text[i] == '\t')
                return 0;
            ReadOnlySpan<char> token = text[word..i];
            bool number = IsNumber(token);
            bool spread = count > 0 && (token is "±" || token[0] is '(' or '±' || (word >= 2 && text[word - 2] == '±'));
            if (number && !spread && word > label)
            {
                if (count == places.Length || word - label > LongestLabel && count == 0)
                    return 0;
                places[count++] = word - 1;
            }
            else if (!spread && count > 0)
                return 0;
            while (i < end && text[i] == ' ')
                i++;
        }
        return count;
    }

    private static bool IsNumber(ReadOnlySpan<char> token)
    {
        token = token.TrimEnd('%').TrimEnd('*');
        if (token is "-" or "n/a")
            return true;
        if (token.IsEmpty || !char.IsAsciiDigit(token[0]))
            return false;
        return token.IndexOfAnyExcept(NumberCharacters) < 0;
    }

    // The words that begin a column; a unit behind them ("h", "g-1", "(%)") does not.
    private static int Header(ReadOnlySpan<char> text, int start, int end, Span<int> places)
    {
        int count = 0;
        int i = start;
        while (i < end && text[i] == ' ')
            i++;
        bool first = true;
        while (i < end)
        {
            int word = i;
            while (i < end && text[i] is not (' ' or '\t'))
                i++;
            if (i < end && text[i] == '\t' || i - word > 30 || text[i - 1] is '.' or ',' or ';')
                return 0;
            bool begins = char.IsUpper(text[word]) || char.IsAsciiDigit(text[word]);
            if (begins && !first)
            {
                if (count == places.Length)
                    return 0;
                places[count++] = word - 1;
            }
            first = false;
            while (i < end && text[i] == ' ')
                i++;
        }
        return count;
    }
}
