namespace AldPortal.Core.Figures.Drawing;

/// <summary>What all plots share: axes, lanes, marks.</summary>
internal abstract class Plot(SvgWriter svg, FigureData data, Layout layout)
{
    protected const double GridOpacity = 0.13;
    protected const double MutedOpacity = 0.75;

    protected SvgWriter Svg => svg;

    protected FigureData Data => data;

    protected Layout Layout => layout;

    protected bool HasLane(string axis) => data.Lanes.Any(lane => lane.Axis == axis);

    protected int LaneCount(string axis) => data.Lanes.First(lane => lane.Axis == axis).Count;

    /// <summary>Grid, tick labels and name of a horizontal value axis below a box.</summary>
    protected void HorizontalAxis(Box box, Projection x, double labelTop)
    {
        double last = double.NegativeInfinity;
        foreach (FigureTick tick in x.Axis.Ticks)
        {
            double at = x.Of(tick.Value), half = TextMeasure.Width(tick.Label, layout.Small) / 2;
            svg.Line(at, box.Top, at, box.Bottom, GridOpacity);
            if (at - half < last + 6)
                continue;
            svg.Text(at, labelTop + layout.Small + 4, tick.Label, layout.Small, "middle", opacity: MutedOpacity);
            last = at + half;
        }
        AxisName(box, labelTop, x.Axis);
    }

    /// <summary>Height below a plot that the tick labels and the name of its horizontal axis need.</summary>
    protected double AxisHeight => 2 * layout.Normal + 18 + (HasLane("x") ? layout.Small : 0);

    /// <summary>The name of a horizontal axis, kept inside the picture; below the label of the lane where there is one.</summary>
    protected void AxisName(Box box, double labelTop, FigureAxis axis)
    {
        string name = TextMeasure.Fit(axis.FullLabel, layout.Normal, layout.Width);
        double half = TextMeasure.Width(name, layout.Normal) / 2 + 2;
        double middle = Math.Clamp(box.Left + box.Width / 2, Math.Min(half, layout.Width / 2), Math.Max(layout.Width - half, layout.Width / 2));
        AxisName(axis, middle, labelTop + AxisHeight - 6, name, "middle");
    }

    /// <summary>The name of an axis, which leads to what it means where the page says where that stands.</summary>
    protected void AxisName(FigureAxis axis, double x, double y, string name, string anchor)
    {
        string? href = layout.Options.AxisHref?.Invoke(axis);
        if (href is not null)
            svg.Open(href, $"{axis.FullLabel}: what it means", "fig-axis-link");
        svg.Text(x, y, name, layout.Normal, anchor, cssClass: "fig-axis");
        if (href is not null)
            svg.Close(href);
    }

    /// <summary>Grid and tick labels of a vertical value axis left of a box.</summary>
    protected void VerticalAxis(Box box, Projection y, bool labelled)
    {
        double last = double.PositiveInfinity;
        foreach (FigureTick tick in y.Axis.Ticks)
        {
            double at = y.Of(tick.Value);
            svg.Line(box.Left, at, box.Right, at, GridOpacity);
            if (!labelled || last - at < layout.Small + 2)
                continue;
            svg.Text(box.Left - 7, at + layout.Small * 0.35, tick.Label, layout.Small, "end", opacity: MutedOpacity);
            last = at;
        }
    }

    /// <summary>Width that the tick labels of a vertical axis need.</summary>
    protected double TickWidth(FigureAxis axis) => axis.Ticks.Select(tick => TextMeasure.Width(tick.Label, layout.Small)).DefaultIfEmpty(0).Max() + 9;

    /// <summary>The lane for results without a horizontal value, right of the plot.</summary>
    protected void RightLane(Box lane, int count, double labelTop)
    {
        svg.Rect(lane.Left, lane.Top, lane.Width, lane.Height, 0.055, cssClass: "fig-lane", corner: 3);
        svg.Text(lane.Left + lane.Width / 2, labelTop + layout.Small + 4, "not reported", layout.Small, "middle", opacity: MutedOpacity);
        svg.Text(lane.Left + lane.Width / 2, labelTop + 2 * layout.Small + 6, $"({count})", layout.Small, "middle", opacity: MutedOpacity);
    }

    /// <summary>One mark with its ranges, ring and link.</summary>
    protected void Mark(FigureSeries series, FigurePoint point, double x, double y, Projection? horizontal, Projection? vertical)
    {
        double opacity = series.Role == SeriesRole.Benchmark ? 0.35 : 1;
        if (!layout.HasLinks)
        {
            svg.Marker(x, y, layout.Radius, series.Shape, series.Filled, series.Colour, 0.6);
            return;
        }
        string? href = layout.Href(point.Href);
        svg.Open(href, point.Description, "fig-point", $"data-row=\"{SvgWriter.Escape(string.Join(' ', point.RowIds))}\"");
        string colour = series.Colour ?? svg.Ink;
        if (horizontal is not null && point.X is not null)
            Range(point.XLow, point.XHigh, horizontal, at => (at, y), colour, opacity, (x, y));
        if (vertical is not null && point.Y is not null && data.Y.Scale != AxisScale.Category)
            Range(point.YLow, point.YHigh, vertical, at => (x, at), colour, opacity, (x, y));
        if (point.HasNotes && series.Role != SeriesRole.Benchmark)
            svg.Circle(x, y, layout.Radius + 3.2, 0.55 * opacity);
        svg.Marker(x, y, layout.Radius, series.Shape, series.Filled, series.Colour, opacity);
        svg.Close(href);
    }

    // A closed range is a bar with ends; an open one ("at most") an arrow away from its known limit.
    private void Range(double? low, double? high, Projection axis, Func<double, (double X, double Y)> place, string colour, double opacity, (double X, double Y) centre)
    {
        if (low is null && high is null)
            return;
        (double X, double Y) from, to;
        if (low is double lower && high is double upper)
        {
            (from, to) = (place(axis.Of(lower)), place(axis.Of(upper)));
        }
        else
        {
            double reach = high is not null ? -16 : 16;
            bool isHorizontal = place(centre.X).X == centre.X;
            from = centre;
            to = isHorizontal ? (centre.X + reach, centre.Y) : (centre.X, centre.Y - reach);
            double back = Math.Sign(reach) * 4;
            svg.Raw(isHorizontal
                ? $"<path d=\"M{SvgWriter.N(to.X - back)} {SvgWriter.N(to.Y - 3.5)}L{SvgWriter.N(to.X)} {SvgWriter.N(to.Y)}L{SvgWriter.N(to.X - back)} {SvgWriter.N(to.Y + 3.5)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.4\"/>"
                : $"<path d=\"M{SvgWriter.N(to.X - 3.5)} {SvgWriter.N(to.Y + back)}L{SvgWriter.N(to.X)} {SvgWriter.N(to.Y)}L{SvgWriter.N(to.X + 3.5)} {SvgWriter.N(to.Y + back)}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.4\"/>");
        }
        svg.Line(from.X, from.Y, to.X, to.Y, 0.65 * opacity, 1.4, colour);
    }
}
