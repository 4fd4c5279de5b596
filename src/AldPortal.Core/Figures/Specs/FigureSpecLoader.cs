using AldPortal.Core.Content;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>All figures of the portal, in the order of the gallery.</summary>
public sealed class FigureLibrary(IReadOnlyList<FigureSpec> specs)
{
    private readonly Dictionary<string, FigureSpec> byId = specs.ToDictionary(spec => spec.Id);

    /// <summary>All figures.</summary>
    public IReadOnlyList<FigureSpec> All { get; } = specs;

    /// <summary>The figure with this id, or null.</summary>
    public FigureSpec? Find(string id) => byId.GetValueOrDefault(id);
}

/// <summary>Reads <c>content/figures/*.yaml</c>, strictly: whatever is misspelt is a problem with file and line.</summary>
public static class FigureSpecLoader
{
    private const string Folder = "figures";

    /// <summary>Loads all figures; one with problems is left out.</summary>
    public static FigureLibrary Load(ContentFolder folder, ContentProblems problems)
    {
        var specs = new List<FigureSpec>();
        foreach (string file in folder.Files(Folder, ".yaml"))
        {
            int before = problems.All.Count;
            if (folder.Read(file, problems) is string text && YamlMap.Document(file, text, problems) is YamlMap map
                && Read(map, Path.GetFileNameWithoutExtension(file)) is FigureSpec spec && problems.All.Count == before)
                specs.Add(spec);
        }
        return new FigureLibrary([.. specs.OrderBy(spec => spec.Order).ThenBy(spec => spec.Id, StringComparer.Ordinal)]);
    }

    private static FigureSpec Read(YamlMap map, string fileName)
    {
        FigureKind kind = Word<FigureKind>(map, "kind");
        var defaults = map.Maps("defaults").Select(entry => (Version: entry.WholeNumber("version") ?? 0, Values: Defaults(entry))).ToList();
        var spec = new FigureSpec
        {
            Id = map.Text("id"),
            Order = map.WholeNumber("order") ?? 0,
            Kind = kind,
            Title = map.Text("title"),
            NeutralTitle = map.Text("neutral_title"),
            Subtitle = map.Text("subtitle"),
            ReviewFigure = map.OptionalText("review_figure"),
            Section = map.Text("section"),
            Footnote = map.OptionalText("footnote"),
            X = QuantityId(map, "x", kind is FigureKind.Scatter or FigureKind.Strip),
            Y = QuantityId(map, "y", kind is FigureKind.Scatter),
            Category = Among(map, "category", ["coating", "grade"]),
            CategoryOrder = Among(map, "category_order", ["vocabulary", "median", "count"]) ?? "vocabulary",
            Colour = DimensionId(map, "colour"),
            Shape = DimensionId(map, "shape"),
            Fill = DimensionId(map, "fill"),
            PointLabel = Among(map, "point_label", ["grade", "coating", "aldCycles"]),
            Rows = Selection(map.Map("rows")) ?? new RowSelection(),
            Benchmark = Selection(map.Map("benchmark")),
            BenchmarkLabel = map.OptionalText("benchmark_label"),
            Version = defaults.Count == 0 ? 1 : defaults.Max(item => item.Version),
            DefaultsByVersion = defaults.Count == 0
                ? new Dictionary<int, FigureDefaults> { [1] = new() }
                : defaults.DistinctBy(item => item.Version).ToDictionary(item => item.Version, item => item.Values),
        };
        if (spec.Id != fileName)
            map.Problem("id", $"`id` is “{spec.Id}”, but the file is called {fileName}.yaml");
        if (kind == FigureKind.Strip && spec.Category is null)
            map.Problem("category", "a strip needs a `category`");
        if (defaults.Select(item => item.Version).Distinct().Count() != defaults.Count || defaults.Any(item => item.Version < 1))
            map.Problem("defaults", "each entry of `defaults` needs a `version` of its own, from 1");
        map.Finish();
        return spec;
    }

    private static FigureDefaults Defaults(YamlMap map)
    {
        var defaults = new FigureDefaults
        {
            XScale = Scale(map, "xscale"),
            YScale = Scale(map, "yscale"),
            Facet = DimensionId(map, "facet"),
            Cycles = map.WholeNumber("cycles"),
            Cell = Among(map, "cell", ["half", "full"]),
            IncludesText = Among(map, "include", ["text", "tables"]) == "text",
        };
        map.Finish();
        return defaults;
    }

    private static RowSelection? Selection(YamlMap? map)
    {
        if (map is null)
            return null;
        var filters = new Dictionary<string, IReadOnlyList<string>>();
        foreach (RowFilter filter in RowFilter.All)
            if (map.Texts(filter.Name) is { Count: > 0 } values)
                filters[filter.Name] = values;
        var selection = new RowSelection
        {
            Filters = filters,
            CoatingClasses = map.Texts("class"),
            IncludesText = map.Flag("text"),
            PostTreated = map.Flag("post_treated"),
            AcceptsUnstated = map.Texts("accepts_unstated"),
        };
        foreach (string name in selection.CoatingClasses.Where(name => !Coating.Classes.Contains(name)))
            map.Problem("class", $"“{name}” is no coating class; accepted are {string.Join(", ", Coating.Classes)}");
        foreach (string name in selection.AcceptsUnstated.Where(name => RowFilter.Find(name) is null))
            map.Problem("accepts_unstated", $"“{name}” is no filter; accepted are {string.Join(", ", RowFilter.All.Select(filter => filter.Name))}");
        map.Finish();
        return selection;
    }

    private static T Word<T>(YamlMap map, string key)
        where T : struct, Enum =>
        Enum.TryParse(map.Choice(key, [.. Enum.GetNames<T>().Select(name => name.ToLowerInvariant())]), ignoreCase: true, out T value) ? value : default;

    private static AxisScale Scale(YamlMap map, string key) => Among(map, key, ["linear", "log"]) == "log" ? AxisScale.Log : AxisScale.Linear;

    private static string? QuantityId(YamlMap map, string key, bool required) => required
        ? map.Choice(key, [.. Quantity.All.Select(quantity => quantity.Id)])
        : Among(map, key, [.. Quantity.All.Select(quantity => quantity.Id)]);

    private static string? DimensionId(YamlMap map, string key) => Among(map, key, [.. FigureDimension.All.Select(dimension => dimension.Id)]);

    private static string? Among(YamlMap map, string key, string[] accepted) =>
        map.OptionalText(key) is null ? null : map.Choice(key, accepted);
}
