namespace AldPortal.Core.Checklist.Reading;

/// <summary>What a table's column holds.</summary>
internal enum ColumnRole : byte
{
    None,
    Sample,
    AldCycles,
    ThicknessNm,
    ThicknessAngstrom,
    GrowthAngstrom,
    GrowthNm,
    Capacity,
    CapacityFromTo,
    FormationCapacity,
    Retention,
    InitialEfficiency,
    Efficiency,
    WeightPercent,
    DepositionC,
    LoadingMgPerCm2,
    Loss,
    Gain,
    CurrentMaPerG,
    OneCMaPerG,
}

/// <summary>Columns of results tables: their roles and their numbers.</summary>
internal static class TableResults
{
    /// <summary>A number in a cell; the upper one, too, where the cell holds a range ("0.4–0.6").</summary>
    public readonly record struct CellNumber(double Value, int Start, int End, int Row, string Sample, int RowStart, double? Upper = null);

    /// <summary>The role of each column and, for capacities, the cycle number.</summary>
    public static (ColumnRole Role, double Cycle)[] Roles(TextTable table)
    {
        (ColumnRole Role, double Cycle)[] roles = [.. table.Headers.Select((header, i) => ColumnNames.Role(header, i, table.Caption))];
        // The "cycles" of a protocol are those of charging.
        if (Array.Exists(table.Headers, header => header.Equals("step", StringComparison.OrdinalIgnoreCase) || header.Equals("rate", StringComparison.OrdinalIgnoreCase) || header.Contains("limits", StringComparison.OrdinalIgnoreCase)))
            for (int i = 0; i < roles.Length; i++)
                if (roles[i].Role == ColumnRole.AldCycles && !table.Headers[i].Contains("ALD", StringComparison.Ordinal) && !table.Headers[i].Contains("super", StringComparison.OrdinalIgnoreCase))
                    roles[i] = (ColumnRole.None, 0);
        return roles;
    }

    /// <summary>True where a header tells what its numbers are.</summary>
    public static bool Tells(string header) => ColumnNames.Role(header, 1, "").Role is not (ColumnRole.None or ColumnRole.Sample);

    /// <summary>Capacities, retentions and efficiencies of a table.</summary>
    public static IEnumerable<Result> Read(TextTable table, Samples samples)
    {
        (ColumnRole Role, double Cycle)[] roles = Roles(table);
        double last = roles.Where(role => role.Role is ColumnRole.Capacity or ColumnRole.CapacityFromTo).Select(role => role.Cycle).DefaultIfEmpty(0).Max();
        for (int column = 0; column < roles.Length; column++)
        {
            ResultKind? kind = roles[column].Role switch
            {
                ColumnRole.Capacity or ColumnRole.CapacityFromTo or ColumnRole.FormationCapacity => ResultKind.Capacity,
                ColumnRole.Retention or ColumnRole.Loss => ResultKind.Retention,
                ColumnRole.Gain => ResultKind.Gain,
                ColumnRole.InitialEfficiency => ResultKind.InitialEfficiency,
                ColumnRole.Efficiency => ResultKind.Efficiency,
                _ => null,
            };
            if (kind is not ResultKind found)
                continue;
            // "cycle 100 | ret. (%) | cycle 200 | ret. (%)": a retention belongs to the capacity on its left.
            double left = roles[..column].LastOrDefault(role => role.Role == ColumnRole.Capacity && role.Cycle > 1).Cycle;
            double atCycle = roles[column].Cycle > 1 ? roles[column].Cycle : left > 1 ? left : last;
            bool bracketed = found == ResultKind.Capacity && roles[column].Cycle > 1 && SaysBrackets(table.Caption);
            foreach (CellNumber number in Numbers(table, column))
            {
                Result cell = InCell(table, number, samples);
                if (roles[column].Role == ColumnRole.CapacityFromTo)
                {
                    yield return cell with { Cycle = 1 };
                    if (BehindArrow(table, number) is double later)
                        yield return cell with { Value = later, Cycle = roles[column].Cycle };
                    continue;
                }
                if (bracketed && InBrackets(table, number) is double percent)
                    yield return cell with { Kind = ResultKind.Retention, Value = percent, Cycle = roles[column].Cycle };
                // "Q200/Q1" below 1, "loss (%)": written another way, the same retention.
                double value = roles[column].Role == ColumnRole.Loss ? 100 - number.Value : found == ResultKind.Retention && number.Value is > 0.3 and <= 1.2 ? Math.Round(100 * number.Value, 4) : number.Value;
                // Several columns may hold capacities; a percentage outside 5–110 is none.
                if (kind == ResultKind.Retention && value is < 5 or > 110)
                    continue;
                yield return cell with
                {
                    Kind = found,
                    Value = value,
                    Cycle = found == ResultKind.Retention ? atCycle > 1 ? atCycle : null : roles[column].Cycle > 0 ? roles[column].Cycle : null,
                    Unit = found == ResultKind.Gain ? "relative" : "",
                    IsFormation = roles[column].Role == ColumnRole.FormationCapacity,
                };
            }
        }
    }

    // What a cell says of its sample, before its column tells what it is.
    private static Result InCell(TextTable table, CellNumber number, Samples samples) => new()
    {
        Kind = ResultKind.Capacity,
        Value = number.Value,
        IsBare = samples.IsBare(number.Sample),
        Sample = samples.IsBare(number.Sample) ? "bare" : number.Sample,
        FromTable = true,
        Document = table.Document,
        Start = number.Start,
        RowStart = number.RowStart,
        End = number.End,
    };

    // "Discharge capacity (mAh/g); in parentheses, percent of the first cycle": "82.5 (74.5)".
    private static bool SaysBrackets(string caption) =>
        (caption.Contains("parenthes", StringComparison.OrdinalIgnoreCase) || caption.Contains("bracket", StringComparison.OrdinalIgnoreCase))
        && (caption.Contains("percent", StringComparison.OrdinalIgnoreCase) || caption.Contains('%') || caption.Contains("retention", StringComparison.OrdinalIgnoreCase));

    // "171.2 → 140.3": what the first capacity has become.
    private static double? BehindArrow(TextTable table, CellNumber number)
    {
        string text = table.Document.Text;
        TableCell cell = table.Rows[number.Row].FirstOrDefault(cell => cell.End == number.End);
        int arrow = text.AsSpan(cell.Start, cell.End - cell.Start).IndexOfAny('→', '>');
        if (arrow < 0)
            return null;
        int i = cell.Start + arrow + 1;
        while (i < cell.End && text[i] == ' ')
            i++;
        return i < cell.End && char.IsAsciiDigit(text[i]) ? NumberText.Read(text, i, cell.End, text.AsSpan(i, cell.End - i).Contains(',')).Value : null;
    }

    private static double? InBrackets(TextTable table, CellNumber number)
    {
        string text = table.Document.Text;
        TableCell cell = table.Rows[number.Row].FirstOrDefault(cell => cell.End == number.End);
        int open = text.IndexOf('(', cell.Start, cell.End - cell.Start);
        if (open < 0 || open + 1 >= cell.End || !char.IsAsciiDigit(text[open + 1]))
            return null;
        double percent = NumberText.Read(text, open + 1, cell.End, text.AsSpan(open, cell.End - open).Contains(',')).Value;
        return percent is >= 5 and <= 110 ? percent : null;
    }

    /// <summary>The first number of every cell of a column.</summary>
    public static IEnumerable<CellNumber> Numbers(TextTable table, int column)
    {
        for (int row = 0; row < table.Rows.Count; row++)
        {
            IReadOnlyList<TableCell> cells = table.Rows[row];
            // A header without a cell over the sample names is one short.
            int shift = cells.Count > table.Headers.Length && ColumnNames.Role(table.Headers[0], 1, "").Role != ColumnRole.None ? 1 : 0;
            if (column + shift >= cells.Count)
                continue;
            TableCell cell = cells[column + shift];
            string text = table.Document.Text;
            int begin = cell.Start;
            while (begin < cell.End && text[begin] == ' ')
                begin++;
            int i = begin;
            while (i < cell.End && !char.IsAsciiDigit(text[i]))
                i++;
            if (i >= cell.End || i - begin > 4 || (i > begin && char.IsLetter(text[i - 1])))
                continue;
            NumberText number = NumberText.Read(text, i, cell.End, text.AsSpan(i, cell.End - i).Contains(','));
            bool range = number.End + 1 < cell.End && text[number.End] == '-' && char.IsAsciiDigit(text[number.End + 1]);
            double? upper = range ? NumberText.Read(text, number.End + 1, cell.End, false).Value : null;
            yield return new CellNumber(number.Value, table.IsTurned ? table.HeaderCells[column].Start : cells[0].Start, cell.End, row, table.TextOf(cells[0]), cells[0].Start, upper);
        }
    }
}
