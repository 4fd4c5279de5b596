using AldPortal.Core.Figures.Drawing;

namespace AldPortal.Core.Figures;

/// <summary>How a picture is drawn.</summary>
public sealed record FigureSvgOptions
{
    /// <summary>Width in px. Below 560 the compact layout is used.</summary>
    public int Width { get; init; } = 720;

    /// <summary>Height in px, or null for the height that suits the figure.</summary>
    public int? Height { get; init; }

    /// <summary>True for a file of its own: title, subtitle and credit line are part of the picture, colours are fixed.</summary>
    public bool Standalone { get; init; }

    /// <summary>Colours of a standalone picture: false for dark text on white, true for light text on dark.</summary>
    public bool Dark { get; init; }

    /// <summary>True where points are links.</summary>
    public bool Links { get; init; } = true;

    /// <summary>Put before addresses: "" on the portal itself, its public address in a file.</summary>
    public string BaseUrl { get; init; } = "";

    /// <summary>Put before ids, so that two pictures can stand on one page.</summary>
    public string IdPrefix { get; init; } = "fig";

    /// <summary>Portal's name for the credit line.</summary>
    public string PortalName { get; init; } = "AldPortal";

    /// <summary>Where a legend entry leads (to hide or show it), or null for a legend without links.</summary>
    public Func<FigureLegendEntry, string?>? LegendHref { get; init; }

    /// <summary>Where the name of an axis leads (to its definition), or null for names without links.</summary>
    public Func<FigureAxis, string?>? AxisHref { get; init; }
}

/// <summary>
/// Draws a figure as accessible SVG: text stays text, every point is a link that says what it shows, nothing needs a style sheet.
/// Text and axes take the colour of the surrounding text; class names that begin with "fig-" are hooks for the page.
/// </summary>
public static class FigureSvg
{
    /// <summary>The picture.</summary>
    public static string Write(FigureData data, FigureSvgOptions? options = null) => new Picture(data, options ?? new FigureSvgOptions()).Draw();
}
