namespace AldPortal.Core.Figures;

/// <summary>
/// A figure, computed: everything that its picture, table, CSV, JSON and plotly traces say is taken from here and nothing is
/// computed again. It is self-contained, so that a frozen figure can be drawn without the dataset it came from.
/// </summary>
public sealed record FigureData
{
    /// <summary>Version of this format; raised when a member changes its meaning.</summary>
    public const int CurrentFormat = 1;

    /// <summary>Version of the format this value was written in.</summary>
    public int FormatVersion { get; init; } = CurrentFormat;

    /// <summary>Id of the figure, or "explore".</summary>
    public required string FigureId { get; init; }

    /// <summary>How it is drawn.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>The finding, or what is plotted where the reader has changed the figure.</summary>
    public required string Title { get; init; }

    /// <summary>One line: what is plotted.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The review's figure that this one rebuilds, or null.</summary>
    public string? ReviewFigure { get; init; }

    /// <summary>Section of the review, or null.</summary>
    public string? Section { get; init; }

    /// <summary>What a reader must know about the data, or null.</summary>
    public string? Footnote { get; init; }

    /// <summary>The state as address parameters, the version included.</summary>
    public IReadOnlyList<FigureParameter> State { get; init; } = [];

    /// <summary>Horizontal axis.</summary>
    public required FigureAxis X { get; init; }

    /// <summary>Vertical axis.</summary>
    public required FigureAxis Y { get; init; }

    /// <summary>Panels; empty for a figure in one piece.</summary>
    public IReadOnlyList<FigurePanel> Panels { get; init; } = [];

    /// <summary>Legend, one group per visual property.</summary>
    public IReadOnlyList<FigureLegendGroup> Legend { get; init; } = [];

    /// <summary>Points that look alike, with their points.</summary>
    public IReadOnlyList<FigureSeries> Series { get; init; } = [];

    /// <summary>Reference bands, such as the usual growth per cycle of a coating.</summary>
    public IReadOnlyList<FigureBand> Bands { get; init; } = [];

    /// <summary>Margin lanes: results whose value on one axis is not reported.</summary>
    public IReadOnlyList<FigureLane> Lanes { get; init; } = [];

    /// <summary>What the numbers below count: "results" or "papers".</summary>
    public string Counted { get; init; } = "results";

    /// <summary>Results drawn in the plot (bars and cells: the results or papers they count).</summary>
    public int Shown { get; init; }

    /// <summary>Results drawn in a margin lane.</summary>
    public int InLanes { get; init; }

    /// <summary>Results drawn for comparison only.</summary>
    public int Benchmarks { get; init; }

    /// <summary>What the results for comparison are, or null.</summary>
    public string? BenchmarkLabel { get; init; }

    /// <summary>Results that belong to the figure and are not drawn, by reason.</summary>
    public IReadOnlyList<FigureLeftOut> LeftOut { get; init; } = [];

    /// <summary>How many results are left out.</summary>
    public int LeftOutCount { get; init; }

    /// <summary>Cycle numbers at which values can be compared, with the number of results at each; empty where it does not matter.</summary>
    public IReadOnlyList<FigureChoice> CycleChoices { get; init; } = [];

    /// <summary>What the reader should know about this state: a rule that was applied, a choice to make.</summary>
    public IReadOnlyList<string> Messages { get; init; } = [];

    /// <summary>The papers in view, by number.</summary>
    public IReadOnlyList<FigureSource> Sources { get; init; } = [];

    /// <summary>The results in view with everything the dataset says of them.</summary>
    public IReadOnlyList<FigureRow> Rows { get; init; } = [];

    /// <summary>Revision of the dataset.</summary>
    public required string DatasetRevision { get; init; }

    /// <summary>All points of all series.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public IEnumerable<FigurePoint> Points => Series.SelectMany(series => series.Points);

    /// <summary>What a cell of a scorecard looks for.</summary>
    public FigureCategory ItemOf(FigurePoint cell) => X.Quantity == FigureAxis.ItemQuantity ? X.Categories[(int)cell.X!.Value] : Y.Categories[(int)cell.Y!.Value];

    /// <summary>Whose rows a cell of a scorecard counts.</summary>
    public FigureCategory GroupOf(FigurePoint cell) => X.Quantity == FigureAxis.ItemQuantity ? Y.Categories[(int)cell.Y!.Value] : X.Categories[(int)cell.X!.Value];
}
