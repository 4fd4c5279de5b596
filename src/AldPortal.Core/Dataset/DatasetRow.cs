using System.Text.Json.Serialization;

namespace AldPortal.Core.Dataset;

/// <summary>The cathode active material of a row: the corrected assignment beside what is printed.</summary>
/// <param name="Family">LCO, NMC, LLO, LMO or LNMO; null for a material outside them.</param>
/// <param name="Grade">NMC811 …; the family where there is no grade.</param>
/// <param name="Formula">Flat formula, or null where the source fixes none.</param>
/// <param name="Printed">What stands in the source.</param>
public sealed record RowCathode(string? Family, string Grade, string? Formula, string Printed);

/// <summary>The coating of a row.</summary>
/// <param name="Formula">Flat formula; layers from the cathode outwards joined by "/".</param>
/// <param name="Class">One of <see cref="Coating.Classes"/>.</param>
/// <param name="Printed">What stands in the source.</param>
public sealed record RowCoating(string Formula, string Class, string Printed);

/// <summary>What an ALD cycle count counts.</summary>
public enum AldCycleUnit
{
    /// <summary>Plain ALD cycles.</summary>
    Cycle,
    /// <summary>Supercycles of several subcycles.</summary>
    Supercycle,
}

/// <summary>A number of ALD cycles.</summary>
/// <param name="Printed">The printed string.</param>
/// <param name="Value">The count, or null for a layered coating.</param>
/// <param name="Unit">Cycles or supercycles.</param>
/// <param name="Parts">Counts per layer in printed order for a layered coating, else null.</param>
public sealed record AldCycleCount(
    string Printed, int? Value, AldCycleUnit Unit,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<int>? Parts)
{
    /// <summary>All cycles together.</summary>
    [JsonIgnore]
    public int Total => Value ?? Parts!.Sum();
}

/// <summary>A potential window in V.</summary>
/// <param name="Printed">The printed string.</param>
/// <param name="LowV">Lower cut-off, or null where only the upper one is given.</param>
/// <param name="HighV">Upper cut-off.</param>
/// <param name="Reference">"Li/Li+" or "graphite"; null where the source does not say.</param>
public sealed record PotentialWindow(string Printed, double? LowV, double? HighV, string? Reference);

/// <summary>Where a result stands in the review.</summary>
/// <param name="Section">Section number, such as 2.1.4.</param>
/// <param name="Where">"text".</param>
public sealed record PointSource(string Section, string Where);

/// <summary>The one number a text result states.</summary>
/// <param name="Quantity">Quantity of the vocabulary, such as "discharge-capacity".</param>
/// <param name="Value">The number as printed and read.</param>
/// <param name="Unit">Its unit, such as "mA h g⁻¹".</param>
public sealed record PointResult(string Quantity, ReportedNumber Value, string Unit);

/// <summary>
/// One result of the dataset: a row of the review's Tables 1-4, or a result stated only in its text (a "point").
/// Null is "the source does not report it".
/// </summary>
public sealed record DatasetRow
{
    /// <summary><c>t{table}-{row}</c> for a table row, <c>x-{reference}-{n}</c> for a point.</summary>
    public required string Id { get; init; }

    /// <summary>Table 1-4; null for a point.</summary>
    public int? Table { get; init; }

    /// <summary>Row of the table in printed order, from 1; null for a point.</summary>
    public int? TableRow { get; init; }

    /// <summary>The review's reference number, 1-194.</summary>
    public required int Reference { get; init; }

    /// <summary>"powder" or "electrode": what was coated.</summary>
    public string? Process { get; init; }

    /// <summary>"half" or "full".</summary>
    public string? Cell { get; init; }

    /// <summary>"Li" or "graphite".</summary>
    public string? CounterElectrode { get; init; }

    /// <summary>The cathode active material; null only for a point that names none.</summary>
    public RowCathode? Cathode { get; init; }

    /// <summary>The coating; null for an uncoated sample.</summary>
    public RowCoating? Coating { get; init; }

    /// <summary>Number of ALD cycles.</summary>
    public AldCycleCount? AldCycles { get; init; }

    /// <summary>Coating thickness in nm.</summary>
    public ReportedNumber? ThicknessNm { get; init; }

    /// <summary>What was done to the film after deposition (id of the vocabulary); null where the source names nothing, or for a table row.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PostTreatment { get; init; }

    /// <summary>Specific current in mA g⁻¹.</summary>
    public double? CurrentMaPerG { get; init; }

    /// <summary>Potential window of the cycling test.</summary>
    public PotentialWindow? PotentialWindow { get; init; }

    /// <summary>Discharge capacity of the first cycle.</summary>
    public Capacity? FirstCycleCapacity { get; init; }

    /// <summary>Discharge capacity of cycle 100.</summary>
    public Capacity? CapacityAt100 { get; init; }

    /// <summary>Capacity retention at <see cref="CycleNumber"/>.</summary>
    public Retention? Retention { get; init; }

    /// <summary>Number of charge-discharge cycles the result belongs to; 100 for Tables 1-2.</summary>
    public int? CycleNumber { get; init; }

    /// <summary>Ids of the known issues that concern this row.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>"coated", "uncoated" or "comparison"; null for a table row (always coated).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Sample { get; init; }

    /// <summary>Where a point stands; null for a table row.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PointSource? Source { get; init; }

    /// <summary>The number a point states; null for a table row.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PointResult? Result { get; init; }

    /// <summary>Rate as printed (0.5C, C/3), where a point gives one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CRate { get; init; }

    /// <summary>Test temperature in °C, where a point gives one.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? TemperatureC { get; init; }

    /// <summary>Id of the row or point a comparison is made with.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ComparedWith { get; init; }

    /// <summary>A remark of the curator.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Remark { get; init; }

    /// <summary>The printed cells by column, as in the content file.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, string> PrintedCells { get; init; } = new Dictionary<string, string>();

    /// <summary>Corrections that were applied.</summary>
    [JsonIgnore]
    public IReadOnlyList<Correction> Corrections { get; init; } = [];

    /// <summary>File and line of the content this row was read from.</summary>
    [JsonIgnore]
    public string Origin { get; init; } = "";
}
