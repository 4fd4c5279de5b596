using AldPortal.Core.Figures;
using SkiaSharp;

namespace AldPortal.Web.Shell.Previews;

/// <summary>Coated particles in the colours of the cathode families, for cards without a figure.</summary>
internal static class PreviewParticles
{
    private static readonly (string Family, float X, float Y, float Radius)[] Particles =
    [
        ("LCO", 948, 315, 88), ("NMC", 826, 214, 62), ("NMC", 944, 170, 34), ("LLO", 1060, 200, 66), ("LCO", 1100, 318, 30),
        ("LMO", 1068, 432, 62), ("LLO", 952, 470, 38), ("LNMO", 834, 430, 66), ("LMO", 786, 322, 28),
    ];

    /// <summary>Draws them on the right.</summary>
    public static void Draw(SKCanvas canvas, SKColor ink)
    {
        using var core = new SKPaint { IsAntialias = true };
        using var film = new SKPaint { IsAntialias = true, IsStroke = true, StrokeWidth = 3.5f, Color = ink };
        using var bead = new SKPaint { IsAntialias = true, Color = SKColors.White };
        using var beadEdge = new SKPaint { IsAntialias = true, IsStroke = true, StrokeWidth = 2, Color = ink };
        foreach ((string family, float x, float y, float radius) in Particles)
        {
            core.Color = SKColor.Parse(VisualLanguage.FamilyColour(family)).WithAlpha(215);
            canvas.DrawCircle(x, y, radius - 6, core);
            canvas.DrawCircle(x, y, radius, film);
            int beads = (int)(radius * 2 * MathF.PI / 17);
            for (int index = 0; index < beads; index++)
            {
                (float sin, float cos) = MathF.SinCos(index * 2 * MathF.PI / beads);
                canvas.DrawCircle(x + radius * cos, y + radius * sin, 4.6f, bead);
                canvas.DrawCircle(x + radius * cos, y + radius * sin, 4.6f, beadEdge);
            }
        }
    }
}
