using System.Globalization;
using AldPortal.Core.Dataset;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Figures;

/// <summary>Numbers, names and counts as figures write them.</summary>
internal static class FigureText
{
    /// <summary>A number with at most four significant digits after rounding noise, with a true minus sign.</summary>
    public static string Number(double value)
    {
        double rounded = value == 0 ? 0 : Math.Round(value, Math.Clamp(3 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 10));
        return rounded.ToString("0.##########", CultureInfo.InvariantCulture).Replace('-', '−');
    }

    /// <summary>A number with its sign, for changes.</summary>
    public static string Signed(double value) => value > 0 ? "+" + Number(value) : Number(value);

    /// <summary>A value with its unit: narrow no-break space, "%" included.</summary>
    public static string WithUnit(string value, string? unit) => unit is null ? value : $"{value}\u202f{unit}";

    /// <summary>"1 row", "3 rows".</summary>
    public static string Count(int count, string one, string many) => $"{count} {(count == 1 ? one : many)}";

    /// <summary>Words joined by commas and "and".</summary>
    public static string Join(IReadOnlyList<string> words) => words.Count switch
    {
        0 => "",
        1 => words[0],
        _ => string.Join(", ", words.Take(words.Count - 1)) + " and " + words[^1],
    };

    /// <summary>The sample in words: "NMC811 with Al₂O₃".</summary>
    public static string Sample(DatasetRow row)
    {
        string cathode = row.Cathode?.Grade ?? "cathode not named";
        return row.Coating is RowCoating coating ? $"{cathode} with {Typesetter.ToUnicode(coating.Formula)}" : $"{cathode}, uncoated";
    }

    /// <summary>The place of a row: "Table 1, row 3" or "text, section 2.1.4".</summary>
    public static string Place(DatasetRow row) =>
        row.Table is int table ? $"Table {table}, row {row.TableRow}" : $"text, section {row.Source?.Section}";

    /// <summary>Address of a row's page.</summary>
    public static string RowHref(string id) => "/data/rows/" + Uri.EscapeDataString(id);
}
