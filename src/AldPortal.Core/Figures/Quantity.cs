using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>A value to plot.</summary>
/// <param name="Value">Where the mark stands.</param>
/// <param name="Low">Lower end of its range, or null.</param>
/// <param name="High">Upper end of its range, or null.</param>
/// <param name="Text">The value in words, as near to the printed form as possible, without its unit.</param>
public readonly record struct Reading(double Value, double? Low, double? High, string Text)
{
    /// <summary>How the value was computed, or null where the source prints it.</summary>
    public string? Computation { get; init; }

    /// <summary>True for "at most" and "at least".</summary>
    public bool IsLimit { get; init; }

    /// <summary>True for a value counted per supercycle, which does not compare with plain ALD cycles.</summary>
    public bool IsPerSupercycle { get; init; }

    /// <summary>A number printed with its range and qualifier.</summary>
    internal static Reading Of(ReportedNumber number) =>
        new(number.Middle, number.Min == number.Max ? null : number.Min, number.Min == number.Max ? null : number.Max, number.Printed)
        {
            IsLimit = number.Qualifier is Qualifier.AtMost or Qualifier.AtLeast,
        };

    /// <summary>A plain number.</summary>
    internal static Reading Of(double value, string? computation = null) =>
        new(value, null, null, FigureText.Number(value)) { Computation = computation };
}

/// <summary>A quantity of the dataset that can stand on an axis.</summary>
/// <param name="Id">Id in specifications and addresses.</param>
/// <param name="Label">Name in words.</param>
/// <param name="Unit">Unit, or null for a pure number.</param>
/// <param name="Column">Column name in CSV files, unit included.</param>
/// <param name="Read">The value of a row, or null where it is not reported.</param>
public sealed record Quantity(string Id, string Label, string? Unit, string Column, Func<DatasetRow, QuantityContext, Reading?> Read)
{
    /// <summary>True where values compare only at equal numbers of charge-discharge cycles.</summary>
    public bool NeedsEqualCycles { get; init; }

    /// <summary>True where half and full cells do not compare.</summary>
    public bool NeedsEqualCells { get; init; }

    /// <summary>True where the axis must begin at zero to be read rightly.</summary>
    public bool FromZero { get; init; }

    /// <summary>True where values can be zero or negative, so that a logarithmic axis makes no sense.</summary>
    public bool LinearOnly { get; init; }

    /// <summary>Id of the item of the reporting checklist that asks for it, or null.</summary>
    public string? ChecklistItem { get; init; }

    /// <summary>
    /// Kinds of text results (<see cref="TextQuantities"/>) that state this quantity. A text result often repeats thickness or
    /// window of its sample; it belongs to a figure only where the number it was written down for does.
    /// </summary>
    public IReadOnlyList<string> TextResults { get; init; } = [];

    /// <summary>All quantities, in the order they are offered.</summary>
    public static IReadOnlyList<Quantity> All { get; } =
    [
        new("firstCycleCapacity", "First discharge capacity", "mA h g⁻¹", "first_cycle_capacity_mah_per_g", QuantityReadings.FirstCycleCapacity)
            { NeedsEqualCells = true, ChecklistItem = "first-cycle-capacity", TextResults = ["discharge-capacity"] },
        new("capacityAt100", "Discharge capacity at cycle 100", "mA h g⁻¹", "capacity_at_100_mah_per_g", QuantityReadings.CapacityAt100)
            { NeedsEqualCells = true, ChecklistItem = "capacity-at-100", TextResults = ["discharge-capacity"] },
        new("capacityChange", "Capacity change at cycle 100 by the coating", "%", "capacity_change_percent", QuantityReadings.CapacityChange)
            { NeedsEqualCells = true, LinearOnly = true, ChecklistItem = "uncoated-reference", TextResults = ["discharge-capacity"] },
        new("retention", "Capacity retention", "%", "retention_percent", QuantityReadings.Retention)
            { NeedsEqualCells = true, NeedsEqualCycles = true, ChecklistItem = "capacity-retention", TextResults = ["capacity-retention"] },
        new("retentionGain", "Gain in capacity retention", "percentage points", "retention_gain_percentage_points", QuantityReadings.RetentionGain)
            { NeedsEqualCells = true, NeedsEqualCycles = true, LinearOnly = true, ChecklistItem = "uncoated-reference", TextResults = ["capacity-retention"] },
        new("thicknessNm", "Coating thickness", "nm", "thickness_nm", QuantityReadings.Thickness) { ChecklistItem = "coating-thickness", TextResults = ["coating-thickness"] },
        new("aldCycles", "ALD cycles", null, "ald_cycles", QuantityReadings.AldCycles) { ChecklistItem = "ald-cycles", TextResults = ["ald-cycles"] },
        new("growthPerCycle", "Growth per cycle", "Å", "growth_per_cycle_angstrom", QuantityReadings.GrowthPerCycle) { ChecklistItem = "growth-per-cycle", TextResults = ["growth-per-cycle"] },
        new("current", "Specific current", "mA g⁻¹", "current_ma_per_g", QuantityReadings.Current) { ChecklistItem = "current-density" },
        new("windowHigh", "Upper cut-off potential", "V", "window_high_v", QuantityReadings.WindowHigh) { NeedsEqualCells = true, ChecklistItem = "potential-window" },
        new("windowLow", "Lower cut-off potential", "V", "window_low_v", QuantityReadings.WindowLow) { NeedsEqualCells = true, ChecklistItem = "potential-window" },
        new("cycleNumber", "Charge-discharge cycles", null, "cycle_number", QuantityReadings.CycleNumber) { ChecklistItem = "cycle-count" },
        new("year", "Year of publication", null, "year", QuantityReadings.Year) { LinearOnly = true },
    ];

    /// <summary>The quantity with this id, or null.</summary>
    public static Quantity? Find(string? id) => All.FirstOrDefault(quantity => quantity.Id == id);

    /// <summary>Name and unit.</summary>
    public string FullLabel => Unit is null ? Label : $"{Label} ({Unit})";
}
