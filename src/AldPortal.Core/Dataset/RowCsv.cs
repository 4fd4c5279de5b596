using System.Globalization;
using CsvHelper;

namespace AldPortal.Core.Dataset;

/// <summary>Writes rows and points as CSV: printed and typed values side by side, units in the column names.</summary>
public static class RowCsv
{
    /// <summary>The columns with a description each, in order; the description also stands in the download's README.</summary>
    public static IReadOnlyList<RowColumn> Columns { get; } =
    [
        new("id", "row id: t{table}-{row} or x-{reference}-{n}", row => row.Id),
        new("table", "table of the review, 1-4", row => row.Table),
        new("table_row", "row of the table in printed order", row => row.TableRow),
        new("section", "section of the review, for results stated in the text", row => row.Source?.Section),
        new("reference", "reference number of the review, 1-194", row => row.Reference),
        new("sample", "coated, uncoated or comparison (text results)", row => row.Sample),
        new("process", "powder or electrode: what was coated", row => row.Process),
        new("cell", "half or full", row => row.Cell),
        new("counter_electrode", "Li or graphite", row => row.CounterElectrode),
        new("cathode_family", "LCO, NMC, LLO, LMO or LNMO, corrected", row => row.Cathode?.Family),
        new("cathode_grade", "grade, or the family where there is none, corrected", row => row.Cathode?.Grade),
        new("cathode_formula", "chemical formula", row => row.Cathode?.Formula),
        new("cathode_printed", "what the source prints", row => row.Cathode?.Printed),
        new("coating_formula", "coating; layers from the cathode outwards", row => row.Coating?.Formula),
        new("coating_class", "class of the coating", row => row.Coating?.Class),
        new("coating_printed", "what the source prints", row => row.Coating?.Printed),
        new("ald_cycles_printed", "number of ALD cycles as printed", row => row.AldCycles?.Printed),
        new("ald_cycles", "number of ALD cycles; empty for a layered film", row => row.AldCycles?.Value),
        new("ald_cycle_unit", "cycle or supercycle", row => row.AldCycles?.Unit.ToString().ToLowerInvariant()),
        new("thickness_printed", "coating thickness as printed", row => row.ThicknessNm?.Printed),
        new("thickness_min_nm", "coating thickness, lower limit, nm", row => row.ThicknessNm?.Min),
        new("thickness_max_nm", "coating thickness, upper limit, nm", row => row.ThicknessNm?.Max),
        new("current_ma_per_g", "specific current, mA/g", row => row.CurrentMaPerG),
        new("c_rate", "rate as printed (text results)", row => row.CRate),
        new("window_printed", "potential window as printed", row => row.PotentialWindow?.Printed),
        new("window_low_v", "lower cut-off, V", row => row.PotentialWindow?.LowV),
        new("window_high_v", "upper cut-off, V", row => row.PotentialWindow?.HighV),
        new("window_reference", "Li/Li+ or graphite", row => row.PotentialWindow?.Reference),
        new("temperature_c", "test temperature, °C (text results)", row => row.TemperatureC),
        new("first_capacity_mah_per_g", "discharge capacity of cycle 1, mAh/g", row => row.FirstCycleCapacity?.Value),
        new("first_capacity_change_percent", "its change against the uncoated cathode, relative percent", row => row.FirstCycleCapacity?.Change?.SignedValue),
        new("capacity_100_mah_per_g", "discharge capacity of cycle 100, mAh/g", row => row.CapacityAt100?.Value),
        new("capacity_100_change_percent", "its change against the uncoated cathode, relative percent", row => row.CapacityAt100?.Change?.SignedValue),
        new("retention_percent", "capacity retention at cycle_number, %", row => row.Retention?.Percent),
        new("retention_change_percentage_points", "its change against the uncoated cathode, percentage points", row => row.Retention?.Change?.SignedValue),
        new("cycle_number", "charge-discharge cycle the result belongs to", row => row.CycleNumber),
        new("quantity", "quantity a text result states", row => row.Result?.Quantity),
        new("value_printed", "its value as printed", row => row.Result?.Value.Printed),
        new("value_min", "its lower limit", row => row.Result?.Value.Min),
        new("value_max", "its upper limit", row => row.Result?.Value.Max),
        new("unit", "its unit", row => row.Result?.Unit),
        new("notes", "ids of known issues, separated by spaces", row => string.Join(' ', row.Notes)),
    ];

    /// <summary>The rows as RFC 4180 text with a header line; what is not reported is empty.</summary>
    public static string Write(IEnumerable<DatasetRow> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (CsvWriter writer = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            writer.WriteRecord([.. Columns.Select(column => column.Name)]);
            foreach (DatasetRow row in rows)
                writer.WriteRecord([.. Columns.Select(column => Convert.ToString(column.Value(row), CultureInfo.InvariantCulture) ?? "")]);
        }
        return text.ToString();
    }
}

/// <summary>A column of the CSV.</summary>
/// <param name="Name">Name with the unit.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Value">The row's value, or null.</param>
public sealed record RowColumn(string Name, string Description, Func<DatasetRow, object?> Value);
