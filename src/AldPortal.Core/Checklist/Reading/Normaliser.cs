using System.Buffers;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// Brings a text into one plain form: publishers' characters, PDF glyph names, HTML, Markdown and LaTeX become what an author
/// would have typed, superscript citations become "[27]", words broken at a line's end are joined. One pass, bounded look-ahead.
/// </summary>
internal sealed partial class Normaliser
{
    private const int LookAhead = 48;
    private static readonly SearchValues<char> CitationCharacters = SearchValues.Create("0123456789,-+");

    // Almost every character stands for itself; what may begin something else is looked at one by one.
    private static readonly SearchValues<char> OrdinaryCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz012345679 .,;:()=?!'\"[]|#>\n\t");

    // Where such fonts write "À" for a minus, "B" before a number is "about".
    private static readonly SearchValues<char> OrdinaryInOldFonts = SearchValues.Create("ACDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz012345679 .,;:()=?!'\"[]|#>\n\t");

    private readonly bool oldFont;
    private readonly string text;
    private readonly TextDraft output;
    private readonly AuthorMacros macros = new();
    private int position;
    private bool inTable;
    private bool opensRow;

    private Normaliser(string text, TextDraft output)
    {
        this.text = text;
        this.output = output;
        oldFont = text.Contains(" À 1", StringComparison.Ordinal) || text.Contains(" À 2", StringComparison.Ordinal);
    }

    /// <summary>The plain form of a text.</summary>
    public static TextDraft Normalise(string text)
    {
        var output = new TextDraft(text.Length + 16);
        var normaliser = new Normaliser(text, output);
        while (normaliser.position < text.Length)
        {
            normaliser.Ordinary();
            if (normaliser.position < text.Length)
                normaliser.Step();
        }
        return output;
    }

    private void Ordinary()
    {
        int length = text.AsSpan(position).IndexOfAnyExcept(oldFont ? OrdinaryInOldFonts : OrdinaryCharacters);
        if (length < 0)
            length = text.Length - position;
        else if (length > 0 && text[position + length] == '\u030A')
            length--;
        output.AddRun(text.AsSpan(position, length), position);
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
            // Old PDF fonts: "1C ¼ 175", "150 8C", "mA cm@2".
            case '¼' when position > 0 && At(position - 1) is ' ' && At(position + 1) is ' ':
                Take(1, "=");
                return;
            case '8' when position > 2 && At(position - 1) is ' ' && At(position + 1) is 'C' && !char.IsLetterOrDigit(At(position + 2)) && char.IsAsciiDigit(At(position - 2)):
                Take(1, "°");
                return;
            case '@' when position > 0 && At(position - 1) is 'm' or 'g' && At(position + 1) is '1' or '2' or '3' && !char.IsLetterOrDigit(At(position + 2)):
                Take(1, "-");
                return;
            case 'B' when output.Last is ' ' or '(' && char.IsAsciiDigit(At(position + 1)):
                Take(1, "~");
                return;
            // "g À 1" is g−1 and, in the same fonts, "B575" ~575.
            case 'À' when char.IsAsciiDigit(At(position + 1)) || At(position + 1) == ' ' && char.IsAsciiDigit(At(position + 2)):
                Take(1, "-");
                return;
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
            // Elsevier's fonts: "Li þ /Li" is Li+/Li, "3.0e4.3 V" is 3.0–4.3 V.
            case 'þ' or 'Þ' when output.FromEnd(output.Last == ' ' ? 1 : 0) is 'i' or 'e' or 'n' or 'o':
                Take(At(position + 1) == ' ' && At(position + 2) == '/' ? 2 : 1, "+");
                return;
            case '$' or '`' or '{' or '}':
                Take(1, "");
                return;
            case '*' when At(position + 1) == ' ' && output.Last is '\n' or '\0':
                Take(1, "-");
                return;
            case '*':
                Take(1, output.Last == ' ' && At(position + 1) == ' ' && char.IsAsciiDigit(output.FromEnd(1)) ? "×" : "");
                return;
            case '_' when !char.IsLetter(output.Last) || !char.IsLetter(At(position + 1)) || !char.IsLetter(At(position + 2)):
                Take(1, "");
                return;
            // TeX writes the ring of Å before its letter.
            case '\u02DA' when At(position + 1) == 'A' && !char.IsLetter(At(position + 2)):
                Take(2, "Å");
                return;
            case '\u2022' or '°' or '\u00BA' or '\u02DA' or '\u2218' or '\u25E6' or '\u25CB':
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

    private bool IsAfterNumber() => output.Length > 0 && (char.IsAsciiDigit(output.Last) || (output.Last == ' ' && char.IsAsciiDigit(output.FromEnd(1))));

    // "• C", "° C" and "°C": bullets that are degree signs in PDF extraction stand before a C.
    private void Degree()
    {
        int next = position + 1;
        while (next < position + 3 && At(next) is ' ' or '\u00A0' or '\u2009' or '\u202F')
            next++;
        bool unit = At(next) is 'C' or 'K' && !char.IsLetter(At(next + 1));
        if (text[position] == '\u2022' && !(unit && IsAfterNumber()))
            Take(1, "-");
        else
            Take(unit ? next - position : 1, "°");
    }

    // "10~nm" is LaTeX's tie and "H~2~O" Pandoc's subscript; anything else means "about".
    private bool TryTilde()
    {
        int end = position + 1;
        while (end < position + 8 && (char.IsAsciiLetterOrDigit(At(end)) || At(end) is '.'))
            end++;
        if (At(end) == '~' && end > position + 1 && (char.IsLetterOrDigit(output.Last) || output.Last is ')' or ']'))
        {
            position++;
            while (position < end)
                Take(1, [text[position]]);
            position++;
            return true;
        }
        if (char.IsAsciiDigit(output.Last) && char.IsAsciiDigit(At(position + 1)))
            return false;
        // "100~\mag": a blank that does not break, before a unit of the authors' own.
        if (char.IsLetterOrDigit(output.Last) && (char.IsLetterOrDigit(At(position + 1)) || At(position + 1) == '\\'))
        {
            Take(1, " ");
            return true;
        }
        return false;
    }

    private static bool BeginsConjunction(ReadOnlySpan<char> word) =>
        word.StartsWith("and ") || word.StartsWith("or ") || word.StartsWith("to ") || word.StartsWith("nor ") || word.StartsWith("but ") || word.StartsWith("as ") || word.StartsWith("und ") || word.StartsWith("vs");

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
        // Some converters leave a blank behind every hyphen: "home- built", but not "half- and full cells".
        if (newlines == 0 && next == position + 2 && text[position] is '-' && char.IsLetter(output.Last) && output.FromEnd(1) is not (' ' or '\0') && char.IsAsciiLetterLower(At(next)) && !BeginsConjunction(text.AsSpan(next, Math.Min(5, text.Length - next))))
        {
            Take(2, "-");
            return true;
        }
        // "ToF-" / "SIMS" keeps its hyphen.
        if (newlines == 1 && !soft && char.IsLetter(output.Last) && char.IsAsciiLetterUpper(At(next)) && At(position + 1) is '\n' or '\r' && At(next + 1) is not ' ')
        {
            Take(next - position, "-");
            return true;
        }
        if (newlines != 1 || !char.IsLetter(output.Last) || !char.IsLower(At(next)))
            return false;
        // A compound keeps its hyphen ("charge-" / "discharge"); a broken word loses it.
        bool compound = !soft && Hyphenation.IsCompound(output, text.AsSpan(next, Math.Min(16, text.Length - next)));
        Take(next - position, compound ? "-" : "");
        return true;
    }
}
