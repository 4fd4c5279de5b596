namespace AldPortal.Core.Figures;

/// <summary>Which legend a figure can have.</summary>
internal static class FigureLegend
{
    /// <summary>The dimensions a figure shows, with the visual property each uses.</summary>
    public static IReadOnlyList<(FigureDimension Dimension, string Channel)> Channels(FigureSpec spec) =>
    [
        .. new[] { (spec.Colour, "colour"), (spec.Shape, "shape"), (spec.Fill, "fill") }
            .Where(pair => FigureDimension.Find(pair.Item1) is not null)
            .Select(pair => (FigureDimension.Find(pair.Item1)!, pair.Item2)),
    ];

    /// <summary>Every key that can be hidden.</summary>
    public static IReadOnlyList<string> KeysOf(FigureSpec spec) => spec.Kind switch
    {
        FigureKind.Matrix or FigureKind.Scorecard => [],
        FigureKind.Bars => Building.YearBars.Keys,
        _ => [.. Channels(spec).SelectMany(channel => channel.Dimension.Keys).Append(FigureDimension.Other).Concat(spec.Benchmark is null ? [] : ["benchmark"]).Distinct()],
    };
}
