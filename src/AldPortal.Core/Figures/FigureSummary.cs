using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Figures;

/// <summary>What a figure says, in words: for people who do not see the picture, for captions and for search.</summary>
public static class FigureSummary
{
    /// <summary>The title with formulas set in Unicode.</summary>
    public static string Title(FigureData data) => Typesetter.ToUnicode(data.Title);

    /// <summary>The subtitle with formulas set in Unicode.</summary>
    public static string Subtitle(FigureData data) => Typesetter.ToUnicode(data.Subtitle);

    /// <summary>What is plotted, how many, range and extremes, what is missing: two to four sentences.</summary>
    public static string Text(FigureData data)
    {
        string extremes = Extremes(data);
        return $"{Subtitle(data)}. {(extremes.Length == 0 ? "" : extremes + " ")}{Counts(data)}";
    }

    /// <summary>"10 results shown, 2 of them … not reported; 3 left out: …".</summary>
    public static string Counts(FigureData data)
    {
        string one = data.Counted == "papers" ? "paper" : "result";
        string text = $"{FigureText.Count(data.Shown, one, one + "s")} shown";
        if (data.Benchmarks > 0)
            text += $" and {data.Benchmarks} for comparison";
        foreach (FigureLane lane in data.Lanes)
            text += $", {lane.Count} in the margin ({LowerFirst(lane.Label)})";
        if (data.LeftOutCount > 0)
            text += $"; {data.LeftOutCount} left out: " + string.Join("; ", data.LeftOut.Select(left => $"{left.Text} ({left.Count})"));
        return text + ".";
    }

    private static string Extremes(FigureData data)
    {
        FigurePoint[] points = [.. data.Series.Where(series => series.Role == SeriesRole.Published).SelectMany(series => series.Points)];
        switch (data.Kind)
        {
            case FigureKind.Scatter when points.Where(point => point.Y is not null).ToArray() is { Length: > 0 } placed:
                FigurePoint top = placed.MaxBy(point => point.Y)!, bottom = placed.MinBy(point => point.Y)!;
                return $"{data.Y.Label} runs from {Value(bottom.Y, data.Y)} to {Value(top.Y, data.Y)}; the highest is {First(top.Description)} ({top.RowIds[0]}).";
            case FigureKind.Strip when points.Where(point => point.X is not null).ToArray() is { Length: > 0 } placed:
                FigurePoint high = placed.MaxBy(point => point.X)!, low = placed.MinBy(point => point.X)!;
                return $"{data.X.Label} runs from {Value(low.X, data.X)} ({First(low.Description)}) to {Value(high.X, data.X)} ({First(high.Description)}).";
            case FigureKind.Range when points.Where(point => point.XHigh is not null).ToArray() is { Length: > 0 } placed:
                string unit = data.X.Unit ?? "V";
                return $"Upper limits run from {FigureText.Number(placed.Min(point => point.XHigh)!.Value)} to {FigureText.Number(placed.Max(point => point.XHigh)!.Value)}\u202f{unit}.";
            case FigureKind.Matrix when points.Length > 0:
                FigurePoint most = points.MaxBy(point => point.Value)!;
                return $"{points.Count(point => point.Value > 0)} of {points.Length} combinations have rows; the most is {most.Description}.";
            case FigureKind.Scorecard when Totals(data, points) is { Length: > 0 } totals:
                FigurePoint best = totals.MaxBy(point => point.Value)!, least = totals.MinBy(point => point.Value)!;
                return $"Most often reported: {Item(data, best)} ({best.Label}); least often: {Item(data, least)} ({least.Label}).";
            case FigureKind.Bars when points.Length > 0:
                IGrouping<double?, FigurePoint> year = points.GroupBy(point => point.X).MaxBy(group => group.Sum(point => point.Value))!;
                return $"Years run from {points.Min(point => point.X):0} to {points.Max(point => point.X):0}; most papers are from {year.Key:0} ({year.Sum(point => point.Value):0}).";
            default:
                return "";
        }
    }

    private static FigurePoint[] Totals(FigureData data, FigurePoint[] points) => data.X.Quantity == FigureAxis.ItemQuantity
        ? [.. points.Where(point => point.Y == data.Y.Categories.Count - 1)]
        : [.. points.Where(point => point.X == data.X.Categories.Count - 1)];

    private static string Item(FigureData data, FigurePoint point) => LowerFirst(data.ItemOf(point).Label);

    private static string Value(double? value, FigureAxis axis) =>
        FigureText.WithUnit(axis.Quantity == "year" ? $"{value:0}" : FigureText.Number(value!.Value), axis.Unit);

    private static string First(string description) => description.Split(". ")[0];

    private static string LowerFirst(string text) => text.Length > 1 && char.IsLower(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text;
}
