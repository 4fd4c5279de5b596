namespace AldPortal.Core.Figures.Drawing;

/// <summary>A strip plot: one line per category, values along it, reference bands behind.</summary>
internal sealed class StripPlot(SvgWriter svg, FigureData data, Layout layout) : Plot(svg, data, layout)
{
    private const double LaneGap = 8;

    public double Draw(double top)
    {
        double row = Layout.IsCompact ? 32 : 34;
        double names = Math.Min(Layout.Width * 0.34, Data.Y.Categories
            .Select(category => TextMeasure.Width(Name(category), Layout.Normal)).DefaultIfEmpty(0).Max() + 10);
        double right = Layout.Width - (HasLane("x") ? Layout.LaneWidth + LaneGap : 10);
        var box = new Box(names, top + 4, right - names, Math.Max(row, row * Data.Y.Categories.Count));
        var x = new Projection(Data.X, box.Left, box.Right);
        HorizontalAxis(box, x, box.Bottom);
        for (int index = 0; index < Data.Y.Categories.Count; index++)
            DrawCategory(index, box, row, x);
        Svg.Line(box.Left, box.Bottom, box.Right, box.Bottom, 0.6);
        if (Data.X is { Low: < 0, High: > 0 })
            Svg.Line(x.Of(0), box.Top, x.Of(0), box.Bottom, 0.6);
        var lane = new Box(box.Right + LaneGap, box.Top, Layout.LaneWidth, box.Height);
        if (HasLane("x"))
            RightLane(lane, LaneCount("x"), box.Bottom);
        foreach (FigureSeries series in Data.Series)
            foreach (FigurePoint point in series.Points)
            {
                double shift = point.Shift ?? 0;
                double y = box.Top + ((point.Y ?? 0) + 0.5 + (point.X is null ? 0 : shift)) * row;
                double at = point.X is double value ? x.Of(value) : lane.Left + lane.Width * (0.5 + shift);
                Mark(series, point, at, y, x, null);
            }
        return box.Bottom + 2 * Layout.Normal + 18;
    }

    private void DrawCategory(int index, Box box, double row, Projection x)
    {
        FigureCategory category = Data.Y.Categories[index];
        double middle = box.Top + (index + 0.5) * row;
        if (index > 0)
            Svg.Line(0, box.Top + index * row, Layout.Width, box.Top + index * row, 0.07);
        foreach (FigureBand band in Data.Bands.Where(band => band.Category == index))
        {
            Svg.Open(null, $"{category.Label}, {band.Label}", "fig-band");
            Svg.Rect(x.Of(band.Low), middle - row * 0.4, x.Of(band.High) - x.Of(band.Low), row * 0.8, 0.12, corner: 2);
            Svg.Close(null);
        }
        string name = TextMeasure.Fit(Name(category), Layout.Normal, box.Left - 8);
        string? href = Layout.Href(category.Href);
        if (href is not null)
            Svg.Open(href, $"{category.Label}: {FigureText.Count(category.Count, "result", "results")}", "fig-category");
        Svg.Text(box.Left - 8, middle + Layout.Normal * 0.35, name, Layout.Normal, "end");
        if (href is not null)
            Svg.Close(href);
    }

    private static string Name(FigureCategory category) => $"{category.Label} ({category.Count})";
}
