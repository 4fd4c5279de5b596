namespace AldPortal.Core.Figures.Drawing;

/// <summary>One picture: title (in a file of its own), legend, plot, credit line.</summary>
internal sealed class Picture(FigureData data, FigureSvgOptions options)
{
    private const string ReviewDoi = "10.1039/d4ya00583j";
    private const double TitleSize = 16;

    private readonly Layout layout = new(options, data);
    private readonly SvgWriter svg = new(!options.Standalone ? "currentColor" : options.Dark ? "#e8e8e8" : "#1a1a1a");

    public string Draw()
    {
        double margin = options.Standalone ? 16 : 0;
        double y = options.Standalone ? Heading(0) : 2;
        y += LegendBlock.Draw(svg, data, layout, y);
        double wanted = options.Height is int height ? Math.Max(140, height - y - (options.Standalone ? 60 : 0)) : 0;
        y = data.Kind switch
        {
            FigureKind.Scatter or FigureKind.Strip or FigureKind.Range when !data.Points.Any() => Nothing(y),
            FigureKind.Scatter => new ScatterPlot(svg, data, layout).Draw(y, wanted),
            FigureKind.Strip => new StripPlot(svg, data, layout).Draw(y),
            FigureKind.Range => new RangePlot(svg, data, layout).Draw(y),
            FigureKind.Bars => new BarPlot(svg, data, layout).Draw(y, wanted),
            _ => new CellPlot(svg, data, layout).Draw(y),
        };
        if (options.Standalone)
            y = Credit(y);
        return Wrap(y + (options.Standalone ? 0 : 4), margin);
    }

    private string Wrap(double height, double margin)
    {
        string id = SvgWriter.Escape(options.IdPrefix);
        string width = SvgWriter.N(layout.Width + 2 * margin), total = SvgWriter.N(height + 2 * margin);
        string kind = data.Kind.ToString().ToLowerInvariant();
        string head = $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{SvgWriter.N(-margin)} {SvgWriter.N(-margin)} {width} {total}\" width=\"{width}\" height=\"{total}\" "
            + $"role=\"group\" aria-labelledby=\"{id}-title {id}-desc\" class=\"fig fig-{kind}{(layout.IsCompact ? " fig-compact" : "")}\" "
            + "font-family=\"system-ui, -apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif\">"
            + $"<title id=\"{id}-title\">{SvgWriter.Escape(FigureSummary.Title(data))}</title><desc id=\"{id}-desc\">{SvgWriter.Escape(FigureSummary.Text(data))}</desc>";
        string background = options.Standalone
            ? $"<rect x=\"{SvgWriter.N(-margin)}\" y=\"{SvgWriter.N(-margin)}\" width=\"{width}\" height=\"{total}\" fill=\"{(options.Dark ? "#15171a" : "#ffffff")}\"/>"
            : "";
        return head + background + svg + "</svg>";
    }

    private double Heading(double y)
    {
        foreach (string line in TextMeasure.Lines(data.Title, TitleSize * 1.08, layout.Width))
            svg.Text(0, y += TitleSize + 3, line, TitleSize, bold: true);
        foreach (string line in TextMeasure.Lines(data.Subtitle, layout.Normal, layout.Width))
            svg.Text(0, y += layout.Normal + 4, line, layout.Normal, opacity: 0.8);
        return y + 12;
    }

    // An empty figure says why, and what to do.
    private double Nothing(double y)
    {
        svg.Rect(0, y, layout.Width, 150, 0.05, cssClass: "fig-empty", corner: 4);
        double line = y + 58;
        foreach (string text in TextMeasure.Lines(data.Messages.Count > 0 ? string.Join(' ', data.Messages) : "Nothing to show.", layout.Normal, layout.Width - 40))
        {
            svg.Text(layout.Width / 2, line, text, layout.Normal, "middle");
            line += layout.Normal + 5;
        }
        return Math.Max(y + 150, line);
    }

    private double Credit(double y)
    {
        y += 8;
        string address = options.BaseUrl.Length == 0 ? "" : $" · {options.BaseUrl}/figures/{data.FigureId}";
        foreach (string text in new[]
        {
            FigureSummary.Counts(data),
            $"{options.PortalName}{address} · dataset revision {data.DatasetRevision} · source: review doi:{ReviewDoi} and the papers it cites",
        })
            foreach (string line in TextMeasure.Lines(text, 11, layout.Width))
                svg.Text(0, y += 14, line, 11, opacity: 0.75, cssClass: "fig-credit");
        return y + 4;
    }
}
