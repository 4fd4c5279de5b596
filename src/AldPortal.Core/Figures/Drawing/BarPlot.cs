namespace AldPortal.Core.Figures.Drawing;

/// <summary>Stacked bars per year.</summary>
internal sealed class BarPlot(SvgWriter svg, FigureData data, Layout layout) : Plot(svg, data, layout)
{
    public double Draw(double top, double wanted)
    {
        double height = wanted > 0 ? wanted : Layout.IsCompact ? 250 : 320;
        double titleLine = top + Layout.Normal + 2, left = TickWidth(Data.Y);
        AxisName(Data.Y, 0, titleLine, Data.Y.FullLabel, "start");
        var box = new Box(left, titleLine + 12, Layout.Width - left - 6, height - 2 * Layout.Normal - 44);
        var x = new Projection(Data.X, box.Left, box.Right);
        var y = new Projection(Data.Y, box.Bottom, box.Top);
        VerticalAxis(box, y, true);
        double last = double.NegativeInfinity;
        foreach (FigureTick tick in Data.X.Ticks)
        {
            double at = x.Of(tick.Value), half = TextMeasure.Width(tick.Label, Layout.Small) / 2;
            if (at - half < last + 6)
                continue;
            Svg.Text(at, box.Bottom + Layout.Small + 5, tick.Label, Layout.Small, "middle", opacity: MutedOpacity);
            last = at + half;
        }
        double bar = Math.Max(2, (x.Of(Data.X.Low + 1) - x.Of(Data.X.Low)) * 0.74);
        foreach (FigureSeries series in Data.Series)
            foreach (FigurePoint point in series.Points)
            {
                string? href = Layout.Href(point.Href);
                double from = y.Of(point.YLow ?? 0), to = y.Of(point.YHigh ?? 0);
                Svg.Open(href, point.Description, "fig-point", $"data-row=\"{SvgWriter.Escape(string.Join(' ', point.RowIds))}\"");
                Svg.Rect(x.Of(point.X ?? 0) - bar / 2, to, bar, Math.Max(0.5, from - to - 0.6), 1, series.Colour);
                Svg.Close(href);
            }
        Svg.Line(box.Left, box.Bottom, box.Right, box.Bottom, 0.6);
        AxisName(box, box.Bottom, Data.X);
        return box.Bottom + AxisHeight;
    }
}
