using AldPortal.Core.Citations;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>What is written at a point and read out for it.</summary>
internal static class PointText
{
    /// <summary>Sample, values with units, row and paper in a few short sentences.</summary>
    public static string Describe(DatasetRow row, QuantityContext context, params IReadOnlyList<(Quantity Quantity, Reading? Reading)> values)
    {
        string numbers = string.Join("; ", values.Select(value => Value(value.Quantity, value.Reading)));
        Reference? paper = context.Paper(row.Reference);
        string source = paper is null ? $"[{row.Reference}]" : $"{paper.ShortLabel} [{row.Reference}]";
        string issues = row.Notes.Count == 0 ? "" : $" {FigureText.Count(row.Notes.Count, "known issue", "known issues")}.";
        return $"{FigureText.Sample(row)}. {numbers}. {row.Id}: {FigureText.Place(row)}, {source}.{issues}";
    }

    /// <summary>"Specific current 140 mA g⁻¹" or "Specific current not reported".</summary>
    public static string Value(Quantity quantity, Reading? reading)
    {
        if (reading is not Reading value)
            return $"{quantity.Label} not reported";
        string computed = value.Computation is null ? "" : " (computed)";
        string per = value.IsPerSupercycle && quantity.Id == "growthPerCycle" ? " per supercycle" : "";
        return $"{quantity.Label} {FigureText.WithUnit(value.Text, quantity.Unit)}{per}{computed}";
    }

    /// <summary>How values were computed, or null where all are printed.</summary>
    public static string? Computation(params IReadOnlyList<(Quantity Quantity, Reading? Reading)> values)
    {
        string[] computed = [.. values.Where(value => value.Reading?.Computation is not null)
            .Select(value => $"{value.Quantity.Label}: {value.Reading!.Value.Computation}")];
        return computed.Length == 0 ? null : string.Join("; ", computed);
    }

    /// <summary>The short text beside a point.</summary>
    public static string? Label(string? kind, DatasetRow row) => kind switch
    {
        "grade" => row.Cathode?.Grade,
        "coating" => row.Coating?.Formula,
        "aldCycles" => row.AldCycles is AldCycleCount cycles ? $"{row.Cathode?.Grade}, {cycles.Printed} cycles" : row.Cathode?.Grade,
        _ => null,
    };
}
