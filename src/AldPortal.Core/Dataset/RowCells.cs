using AldPortal.Core.Citations;
using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>The cells of one line with its corrections: reads each cell into its type and reports what cannot be read.</summary>
internal sealed class RowCells(
    string id, string file, CsvLine line, IReadOnlyList<CurationLoader.Located> corrections, ContentProblems problems, Func<string, string?> printed)
{
    private readonly CurationLoader.Located[] own = [.. corrections.Where(item => item.Correction.Row == id)];

    public string Id => id;

    /// <summary>The corrections of this row; one that names another printed value than the file holds is a problem.</summary>
    public IReadOnlyList<Correction> Applied => [.. own.Select(Checked)];

    public IReadOnlyDictionary<string, string> Printed(IEnumerable<string> columns) =>
        columns.Where(column => printed(column) is not null).ToDictionary(column => column, column => printed(column)!);

    public int Reference()
    {
        int reference = line.WholeNumber("reference") ?? 0;
        if (!ReviewReferences.Contains(reference))
            line.Problem($"reference {reference} is not one of 1-{ReviewReferences.Count}");
        return reference;
    }

    public RowCathode? Cathode(string column, Vocabularies vocabularies)
    {
        string? label = printed(column);
        if (label is null)
            return null;
        string effective = Corrected(column) ?? label;
        CathodeMaterial? cathode = vocabularies.FindCathode(effective);
        if (cathode is null)
            line.Problem($"the cathode “{effective}” is not in cathodes.yaml");
        return new RowCathode(cathode?.Family, cathode?.Grade ?? effective, Corrected("formula") ?? cathode?.Formula, label);
    }

    public RowCoating? Coating(string column, Vocabularies vocabularies) =>
        printed(column) is string label ? CoatingOf(label, Corrected(column) ?? label, vocabularies) : null;

    public RowCoating CoatingOf(string label, string effective, Vocabularies vocabularies)
    {
        Coating? coating = vocabularies.FindCoating(effective);
        if (coating is null)
            line.Problem($"the coating “{effective}” is not in coatings.yaml");
        return new RowCoating(coating?.Formula ?? effective, coating?.Class ?? "", label);
    }

    public AldCycleCount? AldCycles(string column)
    {
        AldCycleUnit unit = Corrected("ald_cycle_unit") == "supercycle" || printed("ald_cycle_unit") == "supercycle"
            ? AldCycleUnit.Supercycle
            : AldCycleUnit.Cycle;
        return Read(column, text => TableCellParser.AldCycles(text, unit), "a number of ALD cycles such as 10 or 5/1");
    }

    public ReportedNumber? Number(string column) =>
        Read(column, ReportedNumberParser.Parse, "a number such as 12, ~1.0, ≤1, 0.3–0.4 or 1.7 ± 0.4");

    public PotentialWindow? Window(string column, string? reference) =>
        Read(column, text => TableCellParser.Window(text, reference), "a window such as 3.0–4.5 V");

    public int? WholeNumber(string column) => (int?)Read(column, ReportedNumberParser.Parse, "a whole number")?.Middle;

    /// <summary>Reads a cell, or null where the source reports nothing. The printed string stays that of the source.</summary>
    public T? Read<T>(string column, Func<string, T?> parse, string expected)
        where T : class
    {
        string? cell = Corrected(column) ?? printed(column);
        if (cell is null or ReportedNumberParser.NotReported)
            return null;
        T? value = parse(cell);
        if (value is null)
            line.Problem($"`{column}` is “{cell}”; {expected} is expected");
        return value is ReportedNumber number && printed(column) is string original ? (T)(object)(number with { Printed = original }) : value;
    }

    private string? Corrected(string field) => own.FirstOrDefault(item => item.Correction.Field == field)?.Correction.Corrected;

    private Correction Checked(CurationLoader.Located located)
    {
        string? original = printed(located.Correction.Field);
        if (located.Correction.Printed != original)
            problems.Add(CurationLoader.CurationFile, located.Line,
                $"{id} prints “{original ?? "nothing"}” for `{located.Correction.Field}` ({file}:{line.Number}), not “{located.Correction.Printed}”");
        return located.Correction;
    }
}
