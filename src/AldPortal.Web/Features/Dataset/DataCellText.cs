using System.Globalization;
using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Dataset;

/// <summary>Cells of the dataset's table in words.</summary>
public static class DataCellText
{
    /// <summary>The cell's text, or null where the row reports nothing.</summary>
    public static string? Of(DatasetRow row, string column) => column switch
    {
        "process" => row.Process,
        "cycles" => row.AldCycles is { } cycles ? cycles.Printed + (cycles.Unit == AldCycleUnit.Supercycle ? " super" : "") : null,
        "thickness" => row.ThicknessNm?.Printed,
        "current" => Number(row.CurrentMaPerG),
        "window" => row.PotentialWindow?.Printed,
        "first" => WithChange(row.FirstCycleCapacity),
        "hundredth" => WithChange(row.CapacityAt100),
        "retention" => row.Retention is { Percent: double percent } retention ? (retention.Qualifier == Qualifier.Approximate ? "~" : "") + Number(percent) : null,
        "gain" => Change(row.Retention?.Change) ?? Change(row.CapacityAt100?.Change),
        "at" => row.CycleNumber?.ToString(CultureInfo.InvariantCulture),
        "growth" => DerivedQuantities.GrowthPerCycle(row) is { } growth ? Range(growth.Angstrom.Low, growth.Angstrom.High) : null,
        _ => null,
    };

    /// <summary>A change with its sign and unit, or null.</summary>
    public static string? Change(Change? change) => change is null ? null
        : (change.Direction switch { ChangeDirection.Increase => "+", ChangeDirection.Decrease => "−", _ => "±" })
          + Number(change.Value) + (change.Unit == ChangeUnit.Percent ? " %" : " pp");

    /// <summary>A number with at most two decimals, or null.</summary>
    public static string? Number(double? value) => value is double number ? Math.Round(number, 2).ToString(CultureInfo.InvariantCulture) : null;

    private static string Range(double low, double high) => low == high ? Number(low)! : $"{Number(low)}–{Number(high)}";

    private static string? WithChange(Capacity? capacity) => capacity is null ? null
        : capacity.Change is { } change ? $"{Number(capacity.Value)} ({Change(change)})" : Number(capacity.Value);
}
