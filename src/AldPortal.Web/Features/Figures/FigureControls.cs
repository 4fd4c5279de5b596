using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;

namespace AldPortal.Web.Features.Figures;

/// <summary>A choice a reader can make: a link to the figure in another state.</summary>
/// <param name="Id">Id of the link, the same in every state, so that the focus stays where it was.</param>
/// <param name="Text">What is written; formulas flat.</param>
/// <param name="Count">Results, or null where counting says nothing.</param>
/// <param name="Selected">True where it holds now.</param>
/// <param name="Href">Where it leads.</param>
public sealed record FigureChoiceLink(string Id, string Text, int? Count, bool Selected, string Href);

/// <summary>Choices that belong together.</summary>
/// <param name="Id">Id of the group.</param>
/// <param name="Label">Heading.</param>
/// <param name="Links">The choices.</param>
/// <param name="IsOpen">True where it is open at first.</param>
public sealed record FigureChoiceGroup(string Id, string Label, IReadOnlyList<FigureChoiceLink> Links, bool IsOpen);

/// <summary>The choices of a figure, each with the results it would show.</summary>
public sealed class FigureControls(FigureView view, FigureViews views)
{
    private static readonly string[] OpenAtFirst = ["cathode", "coating", "process"];

    private FigureState State => view.State;

    /// <summary>The reader's filters, each with the address that takes it away.</summary>
    public IEnumerable<FigureChoiceLink> ActiveFilters => State.Rows.Parameters.Select(pair => new FigureChoiceLink(
        Id("active", pair.Key, pair.Value), $"{RowFilter.Find(pair.Key)!.Label}: {pair.Value}", null, true, view.With(Without(pair))));

    /// <summary>How the figure is drawn.</summary>
    public IEnumerable<FigureChoiceGroup> Display
    {
        get
        {
            if (view.Data.CycleChoices.Count > 0)
                yield return Group(FigureQuery.CyclesName, "Compared at cycle", view.Data.CycleChoices.Select(choice => (choice.Value, choice.Value, (int?)choice.Count, choice.Selected)));
            if (CanBeLog(Quantity.Find(State.Spec.X)))
                yield return Group(FigureQuery.XScaleName, State.Spec.Kind == FigureKind.Strip ? "Scale" : "Horizontal scale", Scales(State.XScale));
            if (State.Spec.Kind == FigureKind.Scatter && CanBeLog(Quantity.Find(State.Spec.Y)))
                yield return Group(FigureQuery.YScaleName, "Vertical scale", Scales(State.YScale));
            if (FigureQuery.Facets(State.Spec.Kind) is { Count: > 1 } facets)
                yield return Group(FigureQuery.FacetName, State.Spec.Kind == FigureKind.Scorecard ? "Compare by" : "Panels", facets.Select(facet =>
                    (facet.Id, facet.Label, (int?)null, (State.Facet ?? FigureQuery.None) == facet.Id)));
            if (State.Spec.Rows.IncludesText)
                yield return Group(FigureQuery.IncludeName, "Results", [("text", "tables and text", null, State.IncludesText), ("tables", "tables only", null, !State.IncludesText)]);
        }
    }

    /// <summary>Filters by the values that the figure's results have.</summary>
    public IEnumerable<FigureChoiceGroup> Filters
    {
        get
        {
            FigureData all = views.Build(State with { Rows = RowQuery.Parse([], []), Hidden = [] });
            HashSet<string> published = [.. all.Series.Where(series => series.Role == SeriesRole.Published).SelectMany(series => series.Points).SelectMany(point => point.RowIds)];
            DatasetRow[] rows = [.. all.Rows.Select(row => row.Row).Where(row => published.Contains(row.Id))];
            if (State.Spec.Kind == FigureKind.Scorecard)
                rows = [.. all.Rows.Select(row => row.Row)];
            foreach (Facet facet in State.Rows.Facets(rows))
            {
                if (facet.Values.Count < 2 && !facet.Values.Any(value => value.Selected))
                    continue;
                bool isOpen = OpenAtFirst.Contains(facet.Filter.Name) || facet.Values.Any(value => value.Selected);
                yield return new FigureChoiceGroup("group-" + facet.Filter.Name, facet.Filter.Label, [.. facet.Values.Select(value => Choice(facet.Filter.Name, value))], isOpen);
            }
        }
    }

    private FigureChoiceLink Choice(string name, FacetValue value)
    {
        KeyValuePair<string, string> pair = KeyValuePair.Create(name, value.Value);
        return new FigureChoiceLink(
            Id("filter", name, value.Value), name == "reference" ? ReferenceLabel(value.Value) : value.Value, value.Count, value.Selected,
            view.With(value.Selected ? Without(pair) : State.Parameters.Append(pair)));
    }

    private string ReferenceLabel(string number) =>
        views.Content.ReferencesByNumber.TryGetValue(int.Parse(number), out var reference) ? $"{reference.ShortLabel} [{number}]" : number;

    private FigureChoiceGroup Group(string name, string label, IEnumerable<(string Value, string Text, int? Count, bool Selected)> choices) => new(
        "group-" + name, label,
        [.. choices.Select(choice => new FigureChoiceLink(
            Id("set", name, choice.Value), choice.Text, choice.Count, choice.Selected, view.With(Parsed(State.ParametersWith(name, choice.Value)))))],
        true);

    // Through the parser, so that a value that equals the default leaves the address.
    private IReadOnlyList<KeyValuePair<string, string>> Parsed(IReadOnlyList<KeyValuePair<string, string>> parameters) =>
        FigureQuery.Parse(State.Spec, parameters, views.Content.Dataset).State.Parameters;

    private IEnumerable<KeyValuePair<string, string>> Without(KeyValuePair<string, string> pair) => State.Parameters.Where(parameter => !parameter.Equals(pair));

    private bool CanBeLog(Quantity? quantity) => quantity is { LinearOnly: false } && State.Spec.Kind is FigureKind.Scatter or FigureKind.Strip;

    private static (string, string, int?, bool)[] Scales(AxisScale now) =>
        [("linear", "linear", null, now == AxisScale.Linear), ("log", "logarithmic", null, now == AxisScale.Log)];

    private static string Id(string kind, string name, string value) =>
        string.Concat($"{kind}-{name}-{value}".ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'));
}
