using System.Globalization;
using CsvHelper;

namespace AldPortal.Core.Dataset;

/// <summary>Writes rows and points as CSV: printed and typed values side by side, units in the column names.</summary>
public static class RowCsv
{
    /// <summary>The columns, in order; their descriptions also stand in the download's README.</summary>
    public static IReadOnlyList<RowColumn> Columns { get; } = [RowColumn.Id, .. RowColumn.All];

    /// <summary>The rows as RFC 4180 text with a header line; what is not reported is empty.</summary>
    public static string Write(IEnumerable<DatasetRow> rows)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (CsvWriter writer = CsvWriter.Create(text, CsvWriterOptions.Default, leaveOpen: true))
        {
            writer.WriteRecord([.. Columns.Select(column => column.Name)]);
            foreach (DatasetRow row in rows)
                writer.WriteRecord([.. Columns.Select(column => column.Text(row) ?? "")]);
        }
        return text.ToString();
    }
}
