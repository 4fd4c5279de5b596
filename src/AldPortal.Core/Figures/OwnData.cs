using AldPortal.Core.Dataset;
using AldPortal.Core.Figures.Building;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Figures;

/// <summary>A reader's own results, drawn over the published ones.</summary>
/// <param name="Points">The results.</param>
public sealed record OwnData(IReadOnlyList<OwnPoint> Points)
{
    /// <summary>Key of the series.</summary>
    public const string SeriesKey = "your-data";

    internal static FigureSeries Series(IReadOnlyList<FigurePoint> points) =>
        new(SeriesKey, "your data", VisualLanguage.OwnColour, MarkerShape.Hexagon, true, SeriesRole.Own, points);
}

/// <summary>One result of a reader.</summary>
public sealed record OwnPoint
{
    /// <summary>Its line in the file, from 1 for the header.</summary>
    public required int Line { get; init; }

    /// <summary>What the reader calls it.</summary>
    public required string Label { get; init; }

    /// <summary>Cathode grade of the vocabulary, or null.</summary>
    public string? Grade { get; init; }

    /// <summary>Cathode family, or null.</summary>
    public string? Family { get; init; }

    /// <summary>Coating formula of the vocabulary, or null.</summary>
    public string? Coating { get; init; }

    /// <summary>"powder" or "electrode", or null.</summary>
    public string? Process { get; init; }

    /// <summary>"half" or "full", or null.</summary>
    public string? Cell { get; init; }

    /// <summary>Values by quantity id.</summary>
    public IReadOnlyDictionary<string, ReportedNumber> Values { get; init; } = new Dictionary<string, ReportedNumber>();

    /// <summary>Charge-discharge cycle number, or null.</summary>
    internal int? Cycles => Values.TryGetValue("cycleNumber", out ReportedNumber? cycles) ? (int)cycles.Middle : null;

    internal Reading? Read(Quantity quantity)
    {
        if (Values.TryGetValue(quantity.Id, out ReportedNumber? number))
            return Reading.Of(number);
        return quantity.Id == "growthPerCycle" && Values.TryGetValue("thicknessNm", out ReportedNumber? thickness)
            && Values.TryGetValue("aldCycles", out ReportedNumber? cycles) && cycles.Middle > 0
            ? Reading.Of(10 * thickness.Middle / cycles.Middle, $"10 × {thickness.Printed} nm / {cycles.Printed} cycles")
            : null;
    }

    internal string Category(string? dimension) => (dimension == "grade" ? Grade : Coating) ?? FigureDimension.Other;

    internal string? Panel(FigureDimension? facet) => facet is null
        ? null
        : facet.KeyOf(new DatasetRow
        {
            Id = "own",
            Reference = 0,
            Process = Process,
            Cell = Cell,
            Cathode = new RowCathode(Family, Grade ?? "", null, ""),
            Coating = Coating is null ? null : new RowCoating(Coating, "", ""),
        });

    internal FigurePoint Describe(params IReadOnlyList<(Quantity Quantity, Reading? Reading)> values)
    {
        string sample = string.Join(" with ", new[] { Grade, Coating is null ? null : Typesetter.ToUnicode(Coating) }.Where(word => word is not null));
        return new FigurePoint
        {
            RowIds = [],
            Label = Label,
            Description = $"Your data, {Label}{(sample.Length == 0 ? "" : $" ({sample})")}. {string.Join("; ", values.Select(value => PointText.Value(value.Quantity, value.Reading)))}. Line {Line} of your file.",
            Computation = PointText.Computation(values),
            IsLimit = values.Any(value => value.Reading is { IsLimit: true }),
        };
    }
}
