using AldPortal.Core.Figures;
using AldPortal.Core.Typesetting;
using SkiaSharp;

namespace AldPortal.Web.Shell.Previews;

/// <summary>Paints a card: the portal's name and the kind of page, the title, a sentence, and the figure or coated particles.</summary>
internal static class PreviewPainter
{
    private const float Left = 72;
    private const float Bar = 18;
    private const string Footer = "ALD coatings for lithium-ion cathodes";

    private static readonly SKColor Paper = SKColor.Parse("#fdfdfb");
    private static readonly SKColor Ink = SKColor.Parse("#1d252d");
    private static readonly SKColor Soft = SKColor.Parse("#515c67");
    private static readonly SKColor Accent = SKColor.Parse("#0a5c8f");
    private static readonly SKColor Line = SKColor.Parse("#d8dcd9");
    private static readonly float[] TitleSizes = [62, 56, 50, 45, 40, 36, 32];

    /// <summary>The card as a PNG.</summary>
    public static byte[] Png(PreviewCard card)
    {
        using SKSurface surface = SKSurface.Create(new SKImageInfo(PreviewCard.Width, PreviewCard.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        SKCanvas canvas = surface.Canvas;
        canvas.Clear(Paper);
        using var paint = new SKPaint { Color = Accent };
        canvas.DrawRect(0, 0, Bar, PreviewCard.Height, paint);
        if (card.Figure is null)
            PreviewParticles.Draw(canvas, Ink);
        else
            DrawFigure(canvas, card.Figure());
        DrawWords(canvas, card, card.Figure is null ? 640 : 440);
        using SKImage image = surface.Snapshot();
        using SKData data = image.Encode(SKEncodedImageFormat.Png, 100);
        return data.ToArray();
    }

    private static void DrawWords(SKCanvas canvas, PreviewCard card, float width)
    {
        Write(canvas, "AldPortal", PreviewFonts.SemiBold, 30, Accent, Left, 92);
        Write(canvas, card.Kind, PreviewFonts.Regular, 22, Soft, Left, 128);
        string title = Typesetter.ToUnicode(card.Title);
        (SKFont font, IReadOnlyList<string> lines) = Fitting(title, width);
        using (font)
        {
            float y = 180;
            foreach (string line in lines)
                Write(canvas, line, font, Ink, Left, y += font.Size * 1.16f);
            DrawText(canvas, Typesetter.ToUnicode(card.Text), width, y + 26);
        }
        Write(canvas, Footer, PreviewFonts.Regular, 20, Soft, Left, PreviewCard.Height - 44);
    }

    private static void DrawText(SKCanvas canvas, string text, float width, float y)
    {
        const float Size = 25, Pitch = 36, Bottom = PreviewCard.Height - 90;
        int room = (int)((Bottom - y) / Pitch);
        if (text.Length == 0 || room < 1)
            return;
        using var font = new SKFont(PreviewFonts.Regular, Size) { Subpixel = true };
        IReadOnlyList<string> lines = PreviewFonts.Lines(text, font, width, Math.Min(room, 5));
        // One or two lines of a longer sentence say nothing.
        if (lines.Count < 3 && lines[^1].EndsWith('…'))
            return;
        foreach (string line in lines)
            Write(canvas, line, font, Soft, Left, y += Pitch);
    }

    // The largest size at which the title needs at most 300 px of height and no word is wider than the column.
    private static (SKFont Font, IReadOnlyList<string> Lines) Fitting(string title, float width)
    {
        foreach (float size in TitleSizes)
        {
            var font = new SKFont(PreviewFonts.SemiBold, size) { Subpixel = true };
            IReadOnlyList<string> lines = PreviewFonts.Lines(title, font, width, 99);
            if (lines.Count * size * 1.16f <= 300 && lines.All(line => font.MeasureText(line) <= width))
                return (font, lines);
            font.Dispose();
        }
        var smallest = new SKFont(PreviewFonts.SemiBold, TitleSizes[^1]) { Subpixel = true };
        return (smallest, PreviewFonts.Lines(title, smallest, width, 8));
    }

    private static void DrawFigure(SKCanvas canvas, FigureData data)
    {
        var card = new SKRect(544, 40, PreviewCard.Width - 40, PreviewCard.Height - 40);
        using var paper = new SKPaint { IsAntialias = true, Color = SKColors.White };
        using var edge = new SKPaint { IsAntialias = true, IsStroke = true, Color = Line, StrokeWidth = 1.5f };
        canvas.DrawRoundRect(card, 10, 10, paper);
        canvas.DrawRoundRect(card, 10, 10, edge);
        card.Inflate(-20, -18);
        string svg = FigureSvg.Write(data, new FigureSvgOptions { Width = 470, Height = 420, Links = false });
        new SvgPainter(canvas, Ink).Draw(svg, card);
    }

    private static void Write(SKCanvas canvas, string text, SKTypeface face, float size, SKColor colour, float x, float y)
    {
        using var font = new SKFont(face, size) { Subpixel = true };
        Write(canvas, text, font, colour, x, y);
    }

    private static void Write(SKCanvas canvas, string text, SKFont font, SKColor colour, float x, float y)
    {
        using var paint = new SKPaint { IsAntialias = true, Color = colour };
        canvas.DrawText(text, x, y, SKTextAlign.Left, font, paint);
    }
}
