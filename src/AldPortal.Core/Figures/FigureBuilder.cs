using AldPortal.Core.Citations;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures.Building;

namespace AldPortal.Core.Figures;

/// <summary>Computes a figure: the one place where rows become points.</summary>
public static class FigureBuilder
{
    /// <summary>The figure in a state. Pure: the same arguments give the same figure.</summary>
    /// <param name="spec">The figure.</param>
    /// <param name="state">What the reader chose.</param>
    /// <param name="dataset">The dataset.</param>
    /// <param name="references">The review's reference list.</param>
    /// <param name="own">The reader's own data, drawn over the published results, or null.</param>
    public static FigureData Build(
        FigureSpec spec, FigureState state, ReviewDataset dataset, IReadOnlyList<Reference> references, OwnData? own = null)
    {
        var context = new QuantityContext(dataset, references);
        FigureData data = spec.Kind switch
        {
            FigureKind.Scatter => new ScatterFigure(state, context).Build(own),
            FigureKind.Strip => new StripFigure(state, context).Build(own),
            FigureKind.Range => new RangeFigure(state, context).Build(),
            FigureKind.Matrix => new MatrixFigure(state, context).Build(),
            FigureKind.Scorecard => new ScorecardFigure(state, context).Build(),
            _ => new YearBars(state, context, references).Build(),
        };
        return data with
        {
            Title = state.ShowsDefaultRows ? spec.Title : spec.NeutralTitle,
            Subtitle = spec.Subtitle,
            ReviewFigure = spec.ReviewFigure,
            Section = spec.Section.Length == 0 ? null : spec.Section,
            Footnote = spec.Footnote,
            BenchmarkLabel = data.Benchmarks == 0 ? null : spec.BenchmarkLabel,
            State = [.. state.PinnedParameters.Select(pair => new FigureParameter(pair.Key, pair.Value))],
            Messages = data.Shown + data.InLanes == 0 && data.Messages.Count == 0
                ? ["No result matches this choice. Remove a filter to see more."]
                : data.Messages,
        };
    }

    /// <summary>A figure on axes that hold another one as well, so that the two can be compared by eye; other axes stay as they are.</summary>
    public static FigureData OnAxesOf(FigureData data, FigureData other) =>
        data with { X = AxisScaling.Joined(data.X, other.X), Y = AxisScaling.Joined(data.Y, other.Y) };
}
