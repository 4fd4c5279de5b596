namespace AldPortal.Core.Checklist.Reading;

/// <content>Tags, entities, glyph names and LaTeX.</content>
internal sealed partial class Normaliser
{
    // Elsevier's PDF fonts leave glyph names: "/C0 1" is "−1", "/C14 C" is "°C".
    private bool TryGlyphName()
    {
        if (At(position + 1) != 'C' || !char.IsAsciiDigit(At(position + 2)))
            return false;
        int end = position + 3;
        // "g/C01" is the minus "/C0" and a one.
        if (char.IsAsciiDigit(At(end)) && At(position + 2) != '0')
            end++;
        string? plain = text.AsSpan(position + 2, end - position - 2) switch
        {
            "0" => "-",
            "1" => "·",
            "2" => "×",
            "6" => "±",
            "14" => "°",
            "15" => "-",
            "20" => "≤",
            "21" => "≥",
            "24" => "~",
            "25" => "~",
            _ => null,
        };
        // "1C/C10" does not occur, but "C/2" and "/C10" as a rate do: only known glyphs, and never behind a letter or digit of a rate.
        if (plain is null || (char.IsAsciiDigit(output.Last) && end - position == 3 && At(end) is not ' '))
            return false;
        if (At(end) == ' ' && plain is "-" or "°")
            end++;
        Take(end - position, plain);
        return true;
    }

    private bool TryTag()
    {
        if (MarkupTag.Read(text, position) is not MarkupTag tag)
            return false;
        if (tag.Name is "sup" && !tag.Closing && MarkupTag.FindClosing(text, position + tag.Length) is int close)
        {
            int start = position + tag.Length;
            Span<char> content = stackalloc char[LookAhead];
            int count = 0;
            for (int i = start; i < close && count < LookAhead; i++)
            {
                if (Characters.Plain(text[i]) is { Length: 1 } plain)
                    content[count++] = plain[0];
                else if (text[i] is '&' && close - i > 6 && text.AsSpan(i + 1, 5) is "minus")
                {
                    content[count++] = '-';
                    i += 6;
                }
                else if (text[i] != ' ')
                    content[count++] = text[i];
            }
            bool simple = content[..count].IndexOfAnyExcept(CitationCharacters) < 0;
            if (simple)
            {
                Raise(content[..count], close - position);
                return true;
            }
        }
        Take(tag.Length, Break(tag));
        opensRow = tag.Name is "tr" && !tag.Closing || opensRow && tag.Name is not ("td" or "th");
        return true;
    }

    // What keeps blocks, rows and cells apart. Rows stand line under line, whatever line breaks the source has of its own.
    private string Break(MarkupTag tag) => tag.Name switch
    {
        "br" when InPipeRow() => " ",
        "br" or "p" or "div" or "li" => "\n",
        "table" => "\n\n",
        "h1" or "h2" or "h3" or "h4" => tag.Closing ? "\n\n" : "\n\n# ",
        "caption" when tag.Closing => "\n",
        "tr" when !tag.Closing && output.Last != '\n' => "\n",
        "td" or "th" when !tag.Closing && !opensRow => "\t",
        _ => "",
    };

    // A line break inside a cell of a Markdown table ends no row.
    private bool InPipeRow()
    {
        const int LongestRow = 400;
        for (int back = 0; back < LongestRow; back++)
            if (output.FromEnd(back) is '\n' or '\0')
                return back > 0 && output.FromEnd(back - 1) == '|';
        return false;
    }

    private bool TryEntity()
    {
        int end = text.AsSpan(position, Math.Min(12, text.Length - position)).IndexOf(';');
        if (end < 2)
            return false;
        ReadOnlySpan<char> name = text.AsSpan(position + 1, end - 1);
        string? plain = Characters.Entity(name);
        if (plain is null && name[0] == '#' && int.TryParse(name[1..], out int code) && code is > 31 and < 0xD800)
            plain = Characters.Plain((char)code) ?? ((char)code).ToString();
        if (plain is null)
            return false;
        int length = end + 1;
        if (plain == "°" && At(position + length) == ' ' && At(position + length + 1) is 'C')
            length++;
        Take(length, plain);
        return true;
    }

    private void SkipLine()
    {
        while (position < text.Length && text[position] != '\n')
            position++;
    }

    // A rule between rows parts no rows: a blank line would.
    private void TakeMacro(LatexMacro macro, string plain)
    {
        bool rule = inTable && plain == "\n" && output.Last == '\n';
        Take(macro.Length, rule ? "" : plain);
        if (rule && At(position) == '\n')
            Take(1, "");
    }

    private bool LatexCommand()
    {
        if (TryTableCommand())
            return true;
        if (macros.Define(text, position) is > 0 and int definition)
        {
            position += definition;
            return true;
        }
        if (macros.Find(text, position) is (int length, string own))
        {
            Take(length, own);
            return true;
        }
        LatexMacro macro = LatexMacro.Read(text, position);
        if (macro.Plain is not null)
            TakeMacro(macro, macro.Plain);
        else
            position += macro.Length;
        return true;
    }
}
