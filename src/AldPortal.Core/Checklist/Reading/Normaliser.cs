using System.Buffers;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// Brings a text into one plain form: publishers' characters, PDF glyph names, HTML, Markdown and LaTeX become what an author
/// would have typed, superscript citations become "[27]", words broken at a line's end are joined. One pass, bounded look-ahead.
/// </summary>
internal sealed class Normaliser
{
    private const int LookAhead = 48;
    private static readonly SearchValues<char> CitationCharacters = SearchValues.Create("0123456789,-+");

    // Almost every character stands for itself; what may begin something else is looked at one by one.
    private static readonly SearchValues<char> OrdinaryCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,;:()=?!'\"[]|#@>\n\t");

    private readonly string text;
    private readonly MappedText.Builder output;
    private int position;
    private bool inTable;

    private Normaliser(string text)
    {
        this.text = text;
        output = new MappedText.Builder(text.Length + 16);
    }

    /// <summary>The plain form of a text.</summary>
    public static MappedText Normalise(string text)
    {
        var normaliser = new Normaliser(text);
        while (normaliser.position < text.Length)
        {
            normaliser.Ordinary();
            if (normaliser.position < text.Length)
                normaliser.Step();
        }
        return normaliser.output.Build();
    }

    private void Ordinary()
    {
        int length = text.AsSpan(position).IndexOfAnyExcept(OrdinaryCharacters);
        if (length < 0)
            length = text.Length - position;
        else if (length > 0 && text[position + length] == '\u030A')
            length--;
        output.AddRun(text, position, length);
        position += length;
    }

    private char At(int index) => index < text.Length ? text[index] : '\0';

    private void Take(int length, ReadOnlySpan<char> plain)
    {
        output.Add(plain, position, position + length);
        position += length;
    }

    private void Step()
    {
        char c = text[position];
        switch (c)
        {
            case '\r':
                Take(1, At(position + 1) == '\n' ? "" : "\n");
                return;
            case '<' when TryTag():
            case '&' when TryEntity():
            case '\\' when LatexCommand():
            case '/' when TryGlyphName():
            case '^' when TryCaret():
            case '~' when TryTilde():
            case '-' or '\u2010' or '\u00AD' or '¬' or '\u2011' when TryJoinLines():
                return;
            case '+' when At(position + 1) is '/' && At(position + 2) is '-' or '\u2212' or '\u2013':
                Take(3, "±");
                return;
            // UTF-8 read as Latin-1.
            case 'Â' when At(position + 1) is '°' or 'µ' or '±' or '·' or '\u00A0' or '²' or '³':
                Take(1, "");
                return;
            case 'Ã' when At(position + 1) is '\u0085' or '\u2026' or ' ' or '/':
                Take(At(position + 1) is ' ' or '/' ? 1 : 2, "Å");
                return;
            case 'â' when At(position + 1) is '\u20AC' or '\u0080' or '\u02C6':
                Take(3, At(position + 2) is '\u2122' or '\u02DC' or '\u0099' ? "'" : "-");
                return;
            case '&' when inTable:
                Take(1, "\t");
                return;
            case '%' when (position == 0 || At(position - 1) == '\n') && At(position + 1) is ' ' or '%':
                SkipLine();
                return;
            case '$' or '`' or '{' or '}':
                Take(1, "");
                return;
            case '*':
                Take(1, output.Last == ' ' && At(position + 1) == ' ' && char.IsAsciiDigit(output.FromEnd(1)) ? "×" : "");
                return;
            case '_' when !char.IsLetter(output.Last) || !char.IsLetter(At(position + 1)) || !char.IsLetter(At(position + 2)):
                Take(1, "");
                return;
            case '\u2022' or '°' or '\u00BA' or '\u02DA' or '\u2218':
                Degree();
                return;
            case 'A' when At(position + 1) == '\u030A':
                Take(2, "Å");
                return;
        }
        if (Characters.Superscript(c) != '\0')
            SuperscriptRun();
        else if (Characters.Plain(c) is string plain)
            Take(1, plain);
        else
            Take(1, [char.IsControl(c) && c is not ('\n' or '\t') ? ' ' : c]);
    }

    // "• C", "° C" and "°C": bullets that are degree signs in PDF extraction stand before a C.
    private void Degree()
    {
        int next = position + 1;
        while (next < position + 3 && At(next) is ' ' or '\u00A0' or '\u2009' or '\u202F')
            next++;
        bool unit = At(next) is 'C' or 'K' && !char.IsLetter(At(next + 1));
        if (text[position] == '\u2022' && !(unit && output.Length > 0 && (char.IsAsciiDigit(output.Last) || (output.Last == ' ' && char.IsAsciiDigit(output.FromEnd(1))))))
            Take(1, "-");
        else
            Take(unit ? next - position : 1, "°");
    }

    private void SuperscriptRun()
    {
        int end = position;
        Span<char> content = stackalloc char[LookAhead];
        int count = 0;
        while (count < LookAhead && end < text.Length)
        {
            char plain = Characters.Superscript(text[end]);
            if (plain == '\0' && text[end] is ',' or '-' or '\u2013' or '\u02D2' && Characters.Superscript(At(end + 1)) is not ('\0' or '-' or '+'))
                plain = text[end] == ',' ? ',' : '-';
            if (plain == '\0')
                break;
            content[count++] = plain;
            end++;
        }
        if (count == 1 && content[0] == '0' && At(end) == 'C')
            Take(1, "°");
        else
            Raise(content[..count], end - position);
    }

    // An exponent belongs to a unit, a charge to an ion; digits raised behind a word or a full stop are a citation.
    private void Raise(ReadOnlySpan<char> content, int length)
    {
        if (content.Length == 0)
        {
            Take(length, "");
            return;
        }
        bool citation = content[0] is not ('-' or '+') && content[^1] is not ('-' or '+') && IsBehindWord();
        if (citation)
            Take(length, string.Concat(" [", content, "]"));
        else if (char.IsAsciiDigit(output.Last) && (char.IsAsciiDigit(content[0]) || content[0] == '-') && output.FromEnd(1) is not (>= 'A' and <= 'z'))
            Take(length, string.Concat("^", content));
        else
            Take(length, content);
    }

    private bool IsBehindWord()
    {
        if (output.Last is '.' or ',' or ')' or ';' or ']')
            return true;
        int letters = 0;
        while (letters < LookAhead && char.IsLetter(output.FromEnd(letters)))
            letters++;
        return letters >= 4 || (letters == 3 && char.IsLower(output.Last));
    }

    private bool TryCaret()
    {
        int start = position + 1;
        bool braces = At(start) == '{';
        if (braces)
            start++;
        int end = start;
        Span<char> content = stackalloc char[LookAhead];
        int count = 0;
        while (end < text.Length && count < LookAhead)
        {
            char c = text[end];
            if (c == '\\' && IsCommand(end, "circ", out int length))
            {
                content[count++] = '°';
                end += length;
                continue;
            }
            if (c == '\\' && IsCommand(end, "text", out length) | IsCommand(end, "mathrm", out int other))
            {
                end += Math.Max(length, other);
                continue;
            }
            string? plain = Characters.Plain(c);
            char single = plain is { Length: 1 } ? plain[0] : c;
            if (char.IsAsciiDigit(single) || single is '-' or '+' || (braces && single is ',' or ' '))
            {
                if (single != ' ')
                    content[count++] = single;
                end++;
            }
            else if (braces && single is '{')
                end++;
            else
                break;
        }
        while (braces && At(end) == '}')
        {
            end++;
            if (At(end) != '}')
                break;
        }
        if (!braces && At(end) == '^')
            end++;
        if (count == 0)
        {
            position++;
            return true;
        }
        if (content[0] == '°')
            Take(end - position, "°");
        else
            Raise(content[..count], end - position);
        return true;
    }

    private bool IsCommand(int at, string name, out int length)
    {
        length = 0;
        if (string.CompareOrdinal(text, at + 1, name, 0, name.Length) != 0 || char.IsAsciiLetter(At(at + 1 + name.Length)))
            return false;
        length = name.Length + 1;
        return true;
    }

    // "10~nm" is LaTeX's tie and "H~2~O" Pandoc's subscript; anything else means "about".
    private bool TryTilde()
    {
        int end = position + 1;
        while (end < position + 8 && (char.IsAsciiLetterOrDigit(At(end)) || At(end) is '.'))
            end++;
        if (At(end) == '~' && end > position + 1 && char.IsLetterOrDigit(output.Last))
        {
            position++;
            while (position < end)
                Take(1, [text[position]]);
            position++;
            return true;
        }
        if (char.IsAsciiDigit(output.Last) && char.IsAsciiDigit(At(position + 1)))
            return false;
        if (char.IsLetterOrDigit(output.Last) && char.IsLetterOrDigit(At(position + 1)))
        {
            Take(1, " ");
            return true;
        }
        return false;
    }

    // Elsevier's PDF fonts leave glyph names: "/C0 1" is "−1", "/C14 C" is "°C".
    private bool TryGlyphName()
    {
        if (At(position + 1) != 'C' || !char.IsAsciiDigit(At(position + 2)))
            return false;
        int end = position + 3;
        if (char.IsAsciiDigit(At(end)))
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

    private bool TryJoinLines()
    {
        bool soft = text[position] is '\u00AD';
        int next = position + 1;
        int newlines = 0;
        while (next < text.Length && next < position + LookAhead && text[next] is ' ' or '\n' or '\r' or '\t' or '\u00A0')
        {
            if (text[next] == '\n')
                newlines++;
            next++;
        }
        if (newlines != 1 || !char.IsLetter(output.Last) || !char.IsLower(At(next)))
            return false;
        // A compound keeps its hyphen ("charge-" / "discharge"); a broken word loses it.
        bool compound = !soft && Hyphenation.IsCompound(output, text.AsSpan(next, Math.Min(16, text.Length - next)));
        Take(next - position, compound ? "-" : "");
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
        Take(tag.Length, tag.Name is "br" or "p" or "div" or "li" or "tr" ? "\n" : tag.Name is "td" or "th" && !tag.Closing ? "\t" : "");
        return true;
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

    private bool LatexCommand()
    {
        if (string.CompareOrdinal(text, position, "\\begin{tabular", 0, 14) == 0)
            inTable = true;
        else if (string.CompareOrdinal(text, position, "\\end{tabular", 0, 12) == 0)
            inTable = false;
        if (inTable && At(position + 1) == '\\')
        {
            Take(2, "\n");
            return true;
        }
        LatexMacro macro = LatexMacro.Read(text, position);
        if (macro.Plain is not null)
            Take(macro.Length, macro.Plain);
        else
            position += macro.Length;
        return true;
    }
}
