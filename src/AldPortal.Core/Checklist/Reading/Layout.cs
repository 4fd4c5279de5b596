using System.Buffers;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>The part of a paper a block stands in.</summary>
internal enum Section : byte
{
    /// <summary>No heading tells.</summary>
    Unknown,
    /// <summary>Abstract.</summary>
    Abstract,
    /// <summary>Introduction: mostly other people's work.</summary>
    Introduction,
    /// <summary>Methods.</summary>
    Methods,
    /// <summary>Results and discussion.</summary>
    Results,
    /// <summary>Conclusions.</summary>
    Conclusion,
    /// <summary>List of references: never read.</summary>
    References,
}

/// <summary>The kind of a block.</summary>
internal enum BlockKind : byte
{
    /// <summary>Running text.</summary>
    Paragraph,
    /// <summary>A heading.</summary>
    Heading,
    /// <summary>One item of a list.</summary>
    ListItem,
    /// <summary>One row of a table.</summary>
    TableRow,
    /// <summary>The caption of a figure or table.</summary>
    Caption,
}

/// <summary>A paragraph, heading, list item or table row of the plain text.</summary>
internal readonly record struct Block(BlockKind Kind, Section Section, int Start, int End, int Paragraph);

/// <summary>Cuts plain text into blocks by its lines; line breaks inside a paragraph become blanks.</summary>
internal ref struct Layout
{
    private static readonly SearchValues<char> TableRules = SearchValues.Create("|-:=_+ ");

    private readonly Span<char> text;
    private readonly Pages<Block> blocks = new();
    private readonly bool isReply;
    private Section section = Section.Unknown;
    private int paragraph;
    private int openStart = -1;
    private int openEnd;
    private BlockKind openKind;
    private bool previousBlank = true;
    private bool inNotes;

    private Layout(Span<char> text)
    {
        this.text = text;
        isReply = ((ReadOnlySpan<char>)text).Contains("eviewer", StringComparison.Ordinal) || ((ReadOnlySpan<char>)text).Contains("eferee", StringComparison.Ordinal);
    }

    /// <summary>The blocks; <paramref name="text"/> is changed in place.</summary>
    public static Pages<Block> Read(Span<char> text)
    {
        DelimitedRows.Mark(text);
        SpacedColumns.Mark(text);
        var layout = new Layout(text);
        layout.Run();
        return layout.blocks;
    }

    private void Run()
    {
        int start = 0;
        while (start < text.Length)
        {
            int length = text[start..].IndexOf('\n');
            int end = length < 0 ? text.Length : start + length;
            Line(start, end);
            start = end + 1;
        }
        Close();
    }

    private void Line(int start, int end)
    {
        int margin = start;
        while (start < end && text[start] is ' ')
            start++;
        int trimmed = end;
        while (trimmed > start && text[trimmed - 1] is ' ' or '\t')
            trimmed--;
        AlignedColumns(start, trimmed, start - margin);
        ReadOnlySpan<char> line = text[start..trimmed];
        if (line.IsEmpty)
        {
            if (openStart >= 0 && openKind == BlockKind.Paragraph && GoesOn(trimmed))
                return;
            Close();
            paragraph++;
            previousBlank = true;
            return;
        }
        // A rule above, inside or below a table parts nothing of it.
        if (line.Length >= 3 && line.IndexOfAnyExcept(TableRules) < 0)
        {
            Close();
            return;
        }
        Notes(line);
        // A quoted line is somebody else's word (a reviewer's comment in a reply).
        if (line[0] == '>' && line.Length > 1 && isReply)
        {
            Close();
            return;
        }
        if (IsTableRow(line))
        {
            Close();
            blocks.Add(new Block(BlockKind.TableRow, section, start, trimmed, paragraph));
        }
        else if (line[0] == '#' || Headings.IsHeading(line, previousBlank || EndsSentence(), NextIsLower(end)))
        {
            Close();
            section = Headings.SectionOf(line) ?? section;
            blocks.Add(new Block(BlockKind.Heading, section, start, trimmed, ++paragraph));
            previousBlank = true;
            return;
        }
        else if (line.Length > 2 && line[0] is '-' && line[1] == ' ')
        {
            Close();
            Open(BlockKind.ListItem, start + 2, trimmed);
        }
        else if (line.Length > 2 && line[0] is '>' && line[1] == ' ' && !(openStart >= 0 && openKind == BlockKind.ListItem))
        {
            Close();
            Open(BlockKind.ListItem, start + 2, trimmed);
        }
        else if (openStart >= 0 && openKind is not BlockKind.TableRow)
        {
            for (int i = openEnd; i < start; i++)
                text[i] = ' ';
            openEnd = trimmed;
        }
        else
            Open(Headings.IsCaption(line) ? BlockKind.Caption : BlockKind.Paragraph, start, trimmed);
        previousBlank = false;
    }

    // "‡ Electrodes: 90 : 5 : 5 …" among the references of a communication is where its methods stand.
    private void Notes(ReadOnlySpan<char> line)
    {
        bool begins = line[0] is '†' or '‡' or '§' or '¶' && section == Section.References;
        bool ends = inNotes && (char.IsAsciiDigit(line[0]) || line[0] == '[');
        if (!begins && !ends && !(inNotes && line[0] is '†' or '‡' or '§' or '¶'))
            return;
        Close();
        inNotes = !ends;
        section = ends ? Section.References : Section.Methods;
    }

    // PDF extraction keeps a table's columns apart by blanks; a tab stands in their place then.
    private readonly void AlignedColumns(int start, int end, int indent)
    {
        // Where tabs part the columns, blanks only fill them up.
        if (text[start..Math.Max(start, end)].Contains('\t'))
            return;
        int gaps = 0;
        for (int i = start; i + 1 < end; i++)
            if (text[i] == ' ' && text[i + 1] == ' ' && i > start && text[i - 1] != ' ')
                gaps++;
        // A header with nothing over the names: "            1st      100th".
        bool overNumbers = gaps == 1 && indent >= 6 && end - start < 48;
        if ((gaps < 2 && !overNumbers) || end - start > 160)
            return;
        for (int i = start; i + 1 < end; i++)
            if (text[i] == ' ' && text[i + 1] == ' ' && i > start && text[i - 1] is not (' ' or '\t'))
                text[i] = '\t';
    }

    // A page or column ends in mid-sentence: "… is thus" / "0.5 Å on the particles".
    private readonly bool GoesOn(int blank)
    {
        int i = blank;
        while (i < text.Length && text[i] is '\n' or ' ')
            i++;
        if (i >= text.Length || openEnd < 6)
            return false;
        ReadOnlySpan<char> tail = text[Math.Max(0, openEnd - 6)..openEnd];
        bool open = tail.EndsWith(" thus") || tail.EndsWith(" is") || tail.EndsWith(" of") || tail.EndsWith(" the") || tail.EndsWith(" and") || tail.EndsWith(" was") || tail.EndsWith(" with") || tail.EndsWith(" at") || tail.EndsWith(" to") || tail.EndsWith(" by") || tail.EndsWith(" a") || tail.EndsWith(",");
        return (open && (char.IsLower(text[i]) || char.IsAsciiDigit(text[i]))) || (char.IsLower(text[i]) && char.IsLetter(text[openEnd - 1]) && openEnd - openStart > 60);
    }

    private void Open(BlockKind kind, int start, int end)
    {
        openKind = kind;
        openStart = start;
        openEnd = end;
        if (Headings.RunInSection(text[start..end]) is Section found)
            section = found;
    }

    private void Close()
    {
        if (openStart >= 0)
            blocks.Add(new Block(openKind, section, openStart, openEnd, paragraph));
        openStart = -1;
    }

    private readonly bool EndsSentence() => openStart < 0 || text[openEnd - 1] is '.' or '?' or '!' or ':' or ']';

    private readonly bool NextIsLower(int end)
    {
        int i = end;
        while (i < text.Length && text[i] is '\n' or ' ')
            i++;
        return i < text.Length && (char.IsLower(text[i]) || (text[i] == '(' && i <= end + 1));
    }

    private static bool IsTableRow(ReadOnlySpan<char> line) =>
        (line[0] == '|' && line.Count('|') >= 2) || line.Count('|') >= 3 || line.Count('\t') >= 2 || (line.Count('\t') == 1 && line.Length < 80);
}
