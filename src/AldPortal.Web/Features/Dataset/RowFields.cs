using System.Globalization;
using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Dataset;

/// <summary>A field of a row: printed and read side by side.</summary>
/// <param name="Label">Name with unit.</param>
/// <param name="Printed">Printed string, or null where the source prints none.</param>
/// <param name="Reading">How the portal reads it, or null where nothing is reported.</param>
/// <param name="Corrected">True where the reading was corrected.</param>
public sealed record RowField(string Label, string? Printed, string? Reading, bool Corrected);

/// <summary>The fields of a row for its page.</summary>
public static class RowFields
{
    private static readonly (string Column, string Label, Func<DatasetRow, string?> Reading)[] Fields =
    [
        ("material", "Cathode active material", Cathode),
        ("cathode", "Cathode active material", Cathode),
        ("formula", "Formula", row => row.Cathode?.Formula),
        ("coating", "Coating", row => row.Coating is { } coating ? $"{coating.Formula} ({coating.Class})" : null),
        ("ald_cycles", "ALD cycles", row => row.AldCycles is { } cycles ? cycles.Parts is { } parts ? string.Join(" + ", parts) + " cycles" : $"{cycles.Value} {cycles.Unit.ToString().ToLowerInvariant()}s" : null),
        ("thickness_nm", "Coating thickness, nm", row => Number(row.ThicknessNm)),
        ("post_treatment", "Post-treatment", row => row.PostTreatment),
        ("current_ma_g", "Current, mA g⁻¹", row => DataCellText.Number(row.CurrentMaPerG)),
        ("c_rate", "Rate", row => row.CRate),
        ("potential_window", "Potential window", Window),
        ("temperature_c", "Temperature, °C", row => DataCellText.Number(row.TemperatureC)),
        ("first_capacity_mah_g", "First-cycle discharge capacity, mA h g⁻¹", row => Capacity(row.FirstCycleCapacity)),
        ("capacity_100_mah_g", "Cycle-100 discharge capacity, mA h g⁻¹", row => Capacity(row.CapacityAt100)),
        ("capacity_retention_percent", "Capacity retention, %", Retention),
        ("value", "Result", row => row.Result is { } result ? $"{result.Quantity.Replace('-', ' ')}: {Number(result.Value)} {result.Unit.Replace('-', ' ')}" : null),
        ("cycle_number", "Cycle number", row => row.CycleNumber?.ToString(CultureInfo.InvariantCulture)),
        ("remark", "Remark", row => row.Remark),
    ];

    /// <summary>The fields that the row prints or that can be read.</summary>
    public static IEnumerable<RowField> Of(DatasetRow row)
    {
        bool isPoint = row.Table is null;
        foreach ((string column, string label, Func<DatasetRow, string?> reading) in Fields)
        {
            if (column == (isPoint ? "material" : "cathode"))
                continue;
            string? printed = row.PrintedCells.GetValueOrDefault(column);
            string? read = reading(row);
            if (printed is not null || read is not null)
                yield return new RowField(label, printed, read, row.Corrections.Any(correction => correction.Field == column));
        }
    }

    /// <summary>The label of a field by its column name.</summary>
    public static string LabelOf(string column) => Fields.FirstOrDefault(field => field.Column == column).Label ?? column.Replace('_', ' ');

    private static string? Cathode(DatasetRow row) => row.Cathode is { } cathode ? $"{cathode.Grade}{(cathode.Family is string family && family != cathode.Grade ? $" ({family})" : "")}" : null;

    private static string? Number(ReportedNumber? number) => number switch
    {
        null => null,
        { Qualifier: Qualifier.AtMost } => $"at most {number.Max}",
        { Qualifier: Qualifier.AtLeast } => $"at least {number.Min}",
        { Min: double min, Max: double max } when min != max => $"{min} to {max}",
        { Qualifier: Qualifier.Approximate } => $"about {number.Min}",
        _ => $"{number.Min}",
    };

    private static string? Window(DatasetRow row) => row.PotentialWindow is { } window
        ? $"{(window.LowV is double low ? $"{low} to " : "up to ")}{window.HighV} V{(window.Reference is string reference ? $" vs. {reference}" : "")}"
        : null;

    private static string? Capacity(Capacity? capacity) => capacity is null ? null
        : DataCellText.Number(capacity.Value) + (capacity.Change is { } change ? $"; {DataCellText.Change(change)} against uncoated (relative)" : "; change not reported");

    private static string? Retention(DatasetRow row) => row.Retention is not { } retention ? null
        : (retention.Percent is double percent ? (retention.Qualifier == Qualifier.Approximate ? "about " : "") + DataCellText.Number(percent) + " %" : "only the change is reported")
          + (retention.Change is { } change ? $"; {DataCellText.Change(change)} against uncoated (percentage points)" : "");
}
