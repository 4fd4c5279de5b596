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
        if (content.Figures.Find(figureId) is not FigureSpec spec)
            return null;
        KeyValuePair<string, string>[] pairs = [.. query];
        FigureView view = Build(spec, pairs);
        string? packed = pairs.LastOrDefault(pair => pair.Key == CompareName).Value;
        return string.IsNullOrWhiteSpace(packed) ? view : view with { Other = Build(spec, Unpacked(packed)) };
    }

    /// <summary>The figure that a state asks for.</summary>
    public FigureData Build(FigureState state) => FigureBuilder.Build(state.Spec, state, content.Dataset, content.References);

    /// <summary>A state as the value of one parameter.</summary>
    public static string Packed(FigureState state) =>
        state.Parameters.Count == 0 ? DefaultState : PortalUrls.WithQuery("", state.Parameters).TrimStart('?');

    private FigureView Build(FigureSpec spec, IEnumerable<KeyValuePair<string, string>> pairs)
    {
        FigureQueryResult result = FigureQuery.Parse(spec, pairs.Where(pair => !NotOfTheState.Contains(pair.Key)), content.Dataset);
        return new FigureView(spec, result.State, Build(result.State), result.Notes);
    }

    private static IEnumerable<KeyValuePair<string, string>> Unpacked(string packed) => packed == DefaultState
        ? []
        : QueryHelpers.ParseQuery(packed).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? "")));
}
