using System.Globalization;
using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;
using AldPortal.Web.Hosting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AldPortal.Web.Features.Checklist.Report;

/// <summary>Writes an assessment as a Word file: requests, scores, and a real table of all items.</summary>
public static class AssessmentDocx
{
    /// <summary>Media type of the file.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly string[] Columns = ["Item", "Status", "Value", "Place", "Quote", "Request"];
    private static readonly int[] Widths = [2300, 1400, 2200, 1500, 3700, 3900];

    /// <summary>The document as a file.</summary>
    public static byte[] Write(AssessmentDocument document, ChecklistDefinition definition, PublicAddress address)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = word.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>().Styles = DocxParts.Styles();
            main.Document = new Document(BodyOf(document, definition, address));
            word.PackageProperties.Title = ReportRows.TitleOf(document);
            word.PackageProperties.Creator = "AldPortal";
        }
        return stream.ToArray();
    }

    private static Body BodyOf(AssessmentDocument document, ChecklistDefinition definition, PublicAddress address)
    {
        AssessmentView assessment = document.Assessment;
        var body = new Body();
        body.Append(DocxParts.Paragraph(ReportRows.TitleOf(document), "Title"));
        if (document.Reviewer.Length > 0)
            body.Append(DocxParts.Paragraph($"Assessed by {document.Reviewer}."));
        if (assessment.Notice is string notice)
            body.Append(DocxParts.Paragraph(notice));
        if (document.Requests.Count > 0)
            body.Append([DocxParts.Paragraph("Requests to the authors", "Heading1"), .. document.Requests.Select(request => DocxParts.Paragraph(request))]);
        body.Append(DocxParts.Paragraph("How complete", "Heading1"));
        body.Append(DocxParts.Table(["Group", "Reported", "In part", "Not found", "Complete"], [4500, 1800, 1800, 1800, 5100], GroupScore.Of(definition, assessment).Select(score => (string[])
        [
            score.Group, Number(score.Counts.Reported), Number(score.Counts.Partial), Number(score.Counts.NotReported),
            score.Share is double share ? string.Create(CultureInfo.InvariantCulture, $"{share * 100:0} %, {score.Meaning}") : score.Meaning,
        ])));
        body.Append(DocxParts.Paragraph("Items", "Heading1"));
        body.Append(DocxParts.Table(Columns, Widths, ReportRows.Of(document, definition).Select(row => (string[])
            [row.Label + (row.Essential ? " (essential)" : ""), row.Status + (row.ByReviewer ? " (reviewer)" : ""), row.Value, row.Place, row.Quote.Length == 0 ? "" : $"“{row.Quote}”", row.Request])));
        RuleView[] compared = [.. assessment.Rules.Where(rule => rule.Verdict != Verdict.NotApplicable)];
        if (compared.Length > 0)
        {
            body.Append(DocxParts.Paragraph("Numbers recomputed", "Heading1"));
            body.Append(DocxParts.Table(["Verdict", "Rule", "What was compared"], [2000, 4000, 9000], compared.Select(rule => (string[])
                [StatusWords.Of(rule.Verdict), ReportRows.LabelOf(definition, rule.Id), rule.Message])));
        }
        body.Append(DocxParts.Paragraph(ReportRows.Colophon(assessment) + " " + address.Of(PortalUrls.Checklist)));
        body.Append(new SectionProperties(
            new PageSize { Width = 16838, Height = 11906, Orient = PageOrientationValues.Landscape },
            new PageMargin { Top = 900, Bottom = 900, Left = 900, Right = 900, Header = 450, Footer = 450, Gutter = 0 }));
        return body;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
