using System.Xml;
using AldPortal.Core.Typesetting;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AldPortal.Web.Features.Checklist.Report;

/// <summary>Paragraphs, tables and styles of a Word file; formulas get their subscripts.</summary>
internal static class DocxParts
{
    public static Paragraph Paragraph(string text, string? style = null)
    {
        var paragraph = new Paragraph();
        if (style is not null)
            paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }));
        paragraph.Append(Runs(text));
        return paragraph;
    }

    public static Table Table(string[] headers, int[] widths, IEnumerable<string[]> rows)
    {
        var table = new Table(
            new TableProperties(
                new TableStyle { Val = "TableGrid" },
                new TableWidth { Width = widths.Sum().ToString(), Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    Border<TopBorder>(), Border<LeftBorder>(), Border<BottomBorder>(), Border<RightBorder>(), Border<InsideHorizontalBorder>(), Border<InsideVerticalBorder>()),
                new TableLayout { Type = TableLayoutValues.Fixed }),
            new TableGrid(widths.Select(width => new GridColumn { Width = width.ToString() })));
        var header = new TableRow(new TableRowProperties(new CantSplit(), new TableHeader()));
        header.Append(headers.Select((text, i) => Cell(text, widths[i], bold: true)));
        table.Append(header);
        foreach (string[] row in rows)
        {
            var line = new TableRow(new TableRowProperties(new CantSplit()));
            line.Append(row.Select((text, i) => Cell(text, widths[i], bold: false)));
            table.Append(line);
        }
        return table;
    }

    public static Styles Styles() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Calibri", HighAnsi = "Calibri" }, new FontSize { Val = "20" }, new Languages { Val = "en-GB" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "100" }))),
        Style("Title", "Title", "36", null), Style("Heading1", "heading 1", "26", 0),
        new Style(new StyleName { Val = "Table Grid" }) { Type = StyleValues.Table, StyleId = "TableGrid" });

    private static Style Style(string id, string name, string size, int? level)
    {
        var paragraph = new StyleParagraphProperties(new KeepNext(), new SpacingBetweenLines { Before = "240", After = "120" });
        if (level is int outline)
            paragraph.Append(new OutlineLevel { Val = outline });
        return new Style(new StyleName { Val = name }, new PrimaryStyle(), paragraph, new StyleRunProperties(new Bold(), new FontSize { Val = size })) { Type = StyleValues.Paragraph, StyleId = id };
    }

    private static T Border<T>()
        where T : BorderType, new() => new() { Val = BorderValues.Single, Size = 4, Color = "999999" };

    private static TableCell Cell(string text, int width, bool bold)
    {
        var paragraph = new Paragraph(new ParagraphProperties(new SpacingBetweenLines { After = "0" }));
        paragraph.Append(Runs(text, bold, "17"));
        return new TableCell(new TableCellProperties(new TableCellWidth { Width = width.ToString(), Type = TableWidthUnitValues.Dxa }), paragraph);
    }

    private static IEnumerable<OpenXmlElement> Runs(string text, bool bold = false, string? size = null) => Typesetter.Runs(Clean(text)).Select(piece =>
    {
        var properties = new RunProperties();
        if (bold)
            properties.Append(new Bold());
        if (size is not null)
            properties.Append(new FontSize { Val = size });
        if (piece.Script != Script.Base)
            properties.Append(new VerticalTextAlignment { Val = piece.Script == Script.Sub ? VerticalPositionValues.Subscript : VerticalPositionValues.Superscript });
        return new DocumentFormat.OpenXml.Wordprocessing.Run(properties, new Text(piece.Text) { Space = SpaceProcessingModeValues.Preserve });
    });

    // XML cannot hold every character that a text can.
    private static string Clean(string text) => string.Concat(text.Select((c, i) =>
        XmlConvert.IsXmlChar(c) || (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) || (char.IsLowSurrogate(c) && i > 0 && char.IsHighSurrogate(text[i - 1])) ? c : ' '));
}
