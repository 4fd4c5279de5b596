namespace AldPortal.Core.Checklist.Reading;

/// <content>What is raised above the line: exponents, charges, citations.</content>
internal sealed partial class Normaliser
{
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
}
