using System.Globalization;
using System.Text.Json;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures.Building;

namespace AldPortal.Core.Figures;

/// <summary>What an address says about a figure: the state, and what could not be understood.</summary>
/// <param name="State">A state that can be built, whatever was asked for.</param>
/// <param name="Notes">One sentence per value that was not understood; it was ignored.</param>
public sealed record FigureQueryResult(FigureState State, IReadOnlyList<QueryProblem> Notes);

/// <summary>Reads the state of a figure from the parameters of an address. Never throws; any query gives a figure.</summary>
public static class FigureQuery
{
    /// <summary>Version of the defaults.</summary>
    public const string VersionName = "v";

    /// <summary>Scale of the horizontal axis: linear or log.</summary>
    public const string XScaleName = "xscale";

    /// <summary>Scale of the vertical axis: linear or log.</summary>
    public const string YScaleName = "yscale";

    /// <summary>Legend entry to hide; may repeat.</summary>
    public const string HideName = "hide";

    /// <summary>Dimension of the panels, or none.</summary>
    public const string FacetName = "facet";

    /// <summary>Charge-discharge cycle at which values are compared.</summary>
    public const string CyclesName = "cycles";

    /// <summary>text: with the results stated only in the text; tables: without.</summary>
    public const string IncludeName = "include";

    /// <summary>small, medium or large.</summary>
    public const string SizeName = "size";

    /// <summary>Word for "no facet".</summary>
    public const string None = "none";

    private const int MaximalCycles = 100_000;
    private const int MaximalNotes = 20;
    private const int MaximalValueLength = 80;

    private static readonly string[] Scales = ["linear", "log"];
    private static readonly string[] Sizes = ["small", "medium", "large"];
    private static readonly string[] Includes = ["text", "tables"];
    private static readonly (string Id, string Label)[] Panels = [(None, "one panel"), .. FigureDimension.All.Select(dimension => (dimension.Id, dimension.Label))];

    /// <summary>Values that <see cref="FacetName"/> accepts for a kind of figure, with their names; one value or none where it cannot be split.</summary>
    public static IReadOnlyList<(string Id, string Label)> Facets(FigureKind kind) => kind switch
    {
        FigureKind.Scatter => Panels,
        FigureKind.Scorecard => ScorecardSplit.Choices,
        _ => [Panels[0]],
    };

    /// <summary>Reads the state. Of a parameter that must not repeat the last valid value counts.</summary>
    public static FigureQueryResult Parse(FigureSpec spec, IEnumerable<KeyValuePair<string, string>> query, ReviewDataset dataset) =>
        Parse(spec, query, dataset, []);

    /// <summary>Reads a state posted as JSON: an object of texts, numbers, or lists of them.</summary>
    public static FigureQueryResult Parse(FigureSpec spec, JsonElement state, ReviewDataset dataset) =>
        Parse(spec, ParametersOf(state), dataset);

    /// <summary>The parameters in a JSON object; anything else gives none.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ParametersOf(JsonElement state)
    {
        if (state.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (JsonProperty property in state.EnumerateObject())
        {
            IEnumerable<JsonElement> values = property.Value.ValueKind == JsonValueKind.Array ? property.Value.EnumerateArray() : [property.Value];
            foreach (JsonElement value in values.Where(value => value.ValueKind is JsonValueKind.String or JsonValueKind.Number))
                yield return KeyValuePair.Create(property.Name, value.ToString());
        }
    }

    /// <summary>Reads the state; parameters named in <paramref name="known"/> belong to somebody else and are passed over.</summary>
    internal static FigureQueryResult Parse(
        FigureSpec spec, IEnumerable<KeyValuePair<string, string>> query, ReviewDataset dataset, IReadOnlyCollection<string> known)
    {
        KeyValuePair<string, string>[] parameters = [.. query.Where(pair => !string.IsNullOrEmpty(pair.Key) && !string.IsNullOrWhiteSpace(pair.Value))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Trim()))];
        var notes = new List<QueryProblem>();
        FigureState state = FigureState.Default(spec, VersionOf(spec, parameters, notes));
        foreach ((string name, string value) in parameters)
            if (name != VersionName && !known.Contains(name))
                state = Apply(state, name, value, notes);
        KeyValuePair<string, string>[] filters = [.. parameters.Where(pair => RowFilter.Find(pair.Key) is not null)];
        RowQuery rows = RowQuery.Parse(filters, filters.Length == 0 ? [] : dataset.Results);
        notes.AddRange(rows.Problems);
        return new FigureQueryResult(
            state with { Rows = rows, Hidden = [.. state.Hidden.Distinct().Order(StringComparer.Ordinal)] },
            [.. notes.Take(MaximalNotes).Select(note => note with { Value = Shortened(note.Value ?? ""), Parameter = Shortened(note.Parameter) })]);
    }

    internal static string Word<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    private static int VersionOf(FigureSpec spec, KeyValuePair<string, string>[] parameters, List<QueryProblem> notes)
    {
        int version = spec.Version;
        foreach ((_, string value) in parameters.Where(pair => pair.Key == VersionName))
        {
            if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && spec.DefaultsByVersion.ContainsKey(number))
                version = number;
            else
                notes.Add(new QueryProblem(VersionName, value, [.. spec.DefaultsByVersion.Keys.Order().Select(key => key.ToString())]));
        }
        return version;
    }

    private static FigureState Apply(FigureState state, string name, string value, List<QueryProblem> notes)
    {
        switch (name)
        {
            case XScaleName:
                return Choose(Scales) is string x ? state with { XScale = ScaleOf(x, Quantity.Find(state.Spec.X), state.Spec.X is not null) } : state;
            case YScaleName:
                return Choose(Scales) is string y ? state with { YScale = ScaleOf(y, Quantity.Find(state.Spec.Y), state.Spec.Y is not null) } : state;
            case FacetName:
                return Choose([.. Facets(state.Spec.Kind).Select(facet => facet.Id)]) is string facet ? state with { Facet = facet == None ? null : facet } : state;
            case IncludeName:
                if (!state.Spec.Rows.IncludesText)
                    return Refuse(new QueryProblem(name, value, ["tables"]));
                return Choose(Includes) is string include ? state with { IncludesText = include == "text" } : state;
            case SizeName:
                return Choose(Sizes) is string size ? state with { Size = Enum.Parse<FigureSize>(size, ignoreCase: true) } : state;
            case HideName:
                return Choose(FigureLegend.KeysOf(state.Spec)) is string key ? state with { Hidden = [.. state.Hidden, key] } : state;
            case CyclesName:
                if (!state.Spec.DependsOnCycles)
                    return Refuse(new QueryProblem(name, value, [$"none: “{state.Spec.NeutralTitle}” does not depend on it"]));
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int cycles) && cycles is > 0 and <= MaximalCycles
                    ? state with { Cycles = cycles }
                    : Refuse(new QueryProblem(name, value, ["a whole number of charge-discharge cycles"]));
            default:
                return RowFilter.Find(name) is null ? Refuse(new QueryProblem(name, value, [])) : state;
        }

        string? Choose(IReadOnlyList<string> accepted)
        {
            string? choice = accepted.FirstOrDefault(word => word.Equals(value, StringComparison.OrdinalIgnoreCase));
            if (choice is null)
                notes.Add(new QueryProblem(name, value, accepted));
            return choice;
        }

        AxisScale ScaleOf(string word, Quantity? quantity, bool isThere)
        {
            if (word == "linear")
                return AxisScale.Linear;
            if (isThere && quantity is { LinearOnly: false } && state.Spec.Kind is FigureKind.Scatter or FigureKind.Strip)
                return AxisScale.Log;
            notes.Add(new QueryProblem(name, value, ["linear"]));
            return AxisScale.Linear;
        }

        FigureState Refuse(QueryProblem problem)
        {
            notes.Add(problem);
            return state;
        }
    }

    private static string Shortened(string text) => text.Length <= MaximalValueLength ? text : text[..MaximalValueLength] + "…";
}
