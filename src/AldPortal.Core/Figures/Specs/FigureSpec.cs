namespace AldPortal.Core.Figures;

/// <summary>How a figure is drawn.</summary>
public enum FigureKind
{
    /// <summary>Two quantities against each other.</summary>
    Scatter,
    /// <summary>One quantity, spread over categories.</summary>
    Strip,
    /// <summary>A low and a high value per row, grouped by category.</summary>
    Range,
    /// <summary>How many rows fall on each pair of categories.</summary>
    Matrix,
    /// <summary>Which share of rows reports each item.</summary>
    Scorecard,
    /// <summary>Counts per year.</summary>
    Bars,
}

/// <summary>How values are laid out along an axis.</summary>
public enum AxisScale
{
    /// <summary>Equal steps, equal differences.</summary>
    Linear,
    /// <summary>Equal steps, equal ratios; only for values above zero.</summary>
    Log,
    /// <summary>One place per category; a point's coordinate is the index of its category.</summary>
    Category,
}

/// <summary>How large a figure is asked for.</summary>
public enum FigureSize
{
    /// <summary>360 px: telephones.</summary>
    Small,
    /// <summary>720 px: beside text.</summary>
    Medium,
    /// <summary>1080 px: slides.</summary>
    Large,
}

/// <summary>Which results a figure is about. Everything else is no part of the figure, and is not counted as left out.</summary>
public sealed record RowSelection
{
    /// <summary>Accepted values by name of a <see cref="Dataset.RowFilter"/>.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Filters { get; init; } = new Dictionary<string, IReadOnlyList<string>>();

    /// <summary>Accepted coating classes; empty for all.</summary>
    public IReadOnlyList<string> CoatingClasses { get; init; } = [];

    /// <summary>True where results that stand only in the review's text belong to the figure.</summary>
    public bool IncludesText { get; init; }

    /// <summary>True for coatings that the review's text says were annealed or lithiated after deposition.</summary>
    public bool PostTreated { get; init; }

    /// <summary>Filters under which a row that states no value is kept.</summary>
    public IReadOnlyList<string> AcceptsUnstated { get; init; } = [];
}

/// <summary>What a figure shows until the reader changes it. Kept per version, so that an old link keeps its meaning.</summary>
public sealed record FigureDefaults
{
    /// <summary>Scale of the horizontal axis.</summary>
    public AxisScale XScale { get; init; }

    /// <summary>Scale of the vertical axis.</summary>
    public AxisScale YScale { get; init; }

    /// <summary>Dimension that splits the figure into panels, or null.</summary>
    public string? Facet { get; init; }

    /// <summary>Charge-discharge cycle at which values are compared, or null where it does not matter.</summary>
    public int? Cycles { get; init; }

    /// <summary>"half" or "full": the cells that are compared; null where it does not matter.</summary>
    public string? Cell { get; init; }

    /// <summary>True where results stated only in the text are shown.</summary>
    public bool IncludesText { get; init; }
}

/// <summary>One figure as its author wrote it down (<c>content/figures/{id}.yaml</c>).</summary>
public sealed record FigureSpec
{
    /// <summary>Id in addresses.</summary>
    public required string Id { get; init; }

    /// <summary>Place in the gallery.</summary>
    public int Order { get; init; }

    /// <summary>How it is drawn.</summary>
    public required FigureKind Kind { get; init; }

    /// <summary>What the figure finds; true of its default state.</summary>
    public required string Title { get; init; }

    /// <summary>What is plotted; the title of every other state.</summary>
    public required string NeutralTitle { get; init; }

    /// <summary>One line that says what is plotted and how.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The review's figure that this one rebuilds, such as "Fig. 3", or null.</summary>
    public string? ReviewFigure { get; init; }

    /// <summary>Section of the review.</summary>
    public required string Section { get; init; }

    /// <summary>What a reader must know about its data, such as the missing supplementary tables, or null.</summary>
    public string? Footnote { get; init; }

    /// <summary>Quantity of the horizontal axis; the only one of a strip and a range.</summary>
    public string? X { get; init; }

    /// <summary>Quantity of the vertical axis.</summary>
    public string? Y { get; init; }

    /// <summary>Dimension of the categories: "coating" or "grade".</summary>
    public string? Category { get; init; }

    /// <summary>Order of the categories: "vocabulary", "median" or "count".</summary>
    public string CategoryOrder { get; init; } = "vocabulary";

    /// <summary>Dimension shown as colour, or null.</summary>
    public string? Colour { get; init; } = "cathode";

    /// <summary>Dimension shown as marker shape, or null.</summary>
    public string? Shape { get; init; } = "coating-class";

    /// <summary>Dimension shown as filled or open, or null.</summary>
    public string? Fill { get; init; } = "process";

    /// <summary>What is written beside a point where there is room: "grade", "coating", "aldCycles" or null.</summary>
    public string? PointLabel { get; init; }

    /// <summary>The results it is about.</summary>
    public RowSelection Rows { get; init; } = new();

    /// <summary>Results drawn faintly for comparison, or null.</summary>
    public RowSelection? Benchmark { get; init; }

    /// <summary>What the comparison is called, or null.</summary>
    public string? BenchmarkLabel { get; init; }

    /// <summary>Version of the defaults; raised whenever one of them changes.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Defaults of this and all earlier versions.</summary>
    public IReadOnlyDictionary<int, FigureDefaults> DefaultsByVersion { get; init; } =
        new Dictionary<int, FigureDefaults> { [1] = new() };

    /// <summary>True where values compare at one number of charge-discharge cycles only, so that one must be chosen.</summary>
    public bool DependsOnCycles => X != "cycleNumber" && Y != "cycleNumber"
        && (Quantity.Find(X) is { NeedsEqualCycles: true } || Quantity.Find(Y) is { NeedsEqualCycles: true });

    /// <summary>The defaults of the current version.</summary>
    public FigureDefaults Defaults => DefaultsByVersion[Version];
}
