namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// The header of a table while it is being put together: lines below the first that hold units or narrower names, a note at its end,
/// a missing cell over the names of the samples, and symbols whose meaning is said above or below the table.
/// </summary>
internal sealed class TableHeader
{
    private const int LongestSymbol = 4;
    private const int LongestMeaning = 60;
    private readonly string text;

    /// <summary>Takes the header's lines away from the rows.</summary>
    public TableHeader(string text, List<IReadOnlyList<TableCell>> rows)
    {
        this.text = text;
        Cells = rows[0];
        Names = [.. rows[0].Select(Read)];
        rows.RemoveAt(0);
        // "| | cycle 1 | cycle 100 |" below "powder | half cell (mAh/g) | half cell (mAh/g)": the narrower names come first.
        if (rows.Count > 1 && IsNarrower(rows[0]))
            Join(rows, (above, below) => $"{below} {above}");
        if (rows.Count > 1 && rows[0].All(cell => IsUnit(Read(cell))))
            Join(rows, (above, unit) => unit.Length > 0 && unit[0] is not ('(' or '[') ? $"{above} ({unit})" : $"{above} {unit}");
        LeaveOutNote(rows);
        AddNameColumn(rows);
    }

    /// <summary>What stands over each column.</summary>
    public string[] Names { get; private set; }

    /// <summary>Where that stands; as many as there are names.</summary>
    public IReadOnlyList<TableCell> Cells { get; private set; }

    /// <summary>What stands behind the last column's name and belongs to all, or empty.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Puts meanings in the place of symbols: "n: ALD cycles; d: thickness in nm".</summary>
    public void Explain(string legend)
    {
        for (int i = 0; i < Names.Length; i++)
            if (Names[i].Length is > 0 and <= LongestSymbol && !TableResults.Tells(Names[i]) && MeaningOf(Names[i], legend) is string meaning && TableResults.Tells(meaning))
                Names[i] = meaning;
    }

    private string Read(TableCell cell) => text[cell.Start..cell.End].Trim();

    private bool IsNarrower(IReadOnlyList<TableCell> row)
    {
        string[] cells = [.. row.Select(Read)];
        // One of the two lines leaves the cell over the samples' names free.
        return cells.Length > 2 && (cells[0].Length == 0 || Names[0].Length == 0) && cells.Count(TableResults.Tells) >= 2
            && Array.TrueForAll(cells, cell => cell.Length == 0 || cell.Any(char.IsLetter) || cell.Contains('/', StringComparison.Ordinal) || IsUnit(cell));
    }

    // Names of some of the columns only stand over the last ones, where the line does not begin with the cell over the samples' names.
    private void Join(List<IReadOnlyList<TableCell>> rows, Func<string, string, string> join)
    {
        IReadOnlyList<TableCell> line = rows[0];
        bool fromFront = line.Count > 0 && (Read(line[0]).Length == 0 || Names[0].Length == 0);
        // Empty cells at the end of a line are not kept.
        if (fromFront && line.Count > Names.Length)
        {
            Cells = [.. Cells, .. line.Skip(Names.Length)];
            Names = [.. Names, .. Enumerable.Repeat("", line.Count - Names.Length)];
        }
        for (int k = 0; k < Math.Min(Names.Length, line.Count); k++)
        {
            int column = fromFront ? k : Names.Length - 1 - k;
            Names[column] = join(Names[column], Read(fromFront ? line[k] : line[^(k + 1)])).Trim();
        }
        rows.RemoveAt(0);
    }

    private static bool IsUnit(string cell) =>
        cell.Length == 0 || cell[0] is '(' or '[' && cell[^1] is ')' or ']' || cell is "nm" or "Å" or "%" or "-" or "s" or "V" or "h" or "mAh/g" or "mAh g-1" or "mA h g-1" or "mA h/g" or "Ah/kg" or "mg/cm2" or "mg cm-2" or "mA/g" or "mA g-1" or "°C" or "wt%" or "wt.%" or "1" or "µm";

    // "1st | 100th | kept | (mAh/g at C/2, first = first at C/2)".
    private void LeaveOutNote(List<IReadOnlyList<TableCell>> rows)
    {
        if (Names.Length < 3 || Names[^1] is not ['(', .., ')'] || Names[^1].Length < 6 || rows.Exists(row => row.Count > Names.Length) || !BeginsWithNames(rows) || !TableResults.Tells(Names[0]))
            return;
        Note = Names[^1];
        Names = Names[..^1];
        Cells = [.. Cells.SkipLast(1)];
    }

    // "1st | 100th | kept" over "bare | 171.4 | 140.1 | 81.7 %": nothing stands over the names.
    private void AddNameColumn(List<IReadOnlyList<TableCell>> rows)
    {
        if (Names.Length < 2 || !rows.Exists(row => row.Count > Names.Length) || !TableResults.Tells(Names[0]) || !BeginsWithNames(rows))
            return;
        Names = ["", .. Names];
        Cells = [new TableCell(Cells[0].Start, Cells[0].Start), .. Cells];
    }

    private bool BeginsWithNames(List<IReadOnlyList<TableCell>> rows) =>
        rows.TrueForAll(row => row.Count > 0 && Read(row[0]) is { Length: > 0 } name && name.Any(char.IsLetter) && !TableResults.Tells(name));

    // "n: ALD cycles", "d = film thickness (nm)", "N, number of ALD cycles;": up to where the next one begins.
    private static string? MeaningOf(string symbol, string legend)
    {
        for (int at = legend.IndexOf(symbol, StringComparison.Ordinal); at >= 0; at = legend.IndexOf(symbol, at + 1, StringComparison.Ordinal))
        {
            int end = at + symbol.Length;
            if (at > 0 && char.IsLetterOrDigit(legend[at - 1]) || end >= legend.Length)
                continue;
            ReadOnlySpan<char> rest = legend.AsSpan(end, Math.Min(LongestMeaning, legend.Length - end)).TrimStart();
            if (rest.Length == 0 || rest[0] is not (':' or '=' or ',') && !rest.StartsWith("is the "))
                continue;
            rest = rest[0] is ':' or '=' or ',' ? rest[1..] : rest["is the ".Length..];
            int stop = rest.IndexOfAny(";,");
            int dot = rest.IndexOf(". ");
            stop = stop < 0 ? dot : dot < 0 ? stop : Math.Min(stop, dot);
            return (stop < 0 ? rest : rest[..stop]).Trim().ToString();
        }
        return null;
    }
}
