using System.Globalization;
using System.Text.Json;

namespace AldPortal.Core.Dataset;

/// <summary>One column of everything the dataset says of a row, printed and typed: the CSV of rows, of points and of figures share them.</summary>
/// <param name="Name">Column name in CSV files, unit included.</param>
/// <param name="Description">What it holds.</param>
/// <param name="Value">The row's value, or null where nothing is reported.</param>
public sealed record RowColumn(string Name, string Description, Func<DatasetRow, object?> Value)
{
    /// <summary>The column that names the row.</summary>
    public static RowColumn Id { get; } = new("id", "row id: t{table}-{row} or x-{reference}-{n}", row => row.Id);

    /// <summary>All other columns, in the order they are written.</summary>
    public static IReadOnlyList<RowColumn> All { get; } =
    [
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
        new("coating", "formula of the coating; layers from the cathode outwards", row => row.Coating?.Formula),
        new("coating_class", "class of the coating", row => row.Coating?.Class),
        new("coating_printed", "what the source prints", row => row.Coating?.Printed),
        new("ald_cycles_printed", "number of ALD cycles as printed", row => row.AldCycles?.Printed),
        new("ald_cycles", "number of ALD cycles; empty for a layered film", row => row.AldCycles?.Value),
        new("ald_cycle_unit", "cycle or supercycle", row => Word(row.AldCycles?.Unit)),
        new("thickness_printed", "coating thickness as printed", row => row.ThicknessNm?.Printed),
        new("thickness_min_nm", "coating thickness, lower limit, nm", row => row.ThicknessNm?.Min),
        new("thickness_max_nm", "coating thickness, upper limit, nm", row => row.ThicknessNm?.Max),
        new("thickness_qualifier", "exact, approximate, at-most, at-least, range or plus-minus", row => Word(row.ThicknessNm?.Qualifier)),
        new("post_treatment", "what was done to the film after deposition (text results)", row => row.PostTreatment),
        Printed("current_printed", "specific current as printed", "current_ma_g"),
        new("current_ma_per_g", "specific current, mA/g", row => row.CurrentMaPerG),
        new("c_rate", "rate as printed (text results)", row => row.CRate),
        new("window_printed", "potential window as printed", row => row.PotentialWindow?.Printed),
        new("window_low_v", "lower cut-off, V", row => row.PotentialWindow?.LowV),
        new("window_high_v", "upper cut-off, V", row => row.PotentialWindow?.HighV),
        new("window_reference", "Li/Li+ or graphite", row => row.PotentialWindow?.Reference),
        new("temperature_c", "test temperature, °C (text results)", row => row.TemperatureC),
        Printed("first_cycle_capacity_printed", "discharge capacity of cycle 1 as printed", "first_capacity_mah_g"),
        new("first_cycle_capacity_mah_per_g", "discharge capacity of cycle 1, mAh/g", row => row.FirstCycleCapacity?.Value),
        new("first_cycle_capacity_change_percent", "its change against the uncoated cathode, relative percent", row => row.FirstCycleCapacity?.Change?.SignedValue),
        Printed("capacity_at_100_printed", "discharge capacity of cycle 100 as printed", "capacity_100_mah_g"),
        new("capacity_at_100_mah_per_g", "discharge capacity of cycle 100, mAh/g", row => row.CapacityAt100?.Value),
        new("capacity_at_100_change_percent", "its change against the uncoated cathode, relative percent", row => row.CapacityAt100?.Change?.SignedValue),
        Printed("retention_printed", "capacity retention as printed", "capacity_retention_percent"),
        new("retention_percent", "capacity retention at cycle_number, %", row => row.Retention?.Percent),
        new("retention_change_percentage_points", "its change against the uncoated cathode, percentage points", row => row.Retention?.Change?.SignedValue),
        new("cycle_number", "charge-discharge cycle the result belongs to", row => row.CycleNumber),
        new("result_quantity", "quantity a text result states", row => row.Result?.Quantity),
        new("result_printed", "its value as printed", row => row.Result?.Value.Printed),
        new("result_min", "its lower limit", row => row.Result?.Value.Min),
        new("result_max", "its upper limit", row => row.Result?.Value.Max),
        new("result_unit", "its unit", row => row.Result?.Unit),
        new("compared_with", "row or point a comparison is made with", row => row.ComparedWith),
        new("notes", "ids of known issues, separated by spaces", row => row.Notes.Count == 0 ? null : string.Join(' ', row.Notes)),
    ];

    private static readonly (string Suffix, string Unit)[] Units =
    [
        ("_ma_per_g", "mA g⁻¹"), ("_mah_per_g", "mA h g⁻¹"), ("_percentage_points", "percentage points"), ("_percent", "%"), ("_nm", "nm"),
        ("_v", "V"), ("_c", "°C"),
    ];

    /// <summary>The name in words, its unit in brackets: <c>current (mA g⁻¹)</c>.</summary>
    public string Label => InWords(Name);

    /// <summary>The row's cell, or null where nothing is reported.</summary>
    public string? Text(DatasetRow row) => Value(row) is object cell ? Convert.ToString(cell, CultureInfo.InvariantCulture) : null;

    private static string InWords(string name)
    {
        (string suffix, string unit) = Array.Find(Units, unit => name.EndsWith(unit.Suffix, StringComparison.Ordinal));
        string words = name[..^(suffix?.Length ?? 0)].Replace('_', ' ').Replace("ald ", "ALD ");
        return suffix is null ? words : $"{words} ({unit})";
    }

    private static RowColumn Printed(string name, string description, string cell) => new(name, description, row => row.PrintedCells.GetValueOrDefault(cell));

    private static string? Word<T>(T? value)
        where T : struct, Enum => value is T word ? JsonNamingPolicy.KebabCaseLower.ConvertName(word.ToString()) : null;
}
