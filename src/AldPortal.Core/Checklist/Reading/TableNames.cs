namespace AldPortal.Core.Checklist.Reading;

/// <summary>The names in the first column of a table, and which of them stands for the uncoated sample.</summary>
internal static class TableNames
{
    private const int LongestName = 24;
    // Siblings are sought among the rows of a paper's table; a longer one is an instrument's.
    private const int MostRows = 100;

    /// <summary>Adds the names of a table.</summary>
    public static void Add(TextTable table, Dictionary<string, bool> names)
    {
        string[] first = [.. table.Rows.Select(row => row.Count > 0 ? table.TextOf(row[0]) : "")];
        for (int row = 0; row < first.Length; row++)
            if (first[row] is { Length: > 0 and < LongestName } name && !name.All(char.IsAsciiDigit))
                names[name] = SaysBare(name.ToLowerInvariant()) || HasNoFilm(table, row) || (first.Length <= MostRows && IsLeastOf(name, first)) || names.GetValueOrDefault(name);
    }

    private static bool SaysBare(string lower) =>
        lower.Contains("bare", StringComparison.Ordinal) || lower.Contains("uncoated", StringComparison.Ordinal) || lower.Contains("pristine", StringComparison.Ordinal) || lower is "ref" or "reference" or "control" or "blank";

    // A column "ALD cycles" with 0, or one of layers with "none".
    private static bool HasNoFilm(TextTable table, int row)
    {
        IReadOnlyList<TableCell> cells = table.Rows[row];
        for (int column = 1; column < Math.Min(cells.Count, table.Headers.Length); column++)
        {
            string header = table.Headers[column];
            string text = table.TextOf(cells[column]);
            if (text == "0" && header.Contains("ALD", StringComparison.Ordinal))
                return true;
            if (text is "none" or "no" or "no coating" or "no film" && (header.Contains("layer", StringComparison.OrdinalIgnoreCase) || header.Contains("film", StringComparison.OrdinalIgnoreCase) || header.Contains("coating", StringComparison.OrdinalIgnoreCase)))
                return true;
        }
        return false;
    }

    // "LNO" above "LNO-A1" and "LNO-A3"; "T0" beside "T8" and "T16".
    private static bool IsLeastOf(string name, string[] all)
    {
        if (name.Length < 2)
            return false;
        if (all.Count(other => other.Length > name.Length && other.StartsWith(name, StringComparison.Ordinal) && other[name.Length] is '-' or '@' or '/') >= 2)
            return true;
        // One coated row is enough where the name is the cathode's alone.
        if (CathodeNames.IsCathode(name) && Array.Exists(all, other => other.Length > name.Length && (other.StartsWith(name, StringComparison.Ordinal) && other[name.Length] is '-' or '@' or '/' or ' ' or '+' || (other.EndsWith(name, StringComparison.Ordinal) && other[^(name.Length + 1)] is '-' or '@'))))
            return true;
        return name.Length <= 8 && name[^1] == '0' && !char.IsAsciiDigit(name[^2]) && all.Count(other => other.StartsWith(name[..^1], StringComparison.Ordinal)) >= 2;
    }
}
