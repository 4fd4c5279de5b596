namespace AldPortal.Core.Figures;

/// <summary>A column of a figure's table.</summary>
/// <param name="Label">Heading, unit included.</param>
/// <param name="IsNumber">True where cells are numbers, to be set flush right.</param>
public sealed record FigureTableColumn(string Label, bool IsNumber);

/// <summary>A cell.</summary>
/// <param name="Text">What is written; "not reported" where nothing is.</param>
/// <param name="Href">Where it leads, or null.</param>
public sealed record FigureTableCell(string Text, string? Href = null);

/// <summary>A row.</summary>
/// <param name="RowIds">The results it stands for.</param>
/// <param name="Cells">Its cells, one per column; the first is the heading of the row.</param>
/// <param name="HasNotes">True where a known issue concerns it.</param>
public sealed record FigureTableRow(IReadOnlyList<string> RowIds, IReadOnlyList<FigureTableCell> Cells, bool HasNotes);

/// <summary>The table behind a figure: every mark of the picture, with where it comes from.</summary>
/// <param name="Caption">What the table shows.</param>
/// <param name="Columns">Columns.</param>
/// <param name="Rows">Rows.</param>
public sealed record FigureTable(string Caption, IReadOnlyList<FigureTableColumn> Columns, IReadOnlyList<FigureTableRow> Rows)
{
    private const string NotReported = "not reported";

    /// <summary>The table of a figure.</summary>
    public static FigureTable Of(FigureData data) => data.Kind switch
    {
        FigureKind.Matrix or FigureKind.Scorecard => Cells(data),
        FigureKind.Bars => Years(data),
        FigureKind.Range => Windows(data),
        _ => Points(data),
    };

    private static FigureTable Points(FigureData data)
    {
        bool isStrip = data.Y.Scale == AxisScale.Category;
        FigureTableColumn[] columns =
        [
            new("Row", false), new("Cathode", false), new("Coating", false), new("Coated", false),
            .. isStrip ? Array.Empty<FigureTableColumn>() : [new(data.Y.FullLabel, true)],
            new(data.X.FullLabel, true), new("Paper", false), new("How the value was obtained", false),
        ];
        Dictionary<string, FigureRow> rows = data.Rows.ToDictionary(row => row.Row.Id);
        Dictionary<int, FigureSource> papers = data.Sources.ToDictionary(source => source.Number);
        var lines = new List<FigureTableRow>();
        foreach (FigureSeries series in data.Series)
            foreach (FigurePoint point in series.Points)
            {
                FigureRow? row = point.RowIds.Count > 0 ? rows.GetValueOrDefault(point.RowIds[0]) : null;
                lines.Add(new FigureTableRow(point.RowIds,
                [
                    row is null ? new(point.Label ?? series.Label) : new(row.Row.Id, FigureText.RowHref(row.Row.Id)),
                    new(row?.Row.Cathode?.Grade ?? ""),
                    new(row?.Row.Coating?.Formula ?? ""),
                    new(row?.Row.Process ?? ""),
                    .. isStrip ? Array.Empty<FigureTableCell>() : [new(Value(point.Y, point.YLow, point.YHigh, point.IsLimit, data.Y))],
                    new(Value(point.X, point.XLow, point.XHigh, point.IsLimit, data.X)),
                    point.Reference is int number ? new($"{papers.GetValueOrDefault(number)?.Label} [{number}]", $"/references/{number}") : new(""),
                    new(Origin(series, point)),
                ], point.HasNotes));
            }
        return new FigureTable(FigureSummary.Title(data), columns, lines);
    }

    private static FigureTable Windows(FigureData data) => new(
        FigureSummary.Title(data),
        [new("Cathode", false), new("Lower limit (V)", true), new("Upper limit (V)", true), new("Rows", false), new("Papers", false)],
        [.. data.Points.OrderBy(point => point.Y).Select(point => new FigureTableRow(point.RowIds,
        [
            new(data.Y.Categories[(int)point.Y!.Value].Group ?? ""),
            new(point.XLow is double low ? FigureText.Number(low) : NotReported),
            new(point.XHigh is double high ? FigureText.Number(high) : NotReported),
            new(string.Join(", ", point.RowIds), point.Href),
            new(string.Join(", ", data.Rows.Where(row => point.RowIds.Contains(row.Row.Id)).Select(row => $"[{row.Row.Reference}]").Distinct())),
        ], point.HasNotes))]);

    private static FigureTable Cells(FigureData data)
    {
        ILookup<double?, FigurePoint> lines = data.Points.ToLookup(point => point.Y);
        return new FigureTable(
            FigureSummary.Title(data),
            [new(data.Y.Label, false), .. data.X.Categories.Select(category => new FigureTableColumn($"{category.Label} ({category.Count})", true))],
            [.. data.Y.Categories.Select((category, index) => new FigureTableRow(
                [.. lines[index].SelectMany(cell => cell.RowIds).Distinct()],
                [new(category.Label, category.Href), .. lines[index].OrderBy(cell => cell.X).Select(cell => new FigureTableCell(
                    cell.Total is int total ? $"{FigureText.Number(cell.Value ?? 0)}\u202f% ({cell.Label})" : cell.Label ?? "", cell.Total is null ? cell.Href : null))],
                lines[index].Any(cell => cell.HasNotes)))]);
    }

    private static FigureTable Years(FigureData data)
    {
        double?[] years = [.. data.Points.Select(point => point.X).Distinct().Order()];
        return new FigureTable(
            FigureSummary.Title(data),
            [new("Year", false), .. data.Series.Select(series => new FigureTableColumn(char.ToUpperInvariant(series.Label[0]) + series.Label[1..], true))],
            [.. years.Select(year => new FigureTableRow(
                [.. data.Points.Where(point => point.X == year).SelectMany(point => point.RowIds)],
                [new($"{year:0}"), .. data.Series.Select(series => new FigureTableCell($"{series.Points.FirstOrDefault(point => point.X == year)?.Value ?? 0:0}"))],
                false))]);
    }

    private static string Value(double? value, double? low, double? high, bool isLimit, FigureAxis axis)
    {
        if (value is not double number)
            return NotReported;
        if (axis.Quantity == "year")
            return $"{number:0}";
        return (low, high) switch
        {
            (double from, double to) => $"{FigureText.Number(from)}–{FigureText.Number(to)}",
            (null, double to) when isLimit => "≤" + FigureText.Number(to),
            (double from, null) when isLimit => "≥" + FigureText.Number(from),
            _ => FigureText.Number(number),
        };
    }

    private static string Origin(FigureSeries series, FigurePoint point)
    {
        string origin = series.Role == SeriesRole.Own ? "your data" : point.Computation ?? "as printed";
        return series.Role == SeriesRole.Benchmark ? $"{origin}; for comparison" : origin;
    }
}
