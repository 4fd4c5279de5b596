using System.Globalization;

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
        (ColumnRole Role, double Cycle)[] roles = [.. table.Headers.Select((header, i) => Role(header, i, table.Caption))];
        // The "cycles" of a protocol are those of charging.
        if (Array.Exists(table.Headers, header => header.Equals("step", StringComparison.OrdinalIgnoreCase) || header.Equals("rate", StringComparison.OrdinalIgnoreCase) || header.Contains("limits", StringComparison.OrdinalIgnoreCase)))
            for (int i = 0; i < roles.Length; i++)
                if (roles[i].Role == ColumnRole.AldCycles && !table.Headers[i].Contains("ALD", StringComparison.Ordinal) && !table.Headers[i].Contains("super", StringComparison.OrdinalIgnoreCase))
                    roles[i] = (ColumnRole.None, 0);
        return roles;
    }

    /// <summary>True where a header tells what its numbers are.</summary>
    public static bool Tells(string header) => Role(header, 1, "").Item1 is not (ColumnRole.None or ColumnRole.Sample);

    /// <summary>Capacities, retentions and efficiencies of a table.</summary>
    public static IEnumerable<Result> Read(TextTable table, Samples samples)
    {
        (ColumnRole Role, double Cycle)[] roles = Roles(table);
        double last = roles.Where(role => role.Role == ColumnRole.Capacity).Select(role => role.Cycle).DefaultIfEmpty(0).Max();
        for (int column = 0; column < roles.Length; column++)
        {
            ResultKind? kind = roles[column].Role switch
            {
                ColumnRole.Capacity or ColumnRole.FormationCapacity => ResultKind.Capacity,
                ColumnRole.Retention or ColumnRole.Loss => ResultKind.Retention,
                ColumnRole.Gain => ResultKind.Gain,
                ColumnRole.InitialEfficiency => ResultKind.InitialEfficiency,
                ColumnRole.Efficiency => ResultKind.Efficiency,
                _ => null,
            };
            if (kind is not ResultKind found)
                continue;
            bool bracketed = found == ResultKind.Capacity && roles[column].Cycle > 1 && SaysBrackets(table.Caption);
            foreach (CellNumber number in Numbers(table, column))
            {
                Result cell = InCell(table, number, samples);
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
                    Cycle = found == ResultKind.Retention ? roles[column].Cycle > 1 ? roles[column].Cycle : last > 1 ? last : null : roles[column].Cycle > 0 ? roles[column].Cycle : null,
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
            int shift = cells.Count > table.Headers.Length && TableResults.Role(table.Headers[0], 1, "").Item1 != ColumnRole.None ? 1 : 0;
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

    private static (ColumnRole, double) Role(string header, int index, string caption)
    {
        string lower = header.ToLowerInvariant();
        // "Q(100th) / mAh g-1".
        if (lower.StartsWith("q(", StringComparison.Ordinal) && !lower.Contains("/q(", StringComparison.Ordinal))
            lower = "q " + lower[2..].Replace(")", "", StringComparison.Ordinal);
        bool Contains(string word) => lower.Contains(word, StringComparison.Ordinal);
        if ((Contains("change") || Contains("gain") || Contains("improvement") || Contains("increase")) && Contains("%"))
            return (ColumnRole.Gain, LargestNumber(lower));
        if (Contains("loss") && Contains("%") && !Contains("mass") && !Contains("weight"))
            return (ColumnRole.Loss, LargestNumber(lower));
        if (lower.StartsWith("soh", StringComparison.Ordinal) || lower.StartsWith("left (", StringComparison.Ordinal) || Contains("fraction left"))
            return (ColumnRole.Retention, LargestNumber(lower));
        if (Contains("retention") || Contains("conserved") || lower is "r (%)" or "r / %" or "r/%" or "r, %" or "r [%]" or "cr (%)" or "ratio" or "kept" or "retained" || Contains("retained") || Contains("/q1") || Contains("/q(") || (lower.StartsWith("kept", StringComparison.Ordinal) && Contains("%")) || Contains("/first") || Contains("th/1st") || Contains("th : 1st") || Contains("th / 1st") || Contains("q100/q") || (Contains("/q") && Contains("q1") && lower.Count(c => c == 'q') == 2))
            return (ColumnRole.Retention, LargestNumber(lower));
        if (Contains("ice") && !Contains("voltage") && !Contains("price") || Contains("initial ce") || Contains("initial coulombic"))
            return (ColumnRole.InitialEfficiency, 1);
        if ((Contains(" ce") && !Contains(" cell")) || (lower.StartsWith("ce", StringComparison.Ordinal) && !lower.StartsWith("cell", StringComparison.Ordinal)) || Contains("coulombic") || Contains("efficiency"))
            return (ColumnRole.Efficiency, 0);
        bool ofReactor = (Contains("temp") || Contains("°c")) && !Contains("precursor") && !Contains("source");
        if (ofReactor && (lower.StartsWith("dep", StringComparison.Ordinal) || lower.StartsWith("t_dep", StringComparison.Ordinal) || lower.StartsWith("tdep", StringComparison.Ordinal) || lower.StartsWith("t dep", StringComparison.Ordinal) || Contains("growth") || Contains("substrate") || Contains("process temp") || Contains("reactor")))
            return (ColumnRole.DepositionC, 0);
        if (Contains("gpc") || Contains("/cycle") || Contains("per cycle") || Contains("growth"))
            return (Contains("nm") ? ColumnRole.GrowthNm : ColumnRole.GrowthAngstrom, 0);
        if (Contains("ald") && Contains("cycle") || Contains("n_ald") || Contains("nald") || Contains("n ald") || Contains("supercycle") || lower is "cycles" or "ald" or "no. of cycles" or "number of cycles")
            return (ColumnRole.AldCycles, 0);
        if ((caption.Contains("ALD", StringComparison.Ordinal) || caption.Contains("eposition", StringComparison.Ordinal)) && lower.StartsWith('t') && (lower.StartsWith("temp", StringComparison.Ordinal) || lower.Length < 16) && Contains("°c") && !Contains("test"))
            return (ColumnRole.DepositionC, 0);
        if (lower.StartsWith("ald t", StringComparison.Ordinal) && Contains("°c") || lower.StartsWith("t_ald", StringComparison.Ordinal) || lower.StartsWith("tald", StringComparison.Ordinal))
            return (ColumnRole.DepositionC, 0);
        if (Contains("deposition") && (Contains("°c") || Contains("t(") || Contains("temp")))
            return (ColumnRole.DepositionC, 0);
        if (Contains("thickness") || Contains("(nm)") || Contains("/ nm") || Contains("/nm") || lower is "nm" || Contains("(å)") || Contains("/ å"))
            return (Contains("å") ? ColumnRole.ThicknessAngstrom : Contains("µm") ? ColumnRole.None : ColumnRole.ThicknessNm, 0);
        // "Current (mA g-1)" and "1C (mA/g)", but not "10C (1470 mA g-1)", below which capacities stand.
        if (Contains("ma") && !Contains("mah") && !Contains("ma h") && (Contains("g-1") || Contains("/g")) && !lower.Replace("g-1", "", StringComparison.Ordinal).TrimStart('1').Any(char.IsAsciiDigit))
            return (lower.StartsWith("1c", StringComparison.Ordinal) || lower.StartsWith("1 c", StringComparison.Ordinal) ? ColumnRole.OneCMaPerG : ColumnRole.CurrentMaPerG, 0);
        if (Contains("loading") && Contains("mg") && Contains("cm"))
            return (ColumnRole.LoadingMgPerCm2, 0);
        if (Contains("wt%") || Contains("wt %"))
            return (ColumnRole.WeightPercent, 0);
        if (lower.StartsWith("qf", StringComparison.Ordinal) || Contains("formation") || Contains("c/10") || Contains("0.1c") || Contains("0.1 c") || Contains("activation"))
            return (ColumnRole.FormationCapacity, 1);
        double number = LargestNumber(lower.Contains('(', StringComparison.Ordinal) ? lower[..lower.IndexOf('(', StringComparison.Ordinal)] : lower);
        // "Q_dis,1 (mAh g-1)", "Qd 50 / mAh/g".
        if (lower.StartsWith("q_", StringComparison.Ordinal) && number >= 1 && Contains("mah"))
            return (ColumnRole.Capacity, number);
        if (lower.StartsWith('q') && number > 1 && Contains("q" + number.ToString(CultureInfo.InvariantCulture)))
            return (ColumnRole.Capacity, number);
        // "BoL" of a validation report is the first cycle, "500 cyc" the last.
        if (lower is "bol")
            return (ColumnRole.Capacity, 1);
        if (lower.EndsWith(" cyc", StringComparison.Ordinal) && number >= 20)
            return (ColumnRole.Capacity, number);
        bool capacity = Contains("mah") || Contains("cycle ") || Contains("q") || Contains("capacity") || Contains("1st") || Contains("first") || Contains("initial") || Contains("th") || Contains("cycle");
        if (capacity && (Contains("1st") || Contains("first") || Contains("initial") || Contains("q1 ") || lower is "q1" || lower is "cycle 1" || lower.StartsWith("q1/", StringComparison.Ordinal) || lower.StartsWith("q1 ", StringComparison.Ordinal) || Contains("cycle 1 ") || lower.EndsWith("cycle 1", StringComparison.Ordinal) || (Contains("q1") && !Contains("q10"))))
            return (ColumnRole.Capacity, 1);
        if (capacity && number >= 20 && (Contains("th") || Contains("cycle") || Contains('q' + number.ToString(CultureInfo.InvariantCulture)) || Contains("after")))
            return (ColumnRole.Capacity, number);
        // "Loading of active material, mg cm⁻²" above "cell 1 | cell 2 | cell 3".
        if (index > 0 && caption.Contains("oading", StringComparison.Ordinal) && caption.Contains("mg", StringComparison.Ordinal))
            return (ColumnRole.LoadingMgPerCm2, 0);
        if (index == 0 || Contains("sample") || Contains("electrode") || Contains("material"))
            return (ColumnRole.Sample, 0);
        return (ColumnRole.None, 0);
    }

    private static double LargestNumber(string header)
    {
        double largest = 0;
        for (int i = 0; i < header.Length; i++)
        {
            if (!char.IsAsciiDigit(header[i]))
                continue;
            NumberText number = NumberText.Read(header, i, header.Length, false);
            if (number.Value == Math.Floor(number.Value) && number.Value <= 5000 && !(i > 1 && header[i - 1] == '/' && header[i - 2] == 'c'))
                largest = Math.Max(largest, number.Value);
            i = number.End;
        }
        return largest;
    }
}
