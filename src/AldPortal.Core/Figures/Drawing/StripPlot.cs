namespace AldPortal.Core.Figures.Drawing;

/// <summary>A strip plot: one line per category, values along it, reference bands behind.</summary>
internal sealed class StripPlot(SvgWriter svg, FigureData data, Layout layout) : Plot(svg, data, layout)
{
    private const double LaneGap = 12;

    private const int LaneColumns = 5;
    private const double MarkPitch = 12.5;

    private double[] tops = [];

    public double Draw(double top)
    {
        double names = Math.Min(Layout.Width * 0.34, Data.Y.Categories
            .Select(category => TextMeasure.Width(Name(category), Layout.Normal)).DefaultIfEmpty(0).Max() + 10);
        double right = Layout.Width - (HasLane("x") ? Layout.LaneWidth + LaneGap : 10);
        tops = Tops(top + 4);
        var box = new Box(names, top + 4, right - names, tops[^1] - top - 4);
        var x = new Projection(Data.X, box.Left, box.Right);
        HorizontalAxis(box, x, box.Bottom);
        for (int index = 0; index < Data.Y.Categories.Count; index++)
            DrawCategory(index, box, x);
        Svg.Line(box.Left, box.Bottom, box.Right, box.Bottom, 0.6);
        if (Data.X is { Low: < 0, High: > 0 })
            Svg.Line(x.Of(0), box.Top, x.Of(0), box.Bottom, 0.6);
        var lane = new Box(box.Right + LaneGap, box.Top, Layout.LaneWidth, box.Height);
        if (HasLane("x"))
            RightLane(lane, LaneCount("x"), box.Bottom);
        DrawMarks(x, lane);
        return box.Bottom + AxisHeight;
    }

    // A category with many equal values, or many that are not reported, gets more height.
    private double[] Tops(double top)
    {
        double plain = Layout.IsCompact ? 28 : 30;
        double[] heights = new double[Data.Y.Categories.Count];
        Array.Fill(heights, plain);
        foreach (IGrouping<int, FigurePoint> category in Data.Points.GroupBy(point => (int)(point.Y ?? 0)))
        {
            int missing = category.Count(point => point.X is null);
            int levels = category.Where(point => point.X is not null).Select(point => point.Shift).Distinct().Count();
            double lane = MarkPitch * Math.Ceiling(missing / (double)LaneColumns) + 8;
            heights[category.Key] = Math.Max(Math.Max(plain, lane), levels > 1 ? levels * MarkPitch / 0.9 + 4 : 0);
        }
        double[] tops = new double[heights.Length + 1];
        tops[0] = top;
        for (int index = 0; index < heights.Length; index++)
            tops[index + 1] = tops[index] + heights[index];
        if (heights.Length == 0)
            tops[0] = top + plain;
        return tops;
    }

    private void DrawMarks(Projection x, Box lane)
    {
        int[] laneTotals = new int[Data.Y.Categories.Count], laneIndex = new int[Data.Y.Categories.Count];
        foreach (FigurePoint point in Data.Points.Where(point => point.X is null))
            laneTotals[(int)(point.Y ?? 0)]++;
        foreach (FigureSeries series in Data.Series)
            foreach (FigurePoint point in series.Points)
            {
                int category = (int)(point.Y ?? 0);
                double height = tops[category + 1] - tops[category], middle = tops[category] + height / 2;
                if (point.X is double value)
                {
                    Mark(series, point, x.Of(value), middle + (point.Shift ?? 0) * height, x, null);
                    continue;
                }
                int index = laneIndex[category]++, lines = (laneTotals[category] + LaneColumns - 1) / LaneColumns;
                int inLine = Math.Min(LaneColumns, laneTotals[category] - index / LaneColumns * LaneColumns);
                double at = lane.Left + lane.Width / 2 + (index % LaneColumns - (inLine - 1) / 2.0) * (MarkPitch + 1);
                Mark(series, point, at, middle + (index / LaneColumns - (lines - 1) / 2.0) * MarkPitch, x, null);
            }
    }

    private void DrawCategory(int index, Box box, Projection x)
    {
        FigureCategory category = Data.Y.Categories[index];
        double height = tops[index + 1] - tops[index], middle = tops[index] + height / 2;
        if (index > 0)
            Svg.Line(0, tops[index], Layout.Width, tops[index], 0.07);
        foreach (FigureBand band in Data.Bands.Where(band => band.Category == index))
        {
            Svg.Open(null, $"{category.Label}, {band.Label}", "fig-band");
            Svg.Rect(x.Of(band.Low), tops[index] + 3, x.Of(band.High) - x.Of(band.Low), height - 6, 0.12, corner: 2);
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
