using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;

namespace AldPortal.Web.Features.Figures;

/// <summary>A figure as an address asks for it.</summary>
/// <param name="Spec">The figure.</param>
/// <param name="State">Its state.</param>
/// <param name="Data">The figure, computed.</param>
/// <param name="Notes">What in the address was not understood.</param>
public sealed record FigureView(FigureSpec Spec, FigureState State, FigureData Data, IReadOnlyList<QueryProblem> Notes)
{
    /// <summary>The state that this one is compared with, or null.</summary>
    public FigureView? Other { get; init; }

    /// <summary>Address of the figure in another state, with the same comparison.</summary>
    public string With(IEnumerable<KeyValuePair<string, string>> parameters) => PortalUrls.Figure(Spec.Id, Compared(parameters));

    /// <summary>Address of this state.</summary>
    public string Address => With(State.Parameters);

    /// <summary>Address of this state with the version of its defaults, which keeps its meaning.</summary>
    public string PinnedAddress => With(State.PinnedParameters);

    /// <summary>Address that compares this state with what the reader chooses next.</summary>
    public string CompareAddress => PortalUrls.Figure(Spec.Id, [.. State.Parameters, KeyValuePair.Create(FigureViews.CompareName, FigureViews.Packed(State))]);

    /// <summary>Address without the comparison.</summary>
    public string AloneAddress => PortalUrls.Figure(Spec.Id, State.Parameters);

    /// <summary>Address with the two compared states exchanged.</summary>
    public string SwappedAddress => Other is null
        ? Address
        : PortalUrls.Figure(Spec.Id, [.. Other.State.Parameters, KeyValuePair.Create(FigureViews.CompareName, FigureViews.Packed(State))]);

    private IEnumerable<KeyValuePair<string, string>> Compared(IEnumerable<KeyValuePair<string, string>> parameters) =>
        Other is null ? parameters : parameters.Append(KeyValuePair.Create(FigureViews.CompareName, FigureViews.Packed(Other.State)));
}
