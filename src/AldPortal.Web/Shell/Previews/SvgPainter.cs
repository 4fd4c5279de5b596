using System.Globalization;
using System.Xml.Linq;
using SkiaSharp;

namespace AldPortal.Web.Shell.Previews;

/// <summary>
/// Paints the SVG that the portal's figures are drawn in: groups, links, text, lines, rectangles, circles and paths with presentation
/// attributes. It is no reader of SVG in general.
/// </summary>
internal sealed class SvgPainter(SKCanvas canvas, SKColor ink)
{
    // Inter runs a little wider than the fonts that figures are measured with.
    private const float FontScale = 0.95f;

    /// <summary>Paints a picture into a box, as large as it fits, in the middle.</summary>
    public void Draw(string svg, SKRect box)
    {
        XElement root = XElement.Parse(svg);
        float[] view = [.. root.Attribute("viewBox")!.Value.Split(' ').Select(part => float.Parse(part, CultureInfo.InvariantCulture))];
        float scale = Math.Min(box.Width / view[2], box.Height / view[3]);
        canvas.Save();
        canvas.Translate(box.MidX - view[2] * scale / 2, box.MidY - view[3] * scale / 2);
        canvas.Scale(scale);
        canvas.Translate(-view[0], -view[1]);
        foreach (XElement child in root.Elements())
            Draw(child);
        canvas.Restore();
    }

    private void Draw(XElement element)
    {
        switch (element.Name.LocalName)
        {
            case "g" or "a":
                foreach (XElement child in element.Elements())
                    Draw(child);
                break;
            case "text":
                Text(element);
                break;
            case "line":
                Paint(element, paint => canvas.DrawLine(Number(element, "x1"), Number(element, "y1"), Number(element, "x2"), Number(element, "y2"), paint));
                break;
            case "rect":
                var rect = SKRect.Create(Number(element, "x"), Number(element, "y"), Number(element, "width"), Number(element, "height"));
                Paint(element, paint => canvas.DrawRoundRect(rect, Number(element, "rx"), Number(element, "rx"), paint));
                break;
            case "circle":
                Paint(element, paint => canvas.DrawCircle(Number(element, "cx"), Number(element, "cy"), Number(element, "r"), paint));
                break;
            case "path":
                using (SKPath path = SKPath.ParseSvgPathData((string)element.Attribute("d")!))
                    Paint(element, paint => canvas.DrawPath(path, paint));
                break;
        }
    }

    private void Text(XElement element)
    {
        bool isBold = (string?)element.Attribute("font-weight") == "600";
        using var font = new SKFont(isBold ? PreviewFonts.SemiBold : PreviewFonts.Regular, Number(element, "font-size", 12) * FontScale) { Subpixel = true };
        using var paint = new SKPaint { IsAntialias = true, Color = Colour(element, "fill") ?? ink };
        SKTextAlign align = (string?)element.Attribute("text-anchor") switch { "middle" => SKTextAlign.Center, "end" => SKTextAlign.Right, _ => SKTextAlign.Left };
        canvas.DrawText(element.Value, Number(element, "x"), Number(element, "y"), align, font, paint);
    }

    private void Paint(XElement element, Action<SKPaint> draw)
    {
        if (element.Name.LocalName != "line" && Colour(element, "fill") is SKColor fill)
        {
            using var paint = new SKPaint { IsAntialias = true, Color = fill };
            draw(paint);
        }
        if (Colour(element, "stroke") is not SKColor stroke)
            return;
        using var line = new SKPaint { IsAntialias = true, IsStroke = true, Color = stroke, StrokeWidth = Number(element, "stroke-width", 1) };
        if ((string?)element.Attribute("stroke-dasharray") is string dashes)
            line.PathEffect = SKPathEffect.CreateDash([.. dashes.Split(' ').Select(part => float.Parse(part, CultureInfo.InvariantCulture))], 0);
        draw(line);
    }

    private SKColor? Colour(XElement element, string name)
    {
        string? value = (string?)element.Attribute(name);
        if (value is null or "none")
            return null;
        float opacity = Number(element, name + "-opacity", 1) * Number(element, "opacity", 1);
        SKColor colour = value == "currentColor" ? ink : SKColor.Parse(value);
        return colour.WithAlpha((byte)Math.Round(opacity * 255));
    }

    private static float Number(XElement element, string name, float otherwise = 0) =>
        (string?)element.Attribute(name) is string value ? float.Parse(value, CultureInfo.InvariantCulture) : otherwise;
}
