using AldPortal.Core.Figures;

namespace AldPortal.Web.Features.Figures;

/// <summary>Where the parts of a figure on a page lead.</summary>
public sealed record FigureLinks
{
    /// <summary>The figure's own page, with its state.</summary>
    public required string Page { get; init; }

    /// <summary>An address that shows the same for ever: with the version of the defaults, or of a frozen figure.</summary>
    public required string Permanent { get; init; }

    /// <summary>The same for an iframe.</summary>
    public required string Embed { get; init; }

    /// <summary>Traces for plotly.js, or null where the picture stays as it is.</summary>
    public string? Traces { get; init; }

    /// <summary>One of the formats "json", "csv", "svg" and "bib".</summary>
    public required Func<string, string> File { get; init; }

    /// <summary>Where a legend entry leads, or null for a legend without links.</summary>
    public Func<FigureLegendEntry, string?>? Legend { get; init; }

    /// <summary>Links of a figure in a state of its address.</summary>
    /// <param name="view">The figure.</param>
    /// <param name="isExplored">True on the figure's own page, where the legend hides and shows.</param>
    public static FigureLinks Of(FigureView view, bool isExplored = false) => new()
    {
        Page = view.AloneAddress,
        Permanent = PortalUrls.Figure(view.Spec.Id, view.PinnedParameters),
        Embed = PortalUrls.EmbeddedFigure(view.Spec.Id, view.PinnedParameters),
        Traces = view.Traces,
        File = format => PortalUrls.FigureFile(view.Spec.Id, format, view.PinnedParameters),
        Legend = isExplored && view.Other is null ? entry => entry.Key is "note" or "band" or "benchmark" ? null : view.With(view.State.Toggle(entry.Key).Parameters) : null,
    };
}
