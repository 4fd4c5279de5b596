namespace AldPortal.Core.Figures.Drawing;

/// <summary>The legend above a plot: one line per visual property, wrapped where it is too long.</summary>
internal static class LegendBlock
{
    private const double Gap = 14;
    private const double MarkWidth = 16;

    /// <summary>Draws the legend and returns its height.</summary>
    public static double Draw(SvgWriter svg, FigureData data, Layout layout, double top)
    {
        double line = layout.Normal + 7, y = top;
        foreach (FigureLegendGroup group in data.Legend)
            y = DrawGroup(svg, group, data, layout, y, line);
        IEnumerable<FigureLegendEntry> extra = Extra(data);
        if (extra.Any())
            y = DrawGroup(svg, new FigureLegendGroup("", "", "", [.. extra]), data, layout, y, line);
        return y - top + (y > top ? 6 : 0);
    }

    private static double DrawGroup(SvgWriter svg, FigureLegendGroup group, FigureData data, Layout layout, double y, double line)
    {
        double x = 0, size = layout.Small + 0.5;
        double baseLine = y + layout.Normal;
        if (group.Label.Length > 0 && !layout.IsCompact)
        {
            svg.Text(x, baseLine, group.Label, layout.Small, opacity: 0.7);
            x += TextMeasure.Width(group.Label, layout.Small) + Gap;
        }
        double indent = x;
        foreach (FigureLegendEntry entry in group.Entries)
        {
            string label = Label(entry);
            double width = MarkWidth + TextMeasure.Width(label, size) + Gap;
            if (x + width - Gap > layout.Width && x > indent)
            {
                x = indent;
                baseLine += line;
            }
            DrawEntry(svg, group, entry, label, layout, x, baseLine, size);
            x += width;
        }
        return baseLine - layout.Normal + line;
    }

    private static void DrawEntry(SvgWriter svg, FigureLegendGroup group, FigureLegendEntry entry, string label, Layout layout, double x, double baseLine, double size)
    {
        string? href = entry.Key.Length > 0 ? layout.Options.LegendHref?.Invoke(entry) : null;
        string data = $"data-legend=\"{SvgWriter.Escape(entry.Key)}\" data-dimension=\"{SvgWriter.Escape(group.Dimension)}\"";
        svg.Open(href, href is null ? label : $"{(entry.Hidden ? "Show" : "Hide")} {label}", entry.Hidden ? "fig-legend fig-hidden" : "fig-legend", data);
        double opacity = entry.Hidden ? 0.35 : 1;
        if (entry.Key == "band")
            svg.Rect(x, baseLine - 9, 12, 10, 0.14);
        else if (entry.Key == "note")
            svg.Circle(x + 6, baseLine - 4, 5.5, 0.7);
        else
            svg.Marker(x + 6, baseLine - 4, 4.6, entry.Shape, entry.Filled, entry.Colour, entry.Key == "benchmark" ? 0.35 : opacity);
        svg.Text(x + MarkWidth, baseLine, label, size, opacity: opacity);
        svg.Close(href);
    }

    private static string Label(FigureLegendEntry entry) => entry.Count > 0 && !entry.Hidden ? $"{entry.Label} ({entry.Count})" : entry.Label;

    private static IEnumerable<FigureLegendEntry> Extra(FigureData data)
    {
        if (data.Benchmarks > 0)
            yield return new FigureLegendEntry("benchmark", data.BenchmarkLabel is string label ? $"faint, for comparison: {label}" : "faint: for comparison", null, MarkerShape.Circle, true, data.Benchmarks, false);
        foreach (FigureSeries own in data.Series.Where(series => series.Role == SeriesRole.Own))
            yield return new FigureLegendEntry("", own.Label, own.Colour, own.Shape, own.Filled, own.Points.Count, false);
        if (data.Bands.Count > 0)
            yield return new FigureLegendEntry("band", "usual values of the coating", null, MarkerShape.Square, true, 0, false);
        if (data.Kind is FigureKind.Scatter or FigureKind.Strip or FigureKind.Range && data.Points.Any(point => point.HasNotes))
            yield return new FigureLegendEntry("note", "ring: a major known issue", null, MarkerShape.Circle, false, 0, false);
    }
}
