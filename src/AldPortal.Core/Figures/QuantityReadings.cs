using System.Globalization;
using AldPortal.Core.Citations;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>What a reading may look at besides its row.</summary>
public sealed class QuantityContext
{
    private readonly Dictionary<int, Reference> references;

    /// <summary>Indexes the references by number.</summary>
    public QuantityContext(ReviewDataset dataset, IReadOnlyList<Reference> references)
    {
        Dataset = dataset;
        this.references = references.Where(reference => reference.Number is not null)
            .DistinctBy(reference => reference.Number).ToDictionary(reference => reference.Number!.Value);
    }

    /// <summary>The dataset.</summary>
    public ReviewDataset Dataset { get; }

    /// <summary>The paper with this number, or null.</summary>
    public Reference? Paper(int number) => references.GetValueOrDefault(number);
}

/// <summary>
/// How each quantity is read from a row. What is computed says how; nothing is computed from a value that is not reported.
/// </summary>
internal static class QuantityReadings
{
    public static Reading? FirstCycleCapacity(DatasetRow row, QuantityContext context) =>
        row.FirstCycleCapacity is Capacity capacity ? OfCapacity(row, capacity) : null;

    public static Reading? CapacityAt100(DatasetRow row, QuantityContext context) =>
        row.CapacityAt100 is Capacity capacity ? OfCapacity(row, capacity) : null;

    // A point carries "~138" or a range as printed; a table prints plain numbers.
    private static Reading OfCapacity(DatasetRow row, Capacity capacity) =>
        row.Result is { Quantity: "discharge-capacity" } result ? Reading.Of(result.Value) : Reading.Of(capacity.Value);

    public static Reading? CapacityChange(DatasetRow row, QuantityContext context)
    {
        if (row.CapacityAt100 is not Capacity capacity)
            return null;
        if (capacity.Change is { Unit: ChangeUnit.Percent } change)
            return Signed(change.SignedValue, null);
        if (Compared(row, context)?.CapacityAt100 is not { Value: > 0 } uncoated)
            return null;
        double percent = Math.Round(100 * (capacity.Value / uncoated.Value - 1), 1);
        return Signed(percent, $"100 × ({FigureText.Number(capacity.Value)} / {FigureText.Number(uncoated.Value)} − 1), with {row.ComparedWith}");
    }

    public static Reading? Retention(DatasetRow row, QuantityContext context)
    {
        if (row.Retention?.Percent is double percent)
            return row.Result is { Quantity: "capacity-retention" } result
                ? Reading.Of(result.Value)
                : Reading.Of(percent) with { Text = Approximate(row.Retention.Qualifier) + FigureText.Number(percent) };
        return DerivedQuantities.RetentionAt100(row) is RetentionPercent computed
            ? Reading.Of(Math.Round(computed.Value, 1), $"100 × {FigureText.Number(row.CapacityAt100!.Value)} / {FigureText.Number(row.FirstCycleCapacity!.Value)} mA h g⁻¹")
            : null;
    }

    public static Reading? RetentionGain(DatasetRow row, QuantityContext context)
    {
        if (row.Retention?.Change is { Unit: ChangeUnit.PercentagePoints } change)
            return Signed(change.SignedValue, null);
        if (DerivedQuantities.RetentionAt100(row) is RetentionPercent coated
            && DerivedQuantities.UncoatedCapacity(row.FirstCycleCapacity) is CapacityMahPerG { Value: > 0 } first
            && DerivedQuantities.UncoatedCapacity(row.CapacityAt100) is CapacityMahPerG last)
        {
            double uncoated = 100 * last.Value / first.Value;
            return Signed(Math.Round(coated.Value - uncoated, 1),
                $"retention {coated.Value:0.0}\u202f% minus that of the uncoated cathode, {uncoated:0.0}\u202f%, both from the printed capacities and their changes");
        }
        return row.Retention?.Percent is double percent && Compared(row, context)?.Retention?.Percent is double other
            ? Signed(Math.Round(percent - other, 1), $"{FigureText.Number(percent)} − {FigureText.Number(other)}, with {row.ComparedWith}")
            : null;
    }

    public static Reading? Thickness(DatasetRow row, QuantityContext context) =>
        row.ThicknessNm is ReportedNumber thickness ? Reading.Of(thickness) : null;

    public static Reading? AldCycles(DatasetRow row, QuantityContext context) =>
        row.AldCycles is AldCycleCount cycles
            ? new Reading(cycles.Total, null, null, cycles.Printed)
            {
                IsPerSupercycle = cycles.Unit == AldCycleUnit.Supercycle,
                Computation = cycles.Parts is null ? null : string.Join(" + ", cycles.Parts),
            }
            : null;

    public static Reading? GrowthPerCycle(DatasetRow row, QuantityContext context)
    {
        if (DerivedQuantities.GrowthPerCycle(row) is not GrowthPerCycle growth)
            return row.Result is { Quantity: "growth-per-cycle" } stated ? Reading.Of(stated.Value) : null;
        double low = Math.Round(growth.Angstrom.Low, 3), high = Math.Round(growth.Angstrom.High, 3);
        return new Reading(
            Math.Round((low + high) / 2, 3), low == high ? null : low, low == high ? null : high,
            low == high ? FigureText.Number(low) : $"{FigureText.Number(low)}–{FigureText.Number(high)}")
        {
            IsPerSupercycle = growth.Unit == AldCycleUnit.Supercycle,
            IsLimit = row.ThicknessNm?.Qualifier is Qualifier.AtMost or Qualifier.AtLeast,
            Computation = $"10 × {row.ThicknessNm!.Printed} nm / {row.AldCycles!.Total} {(growth.Unit == AldCycleUnit.Supercycle ? "supercycles" : "cycles")}",
        };
    }

    public static Reading? WindowHigh(DatasetRow row, QuantityContext context) =>
        row.PotentialWindow?.HighV is double high ? Reading.Of(high) : null;

    public static Reading? WindowLow(DatasetRow row, QuantityContext context) =>
        row.PotentialWindow?.LowV is double low ? Reading.Of(low) : null;

    public static Reading? CycleNumber(DatasetRow row, QuantityContext context) =>
        row.CycleNumber is int cycles ? Reading.Of(cycles) : null;

    public static Reading? Year(DatasetRow row, QuantityContext context) =>
        context.Paper(row.Reference)?.Year is int year ? new Reading(year, null, null, year.ToString(CultureInfo.InvariantCulture)) : null;

    /// <summary>
    /// The printed current. A result that stands only in the text often gives a rate alone: then the current is that of the
    /// same paper's table row for the same film, or the rate times the current which the same paper calls 1C.
    /// </summary>
    public static Reading? Current(DatasetRow row, QuantityContext context)
    {
        if (row.CurrentMaPerG is double printed)
            return Reading.Of(printed);
        if (row.Table is not null || row.CRate is null)
            return null;
        IEnumerable<DatasetRow> paper = context.Dataset.ByReference[row.Reference];
        if (Rate(row.CRate) is double rate
            && paper.FirstOrDefault(other => other.Result?.Quantity == "one-c-current") is { Result.Value: ReportedNumber oneC } source)
        {
            Reading reading = Reading.Of(oneC);
            return reading with
            {
                Value = Math.Round(rate * reading.Value, 1),
                Low = Rounded(rate * reading.Low),
                High = Rounded(rate * reading.High),
                Text = (oneC.Qualifier == Qualifier.AtLeast ? "≥" : "") + FigureText.Number(rate * reading.Value),
                Computation = $"{row.CRate} with 1C = {oneC.Printed} mA g⁻¹ ({source.Id})",
            };
        }
        DatasetRow[] same = [.. paper.Where(other => other.Table is not null && other.CurrentMaPerG is not null && IsSameFilm(row, other))];
        if (same.Select(other => other.CurrentMaPerG).Distinct().Count() != 1 || same[0].CurrentMaPerG is not double current)
            return null;
        return Reading.Of(current, $"{row.CRate}: the current of {same[0].Id}, the same film in the same paper");
    }

    private static bool IsSameFilm(DatasetRow point, DatasetRow row) =>
        row.Process == point.Process && row.Coating?.Formula == point.Coating?.Formula && row.Cathode?.Grade == point.Cathode?.Grade
        && (point.AldCycles is null || row.AldCycles is null || row.AldCycles.Total == point.AldCycles.Total);

    // 0.5C, 2C, C/3
    private static double? Rate(string printed)
    {
        string text = printed.Trim();
        if (text == "C")
            return 1;
        if (text.StartsWith("C/", StringComparison.Ordinal) && Positive(text[2..]) is double divisor)
            return 1 / divisor;
        return text.EndsWith('C') ? Positive(text[..^1]) : null;
    }

    private static double? Positive(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && value > 0 ? value : null;

    private static double? Rounded(double? value) => value is double number ? Math.Round(number, 1) : null;

    private static Reading Signed(double value, string? computation) =>
        new(value, null, null, FigureText.Signed(value)) { Computation = computation };

    private static string Approximate(Qualifier? qualifier) => qualifier == Qualifier.Approximate ? "~" : "";

    private static DatasetRow? Compared(DatasetRow row, QuantityContext context) =>
        row.ComparedWith is string id ? context.Dataset.Find(id) : null;
}
