using System.Text;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>A cell of a table: where it stands in the plain text.</summary>
internal readonly record struct TableCell(int Start, int End);

/// <summary>A table with a header row, from Markdown pipes or tabs.</summary>
internal sealed record TextTable(Document Document, string[] Headers, IReadOnlyList<TableCell> HeaderCells, IReadOnlyList<IReadOnlyList<TableCell>> Rows, string Caption)
{
    // No paper and no thesis has more.
    private const int Most = 300;

    /// <summary>The text of a cell.</summary>
    public string TextOf(TableCell cell) => Document.Text[cell.Start..cell.End].Trim();

    /// <summary>Groups a document's table rows into tables of at least three columns.</summary>
    public static void Find(Document document)
    {
        Pages<Sentence> sentences = document.Sentences;
        int i = 0;
        while (i < sentences.Count && document.Tables.Count < Most)
        {
            if (sentences[i].Block.Kind != BlockKind.TableRow)
            {
                i++;
                continue;
            }
            int from = i;
            while (i < sentences.Count && sentences[i].Block.Kind == BlockKind.TableRow && sentences[i].Block.Paragraph == sentences[from].Block.Paragraph)
                i++;
            var rows = new List<IReadOnlyList<TableCell>>();
            for (int row = from; row < i; row++)
                rows.Add(Cells(document.Text, sentences[row].Start, sentences[row].End));
            string title = "";
            if (rows.Count > 2 && rows[0].Count <= 2 && rows[1].Count > 2 && !(rows[0].Count == 2 && rows[0].All(cell => cell.End - cell.Start < 18 && TableResults.Tells(document.Text[cell.Start..cell.End].Trim()))))
            {
                title = document.Text[rows[0][0].Start..rows[0][^1].End];
                rows.RemoveAt(0);
            }
            if (rows.Count < 2 || rows[0].Count < 3 && rows[1].Count < 3)
                continue;
            for (int row = from; row < i; row++)
                sentences[row].IsDataRow = true;
            var header = new TableHeader(document.Text, rows);
            if (rows.Count == 0)
                continue;
            string caption = title.Length > 0 ? title : from > 0 && sentences[from - 1].Block.Kind is not BlockKind.TableRow ? CaptionBefore(sentences, from) : "";
            header.Explain(caption + " " + Below(sentences, i));
            IEnumerable<IReadOnlyList<TableCell>> body = rows;
            // A comparison with the literature holds one line of the authors' own, or none.
            if (caption.Contains("iterature", StringComparison.Ordinal))
                body = body.Where(row => row.Any(cell => document.Text.AsSpan(cell.Start, cell.End - cell.Start).Contains("this work", StringComparison.OrdinalIgnoreCase) || document.Text.AsSpan(cell.Start, cell.End - cell.Start).Contains("this study", StringComparison.OrdinalIgnoreCase)));
            var table = new TextTable(document, header.Names, header.Cells, [.. body], header.Note.Length > 0 ? $"{caption} {header.Note}" : caption);
            document.Tables.Add(table.HasRolesInRows() ? table.Turned() : table);
        }
    }

    /// <summary>True where the rows were columns in the text: one column a sample.</summary>
    public bool IsTurned { get; private init; }

    // "| 1st at 1C / mAh/g | 171.4 | 170.6 |" below "| | B0 | T20 |": what is measured stands in front, not on top.
    private bool HasRolesInRows()
    {
        int below = Rows.Count(row => row.Count > 1 && TableResults.Tells(RowName(row[0])));
        return below >= 2 && below > Headers.Skip(1).Count(TableResults.Tells);
    }

    // Below "Cycle" stand the numbers of cycles: "1", "100".
    private string RowName(TableCell cell)
    {
        string name = TextOf(cell);
        bool number = name.Length is > 0 and < 5 && name.All(char.IsAsciiDigit);
        return number && Headers.Length > 0 && Headers[0].StartsWith("cycle", StringComparison.OrdinalIgnoreCase) && !Headers[0].EndsWith('s') ? "cycle " + name : name;
    }

    private TextTable Turned()
    {
        IReadOnlyList<TableCell>[] kept = [.. Rows.Where(row => row.Count > 1)];
        var rows = new List<IReadOnlyList<TableCell>>();
        for (int column = 1; column < HeaderCells.Count; column++)
            rows.Add([HeaderCells[column], .. kept.Select(row => column < row.Count ? row[column] : new TableCell(row[^1].End, row[^1].End))]);
        return new TextTable(Document, [Headers[0], .. kept.Select(row => RowName(row[0]))], [HeaderCells[0], .. kept.Select(row => row[0])], rows, Caption) { IsTurned = true };
    }

    // A note below a table says what its symbols mean.
    private static string Below(Pages<Sentence> sentences, int row)
    {
        const int Longest = 4;
        var note = new StringBuilder();
        for (int i = row; i < Math.Min(sentences.Count, row + Longest) && sentences[i].Block.Kind is not (BlockKind.TableRow or BlockKind.Heading); i++)
            note.Append(sentences[i].Span).Append(' ');
        return note.ToString();
    }

    private static string CaptionBefore(Pages<Sentence> sentences, int row)
    {
        int block = sentences[row - 1].Block.Start;
        int first = row - 1;
        while (first > 0 && sentences[first - 1].Block.Start == block && row - first < 6)
            first--;
        var caption = new StringBuilder();
        for (int i = first; i < row; i++)
            caption.Append(sentences[i].Span).Append(' ');
        return caption.ToString();
    }

    private static List<TableCell> Cells(string text, int start, int end)
    {
        bool pipes = text.AsSpan(start, end - start).Contains('|');
        var cells = new List<TableCell>();
        int from = start;
        for (int i = start; i <= end; i++)
        {
            if (i < end && text[i] != (pipes ? '|' : '\t'))
                continue;
            bool edge = pipes && (i == start || (i == end && from == end));
            if (!edge)
                cells.Add(new TableCell(from, i));
            from = i + 1;
        }
        return cells;
    }
}
