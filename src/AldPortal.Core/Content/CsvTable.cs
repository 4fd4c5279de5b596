using System.Globalization;
using CsvHelper;

namespace AldPortal.Core.Content;

/// <summary>A strict view of one CSV file: the header must hold exactly the expected columns, in any order.</summary>
public sealed class CsvTable
{
    // The header is read as a record of its own and field counts are checked here, so that every problem has its line.
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with
    {
        HasHeader = false,
        TrackLineNumbers = true,
        FieldCountMismatch = CsvFieldCountHandling.Allow,
    };

    private CsvTable(string file, IReadOnlyList<CsvLine> lines)
    {
        File = file;
        Lines = lines;
    }

    /// <summary>The file, relative to the content folder.</summary>
    public string File { get; }

    /// <summary>The lines below the header, in order.</summary>
    public IReadOnlyList<CsvLine> Lines { get; }

    /// <summary>Reads a CSV text; a wrong header or a line with too few or many cells is a problem, and the line is left out.</summary>
    public static CsvTable Read(string file, string text, IReadOnlyList<string> columns, ContentProblems problems)
    {
        var lines = new List<CsvLine>();
        using var reader = CsvReader.FromText(text, Options);
        string[]? header = null;
        try
        {
            while (reader.Read())
            {
                string[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];
                if (header is null)
                {
                    header = cells;
                    if (!header.Order().SequenceEqual(columns.Order()))
                        break;
                }
                else if (cells.Length != header.Length)
                {
                    problems.Add(file, (int)reader.LineNumber, $"{cells.Length} cells where {header.Length} are expected");
                }
                else
                {
                    lines.Add(new CsvLine(file, (int)reader.LineNumber, header, cells, problems));
                }
            }
        }
        catch (CsvFormatException exception)
        {
            problems.Add(file, 0, $"this is not valid CSV: {exception.Message}");
        }
        if (header is null || !header.Order().SequenceEqual(columns.Order()))
            problems.Add(file, 1, $"the first line must name the columns {string.Join(",", columns)}");
        return new CsvTable(file, lines);
    }
}

/// <summary>One line of a CSV file. Cells are trimmed; an empty cell is null.</summary>
public sealed class CsvLine(string file, int line, string[] header, string[] cells, ContentProblems problems)
{
    /// <summary>The line's number in the file, from 1.</summary>
    public int Number => line;

    /// <summary>The cell of a column, or null where it is empty.</summary>
    public string? this[string column]
    {
        get
        {
            int index = Array.IndexOf(header, column);
            if (index < 0)
                throw new ArgumentException($"{file} has no column {column}", nameof(column));
            string cell = cells[index].Trim();
            return cell.Length == 0 ? null : cell;
        }
    }

    /// <summary>The cell of a column that must not be empty.</summary>
    public string Required(string column)
    {
        if (this[column] is string cell)
            return cell;
        Problem($"`{column}` is empty");
        return "";
    }

    /// <summary>The cell, which must be one of the choices or empty.</summary>
    public string? Choice(string column, params IReadOnlyList<string> choices)
    {
        if (this[column] is string cell && !choices.Contains(cell))
            Problem($"`{column}` is “{cell}”; accepted are {string.Join(", ", choices)}");
        return this[column];
    }

    /// <summary>The cell as a whole number, or null where it is empty.</summary>
    public int? WholeNumber(string column)
    {
        if (this[column] is not string cell)
            return null;
        if (int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            return number;
        Problem($"`{column}` is “{cell}”; a whole number is expected");
        return null;
    }

    /// <summary>Adds a problem at this line.</summary>
    public void Problem(string message) => problems.Add(file, line, message);
}
