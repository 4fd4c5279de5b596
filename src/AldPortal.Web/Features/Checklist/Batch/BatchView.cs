using System.Globalization;
using System.Text;
using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;
using AldPortal.Web.Hosting;

namespace AldPortal.Web.Features.Checklist.Batch;

/// <summary>One manuscript of a batch: its assessment, or why there is none.</summary>
public sealed record BatchEntry(string Name, AssessmentDocument? Document, string? Problem)
{
    /// <summary>Numbers that contradict each other.</summary>
    public int Inconsistent => Document?.Assessment.Rules.Count(rule => rule.Verdict == Verdict.Inconsistent) ?? 0;
}

/// <summary>Many manuscripts in one table.</summary>
/// <param name="Problem">Why there is no table, or null.</param>
/// <param name="Entries">One per file.</param>
public sealed record BatchView(string? Problem, IReadOnlyList<BatchEntry> Entries)
{
    private const int MostFiles = 50;

    /// <summary>The empty page.</summary>
    public static BatchView Empty { get; } = new(null, []);

    /// <summary>Assesses the files of a form.</summary>
    public static async Task<BatchView> Of(IFormCollection form, ChecklistService checklist)
    {
        IFormFile[] files = [.. form.Files.Where(file => file.Length > 0)];
        if (files.Length is 0 or > MostFiles)
            return Empty with { Problem = files.Length == 0 ? "No file was chosen, or all were empty. Choose one or more text files." : $"These are {files.Length} files; up to {MostFiles} at a time are read." };
        var entries = new List<BatchEntry>();
        foreach (IFormFile file in files)
            entries.Add(await Entry(file, checklist));
        return new BatchView(null, entries);
    }

    /// <summary>The table as CSV: one line per manuscript, one column per item.</summary>
    public string Csv(ChecklistDefinition definition)
    {
        var csv = new StringBuilder("file,problem,concerns-coated-cathodes,essential-reported,essential-partial,essential-not-reported,inconsistent-rules");
        foreach (ItemDefinition item in definition.Items)
            csv.Append(',').Append(item.Id);
        csv.Append("\r\n");
        foreach (BatchEntry entry in Entries)
        {
            AssessmentView? assessment = entry.Document?.Assessment;
            StatusCounts? essential = assessment?.Summary.Essential;
            IEnumerable<string?> cells =
            [
                entry.Name, entry.Problem, assessment is null ? null : assessment.ConcernsCoatedCathodes ? "yes" : "no",
                Number(essential?.Reported), Number(essential?.Partial), Number(essential?.NotReported), assessment is null ? null : Number(entry.Inconsistent),
                .. definition.Items.Select(item => assessment?.Items.FirstOrDefault(found => found.Id == item.Id) is { } found ? AldPortal.Core.Checklist.Wire.Name(found.Status) : null),
            ];
            csv.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
        }
        return csv.ToString();
    }

    private static async Task<BatchEntry> Entry(IFormFile file, ChecklistService checklist)
    {
        string name = file.FileName.Length <= 120 ? file.FileName : file.FileName[..119] + "…";
        if (file.Length > Limits.MaxTextBytes)
            return new BatchEntry(name, null, "holds more than 1 MB of text");
        string text = Encoding.UTF8.GetString(await FormPages.Bytes(file)).TrimStart('\uFEFF');
        if (TextKind.IsBinary(text))
            return new BatchEntry(name, null, "is no plain text; with JavaScript PDF and DOCX are read in the browser");
        if (string.IsNullOrWhiteSpace(text))
            return new BatchEntry(name, null, "holds no text");
        AssessmentView view = checklist.Assess([new SourceText(name, text)], new Dictionary<string, Answer>(), named: true);
        return new BatchEntry(name, new AssessmentDocument { Title = name, Sources = [new DocumentSource(name, text.Length)], Requests = view.Requests, Assessment = view }, null);
    }

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    // A cell that begins like a formula must not become one in a spreadsheet.
    private static string Cell(string? text)
    {
        string cell = text is { Length: > 0 } && text[0] is '=' or '+' or '-' or '@' ? "'" + text : text ?? "";
        return cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
