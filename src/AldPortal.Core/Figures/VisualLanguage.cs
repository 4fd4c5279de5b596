using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>Shape of a marker: stands for the class of the coating.</summary>
public enum MarkerShape
{
    /// <summary>Metal oxides.</summary>
    Circle,
    /// <summary>Lithiated oxides.</summary>
    Square,
    /// <summary>Fluorides.</summary>
    TriangleUp,
    /// <summary>Phosphates.</summary>
    Diamond,
    /// <summary>Metals.</summary>
    TriangleDown,
    /// <summary>Organic-derived films.</summary>
    Star,
    /// <summary>Multilayers.</summary>
    Cross,
    /// <summary>The reader's own data.</summary>
    Hexagon,
}

/// <summary>The one visual language of the portal: colour = cathode family, shape = coating class, filled = powder, open = electrode.</summary>
public static class VisualLanguage
{
    /// <summary>Colour of everything outside the five families.</summary>
    public const string OtherColour = "#767676";

    /// <summary>Colour of the reader's own data.</summary>
    public const string OwnColour = "#56B4E9";

    private static readonly Dictionary<string, string> FamilyColours = new()
    {
        ["LCO"] = "#0072B2",
        ["NMC"] = "#D55E00",
        ["LLO"] = "#009E73",
        ["LMO"] = "#CC79A7",
        ["LNMO"] = "#E69F00",
    };

    // For dimensions that have no colours of their own; Okabe and Ito's palette, which colour-blind readers can tell apart.
    private static readonly string[] Palette = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", OtherColour];

    private static readonly MarkerShape[] Shapes =
        [MarkerShape.Circle, MarkerShape.Square, MarkerShape.TriangleUp, MarkerShape.Diamond, MarkerShape.TriangleDown, MarkerShape.Star, MarkerShape.Cross];

    /// <summary>Colour of a cathode family as #rrggbb.</summary>
    public static string FamilyColour(string? family) => family is null ? OtherColour : FamilyColours.GetValueOrDefault(family, OtherColour);

    /// <summary>Marker shape of a coating class.</summary>
    public static MarkerShape ClassShape(string? coatingClass)
    {
        int index = coatingClass is null ? -1 : Coating.Classes.ToList().IndexOf(coatingClass);
        return index < 0 ? MarkerShape.Circle : Shapes[index];
    }

    /// <summary>Colour of the n-th value of a dimension that is no cathode family.</summary>
    internal static string PaletteColour(int index) => index < 0 ? OtherColour : Palette[index % Palette.Length];

    /// <summary>Shape of the n-th value of a dimension that is no coating class.</summary>
    internal static MarkerShape PaletteShape(int index) => index < 0 ? MarkerShape.Circle : Shapes[index % Shapes.Length];
}
