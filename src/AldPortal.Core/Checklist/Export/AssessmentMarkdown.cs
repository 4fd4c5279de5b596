using System.Globalization;
using System.Text;

namespace AldPortal.Core.Checklist.Export;

/// <summary>Writes an assessment as Markdown, for mails and review forms.</summary>
public static class AssessmentMarkdown
{
    /// <summary>The document as Markdown.</summary>
    public static string Write(AssessmentDocument document, ChecklistDefinition definition)
    {
        AssessmentView assessment = document.Assessment;
        var text = new StringBuilder();
        text.Append("# ").Append(ReportRows.TitleOf(document)).Append("\n\n");
        if (document.Reviewer.Length > 0)
            text.Append("Assessed by ").Append(Plain(document.Reviewer)).Append(".\n\n");
        if (assessment.Notice is string notice)
            text.Append("> ").Append(notice).Append("\n\n");
        if (document.Requests.Count > 0)
        {
            text.Append("## Requests to the authors\n\n");
            foreach (string request in document.Requests)
                text.Append(Plain(request)).Append("\n\n");
        }
        text.Append("## How complete\n\n| Group | Reported | In part | Not found | Complete |\n|---|---:|---:|---:|---|\n");
        foreach (GroupScore score in GroupScore.Of(definition, assessment))
            text.Append(CultureInfo.InvariantCulture, $"| {score.Group} | {score.Counts.Reported} | {score.Counts.Partial} | {score.Counts.NotReported} | {(score.Share is double share ? $"{share * 100:0} %, {score.Meaning}" : score.Meaning)} |\n");
        text.Append("\n## Items\n\n| Item | Status | Value | Place | Quote | Request |\n|---|---|---|---|---|---|\n");
        foreach (ReportRow row in ReportRows.Of(document, definition))
            text.Append("| ").AppendJoin(" | ", new[] { row.Label + (row.Essential ? " (essential)" : ""), row.Status, row.Value, row.Place, row.Quote.Length == 0 ? "" : $"“{row.Quote}”", row.Request }.Select(Cell)).Append(" |\n");
        text.Append("\n## Numbers recomputed\n\n");
        foreach (RuleView rule in assessment.Rules.Where(rule => rule.Verdict != Verdict.NotApplicable))
            text.Append("- **").Append(StatusWords.Of(rule.Verdict)).Append("**: ").Append(Plain(ReportRows.LabelOf(definition, rule.Id))).Append(". ").Append(Plain(rule.Message)).Append('\n');
        return text.Append(CultureInfo.InvariantCulture, $"\n---\n{ReportRows.Colophon(assessment)}\n").ToString();
    }

    // What authors wrote must not turn into markup.
    private static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length + 8);
        foreach (char c in text.ReplaceLineEndings(" "))
        {
            if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|')
                plain.Append('\\');
            plain.Append(c);
        }
        return plain.ToString();
    }

    private static string Cell(string text) => Plain(text.Trim());
}
