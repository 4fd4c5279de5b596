using System.IO.Compression;
using System.Text;
using System.Text.Json;
using AldPortal.Core.Content;
using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Dataset;

/// <summary>The download of the whole dataset, described so that it can be used without the portal. Same content, same bytes.</summary>
public static class DatasetArchive
{
    private const string Licence =
        "The facts (numbers, materials, references) come from P. S. Llanos et al., Energy Adv., 2025, 4, 364, doi:10.1039/d4ya00583j.\n"
        + "Cite that review, and the original papers of the rows you use. Selection, typing, corrections and notes are AldPortal's and may be\n"
        + "used under the Creative Commons Attribution 4.0 licence (CC BY 4.0). There is no warranty: read notes.json before you use a number.\n";

    /// <summary>The ZIP file.</summary>
    public static byte[] For(PortalContent content)
    {
        ReviewDataset dataset = content.Dataset;
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "rows.csv", RowCsv.Write(dataset.Rows));
            Add(archive, "points.csv", RowCsv.Write(dataset.Points));
            Add(archive, "rows.json", Json(dataset.Rows));
            Add(archive, "points.json", Json(dataset.Points));
            Add(archive, "notes.json", Json(dataset.Notes));
            Add(archive, "mechanisms.json", Json(content.Mechanisms));
            Add(archive, "cathodes.json", Json(dataset.Vocabularies.Cathodes));
            Add(archive, "coatings.json", Json(dataset.Vocabularies.Coatings));
            Add(archive, "processes.json", Json(new { dataset.Vocabularies.Processes, dataset.Vocabularies.PostTreatments }));
            Add(archive, "references.json", Json(content.References.Select(reference => reference.Csl)));
            Add(archive, "README.md", Readme(dataset));
            Add(archive, "CITATION.cff", CitationFile(dataset));
            Add(archive, "LICENCE.txt", Licence);
            Add(archive, "datapackage.json", Json(DataPackage(dataset)));
        }
        return target.ToArray();
    }

    private static void Add(ZipArchive archive, string name, string text)
    {
        ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.SmallestSize);
        entry.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
        using Stream stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, PortalJson.Indented) + "\n";

    private static string Readme(ReviewDataset dataset)
    {
        var text = new StringBuilder($"# ALD coatings on lithium-ion cathodes: dataset {dataset.Revision}\n\n");
        text.Append($"- `rows.csv`, `rows.json`: the {dataset.Rows.Count} rows of the review's Tables 1-4\n- `points.csv`, `points.json`: {dataset.Points.Count} results stated only in its text\n");
        text.Append($"- `notes.json`: {dataset.Notes.Count} known issues; read them before you use a number\n- `mechanisms.json`: the map of mechanisms\n- `cathodes.json`, `coatings.json`, `processes.json`: vocabularies\n- `references.json`: the 194 references as CSL-JSON\n- `datapackage.json`: Frictionless description\n\n");
        text.Append("An empty cell means that the source does not report the value. Retentions of different cycle numbers must not be pooled; the changes of Tables 1-2 are relative percent, those of Tables 3-4 percentage points.\n\n## Columns of rows.csv and points.csv\n\n| column | meaning |\n|---|---|\n");
        foreach (RowColumn column in RowCsv.Columns)
            text.Append($"| `{column.Name}` | {column.Description} |\n");
        return text.Append("\n## Licence\n\n").Append(Licence).ToString();
    }

    private static string CitationFile(ReviewDataset dataset) =>
        "cff-version: 1.2.0\nmessage: Please cite the review and the original papers of the rows you use.\ntype: dataset\n"
        + $"title: 'ALD coatings on lithium-ion cathodes: published results'\nversion: '{dataset.Revision}'\nauthors:\n  - name: AldPortal\n"
        + "references:\n  - type: article\n    title: Impact of powder and electrode ALD coatings on the performance of intercalation cathodes for lithium-ion batteries\n    doi: 10.1039/d4ya00583j\n    journal: Energy Advances\n    year: 2025\n    volume: 4\n    start: 364\n"
        + "    authors:\n      - family-names: Llanos\n        given-names: Princess Stephanie\n      - family-names: Bogdanova\n        given-names: Alisa R.\n      - family-names: Obrezkov\n        given-names: Filipp\n      - family-names: Farrahi\n        given-names: Nastaran\n      - family-names: Kallio\n        given-names: Tanja\n";

    private static object DataPackage(ReviewDataset dataset) => new
    {
        name = "ald-coatings-on-lithium-ion-cathodes",
        version = dataset.Revision,
        profile = "tabular-data-package",
        resources = new[] { Resource("rows", dataset.Rows), Resource("points", dataset.Points) },
    };

    private static object Resource(string name, IReadOnlyList<DatasetRow> rows) => new
    {
        name,
        path = name + ".csv",
        profile = "tabular-data-resource",
        format = "csv",
        mediatype = "text/csv",
        encoding = "utf-8",
        schema = new
        {
            fields = RowCsv.Columns.Select(column => new { name = column.Name, description = column.Description, type = TypeOf(column, rows) }),
            primaryKey = "id",
            missingValues = new[] { "" },
        },
    };

    private static string TypeOf(RowColumn column, IReadOnlyList<DatasetRow> rows) =>
        rows.Select(column.Value).FirstOrDefault(value => value is not null) switch
        {
            int => "integer",
            double => "number",
            _ => "string",
        };
}
