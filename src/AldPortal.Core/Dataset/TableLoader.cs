using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>
/// Reads the review's Tables 1-4 as printed, fills merged cells down, applies corrections and types every cell.
/// What a table's caption fixes for all of its rows (process, cell, counter electrode, coating, cycle number) is added here.
/// </summary>
public sealed class TableLoader(Vocabularies vocabularies, IReadOnlyList<CurationLoader.Located> corrections, ContentProblems problems)
{
    private static readonly TableShape[] Shapes =
    [
        new(1, "powder", "half", "Li", "Al2O3", 100,
            ["material", "ald_cycles", "thickness_nm", "current_ma_g", "first_capacity_mah_g", "capacity_100_mah_g", "reference"]),
        new(2, "powder", "half", "Li", null, 100,
            ["material", "coating", "ald_cycles", "thickness_nm", "current_ma_g", "first_capacity_mah_g", "capacity_100_mah_g", "reference"]),
        new(3, "electrode", "half", "Li", null, null,
            ["material", "coating", "ald_cycles", "thickness_nm", "current_ma_g", "potential_window", "capacity_retention_percent", "cycle_number", "reference"]),
        new(4, "electrode", "full", "graphite", null, null,
            ["material", "coating", "thickness_nm", "current_ma_g", "potential_window", "capacity_retention_percent", "cycle_number", "reference"]),
    ];

    /// <summary>All rows of all tables, in printed order.</summary>
    public IReadOnlyList<DatasetRow> Load(ContentFolder folder) => [.. Shapes.SelectMany(shape => Rows(folder, shape))];

    private IEnumerable<DatasetRow> Rows(ContentFolder folder, TableShape shape)
    {
        string file = $"dataset/table-{shape.Table}.csv";
        if (folder.Read(file, problems) is not string text)
            yield break;
        CsvTable table = CsvTable.Read(file, text, shape.Columns, problems);
        string? material = null;
        for (int index = 0; index < table.Lines.Count; index++)
        {
            CsvLine line = table.Lines[index];
            material = line["material"] ?? material;
            yield return Row(file, shape, index + 1, line, material ?? line.Required("material"));
        }
    }

    private DatasetRow Row(string file, TableShape shape, int number, CsvLine line, string material)
    {
        var cells = new RowCells(
            $"t{shape.Table}-{number}", file, line, corrections, problems,
            column => column == "material" ? material : shape.Columns.Contains(column) ? line[column] : null);
        return new DatasetRow
        {
            Id = cells.Id,
            Table = shape.Table,
            TableRow = number,
            Reference = cells.Reference(),
            Process = shape.Process,
            Cell = shape.Cell,
            CounterElectrode = shape.CounterElectrode,
            Cathode = cells.Cathode("material", vocabularies),
            Coating = shape.Coating is string fixedCoating
                ? cells.CoatingOf(fixedCoating, fixedCoating, vocabularies)
                : cells.Coating("coating", vocabularies),
            AldCycles = cells.AldCycles("ald_cycles"),
            ThicknessNm = cells.Number("thickness_nm"),
            CurrentMaPerG = cells.Number("current_ma_g")?.Middle,
            PotentialWindow = cells.Window("potential_window", shape.CounterElectrode == "Li" ? "Li/Li+" : "graphite"),
            FirstCycleCapacity = cells.Read("first_capacity_mah_g", TableCellParser.Capacity, "a capacity such as 185 (▲5%)"),
            CapacityAt100 = cells.Read("capacity_100_mah_g", TableCellParser.Capacity, "a capacity such as 172 (▲17%)"),
            Retention = cells.Read("capacity_retention_percent", TableCellParser.Retention, "a retention such as 84.9 (▲3.6%)"),
            CycleNumber = shape.CycleNumber ?? cells.WholeNumber("cycle_number"),
            PrintedCells = cells.Printed(shape.Columns),
            Corrections = cells.Applied,
            Origin = $"{file}:{line.Number}",
        };
    }

    private sealed record TableShape(
        int Table, string Process, string Cell, string CounterElectrode, string? Coating, int? CycleNumber, IReadOnlyList<string> Columns);
}
