namespace AldPortal.Core.Figures;

/// <summary>Everything that an axis or a legend of a figure can stand for, by the ids of <see cref="FigureAxis.Quantity"/>.</summary>
public static class PlottedQuantities
{
    /// <summary>Axes of the figures that count or span instead of plotting one quantity.</summary>
    private static readonly string[] OfOtherKinds = ["potentialWindow", "coating", "grade", "item"];

    /// <summary>All ids.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Quantity.All.Select(quantity => quantity.Id), .. FigureDimension.All.Select(dimension => dimension.Id), .. OfOtherKinds];

    /// <summary>What a figure's axes and legend stand for, in reading order, each with the words the figure uses.</summary>
    public static IEnumerable<(string Id, string Words)> Of(FigureData data) =>
        new[] { (data.X.Quantity, data.X.Label), (data.Y.Quantity, data.Y.Label) }
            .Concat(data.Legend.Select(group => (group.Dimension, group.Label)))
            .DistinctBy(entry => entry.Item1);
}
