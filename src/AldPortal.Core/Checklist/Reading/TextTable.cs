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
            if (rows.Count > 2 && rows[0].Count <= 2 && rows[1].Count > 2)
            {
                title = document.Text[rows[0][0].Start..rows[0][^1].End];
                rows.RemoveAt(0);
            }
            if (rows.Count < 2 || rows[0].Count < 3 && rows[1].Count < 3)
                continue;
            for (int row = from; row < i; row++)
                sentences[row].IsDataRow = true;
            string[] headers = [.. rows[0].Select(cell => document.Text[cell.Start..cell.End].Trim())];
            string caption = title.Length > 0 ? title : from > 0 && sentences[from - 1].Block.Kind is not BlockKind.TableRow ? CaptionBefore(sentences, from) : "";
            document.Tables.Add(new TextTable(document, headers, rows[0], [.. rows.Skip(1)], caption));
        }
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
