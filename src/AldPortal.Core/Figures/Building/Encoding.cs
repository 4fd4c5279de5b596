using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>Gives each result its series and counts what the legend stands for.</summary>
internal sealed class Encoding
{
    private readonly FigureState state;
    private readonly IReadOnlyList<(FigureDimension Dimension, string Channel)> channels;
    private readonly Dictionary<(string Dimension, string Key), int> counts = [];
    private readonly Dictionary<string, SeriesEntry> series = [];

    public Encoding(FigureState state)
    {
        this.state = state;
        channels = FigureLegend.Channels(state.Spec);
    }

    /// <summary>True where the reader has hidden one of the row's legend entries. Counts the row for the legend.</summary>
    public bool IsHidden(DatasetRow row)
    {
        bool hidden = false;
        for (int index = 0; index < channels.Count; index++)
        {
            FigureDimension dimension = channels[index].Dimension;
            string key = dimension.KeyOf(row);
            if (IsFirstUse(index))
                counts[(dimension.Id, key)] = counts.GetValueOrDefault((dimension.Id, key)) + 1;
            hidden |= state.Hidden.Contains(key);
        }
        return hidden;
    }

    /// <summary>Adds a point to the series of its row.</summary>
    public void Add(DatasetRow row, SeriesRole role, FigurePoint point)
    {
        string key = Key(row, role);
        if (!series.TryGetValue(key, out SeriesEntry? entry))
            series[key] = entry = new SeriesEntry(Describe(row, role, key), Order(row, role), []);
        entry.Points.Add(point);
    }

    /// <summary>All series in legend order, benchmarks first so that they lie below.</summary>
    public IReadOnlyList<FigureSeries> Series =>
        [.. series.Values.OrderBy(entry => entry.Order).Select(entry => entry.Series with { Points = entry.Points })];

    /// <summary>The legend: a property that has one value only says nothing and is left away, but the colour always stands.</summary>
    public IReadOnlyList<FigureLegendGroup> Legend()
    {
        var groups = new List<FigureLegendGroup>();
        foreach (IGrouping<string, (FigureDimension Dimension, string Channel)> use in channels.GroupBy(channel => channel.Dimension.Id))
        {
            FigureDimension dimension = use.First().Dimension;
            string[] present = [.. dimension.Keys.Append(FigureDimension.Other).Where(key => counts.ContainsKey((dimension.Id, key)))];
            string[] names = [.. use.Select(channel => channel.Channel)];
            if (present.Length == 0 || present.Length == 1 && !names.Contains("colour") && !state.Hidden.Contains(present[0]))
                continue;
            groups.Add(new FigureLegendGroup(dimension.Id, dimension.Label, names[0], [.. present.Select(key => new FigureLegendEntry(
                key,
                FigureDimension.LabelOf(key),
                names.Contains("colour") ? dimension.ColourOf(key) : null,
                names.Contains("shape") ? dimension.ShapeOf(key) : MarkerShape.Circle,
                !names.Contains("fill") || IsFilled(dimension, key),
                counts[(dimension.Id, key)],
                state.Hidden.Contains(key)))]));
        }
        return groups;
    }

    /// <summary>Filled stands for the first value of a dimension: coated powder, half cell.</summary>
    private static bool IsFilled(FigureDimension dimension, string key) => dimension.IndexOf(key) == 0;

    private bool IsFirstUse(int index)
    {
        for (int earlier = 0; earlier < index; earlier++)
            if (channels[earlier].Dimension == channels[index].Dimension)
                return false;
        return true;
    }

    private string Key(DatasetRow row, SeriesRole role)
    {
        string key = role == SeriesRole.Benchmark ? "benchmark" : "";
        foreach ((FigureDimension dimension, _) in channels)
            key += (key.Length == 0 ? "" : " ") + dimension.KeyOf(row);
        return key.Length == 0 ? "all" : key;
    }

    private FigureSeries Describe(DatasetRow row, SeriesRole role, string key)
    {
        string? colour = null;
        MarkerShape shape = MarkerShape.Circle;
        bool filled = true;
        var words = new List<string>();
        foreach ((FigureDimension dimension, string channel) in channels)
        {
            string value = dimension.KeyOf(row);
            if (!words.Contains(FigureDimension.LabelOf(value)))
                words.Add(FigureDimension.LabelOf(value));
            if (channel == "colour")
                colour = dimension.ColourOf(value);
            else if (channel == "shape")
                shape = dimension.ShapeOf(value);
            else
                filled = IsFilled(dimension, value);
        }
        string label = words.Count == 0 ? "all results" : string.Join(", ", words);
        return new FigureSeries(key, role == SeriesRole.Benchmark ? $"for comparison: {label}" : label, colour, shape, filled, role, []);
    }

    private int Order(DatasetRow row, SeriesRole role)
    {
        int order = role == SeriesRole.Benchmark ? 0 : 1;
        foreach ((FigureDimension dimension, _) in channels)
            order = order * 10 + dimension.IndexOf(dimension.KeyOf(row));
        return order;
    }

    private sealed record SeriesEntry(FigureSeries Series, int Order, List<FigurePoint> Points);
}
