using System.Globalization;

namespace AldPortal.Core.Figures.Drawing;

/// <summary>Outlines of the marker shapes, all of about the same area.</summary>
internal static class MarkerPaths
{
    private static readonly (double X, double Y)[] Star = [.. Enumerable.Range(0, 10).Select(index =>
    {
        double radius = index % 2 == 0 ? 1.35 : 0.58, angle = Math.PI * (index / 5.0 - 0.5);
        return (radius * Math.Cos(angle), radius * Math.Sin(angle));
    })];

    private static readonly (double X, double Y)[] Cross =
    [
        (-0.42, -1.1), (0.42, -1.1), (0.42, -0.42), (1.1, -0.42), (1.1, 0.42), (0.42, 0.42), (0.42, 1.1), (-0.42, 1.1), (-0.42, 0.42), (-1.1, 0.42), (-1.1, -0.42), (-0.42, -0.42),
    ];

    private static readonly (double X, double Y)[] Hexagon = [.. Enumerable.Range(0, 6).Select(index => (1.12 * Math.Cos(Math.PI * index / 3), 1.12 * Math.Sin(Math.PI * index / 3)))];

    /// <summary>The outline of a shape around a centre.</summary>
    public static string Path(MarkerShape shape, double x, double y, double radius) => shape switch
    {
        MarkerShape.Square => Polygon(x, y, radius, [(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]),
        MarkerShape.TriangleUp => Polygon(x, y, radius, [(0, -1.2), (1.14, 0.8), (-1.14, 0.8)]),
        MarkerShape.TriangleDown => Polygon(x, y, radius, [(0, 1.2), (1.14, -0.8), (-1.14, -0.8)]),
        MarkerShape.Diamond => Polygon(x, y, radius, [(0, -1.28), (1.1, 0), (0, 1.28), (-1.1, 0)]),
        MarkerShape.Star => Polygon(x, y, radius, Star),
        MarkerShape.Cross => Polygon(x, y, radius, Cross),
        MarkerShape.Hexagon => Polygon(x, y, radius, Hexagon),
        _ => string.Create(CultureInfo.InvariantCulture, $"M{N(x - radius)} {N(y)}a{N(radius)} {N(radius)} 0 1 0 {N(2 * radius)} 0a{N(radius)} {N(radius)} 0 1 0 {N(-2 * radius)} 0z"),
    };

    private static string Polygon(double x, double y, double radius, (double X, double Y)[] corners) =>
        "M" + string.Join("L", corners.Select(corner => $"{N(x + corner.X * radius)} {N(y + corner.Y * radius)}")) + "z";

    private static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);
}
