using System.Globalization;
using System.Text;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>
/// The plotted rows as CSV (RFC 4180, UTF-8): what is plotted first, then everything the dataset says of the row, printed and typed.
/// A bar or cell that stands for several rows gives one line per row; one that stands for none gives one line without a row.
/// </summary>
public static class FigureCsv
{
    private const string LineEnd = "\r\n";

    /// <summary>The CSV text.</summary>
    public static string Write(FigureData data)
    {
        var csv = new StringBuilder();
        Axis x = new("x", data.X), y = new("y", data.Y);
        bool hasValue = data.Points.Any(point => point.Value is not null);
        Line(csv,
        [
            "row_id", "role", "series", "panel", .. x.Header, .. y.Header, .. hasValue ? ["value", "of"] : Array.Empty<string>(), "computed", "label",
            .. RowColumn.All.Select(column => column.Name),
        ]);
        Dictionary<string, DatasetRow> rows = data.Rows.ToDictionary(row => row.Row.Id, row => row.Whole);
        foreach (FigureSeries series in data.Series)
            foreach (FigurePoint point in series.Points)
                foreach (string? id in point.RowIds.DefaultIfEmpty<string?>(null))
                    Line(csv,
                    [
                        id, series.Role.ToString().ToLowerInvariant(), series.Label, point.Panel,
                        .. x.Cells(point.X, point.XLow, point.XHigh), .. y.Cells(point.Y, point.YLow, point.YHigh),
                        .. hasValue ? [Number(point.Value), Number(point.Total)] : Array.Empty<string?>(),
                        point.Computation, series.Role == SeriesRole.Own ? point.Label : null,
                        .. RowColumn.All.Select(column => id is not null && rows.TryGetValue(id, out DatasetRow? row) ? column.Text(row) : null),
                    ]);
        return csv.ToString();
    }

    private static void Line(StringBuilder csv, IEnumerable<string?> cells)
    {
        bool isFirst = true;
        foreach (string? cell in cells)
        {
            if (!isFirst)
                csv.Append(',');
            csv.Append(Cell(cell ?? ""));
            isFirst = false;
        }
        csv.Append(LineEnd);
    }

    private static string Cell(string cell)
    {
        // A spreadsheet would run a cell that begins like a formula; numbers with a sign are safe.
        if (cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' && !double.TryParse(cell, CultureInfo.InvariantCulture, out _))
            cell = "'" + cell;
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"")}\"";
    }

    private static string? Number(double? value) => value?.ToString(CultureInfo.InvariantCulture);

    private sealed class Axis(string letter, FigureAxis axis)
    {
        private readonly string name = $"{letter}_{Quantity.Find(axis.Quantity)?.Column ?? axis.Quantity.ToLowerInvariant()}";

        public IEnumerable<string> Header => axis.Scale == AxisScale.Category ? [name] : [name, name + "_low", name + "_high"];

        public IEnumerable<string?> Cells(double? value, double? low, double? high) => axis.Scale == AxisScale.Category
            ? [value is double index && index < axis.Categories.Count ? axis.Categories[(int)index].Key : null]
            : [Number(value), Number(low), Number(high)];
    }
}
