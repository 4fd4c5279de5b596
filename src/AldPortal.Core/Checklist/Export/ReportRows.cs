namespace AldPortal.Core.Checklist.Export;

/// <summary>One line of a report: an item with everything a reader of the report needs.</summary>
public sealed record ReportRow(
    string Id, string Label, string Group, bool Essential, ItemStatus Key, string Status, string Value, string Place, string Quote, string Request, bool ByReviewer);

/// <summary>The lines and titles that all formats of a report share.</summary>
public static class ReportRows
{
    private const int LongestQuote = 240;

    /// <summary>One row per item, in the order of the checklist.</summary>
    public static IReadOnlyList<ReportRow> Of(AssessmentDocument document, ChecklistDefinition definition)
    {
        var items = definition.Items.ToDictionary(item => item.Id);
        return [.. document.Assessment.Items.Select(item => Row(item, items.GetValueOrDefault(item.Id), document.Answers.GetValueOrDefault(item.Id)))];
    }

    /// <summary>The title, or words in its place.</summary>
    public static string TitleOf(AssessmentDocument document) => document.Title.Trim() is { Length: > 0 } title ? title.ReplaceLineEndings(" ") : "Assessment of a manuscript";

    /// <summary>Label of a rule; its id where the checklist no longer has it.</summary>
    public static string LabelOf(ChecklistDefinition definition, string ruleId) => definition.Rules.FirstOrDefault(rule => rule.Id == ruleId)?.Label ?? ruleId;

    /// <summary>How it came about, for the foot of a report.</summary>
    public static string Colophon(AssessmentView assessment) =>
        $"Made with the AldPortal checklist, version {assessment.ChecklistVersion}, dataset {assessment.DatasetRevision}. “Not found” means: not found in the text given; it may stand in figures or in the supporting information.";

    private static ReportRow Row(ItemView item, ItemDefinition? definition, Answer? answer)
    {
        EvidenceView? evidence = item.Evidence.Count > 0 ? item.Evidence[0] : null;
        string quote = (answer?.Quote ?? evidence?.Quote ?? "").ReplaceLineEndings(" ").Trim();
        bool asks = item.Status is ItemStatus.NotReported or ItemStatus.Partial or ItemStatus.FigureOnly;
        return new ReportRow(
            item.Id, definition?.Label ?? item.Id, definition?.Group ?? "", definition?.Essential ?? false, item.Status, StatusWords.Of(item.Status),
            answer?.Value ?? ItemValueText.Of(item.Value) ?? "",
            answer?.Locator ?? evidence?.Source ?? "",
            quote.Length > LongestQuote ? quote[..LongestQuote] + "…" : quote,
            asks ? definition?.Request ?? "" : "",
            answer is not null);
    }
}
