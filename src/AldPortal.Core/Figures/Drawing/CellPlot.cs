namespace AldPortal.Core.Figures.Drawing;

/// <summary>Tables of cells: the coverage matrix (counts) and the scorecard (shares as bars).</summary>
internal sealed class CellPlot(SvgWriter svg, FigureData data, Layout layout) : Plot(svg, data, layout)
{
    private const string CellColour = "#0072B2";

    public double Draw(double top)
    {
        IReadOnlyList<FigureCategory> columns = Data.X.Categories, rows = Data.Y.Categories;
        bool wraps = rows.Any(category => TextMeasure.Width(category.Label, Layout.Normal) > Names(rows) - 8);
        double row = wraps ? 34 : Layout.IsCompact ? 26 : 25, names = Names(rows);
        double width = (Layout.Width - names) / Math.Max(1, columns.Count);
        double y = Headers(columns, names, width, top);
        double maximum = Data.Points.Max(point => point.Value) ?? 1;
        ILookup<int, FigurePoint> cells = Data.Points.ToLookup(point => (int)(point.Y ?? 0));
        for (int index = 0; index < rows.Count; index++)
        {
            if (rows[index].Group is string group && (index == 0 || rows[index - 1].Group != group))
            {
                y += 17;
                Svg.Text(0, y, group, Layout.Small, opacity: MutedOpacity);
                Svg.Line(TextMeasure.Width(group, Layout.Small) + 8, y - 4, Layout.Width, y - 4, 0.12);
                y += 4;
            }
            RowName(rows[index], names, y + row / 2);
            foreach (FigurePoint cell in cells[index])
                Cell(cell, new Box(names + (cell.X ?? 0) * width + 1.5, y + 1.5, width - 3, row - 3), maximum);
            y += row;
        }
        return y + 4;
    }

    // Names of many narrow columns read upwards.
    private double Headers(IReadOnlyList<FigureCategory> columns, double left, double width, double top)
    {
        if (AreNarrow(columns, width))
        {
            double height = columns.Max(column => TextMeasure.Width(column.Label, Layout.Small));
            for (int x = 0; x < columns.Count; x++)
                Svg.Upwards(left + (x + 0.5) * width + Layout.Small * 0.35, top + height, columns[x].Label, Layout.Small);
            return top + height + 8;
        }
        int lines = columns.Select(column => TextMeasure.Lines(column.Label, Layout.Normal * 1.15, width - 4).Count).DefaultIfEmpty(1).Max();
        double y = top + (Layout.Normal + 2) * lines + 4;
        for (int x = 0; x < columns.Count; x++)
            Header(columns[x], left + (x + 0.5) * width, y, width);
        return y + Layout.Small + 8;
    }

    private bool AreNarrow(IReadOnlyList<FigureCategory> columns, double width) =>
        columns.SelectMany(column => column.Label.Split(' ')).Any(word => TextMeasure.Width(word, Layout.Normal * 1.15) > width - 4);

    private double Names(IReadOnlyList<FigureCategory> rows) =>
        Math.Min(Layout.Width * (Layout.IsCompact ? 0.38 : 0.3), rows.Select(row => TextMeasure.Width(row.Label, Layout.Normal)).DefaultIfEmpty(0).Max() + (Data.X.Quantity == FigureAxis.ItemQuantity ? 36 : 12));

    private void Header(FigureCategory column, double x, double y, double width)
    {
        IReadOnlyList<string> lines = TextMeasure.Lines(column.Label, Layout.Normal * 1.15, width - 4);
        for (int line = 0; line < lines.Count; line++)
            Svg.Text(x, y - (lines.Count - 1 - line) * (Layout.Normal + 2), lines[line], Layout.Normal, "middle", bold: true);
        Svg.Text(x, y + Layout.Small + 3, TextMeasure.Fit(FigureText.Count(column.Count, "row", "rows"), Layout.Small, width), Layout.Small, "middle", opacity: MutedOpacity);
    }

    private void RowName(FigureCategory category, double width, double y)
    {
        string? href = Layout.Href(category.Href);
        if (href is not null)
            Svg.Open(href, category.Label, "fig-category");
        IReadOnlyList<string> lines = TextMeasure.Lines(category.Label, Layout.Normal, width - 8);
        // Where columns count for themselves, the lines are the groups, and the reader must know how large each is.
        if (Data.X.Quantity == FigureAxis.ItemQuantity)
            Svg.Text(width - 8, y + Layout.Small * 0.35, category.Count.ToString(), Layout.Small, "end", opacity: MutedOpacity);
        for (int line = 0; line < lines.Count; line++)
            Svg.Text(0, y + Layout.Normal * (0.35 + (line - (lines.Count - 1) / 2.0) * 1.1), lines[line], Layout.Normal);
        if (href is not null)
            Svg.Close(href);
    }

    private void Cell(FigurePoint cell, Box box, double maximum)
    {
        string? href = Layout.Href(cell.Href);
        Svg.Open(href, cell.Description, "fig-cell", $"data-row=\"{SvgWriter.Escape(string.Join(' ', cell.RowIds))}\"");
        double value = cell.Value ?? 0;
        bool isShare = cell.Total is not null;
        Svg.Rect(box.Left, box.Top, box.Width, box.Height, 0.05, corner: 2);
        if (isShare && value > 0)
            Svg.Rect(box.Left, box.Top, box.Width * value / 100, box.Height, 0.32, CellColour, corner: 2);
        else if (value > 0)
            Svg.Rect(box.Left, box.Top, box.Width, box.Height, 0.1 + 0.38 * Math.Sqrt(value / maximum), CellColour, corner: 2);
        string text = isShare ? Share(cell, box.Width) : value == 0 ? "–" : FigureText.Number(value);
        // A full bar that has no room for "100" says it by itself.
        if (TextMeasure.Width(text, Layout.Normal) <= box.Width + 2)
            Svg.Text(box.Left + box.Width / 2, box.Top + box.Height / 2 + Layout.Normal * 0.35, text, Layout.Normal, "middle", opacity: value == 0 ? 0.6 : 1);
        Svg.Close(href);
    }

    private string Share(FigurePoint cell, double width)
    {
        string share = $"{Math.Round(cell.Value ?? 0):0}\u202f%";
        return width > 96 ? $"{share}  ({cell.Label})" : width > 34 ? share : share[..^2];
    }
}
