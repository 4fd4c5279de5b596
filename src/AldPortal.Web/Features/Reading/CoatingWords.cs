using System.Globalization;
using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Reading;

/// <summary>Words for coatings.</summary>
public static class CoatingWords
{
    /// <summary>A class as a heading: "Metal oxide".</summary>
    public static string Class(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');

    /// <summary>The usual growth: "0.8–2 Å per cycle"; null where nothing is known.</summary>
    public static string? Growth(Coating coating) => coating.GrowthPerCycle is not { } band
        ? null
        : string.Create(CultureInfo.InvariantCulture, $"{band.UsualAngstrom.Low}–{band.UsualAngstrom.High} Å per {band.Per}");
}
