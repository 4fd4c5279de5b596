using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>A figure that a reader put together, and what could not be understood.</summary>
/// <param name="Spec">The figure.</param>
/// <param name="State">Its state.</param>
/// <param name="Notes">One per value that was not understood; it was ignored.</param>
public sealed record ExploreResult(FigureSpec Spec, FigureState State, IReadOnlyList<QueryProblem> Notes)
{
    /// <summary>Exactly what differs from the figure that <c>/explore</c> begins with; parsing it gives this figure again.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Parameters =>
    [
        .. ExploreQuery.Choices.Select(choice => (choice.Name, Value: choice.Value(Spec) ?? FigureQuery.None, choice.Default))
            .Where(choice => choice.Value != choice.Default).Select(choice => KeyValuePair.Create(choice.Name, choice.Value)),
        .. State.Parameters,
    ];
}

/// <summary>One thing a reader chooses on <c>/explore</c>.</summary>
/// <param name="Name">Parameter name.</param>
/// <param name="Label">Name in words.</param>
/// <param name="Default">What it begins with.</param>
/// <param name="Options">Accepted values with their names in words.</param>
/// <param name="Value">The present value of a figure.</param>
public sealed record ExploreChoice(
    string Name, string Label, string Default, IReadOnlyList<KeyValuePair<string, string>> Options, Func<FigureSpec, string?> Value);

/// <summary>Reads <c>/explore?…</c>: two quantities, or one quantity spread over coatings or cathodes, and how they are shown. Never throws.</summary>
public static class ExploreQuery
{
    /// <summary>Id of the figure that readers build.</summary>
    public const string FigureId = "explore";

    private const string Coating = "coating";
    private const string Grade = "grade";

    private static readonly KeyValuePair<string, string>[] Quantities = [.. Quantity.All.Select(quantity => KeyValuePair.Create(quantity.Id, quantity.FullLabel))];
    private static readonly KeyValuePair<string, string> Nothing = KeyValuePair.Create(FigureQuery.None, "nothing");
    private static readonly string[] LogQuantities = ["thicknessNm", "aldCycles", "growthPerCycle", "current"];

    /// <summary>Everything a reader chooses besides filters and scales.</summary>
    public static IReadOnlyList<ExploreChoice> Choices { get; } =
    [
        new("x", "Horizontal", "thicknessNm", Quantities, spec => spec.X),
        new("y", "Vertical", "capacityAt100",
            [.. Quantities, KeyValuePair.Create(Coating, "Coatings, one line each"), KeyValuePair.Create(Grade, "Cathodes, one line each")], spec => spec.Y ?? spec.Category),
        new("colour", "Colour", "cathode", Dimensions("cathode", "coating-class", "process", "cell", "table"), spec => spec.Colour),
        new("shape", "Marker", "coating-class", Dimensions("coating-class", "process", "cell", "table"), spec => spec.Shape),
        new("fill", "Filled or open", "process", Dimensions("process", "cell"), spec => spec.Fill),
    ];

    /// <summary>Reads the figure and its state.</summary>
    public static ExploreResult Parse(IEnumerable<KeyValuePair<string, string>> query, ReviewDataset dataset)
    {
        KeyValuePair<string, string>[] parameters = [.. query];
        var notes = new List<QueryProblem>();
        Dictionary<string, string> chosen = Choices.ToDictionary(choice => choice.Name, choice => choice.Default);
        foreach ((string name, string? value) in parameters)
        {
            if (Choices.FirstOrDefault(choice => choice.Name == name) is not ExploreChoice choice || string.IsNullOrWhiteSpace(value))
                continue;
            string? known = choice.Options.Select(option => option.Key).FirstOrDefault(key => key.Equals(value.Trim(), StringComparison.OrdinalIgnoreCase));
            if (known is null)
                notes.Add(new QueryProblem(name, value.Length > 80 ? value[..80] + "…" : value, [.. choice.Options.Select(option => option.Key)]));
            else
                chosen[name] = known;
        }
        if (chosen["x"] == chosen["y"])
        {
            notes.Add(new QueryProblem("y", chosen["y"], [.. Choices[1].Options.Select(option => option.Key).Where(key => key != chosen["x"])]));
            chosen["y"] = chosen["x"] == Choices[1].Default ? "retention" : Choices[1].Default;
        }
        FigureSpec spec = Spec(chosen);
        FigureQueryResult state = FigureQuery.Parse(spec, parameters, dataset, [.. Choices.Select(choice => choice.Name)]);
        return new ExploreResult(spec, state.State, [.. notes, .. state.Notes]);
    }

    private static FigureSpec Spec(Dictionary<string, string> chosen)
    {
        Quantity x = Quantity.Find(chosen["x"])!;
        Quantity? y = Quantity.Find(chosen["y"]);
        string title = y is not null ? $"{y.Label} against {Lower(x.Label)}" : $"{x.Label} by {(chosen["y"] == Grade ? "cathode" : "coating")}";
        return new FigureSpec
        {
            Id = FigureId,
            Kind = y is null ? FigureKind.Strip : FigureKind.Scatter,
            Title = title,
            NeutralTitle = title,
            Subtitle = "Results of the review's Tables 1–4, put together by the reader",
            Section = "",
            Footnote = "The review's supplementary tables are not available: only what its Tables 1–4 and its text state is shown.",
            X = x.Id,
            Y = y?.Id,
            Category = y is null ? chosen["y"] : null,
            CategoryOrder = "vocabulary",
            Colour = Dimension(chosen["colour"]),
            Shape = Dimension(chosen["shape"]),
            Fill = Dimension(chosen["fill"]),
            PointLabel = null,
            Rows = new RowSelection { IncludesText = true },
            DefaultsByVersion = new Dictionary<int, FigureDefaults>
            {
                [1] = new() { XScale = Scale(x), YScale = y is null ? AxisScale.Linear : Scale(y), Cell = "half" },
            },
        };
    }

    private static AxisScale Scale(Quantity quantity) => LogQuantities.Contains(quantity.Id) ? AxisScale.Log : AxisScale.Linear;

    private static string? Dimension(string id) => id == FigureQuery.None ? null : id;

    private static string Lower(string label) => char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    private static KeyValuePair<string, string>[] Dimensions(params string[] ids) =>
        [.. ids.Select(id => KeyValuePair.Create(id, FigureDimension.Find(id)!.Label)), Nothing];
}
