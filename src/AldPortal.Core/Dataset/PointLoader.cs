using System.Globalization;
using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>Reads the results that the review states only in its text (<c>text-results.csv</c>).</summary>
public sealed class PointLoader(Vocabularies vocabularies, IReadOnlyList<CurationLoader.Located> corrections, ContentProblems problems)
{
    private const string File = "dataset/text-results.csv";

    private static readonly string[] Columns =
    [
        "id", "reference", "section", "sample", "process", "cell", "counter_electrode", "cathode", "formula", "coating", "ald_cycles",
        "ald_cycle_unit", "thickness_nm", "post_treatment", "current_ma_g", "c_rate", "potential_window", "temperature_c", "quantity", "value", "unit",
        "cycle_number", "compared_with", "remark",
    ];

    /// <summary>All points, in file order; a repeated id is a problem.</summary>
    public IReadOnlyList<DatasetRow> Load(ContentFolder folder)
    {
        var points = new Dictionary<string, DatasetRow>();
        if (folder.Read(File, problems) is not string text)
            return [];
        foreach (CsvLine line in CsvTable.Read(File, text, Columns, problems).Lines)
        {
            DatasetRow point = Point(line);
            if (!points.TryAdd(point.Id, point))
                line.Problem($"the id “{point.Id}” is there twice");
        }
        return [.. points.Values];
    }

    private DatasetRow Point(CsvLine line)
    {
        var cells = new RowCells(line.Required("id"), File, line, corrections, problems, column => Columns.Contains(column) ? line[column] : null);
        string quantity = line.Choice("quantity", TextQuantities.Names) ?? line.Required("quantity");
        string unit = line.Choice("unit", TextQuantities.UnitsOf(quantity)) ?? line.Required("unit");
        ReportedNumber? value = cells.Number("value");
        int? cycle = cells.WholeNumber("cycle_number");
        var result = value is null ? null : new PointResult(quantity, value, unit);
        var point = new DatasetRow
        {
            Id = cells.Id,
            Reference = cells.Reference(),
            Sample = line.Choice("sample", "coated", "uncoated", "comparison") ?? line.Required("sample"),
            Process = line.Choice("process", [.. vocabularies.Processes.Select(process => process.Id)]),
            Cell = line.Choice("cell", "half", "full"),
            CounterElectrode = line.Choice("counter_electrode", "Li", "graphite"),
            Cathode = WithFormula(cells.Cathode("cathode", vocabularies), line["formula"]),
            Coating = cells.Coating("coating", vocabularies),
            AldCycles = cells.AldCycles("ald_cycles"),
            ThicknessNm = cells.Number("thickness_nm"),
            PostTreatment = line.Choice("post_treatment", [.. vocabularies.PostTreatments.Select(treatment => treatment.Id)]),
            CurrentMaPerG = cells.Number("current_ma_g")?.Middle,
            PotentialWindow = cells.Window("potential_window", line["counter_electrode"] switch { "Li" => "Li/Li+", string other => other, null => null }),
            CRate = line["c_rate"],
            TemperatureC = cells.Number("temperature_c")?.Middle,
            CycleNumber = cycle,
            Result = result,
            Source = new PointSource(line.Required("section"), "text"),
            ComparedWith = line["compared_with"],
            Remark = line["remark"],
            PrintedCells = cells.Printed(Columns),
            Corrections = cells.Applied,
            Origin = $"{File}:{line.Number}",
        };
        if (!point.Id.StartsWith($"x-{point.Reference.ToString(CultureInfo.InvariantCulture)}-", StringComparison.Ordinal))
            line.Problem($"the id “{point.Id}” must begin with x-{point.Reference}-");
        return result is null || point.Sample == "comparison" ? point : WithRowFields(point, result);
    }

    // A capacity of cycle 1 or 100 and a retention also stand where a table row has them, so that both kinds of rows compare.
    private static DatasetRow WithRowFields(DatasetRow point, PointResult result) => (result.Quantity, point.CycleNumber) switch
    {
        ("discharge-capacity", 1) => point with { FirstCycleCapacity = new Capacity(result.Value.Middle, null) },
        ("discharge-capacity", 100) => point with { CapacityAt100 = new Capacity(result.Value.Middle, null) },
        ("capacity-retention", _) => point with { Retention = new Retention(result.Value.Middle, result.Value.Qualifier, null) },
        _ => point,
    };

    private static RowCathode? WithFormula(RowCathode? cathode, string? formula) =>
        cathode is null || formula is null ? cathode : cathode with { Formula = formula };
}
