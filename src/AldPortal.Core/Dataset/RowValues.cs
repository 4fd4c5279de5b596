using System.Globalization;

namespace AldPortal.Core.Dataset;

/// <summary>All numbers a row reports, whatever they mean: a claim about the row may use these and no others.</summary>
public static class RowValues
{
    /// <summary>The numbers, in no particular order; a value may repeat.</summary>
    public static IEnumerable<double> Of(DatasetRow row)
    {
        IEnumerable<double?> values =
        [
            .. Limits(row.ThicknessNm), .. Limits(row.Result?.Value),
            row.CurrentMaPerG, row.TemperatureC, row.CycleNumber,
            row.AldCycles?.Value, .. (row.AldCycles?.Parts ?? []).Select(part => (double?)part),
            row.PotentialWindow?.LowV, row.PotentialWindow?.HighV,
            row.FirstCycleCapacity?.Value, row.FirstCycleCapacity?.Change?.Value,
            row.CapacityAt100?.Value, row.CapacityAt100?.Change?.Value,
            row.Retention?.Percent, row.Retention?.Change?.Value,
        ];
        return values.OfType<double>().Concat(RateNumbers(row.CRate));
    }

    private static IEnumerable<double?> Limits(ReportedNumber? number) => number is null ? [] : [number.Min, number.Max, number.Middle];

    // "0.5C" holds 0.5, "C/3" holds 3.
    private static IEnumerable<double> RateNumbers(string? rate) =>
        (rate ?? "").Split('C', '/', ' ').Select(part => double.TryParse(part, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number) ? number : (double?)null).OfType<double>();
}
