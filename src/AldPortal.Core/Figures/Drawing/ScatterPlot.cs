namespace AldPortal.Core.Figures.Drawing;

/// <summary>A scatter plot, in one piece or in panels that share their axes.</summary>
internal sealed class ScatterPlot(SvgWriter svg, FigureData data, Layout layout) : Plot(svg, data, layout)
{
    private const double LaneGap = 12;
    private const double BottomLane = 40;
    private const int LabelLimit = 40;

    /// <summary>Draws below a height and returns the height of its end.</summary>
    public double Draw(double top, double wanted)
    {
        if (Data.Panels.Count == 0)
            return DrawPanel(new Box(0, top, Layout.Width, wanted > 0 ? wanted : Layout.IsCompact ? 330 : 420), null, true);
        int columns = Layout.IsCompact ? 1 : Math.Min(Data.Panels.Count, 2);
        double gap = 18, width = (Layout.Width - gap * (columns - 1)) / columns, height = Layout.IsCompact ? 250 : 270, end = top;
        for (int index = 0; index < Data.Panels.Count; index++)
        {
            double left = index % columns * (width + gap), y = top + index / columns * (height + 16);
            end = Math.Max(end, DrawPanel(new Box(left, y, width, height), Data.Panels[index], index % columns == 0));
        }
        return end;
    }

    private double DrawPanel(Box area, FigurePanel? panel, bool isFirst)
    {
        double top = area.Top + Layout.Normal + 4;
        if (panel is not null)
        {
            Svg.Text(area.Left, top, $"{panel.Label} ({panel.Count})", Layout.Normal, bold: true);
            top += Layout.Normal + 6;
        }
        AxisName(Data.Y, area.Left, top, TextMeasure.Fit(Data.Y.FullLabel, Layout.Normal, area.Width), "start");
        double left = area.Left + TickWidth(Data.Y), bottomSpace = AxisHeight;
        double right = area.Right - (HasLane("x") ? Layout.LaneWidth + LaneGap : 12);
        double bottom = area.Bottom - bottomSpace - (HasLane("y") ? BottomLane + LaneGap : 0);
        var box = new Box(left, top + 12, right - left, Math.Max(60, bottom - top - 12));
        var x = new Projection(Data.X, box.Left, box.Right);
        var y = new Projection(Data.Y, box.Bottom, box.Top);
        double axisTop = HasLane("y") ? box.Bottom + LaneGap + BottomLane : box.Bottom;
        VerticalAxis(box, y, true);
        HorizontalAxis(box, x, axisTop);
        Svg.Line(box.Left, box.Bottom, box.Right, box.Bottom, 0.6);
        var lane = new Box(box.Right + LaneGap, box.Top, Layout.LaneWidth, box.Height);
        var belowLane = new Box(box.Left, box.Bottom + LaneGap, box.Width, BottomLane);
        FigureSeries[] series = [.. Data.Series.Select(item => item with { Points = [.. item.Points.Where(point => panel is null || point.Panel == panel.Key)] })];
        int withoutX = Published(series).Count(point => point.X is null), withoutY = Published(series).Count(point => point.Y is null);
        if (withoutX > 0)
            RightLane(lane, withoutX, axisTop);
        if (withoutY > 0)
            DrawBottomLane(belowLane, withoutY);
        DrawMarks(series, box, lane, belowLane, x, y);
        return area.Bottom;
    }

    private static IEnumerable<FigurePoint> Published(FigureSeries[] series) =>
        series.Where(item => item.Role == SeriesRole.Published).SelectMany(item => item.Points);

    private void DrawBottomLane(Box lane, int count)
    {
        Svg.Rect(lane.Left, lane.Top, lane.Width, lane.Height, 0.055, cssClass: "fig-lane", corner: 3);
        Svg.Text(lane.Left + 5, lane.Top + Layout.Small + 1, TextMeasure.Fit($"{Data.Y.Label} not reported ({count})", Layout.Small, lane.Width), Layout.Small, opacity: MutedOpacity);
    }

    // Marks that would cover each other completely stand side by side.
    private double Beside(HashSet<(int, int)> crowd, double x, double y)
    {
        const int Grain = 4;
        for (int step = 0; step < 4; step++)
        {
            double moved = x + step * (Layout.Radius + 2);
            if (crowd.Add(((int)Math.Round(moved / Grain), (int)Math.Round(y / Grain))))
                return moved;
        }
        return x;
    }

    private void DrawMarks(FigureSeries[] series, Box box, Box lane, Box belowLane, Projection x, Projection y)
    {
        var labels = new LabelPlacer(new Box(box.Left, box.Top, (HasLane("x") ? lane.Right : box.Right + 4) - box.Left, box.Height));
        var placed = new List<(FigurePoint Point, double X, double Y)>();
        var crowd = new HashSet<(int, int)>();
        foreach (FigureSeries item in series)
        {
            foreach (FigurePoint point in item.Points)
            {
                double atX = point.X is double horizontal ? x.Of(horizontal) : lane.Left + lane.Width * (0.5 + (point.Shift ?? 0) * 0.9);
                double atY = point.Y is double vertical ? y.Of(vertical) : belowLane.Bottom - 13 + (point.Shift ?? 0) * 12;
                if (item.Role != SeriesRole.Benchmark)
                    atX = Beside(crowd, atX, atY);
                Mark(item, point, atX, atY, x, y);
                labels.Occupy(atX, atY, Layout.Radius + 1);
                if (point.IsLimit)
                    labels.Occupy(atX + (point.XLow is null ? -12 : 12), atY, 6);
                if (item.Role != SeriesRole.Benchmark && point.Label is not null && point.Y is not null)
                    placed.Add((point, atX, atY));
            }
        }
        if (placed.Count > LabelLimit)
            return;
        foreach ((FigurePoint point, double atX, double atY) in placed.OrderBy(item => item.Y))
            if (labels.Place(point.Label!, atX, atY, Layout.Radius + (point.HasNotes ? 5.5 : 3), 11) is (double labelX, double labelY, string anchor))
                Svg.Text(labelX, labelY, point.Label!, 11, anchor, opacity: 0.8, cssClass: "fig-label");
    }
}
