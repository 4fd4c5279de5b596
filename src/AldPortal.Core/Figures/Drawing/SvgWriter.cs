using System.Globalization;
using System.Text;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Figures.Drawing;

/// <summary>Writes SVG elements with presentation attributes only: no style sheets, so that a strict content security policy holds.</summary>
internal sealed class SvgWriter(string ink)
{
    private readonly StringBuilder svg = new();

    /// <summary>Colour of text and lines.</summary>
    public string Ink => ink;

    public override string ToString() => svg.ToString();

    public SvgWriter Raw(string markup)
    {
        svg.Append(markup);
        return this;
    }

    public void Text(
        double x, double y, string text, double size, string anchor = "start", bool bold = false, double opacity = 1, string? cssClass = null)
    {
        svg.Append("<text x=\"").Append(N(x)).Append("\" y=\"").Append(N(y)).Append("\" font-size=\"").Append(N(size)).Append("\" fill=\"").Append(ink).Append('"');
        if (anchor != "start")
            svg.Append(" text-anchor=\"").Append(anchor).Append('"');
        if (bold)
            svg.Append(" font-weight=\"600\"");
        if (opacity < 1)
            svg.Append(" fill-opacity=\"").Append(N(opacity)).Append('"');
        if (cssClass is not null)
            svg.Append(" class=\"").Append(cssClass).Append('"');
        svg.Append('>');
        Runs(text, size);
        svg.Append("</text>");
    }

    // Subscripts and charges are shifted text: fonts have no y below the line, and many lack the x.
    private void Runs(string text, double size)
    {
        double shift = 0;
        foreach (Run run in Typesetter.Runs(text))
        {
            double wanted = run.Script switch { Script.Sub => 0.2 * size, Script.Super => -0.35 * size, _ => 0 };
            bool isPlain = wanted == 0 && shift == 0;
            if (!isPlain)
            {
                svg.Append("<tspan dy=\"").Append(N(wanted - shift)).Append('"');
                if (wanted != 0)
                    svg.Append(" font-size=\"").Append(N(0.75 * size)).Append('"');
                svg.Append('>');
            }
            svg.Append(Escape(run.Text));
            if (!isPlain)
                svg.Append("</tspan>");
            shift = wanted;
        }
    }

    /// <summary>Text that reads upwards, its end at the top.</summary>
    public void Upwards(double x, double y, string text, double size)
    {
        svg.Append("<text transform=\"translate(").Append(N(x)).Append(' ').Append(N(y)).Append(") rotate(-90)\" font-size=\"").Append(N(size)).Append("\" fill=\"").Append(ink).Append("\">");
        Runs(text, size);
        svg.Append("</text>");
    }

    public void Line(double x1, double y1, double x2, double y2, double opacity, double width = 1, string? colour = null, string? dash = null)
    {
        svg.Append("<line x1=\"").Append(N(x1)).Append("\" y1=\"").Append(N(y1)).Append("\" x2=\"").Append(N(x2)).Append("\" y2=\"").Append(N(y2))
            .Append("\" stroke=\"").Append(colour ?? ink).Append('"');
        if (opacity < 1)
            svg.Append(" stroke-opacity=\"").Append(N(opacity)).Append('"');
        if (width != 1)
            svg.Append(" stroke-width=\"").Append(N(width)).Append('"');
        if (dash is not null)
            svg.Append(" stroke-dasharray=\"").Append(dash).Append('"');
        svg.Append("/>");
    }

    public void Rect(double x, double y, double width, double height, double opacity, string? colour = null, string? cssClass = null, double corner = 0)
    {
        svg.Append("<rect x=\"").Append(N(x)).Append("\" y=\"").Append(N(y)).Append("\" width=\"").Append(N(width)).Append("\" height=\"").Append(N(height))
            .Append("\" fill=\"").Append(colour ?? ink).Append('"');
        if (opacity < 1)
            svg.Append(" fill-opacity=\"").Append(N(opacity)).Append('"');
        if (corner > 0)
            svg.Append(" rx=\"").Append(N(corner)).Append('"');
        if (cssClass is not null)
            svg.Append(" class=\"").Append(cssClass).Append('"');
        svg.Append("/>");
    }

    public void Circle(double x, double y, double radius, double strokeOpacity)
    {
        svg.Append("<circle cx=\"").Append(N(x)).Append("\" cy=\"").Append(N(y)).Append("\" r=\"").Append(N(radius))
            .Append("\" fill=\"none\" stroke=\"").Append(ink).Append("\" stroke-opacity=\"").Append(N(strokeOpacity)).Append("\" stroke-width=\"0.9\" class=\"fig-note\"/>");
    }

    /// <summary>A marker. Filled ones carry a thin outline so that pale colours stand out from any background.</summary>
    public void Marker(double x, double y, double radius, MarkerShape shape, bool filled, string? colour, double opacity = 1)
    {
        string paint = colour ?? ink;
        svg.Append("<path d=\"").Append(MarkerPaths.Path(shape, x, y, radius)).Append('"');
        if (filled)
            svg.Append(" fill=\"").Append(paint).Append("\" stroke=\"").Append(ink).Append("\" stroke-opacity=\"0.45\" stroke-width=\"0.8\"");
        else
            svg.Append(" fill=\"").Append(paint).Append("\" fill-opacity=\"0\" stroke=\"").Append(paint).Append("\" stroke-width=\"2\"");
        if (opacity < 1)
            svg.Append(" opacity=\"").Append(N(opacity)).Append('"');
        svg.Append("/>");
    }

    /// <summary>Opens a link with its accessible name and tooltip; close it with <see cref="Close"/>.</summary>
    public void Open(string? href, string description, string cssClass, string? data = null)
    {
        svg.Append(href is null ? "<g" : "<a").Append(" class=\"").Append(cssClass).Append('"');
        string name = Escape(description);
        if (href is not null)
            svg.Append(" href=\"").Append(Escape(href)).Append("\" aria-label=\"").Append(name).Append('"');
        if (data is not null)
            svg.Append(' ').Append(data);
        svg.Append("><title>").Append(name).Append("</title>");
    }

    public void Close(string? href) => svg.Append(href is null ? "</g>" : "</a>");

    /// <summary>A coordinate with at most one decimal.</summary>
    public static string N(double value) => Math.Round(value, value is > -1 and < 1 ? 2 : 1).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Text for element content and attributes; characters that XML does not allow are left out.</summary>
    public static string Escape(string text)
    {
        if (text.AsSpan().IndexOfAny("<>&\"'") < 0 && !text.Any(char.IsControl))
            return text;
        var escaped = new StringBuilder(text.Length + 16);
        foreach (char c in text)
            escaped.Append(c switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                '"' => "&quot;",
                '\'' => "&#39;",
                _ when char.IsControl(c) => "",
                _ => c.ToString(),
            });
        return escaped.ToString();
    }
}
