namespace AldPortal.Core.Figures.Drawing;

/// <summary>Range bars: one line per window, grouped by cathode.</summary>
internal sealed class RangePlot(SvgWriter svg, FigureData data, Layout layout) : Plot(svg, data, layout)
{
    private const double LaneGap = 12;

    public double Draw(double top)
    {
        IReadOnlyList<FigureCategory> categories = Data.Y.Categories;
        double row = Layout.IsCompact ? 16 : 17, groupGap = 9;
        double groups = categories.Select(category => TextMeasure.Width(category.Group ?? "", Layout.Normal) * 1.08).DefaultIfEmpty(0).Max() + 8;
        double names = groups + categories.Select(category => TextMeasure.Width(category.Label, Layout.Small)).DefaultIfEmpty(0).Max() + 12;
        double[] tops = new double[categories.Count];
        double y = top + 6;
        for (int index = 0; index < categories.Count; index++)
        {
            if (index > 0 && categories[index].Group != categories[index - 1].Group)
                y += groupGap;
            tops[index] = y;
            y += row;
        }
        double right = Layout.Width - (HasLane("x") ? Layout.LaneWidth + LaneGap : 24);
        var box = new Box(names, top + 2, right - names, Math.Max(row, y - top));
        var x = new Projection(Data.X, box.Left, box.Right);
        HorizontalAxis(box, x, box.Bottom);
        Svg.Line(box.Left, box.Bottom, box.Right, box.Bottom, 0.6);
        for (int index = 0; index < categories.Count; index++)
        {
            bool isFirst = index == 0 || categories[index].Group != categories[index - 1].Group;
            if (isFirst && index > 0)
                Svg.Line(0, tops[index] - groupGap / 2, Layout.Width, tops[index] - groupGap / 2, 0.09);
            if (isFirst)
                Svg.Text(0, tops[index] + row * 0.72, categories[index].Group ?? "", Layout.Normal, bold: true);
            Svg.Text(names - 7, tops[index] + row * 0.72, categories[index].Label, Layout.Small, "end", opacity: MutedOpacity);
        }
        var lane = new Box(box.Right + LaneGap, box.Top, Layout.LaneWidth, box.Height);
        if (HasLane("x"))
            RightLane(lane, LaneCount("x"), box.Bottom);
        foreach (FigureSeries series in Data.Series)
            foreach (FigurePoint point in series.Points)
                DrawBar(series, point, tops[(int)(point.Y ?? 0)] + row / 2, x, box, lane);
        return box.Bottom + AxisHeight;
    }

    private void DrawBar(FigureSeries series, FigurePoint point, double y, Projection x, Box box, Box lane)
    {
        string? href = Layout.Href(point.Href);
        Svg.Open(href, point.Description, "fig-point", $"data-row=\"{SvgWriter.Escape(string.Join(' ', point.RowIds))}\"");
        string colour = series.Colour ?? Svg.Ink;
        double end;
        if (point.XLow is double low && point.XHigh is double high)
        {
            Svg.Rect(x.Of(low), y - 4.5, x.Of(high) - x.Of(low), 9, 0.85, colour, corner: 2);
            end = x.Of(high);
        }
        else if (point.XHigh is double upper)
        {
            Svg.Line(x.Of(upper) - 34, y, x.Of(upper), y, 0.8, 2, colour, "3 3");
            Svg.Rect(x.Of(upper) - 2, y - 5.5, 4, 11, 1, colour);
            end = x.Of(upper) + 2;
        }
        else
        {
            Svg.Marker(lane.Left + lane.Width / 2, y, 4.5, MarkerShape.Circle, false, colour);
            end = lane.Left + lane.Width / 2 + 5;
        }
        if (point.HasNotes)
        {
            Svg.Circle(end + 8, y, 4, 0.6);
            end += 10;
        }
        if (point.Label is not null)
            Svg.Text(end + 6, y + 4, "×" + point.Label, 11, opacity: MutedOpacity);
        Svg.Close(href);
    }
}
