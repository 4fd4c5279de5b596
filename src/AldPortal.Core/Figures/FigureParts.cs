using System.Text.Json.Serialization;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>One parameter of an address.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">Its value.</param>
public sealed record FigureParameter(string Name, string Value);

/// <summary>A mark on an axis.</summary>
/// <param name="Value">Where it stands.</param>
/// <param name="Label">What is written there.</param>
public sealed record FigureTick(double Value, string Label);

/// <summary>A category of an axis.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Label">What is written there; formulas flat.</param>
/// <param name="Count">Results in it.</param>
/// <param name="Href">Where a click leads, or null.</param>
/// <param name="Group">Heading it stands under, or null.</param>
public sealed record FigureCategory(string Key, string Label, int Count, string? Href, string? Group);

/// <summary>One axis.</summary>
public sealed record FigureAxis
{
    /// <summary><see cref="Quantity"/> of the axis of a scorecard whose categories are what is looked for.</summary>
    public const string ItemQuantity = "item";

    /// <summary>Id of the quantity or dimension.</summary>
    public required string Quantity { get; init; }

    /// <summary>Name in words.</summary>
    public required string Label { get; init; }

    /// <summary>Unit, or null for a pure number.</summary>
    public string? Unit { get; init; }

    /// <summary>Linear, log or category.</summary>
    public AxisScale Scale { get; init; }

    /// <summary>Smallest value of the axis.</summary>
    public double Low { get; init; }

    /// <summary>Largest value of the axis.</summary>
    public double High { get; init; }

    /// <summary>Marks, ascending.</summary>
    public IReadOnlyList<FigureTick> Ticks { get; init; } = [];

    /// <summary>Categories of a category axis, in drawing order; a coordinate is the index of one.</summary>
    public IReadOnlyList<FigureCategory> Categories { get; init; } = [];

    /// <summary>Name and unit: "Specific current (mA g⁻¹)".</summary>
    [JsonIgnore]
    public string FullLabel => Unit is null ? Label : $"{Label} ({Unit})";
}

/// <summary>One panel of a figure in pieces.</summary>
/// <param name="Key">Key that points carry.</param>
/// <param name="Label">Heading.</param>
/// <param name="Count">Results drawn in it.</param>
public sealed record FigurePanel(string Key, string Label, int Count);

/// <summary>The entries of one visual property.</summary>
/// <param name="Dimension">Dimension shown.</param>
/// <param name="Label">Its name in words.</param>
/// <param name="Channel">"colour", "shape" or "fill".</param>
/// <param name="Entries">Entries in the order of the vocabulary.</param>
public sealed record FigureLegendGroup(string Dimension, string Label, string Channel, IReadOnlyList<FigureLegendEntry> Entries);

/// <summary>One entry of the legend.</summary>
/// <param name="Key">Value of the parameter <c>hide</c> that hides it.</param>
/// <param name="Label">What is written.</param>
/// <param name="Colour">Colour as #rrggbb, or null for the colour of the text.</param>
/// <param name="Shape">Marker shape.</param>
/// <param name="Filled">Filled or open.</param>
/// <param name="Count">Results it stands for.</param>
/// <param name="Hidden">True where the reader has hidden it.</param>
public sealed record FigureLegendEntry(string Key, string Label, string? Colour, MarkerShape Shape, bool Filled, int Count, bool Hidden);

/// <summary>Points that look alike.</summary>
/// <param name="Key">Stable key.</param>
/// <param name="Label">Name in words.</param>
/// <param name="Colour">Colour as #rrggbb, or null for the colour of the text.</param>
/// <param name="Shape">Marker shape.</param>
/// <param name="Filled">Filled (powder) or open (electrode).</param>
/// <param name="Role">What the points are.</param>
/// <param name="Points">The points.</param>
public sealed record FigureSeries(
    string Key, string Label, string? Colour, MarkerShape Shape, bool Filled, SeriesRole Role, IReadOnlyList<FigurePoint> Points);

/// <summary>What the points of a series are.</summary>
public enum SeriesRole
{
    /// <summary>The subject of the figure.</summary>
    Published,
    /// <summary>Published results drawn for comparison.</summary>
    Benchmark,
    /// <summary>The reader's own data.</summary>
    Own,
}

/// <summary>One mark of a figure: a point, a bar or a cell.</summary>
public sealed record FigurePoint
{
    /// <summary>
    /// Ids of the rows behind it: one for a point, all that are counted for a bar or cell. A cell of the scorecard names the rows
    /// that lack the item.
    /// </summary>
    public required IReadOnlyList<string> RowIds { get; init; }

    /// <summary>Horizontal coordinate, or null where it is not reported. On a category axis: index of the category.</summary>
    public double? X { get; init; }

    /// <summary>Lower end of the horizontal range, or null.</summary>
    public double? XLow { get; init; }

    /// <summary>Upper end of the horizontal range, or null.</summary>
    public double? XHigh { get; init; }

    /// <summary>Vertical coordinate, or null where it is not reported. On a category axis: index of the category.</summary>
    public double? Y { get; init; }

    /// <summary>Lower end of the vertical range, or null.</summary>
    public double? YLow { get; init; }

    /// <summary>Upper end of the vertical range, or null.</summary>
    public double? YHigh { get; init; }

    /// <summary>What a cell shows: a count or a share in percent; null for other kinds.</summary>
    public double? Value { get; init; }

    /// <summary>Of how many rows <see cref="Value"/> is the share; null for other kinds.</summary>
    public int? Total { get; init; }

    /// <summary>Shift across a category or a margin lane so that marks do not hide each other, −0.5 to 0.5 of its width.</summary>
    public double? Shift { get; init; }

    /// <summary>Short text beside the mark, formulas flat, or null.</summary>
    public string? Label { get; init; }

    /// <summary>Value, unit, row and paper in one sentence.</summary>
    public required string Description { get; init; }

    /// <summary>How a plotted value was computed where the source does not print it, or null.</summary>
    public string? Computation { get; init; }

    /// <summary>The review's reference number, or null.</summary>
    public int? Reference { get; init; }

    /// <summary>Key of the panel, or null.</summary>
    public string? Panel { get; init; }

    /// <summary>True where a major known issue, which may change the value, concerns a row behind it in particular.</summary>
    public bool HasNotes { get; init; }

    /// <summary>True where an end of a range is open ("at most", "at least").</summary>
    public bool IsLimit { get; init; }

    /// <summary>Where a click leads, or null.</summary>
    public string? Href { get; init; }
}

/// <summary>A reference band along one category.</summary>
/// <param name="Category">Index of the category it belongs to.</param>
/// <param name="Low">Lower end in the unit of the value axis.</param>
/// <param name="High">Upper end.</param>
/// <param name="Label">What it is.</param>
public sealed record FigureBand(int Category, double Low, double High, string Label);

/// <summary>A margin lane.</summary>
/// <param name="Axis">"x" or "y": the axis whose value is missing.</param>
/// <param name="Label">What is not reported.</param>
/// <param name="Count">Results in it.</param>
public sealed record FigureLane(string Axis, string Label, int Count);

/// <summary>Results that are not drawn for one reason.</summary>
/// <param name="Reason">Stable key of the reason.</param>
/// <param name="Text">The reason in words.</param>
/// <param name="Count">How many.</param>
/// <param name="RowIds">Which.</param>
public sealed record FigureLeftOut(string Reason, string Text, int Count, IReadOnlyList<string> RowIds);

/// <summary>A value a reader can choose, with the results it would show.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">Results.</param>
/// <param name="Selected">True for the present one.</param>
public sealed record FigureChoice(string Value, int Count, bool Selected);

/// <summary>A paper in view.</summary>
/// <param name="Number">Number in the review's list.</param>
/// <param name="Label">Short form: "Wu et al., 2022".</param>
/// <param name="Citation">One line.</param>
/// <param name="Doi">DOI, or null.</param>
public sealed record FigureSource(int Number, string Label, string Citation, string? Doi);

/// <summary>A result in view: typed, and as printed.</summary>
/// <param name="Row">The row or point.</param>
/// <param name="Printed">The printed cells by column.</param>
public sealed record FigureRow(DatasetRow Row, IReadOnlyDictionary<string, string> Printed)
{
    /// <summary>The row with its printed cells, which its JSON form leaves out.</summary>
    [JsonIgnore]
    public DatasetRow Whole => Row with { PrintedCells = Printed };
}
