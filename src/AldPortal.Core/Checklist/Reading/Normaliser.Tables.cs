namespace AldPortal.Core.Checklist.Reading;

/// <content>Tables of LaTeX: environments, rules, and cells that span columns or rows.</content>
internal sealed partial class Normaliser
{
    private const int LongestCell = 200;
    private const int MostColumns = 12;
    private static readonly string[] TableEnvironments = ["tabularx", "tabulary", "tabular", "longtable", "supertabular"];

    /// <summary>Takes a command that belongs to a table; false where none stands here.</summary>
    private bool TryTableCommand() => TryEnvironment() || (inTable && (TryEndOfRow() || TrySpan() || TryPartialRule()));

    private bool TryEnvironment()
    {
        bool begins = Follows("\\begin{");
        if (!begins && !Follows("\\end{"))
            return false;
        int name = position + (begins ? 7 : 5);
        string? environment = Array.Find(TableEnvironments, candidate => string.CompareOrdinal(text, name, candidate, 0, candidate.Length) == 0);
        if (environment is null || text.IndexOf('}', name, Math.Min(text.Length - name, LookAhead)) is not (> 0 and int close))
            return false;
        inTable = begins;
        int end = close + 1;
        // What columns there are, and how wide, is said in brackets and braces of its own.
        for (int arguments = 0; begins && arguments < 3 && Group(end) is int next; arguments++)
            end = next;
        Take(end - position, "\n");
        return true;
    }

    // "\\", "\\*" and "\\[2pt]" end a row, whatever space stands behind.
    private bool TryEndOfRow()
    {
        int end = position + 2;
        if (Follows("\\tabularnewline"))
            end = position + "\\tabularnewline".Length;
        else if (At(position + 1) != '\\')
            return false;
        if (At(end) == '*')
            end++;
        if (At(end) == '[' && Group(end) is int behind)
            end = behind;
        while (end < text.Length && end < position + LookAhead && text[end] is ' ' or '\n' or '\r')
            end++;
        Take(end - position, "\n");
        return true;
    }

    // "\multicolumn{2}{c}{half cell}" stands over both columns, "\multirow{2}{*}{S8}" beside both rows.
    private bool TrySpan()
    {
        bool columns = Follows("\\multicolumn");
        if (!columns && !Follows("\\multirow"))
            return false;
        int first = position + (columns ? "\\multicolumn" : "\\multirow").Length;
        if (At(first) != '{' || Group(first) is not int second || At(second) != '{' || Group(second) is not int third || At(third) != '{' || Group(third) is not int end)
            return false;
        using TextDraft content = Normalise(text[(third + 1)..(end - 1)]);
        string plain = content.Characters.ToString().Trim();
        int count = columns && int.TryParse(text.AsSpan(first + 1, second - first - 2), out int spanned) ? Math.Clamp(spanned, 1, MostColumns) : 1;
        Take(end - position, string.Join('\t', Enumerable.Repeat(plain, count)));
        return true;
    }

    // A rule under some of the columns parts nothing: "\cmidrule(lr){3-4}", "\cline{2-3}".
    private bool TryPartialRule()
    {
        if (!Follows("\\cmidrule") && !Follows("\\cline") && !Follows("\\addlinespace") && !Follows("\\hhline"))
            return false;
        int end = position + 1;
        while (char.IsAsciiLetter(At(end)))
            end++;
        if (At(end) == '(' && text.IndexOf(')', end, Math.Min(text.Length - end, LookAhead)) is > 0 and int close)
            end = close + 1;
        if (Group(end) is int behind)
            end = behind;
        while (At(end) is ' ' or '\n' or '\r')
            end++;
        Take(end - position, "");
        return true;
    }

    private bool Follows(string command) => string.CompareOrdinal(text, position, command, 0, command.Length) == 0;

    // Where a group in braces or brackets that begins here ends, or null.
    private int? Group(int start)
    {
        if (At(start) is not ('{' or '['))
            return null;
        char open = text[start];
        char close = open == '{' ? '}' : ']';
        int depth = 0;
        for (int i = start; i < text.Length && i - start < LongestCell; i++)
        {
            depth += text[i] == open ? 1 : text[i] == close ? -1 : 0;
            if (depth == 0)
                return i + 1;
        }
        return null;
    }
}
