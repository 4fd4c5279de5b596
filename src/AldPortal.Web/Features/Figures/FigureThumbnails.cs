using System.Text.RegularExpressions;
using AldPortal.Core.Figures;

namespace AldPortal.Web.Features.Figures;

/// <summary>Small pictures for the gallery: the compact drawing without names, links and tooltips, since the card says it all.</summary>
public static partial class FigureThumbnails
{
    private const int Width = 360;

    /// <summary>The picture.</summary>
    public static string Of(FigureData data)
    {
        string svg = FigureSvg.Write(data with { Legend = [] }, new FigureSvgOptions { Width = Width, Links = false, IdPrefix = "thumb" });
        return Names().Replace(svg, "");
    }

    [GeneratedRegex("<(title|desc)[^>]*>.*?</\\1>| (role|aria-labelledby|data-row)=\"[^\"]*\"", RegexOptions.Singleline)]
    private static partial Regex Names();
}
