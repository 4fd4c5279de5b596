using System.Globalization;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>One column of everything the dataset says of a row, printed and typed.</summary>
/// <param name="Name">Column name in CSV files, unit included.</param>
/// <param name="Label">Name in words.</param>
/// <param name="Value">The cell, or null where nothing is reported.</param>
public sealed record RowColumn(string Name, string Label, Func<FigureRow, string?> Value)
{
    /// <summary>All columns, in the order they are written.</summary>
    public static IReadOnlyList<RowColumn> All { get; } =
    [
        Of("reference", "reference", row => row.Reference),
        Of("table", "table", row => row.Table),
        Of("section", "section of the text", row => row.Source?.Section),
        Of("process", "process", row => row.Process),
        Of("cell", "cell", row => row.Cell),
        Of("counter_electrode", "counter electrode", row => row.CounterElectrode),
        Of("cathode_family", "cathode family", row => row.Cathode?.Family),
        Of("cathode_grade", "cathode grade", row => row.Cathode?.Grade),
        Of("cathode_formula", "cathode formula", row => row.Cathode?.Formula),
        Of("cathode_printed", "cathode as printed", row => row.Cathode?.Printed),
        Of("coating", "coating", row => row.Coating?.Formula),
        Of("coating_class", "coating class", row => row.Coating?.Class),
        Of("coating_printed", "coating as printed", row => row.Coating?.Printed),
        Of("ald_cycles_printed", "ALD cycles as printed", row => row.AldCycles?.Printed),
        Of("ald_cycles", "ALD cycles", row => row.AldCycles?.Total),
        Of("ald_cycle_unit", "unit of the ALD cycles", row => row.AldCycles is null ? null : Word(row.AldCycles.Unit)),
        Of("thickness_printed", "thickness as printed", row => row.ThicknessNm?.Printed),
        Of("thickness_min_nm", "smallest thickness (nm)", row => row.ThicknessNm?.Min),
        Of("thickness_max_nm", "largest thickness (nm)", row => row.ThicknessNm?.Max),
        Of("thickness_qualifier", "qualifier of the thickness", row => row.ThicknessNm is null ? null : Word(row.ThicknessNm.Qualifier)),
        Printed("current_printed", "current as printed", "current_ma_g"),
        Of("current_ma_per_g", "current (mA g⁻¹)", row => row.CurrentMaPerG),
        Of("c_rate", "rate", row => row.CRate),
        Of("window_printed", "window as printed", row => row.PotentialWindow?.Printed),
        Of("window_low_v", "lower cut-off (V)", row => row.PotentialWindow?.LowV),
        Of("window_high_v", "upper cut-off (V)", row => row.PotentialWindow?.HighV),
        Of("window_reference", "reference of the window", row => row.PotentialWindow?.Reference),
        Printed("first_cycle_capacity_printed", "first capacity as printed", "first_capacity_mah_g"),
        Of("first_cycle_capacity_mah_per_g", "first capacity (mA h g⁻¹)", row => row.FirstCycleCapacity?.Value),
        Of("first_cycle_capacity_change_percent", "change of the first capacity (%)", row => row.FirstCycleCapacity?.Change?.SignedValue),
        Printed("capacity_at_100_printed", "capacity at cycle 100 as printed", "capacity_100_mah_g"),
        Of("capacity_at_100_mah_per_g", "capacity at cycle 100 (mA h g⁻¹)", row => row.CapacityAt100?.Value),
        Of("capacity_at_100_change_percent", "change of the capacity at cycle 100 (%)", row => row.CapacityAt100?.Change?.SignedValue),
        Printed("retention_printed", "retention as printed", "capacity_retention_percent"),
        Of("retention_percent", "retention (%)", row => row.Retention?.Percent),
        Of("retention_change", "change of the retention", row => row.Retention?.Change?.SignedValue),
        Of("retention_change_unit", "unit of that change", row => row.Retention?.Change is Change change ? Word(change.Unit) : null),
        Of("cycle_number", "charge-discharge cycles", row => row.CycleNumber),
        Of("result_quantity", "quantity of the text result", row => row.Result?.Quantity),
        Of("result_printed", "text result as printed", row => row.Result?.Value.Printed),
        Of("result_unit", "unit of the text result", row => row.Result?.Unit),
        Of("compared_with", "compared with", row => row.ComparedWith),
        Of("notes", "known issues", row => row.Notes.Count == 0 ? null : string.Join(';', row.Notes)),
    ];

    private static RowColumn Of(string name, string label, Func<DatasetRow, object?> value) =>
        new(name, label, row => value(row.Row) is object cell ? Convert.ToString(cell, CultureInfo.InvariantCulture) : null);

    private static RowColumn Printed(string name, string label, string column) => new(name, label, row => row.Printed.GetValueOrDefault(column));

    private static string Word<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
