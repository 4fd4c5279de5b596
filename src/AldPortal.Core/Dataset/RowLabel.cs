namespace AldPortal.Core.Dataset;

/// <summary>Rows in words; formulas are flat, the typesetter sets them.</summary>
public static class RowLabel
{
    /// <summary>Where the row stands: "Table 3, row 17" or "Section 2.2.1.2".</summary>
    public static string Place(DatasetRow row) =>
        row.Table is int table ? $"Table {table}, row {row.TableRow}" : $"Section {row.Source?.Section}";

    /// <summary>What was tested: "NMC622 coated with Al2O3 (10 ALD cycles, ~1.0 nm)".</summary>
    public static string Sample(DatasetRow row)
    {
        string cathode = row.Cathode?.Grade ?? "the cathode";
        if (row.Coating is null)
            return row.Sample == "uncoated" ? $"uncoated {cathode}" : cathode;
        string unit = row.AldCycles?.Unit == AldCycleUnit.Supercycle ? "ALD supercycles" : "ALD cycles";
        string[] details = [.. new[] { row.AldCycles is { } cycles ? $"{cycles.Printed} {unit}" : null, row.ThicknessNm is { } thickness ? $"{thickness.Printed} nm" : null }.OfType<string>()];
        return $"{cathode} coated with {row.Coating.Formula}" + (details.Length == 0 ? "" : $" ({string.Join(", ", details)})");
    }

    /// <summary>Sample, conditions and results in one line.</summary>
    public static string Of(DatasetRow row)
    {
        IEnumerable<string?> parts =
        [
            Sample(row),
            row.CurrentMaPerG is double current ? $"{current} mA g⁻¹" : row.CRate,
            row.PotentialWindow?.Printed,
            row.TemperatureC is double temperature ? $"{temperature} °C" : null,
            .. Results(row),
        ];
        return string.Join("; ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static IEnumerable<string> Results(DatasetRow row)
    {
        if (row.Result is PointResult result)
        {
            string at = row.CycleNumber is int cycle ? $" (cycle {cycle})" : "";
            yield return $"{QuantityName(result.Quantity)} {result.Value.Printed} {result.Unit.Replace('-', ' ')}{at}";
            yield break;
        }
        if (row.FirstCycleCapacity is Capacity first)
            yield return $"first cycle {first.Value} mA h g⁻¹";
        if (row.CapacityAt100 is Capacity last)
            yield return $"cycle 100 {last.Value} mA h g⁻¹";
        if (row.Retention is { Percent: double percent })
            yield return $"retention {percent} % at cycle {row.CycleNumber}";
        if (row.Retention?.Change is Change change)
            yield return $"{(change.Direction == ChangeDirection.Decrease ? "−" : "+")}{change.Value} percentage points";
    }

    private static string QuantityName(string quantity) => quantity switch
    {
        "ald-cycles" => "number of ALD cycles",
        "one-c-current" => "1C current",
        _ => quantity.Replace('-', ' '),
    };
}
