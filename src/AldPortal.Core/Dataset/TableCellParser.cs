using System.Globalization;

namespace AldPortal.Core.Dataset;

/// <summary>Reads the composite cells of the review's tables: a value with a change in brackets, windows and ALD cycle counts.</summary>
public static class TableCellParser
{
    /// <summary>Reads <c>185 (▲5%)</c>, <c>153 (■0%)</c>, <c>102 (No data)</c>; null where the cell is no capacity in mA h g⁻¹.</summary>
    public static Capacity? Capacity(string printed)
    {
        (string value, string? bracket) = Split(printed);
        if (ReportedNumberParser.Parse(value) is not { Qualifier: Qualifier.Exact, Min: double capacity } || !IsChange(bracket))
            return null;
        return new Capacity(capacity, ParseChange(bracket, ChangeUnit.Percent));
    }

    /// <summary>Reads <c>84.9 (▲3.6%)</c>, <c>~97 (▲29.0%)</c>, <c>18.0</c>, <c>(▲9.1%)</c>; null where the cell is no retention in percent.</summary>
    public static Retention? Retention(string printed)
    {
        (string value, string? bracket) = Split(printed);
        ReportedNumber? percent = ReportedNumberParser.Parse(value);
        if ((percent is null && (value.Length > 0 || bracket is null)) || !IsChange(bracket))
            return null;
        return new Retention(percent?.Middle, percent?.Qualifier, ParseChange(bracket, ChangeUnit.PercentagePoints));
    }

    /// <summary>
    /// Reads <c>3.0–4.5 V</c>, <c>4.6 V</c> (upper limit alone) and <c>Graphite; 2.8–4.2 V</c>, in V against the reference;
    /// null where the cell is no window.
    /// </summary>
    /// <param name="printed">The cell.</param>
    /// <param name="reference">"Li/Li+" or "graphite", where the cell names none.</param>
    public static PotentialWindow? Window(string printed, string? reference)
    {
        string text = printed;
        if (text.Split(';') is [string anode, string range])
        {
            reference = anode.Trim().Equals("graphite", StringComparison.OrdinalIgnoreCase) ? "graphite" : anode.Trim();
            text = range.Trim();
        }
        if (!text.EndsWith(" V", StringComparison.Ordinal) || ReportedNumberParser.Parse(text[..^2]) is not ReportedNumber volts)
            return null;
        double? low = volts.Qualifier == Qualifier.Range ? volts.Min : null;
        return new PotentialWindow(printed, low, volts.Max, reference);
    }

    /// <summary>Reads <c>10</c> and, for layered films, <c>5/1</c>; null for "—" or anything else.</summary>
    public static AldCycleCount? AldCycles(string printed, AldCycleUnit unit)
    {
        int?[] parts = [.. printed.Split('/').Select(WholeNumber)];
        if (parts.Any(part => part is null))
            return null;
        return parts.Length == 1
            ? new AldCycleCount(printed, parts[0], unit, null)
            : new AldCycleCount(printed, null, unit, [.. parts.Select(part => part!.Value)]);
    }

    private static int? WholeNumber(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static (string Value, string? Bracket) Split(string printed)
    {
        int open = printed.IndexOf('(');
        return open < 0 || !printed.EndsWith(')')
            ? (printed.Trim(), null)
            : (printed[..open].Trim(), printed[(open + 1)..^1].Trim());
    }

    private static bool IsChange(string? bracket) =>
        bracket is null or "No data" || ParseChange(bracket, ChangeUnit.Percent) is not null;

    private static Change? ParseChange(string? bracket, ChangeUnit unit)
    {
        if (bracket is null || bracket.Length < 3 || bracket[^1] != '%'
            || ReportedNumberParser.Parse(bracket[1..^1]) is not { Qualifier: Qualifier.Exact, Min: double value })
            return null;
        return bracket[0] switch
        {
            '▲' => new Change(ChangeDirection.Increase, value, unit),
            '▼' => new Change(ChangeDirection.Decrease, value, unit),
            '■' => new Change(ChangeDirection.None, value, unit),
            _ => null,
        };
    }
}
