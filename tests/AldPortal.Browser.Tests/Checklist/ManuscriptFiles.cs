using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace AldPortal.Browser.Tests.Checklist;

/// <summary>One invented study as the files that authors send: a two-column PDF and a Word file, each with a table.</summary>
internal static class ManuscriptFiles
{
    private const string Html = """
        <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><style>
        body { font: 10pt serif; columns: 2; text-align: justify; hyphens: auto } td, th { padding: 0 1em; text-align: center } sub, sup { font-size: 70% }
        </style></head><body>
        <h2>Experimental</h2>
        <p>LiNi<sub>0.6</sub>Mn<sub>0.2</sub>Co<sub>0.2</sub>O<sub>2</sub> (NMC622) powder was coated with Al<sub>2</sub>O<sub>3</sub> by atomic
        layer deposition at 180 °C. The film of the sample with 10 ALD cycles is 1.3 nm thick. Half cells with lithium foil were cycled between
        3.0 and 4.3 V vs. Li/Li<sup>+</sup> at 25 °C and 90 mA g<sup>−1</sup> (1C = 180 mA g<sup>−1</sup>).</p>
        <h2>Results</h2>
        <p>Table 1 gives the discharge capacities of the uncoated and the coated electrode.</p>
        <table><tr><th>Sample</th><th>Cycle 1 (mA h g<sup>−1</sup>)</th><th>Cycle 100 (mA h g<sup>−1</sup>)</th><th>Retention (%)</th></tr>
        <tr><td>uncoated</td><td>171.5</td><td>137.2</td><td>80.0</td></tr><tr><td>10 ALD cycles</td><td>170.0</td><td>156.4</td><td>92.0</td></tr></table>
        </body></html>
        """;

    /// <summary>The study printed by the browser.</summary>
    public static async Task<byte[]> Pdf(IPage page)
    {
        await page.SetContentAsync(Html);
        return await page.PdfAsync(new() { Format = "A4" });
    }

    /// <summary>The study as Word saves it.</summary>
    public static byte[] Docx()
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Write("[Content_Types].xml", """
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
                """);
            Write("_rels/.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Target="word/document.xml"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"/></Relationships>
                """);
            Write("word/document.xml", $"""
                <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
                {Paragraph("NMC622 (LiNi", ("0.6", true), ("Mn", false), ("0.2", true), ("Co", false), ("0.2", true), ("O", false), ("2", true), (") powder was coated with Al", false), ("2", true), ("O", false), ("3", true), (" by ALD at 180 °C; the film after 10 ALD cycles is 1.3 nm thick.", false))}
                {Paragraph("Half cells with lithium foil were cycled between 3.0 and 4.3 V vs. Li/Li+ at 25 °C and 90 mA g−1.")}
                <w:tbl>{Row("Sample", "Cycle 1 (mA h g−1)", "Cycle 100 (mA h g−1)", "Retention (%)")}{Row("uncoated", "171.5", "137.2", "80.0")}{Row("10 ALD cycles", "170.0", "156.4", "92.0")}</w:tbl>
                </w:body></w:document>
                """);

            void Write(string name, string content)
            {
                using Stream entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }
        return bytes.ToArray();
    }

    private static string Paragraph(string first, params (string Text, bool IsLow)[] runs) =>
        $"<w:p>{Run(first, false)}{string.Concat(runs.Select(run => Run(run.Text, run.IsLow)))}</w:p>";

    private static string Run(string text, bool isLow) =>
        $"<w:r>{(isLow ? "<w:rPr><w:vertAlign w:val=\"subscript\"/></w:rPr>" : "")}<w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells.Select(cell => $"<w:tc>{Paragraph(cell)}</w:tc>"))}</w:tr>";
}
