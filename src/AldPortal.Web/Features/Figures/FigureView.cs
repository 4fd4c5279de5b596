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
    /// <summary>What the reader chose besides the state: axes and marks of a figure built on /explore.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Choices { get; init; } = [];

    /// <summary>The reader's own file as it was read, or null. It is drawn in <see cref="Data"/>.</summary>
    public OwnDataResult? Own { get; init; }

    /// <summary>The state that this one is compared with, or null.</summary>
    public FigureView? Other { get; init; }

    /// <summary>Parameters of this state.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters => [.. Choices, .. State.Parameters];

    /// <summary>Parameters of this state with the version of its defaults, which keep their meaning.</summary>
    public IEnumerable<KeyValuePair<string, string>> PinnedParameters => [.. Choices, .. State.PinnedParameters];

    /// <summary>Address of the figure in another state, with the same comparison.</summary>
    public string With(IEnumerable<KeyValuePair<string, string>> state) =>
        PortalUrls.Figure(Spec.Id, Other is null ? [.. Choices, .. state] : [.. Choices, .. state, Comparison(Other)]);

    /// <summary>Address of this state.</summary>
    public string Address => With(State.Parameters);

    /// <summary>Address of the traces for plotly.js, on the axes of the comparison.</summary>
    public string Traces => PortalUrls.FigureTraces(Spec.Id, Other is null ? Parameters : [.. Parameters, Comparison(Other)]);

    /// <summary>Address that compares this state with what the reader chooses next.</summary>
    public string CompareAddress => PortalUrls.Figure(Spec.Id, [.. Parameters, Comparison(this)]);

    /// <summary>Address without the comparison.</summary>
    public string AloneAddress => PortalUrls.Figure(Spec.Id, Parameters);

    /// <summary>Address with the two compared states exchanged.</summary>
    public string SwappedAddress => Other is null ? Address : PortalUrls.Figure(Spec.Id, [.. Other.Parameters, Comparison(this)]);

    private static KeyValuePair<string, string> Comparison(FigureView view) => KeyValuePair.Create(FigureViews.CompareName, FigureViews.Packed(view));
}
