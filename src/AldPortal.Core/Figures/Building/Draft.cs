using AldPortal.Core.Citations;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>What every kind of figure needs while it is built.</summary>
internal abstract class Draft(FigureState state, QuantityContext context)
{
    protected FigureState State => state;

    protected FigureSpec Spec => state.Spec;

    protected QuantityContext Context => context;

    protected ReviewDataset Dataset => context.Dataset;

    protected LeftOutTally LeftOut { get; } = new();

    /// <summary>The table rows and text results of the figure, after the reader's filters; what is filtered out is counted.</summary>
    protected IEnumerable<DatasetRow> Filtered(IEnumerable<DatasetRow> rows)
    {
        foreach (DatasetRow row in rows)
        {
            if (row.Table is null && !state.IncludesText)
                LeftOut.Add("text-only", "stated only in the review's text, which is not included", row.Id);
            else if (!state.Rows.Accepts(row))
                LeftOut.Add("filtered", "outside the chosen filters", row.Id);
            else
                yield return row;
        }
    }

    /// <summary>The figure without title, with the papers and rows in view.</summary>
    protected FigureData Finish(FigureAxis x, FigureAxis y, IEnumerable<DatasetRow> rows) => new()
    {
        FigureId = Spec.Id,
        Kind = Spec.Kind,
        Title = Spec.Title,
        Subtitle = Spec.Subtitle,
        X = x,
        Y = y,
        LeftOut = LeftOut.All,
        LeftOutCount = LeftOut.Count,
        Rows = [.. rows.Select(row => new FigureRow(row, row.PrintedCells))],
        Sources = Sources(rows.Select(row => row.Reference)),
        DatasetRevision = Dataset.Revision,
    };

    /// <summary>Papers by number.</summary>
    protected IReadOnlyList<FigureSource> Sources(IEnumerable<int> numbers) =>
    [
        .. numbers.Distinct().Order().Select(number => context.Paper(number) is Reference paper
            ? new FigureSource(number, paper.ShortLabel, CitationFormats.OneLine(paper), paper.Doi)
            : new FigureSource(number, $"Reference {number}", $"Reference {number} of the review", null)),
    ];

    /// <summary>An axis of categories.</summary>
    protected static FigureAxis Categories(string dimension, string label, IReadOnlyList<FigureCategory> categories) => new()
    {
        Quantity = dimension,
        Label = label,
        Scale = AxisScale.Category,
        Low = -0.5,
        High = categories.Count - 0.5,
        Categories = categories,
    };
}
