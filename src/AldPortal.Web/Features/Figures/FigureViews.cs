using AldPortal.Core.Content;
using AldPortal.Core.Figures;
using Microsoft.AspNetCore.WebUtilities;

namespace AldPortal.Web.Features.Figures;

/// <summary>Builds the figures that addresses ask for.</summary>
public sealed class FigureViews(PortalContent content)
{
    /// <summary>Parameter with the state to compare with, itself a query: <c>compare=cathode%3DLCO</c>.</summary>
    public const string CompareName = "compare";

    /// <summary>Parameter of embedded figures: light or dark.</summary>
    public const string ThemeName = "theme";

    /// <summary>What a packed state holds where nothing differs from the defaults.</summary>
    private const string DefaultState = "default";

    private static readonly string[] NotOfTheState = [CompareName, ThemeName];

    /// <summary>The content.</summary>
    public PortalContent Content => content;

    /// <summary>The figure in the state of an address, or null where there is no such figure. Any query gives a figure.</summary>
    public FigureView? Find(string figureId, IEnumerable<KeyValuePair<string, string>> query)
    {
        KeyValuePair<string, string>[] pairs = [.. query];
        if (Single(figureId, pairs) is not FigureView view)
            return null;
        string? packed = pairs.LastOrDefault(pair => pair.Key == CompareName).Value;
        return string.IsNullOrWhiteSpace(packed) || Single(figureId, Unpacked(packed)) is not FigureView other ? view : Compared(view, other);
    }

    /// <summary>The figure that a state asks for.</summary>
    public FigureData Build(FigureState state, OwnData? own = null) => Scorecard.WithGaps(FigureBuilder.Build(state.Spec, state, content.Dataset, content.References, own), state);

    /// <summary>The same figure with the results of a reader's CSV file drawn over it.</summary>
    public FigureView WithOwn(FigureView view, string csv)
    {
        OwnDataResult own = OwnDataCsv.Parse(csv, content.Dataset.Vocabularies);
        FigureData data = own.Data is null ? view.Data : Build(view.State, own.Data) with { State = view.Data.State };
        FigureData placed = data with { Series = [.. data.Series.Select(series => series.Role == SeriesRole.Own ? Placed(series, data) : series)] };
        int read = own.Data?.Points.Count ?? 0, drawn = placed.Series.Where(series => series.Role == SeriesRole.Own).Sum(series => series.Points.Count);
        return view with
        {
            Own = own,
            Data = drawn >= read ? placed : placed with
            {
                Messages = [.. placed.Messages, $"Of your {read} results {drawn} are drawn. The others lack a value for an axis, or belong to another cycle number than the one compared here."],
            },
        };
    }

    // A result that lacks a value is drawn only where the published ones have a margin for it.
    private static FigureSeries Placed(FigureSeries own, FigureData data)
    {
        bool hasX = data.Lanes.Any(lane => lane.Axis == "x"), hasY = data.Lanes.Any(lane => lane.Axis == "y");
        return own with { Points = [.. own.Points.Where(point => (point.X is not null || hasX) && (point.Y is not null || hasY))] };
    }

    /// <summary>A state as the value of one parameter.</summary>
    public static string Packed(FigureView view) =>
        view.Parameters.Any() ? PortalUrls.WithQuery("", view.Parameters).TrimStart('?') : DefaultState;

    private static FigureView Compared(FigureView view, FigureView other)
    {
        FigureView left = other with { Data = FigureBuilder.OnAxesOf(other.Data, view.Data) }, right = view with { Data = FigureBuilder.OnAxesOf(view.Data, other.Data) };
        return right with { Other = left with { Other = right } };
    }

    private FigureView? Single(string figureId, IEnumerable<KeyValuePair<string, string>> query)
    {
        IEnumerable<KeyValuePair<string, string>> pairs = query.Where(pair => !NotOfTheState.Contains(pair.Key));
        if (figureId == ExploreQuery.FigureId)
        {
            ExploreResult explored = ExploreQuery.Parse(pairs, content.Dataset);
            KeyValuePair<string, string>[] choices = [.. explored.Parameters.Where(pair => ExploreQuery.Choices.Any(choice => choice.Name == pair.Key))];
            FigureData data = Build(explored.State);
            return new FigureView(explored.Spec, explored.State, data with { State = [.. choices.Select(pair => new FigureParameter(pair.Key, pair.Value)), .. data.State] }, explored.Notes)
            {
                Choices = choices,
            };
        }
        if (content.Figures.Find(figureId) is not FigureSpec spec)
            return null;
        FigureQueryResult result = FigureQuery.Parse(spec, pairs, content.Dataset);
        return new FigureView(spec, result.State, Build(result.State), result.Notes);
    }

    private static IEnumerable<KeyValuePair<string, string>> Unpacked(string packed) => packed == DefaultState
        ? []
        : QueryHelpers.ParseQuery(packed).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
}
