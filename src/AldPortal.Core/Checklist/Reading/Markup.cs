namespace AldPortal.Core.Checklist.Reading;

/// <summary>An HTML tag such as <c>&lt;sub&gt;</c>.</summary>
/// <param name="Name">Lower-case name.</param>
/// <param name="Closing">True for <c>&lt;/sub&gt;</c>.</param>
/// <param name="Length">Length with brackets.</param>
internal readonly record struct MarkupTag(string Name, bool Closing, int Length)
{
    private const int LongestName = 8;
    private static readonly string[] Known =
        ["sub", "sup", "b", "i", "em", "strong", "u", "br", "p", "div", "span", "li", "ul", "ol", "tr", "td", "th", "table", "tbody", "thead", "a", "h1", "h2", "h3", "h4", "caption", "code"];

    /// <summary>The tag at a "&lt;", or null where it is a sign of comparison.</summary>
    public static MarkupTag? Read(string text, int start)
    {
        int i = start + 1;
        bool closing = i < text.Length && text[i] == '/';
        if (closing)
            i++;
        int nameStart = i;
        while (i < text.Length && i - nameStart < LongestName && char.IsAsciiLetterOrDigit(text[i]))
            i++;
        if (Find(text.AsSpan(nameStart, i - nameStart)) is not string name)
            return null;
        int limit = Math.Min(text.Length, i + 200);
        while (i < limit && text[i] is not ('>' or '<'))
            i++;
        return i < limit && text[i] == '>' ? new MarkupTag(name, closing, i + 1 - start) : null;
    }

    private static string? Find(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty)
            return null;
        foreach (string name in Known)
            if (written.Equals(name, StringComparison.OrdinalIgnoreCase))
                return name;
        return null;
    }

    /// <summary>Where the closing tag of a superscript begins, or null.</summary>
    public static int? FindClosing(string text, int from)
    {
        int found = text.AsSpan(from, Math.Min(40, text.Length - from)).IndexOf("</");
        return found < 0 ? null : from + found;
    }
}

/// <summary>A LaTeX command with what it becomes.</summary>
/// <param name="Length">Characters it takes, arguments it reads included.</param>
/// <param name="Plain">What stands in its place, or null for nothing (its braces' content follows as text).</param>
internal readonly record struct LatexMacro(int Length, string? Plain)
{
    private const int LongestArgument = 200;

    /// <summary>Reads the command at a backslash.</summary>
    public static LatexMacro Read(string text, int start)
    {
        int i = start + 1;
        while (i < text.Length && i - start < 24 && char.IsAsciiLetter(text[i]))
            i++;
        if (i == start + 1)
            return Single(text, start);
        ReadOnlySpan<char> name = text.AsSpan(start + 1, i - start - 1);
        if (Quantity(text, start, i, name) is LatexMacro quantity)
            return quantity;
        if (name is "cite" or "citep" or "citet" or "citenum" or "onlinecite" && Argument(text, i) is (string _, int citeEnd))
            return new LatexMacro(citeEnd - start, name is "citet" ? " et al. [1]" : " [1]");
        if (name is "toprule" or "midrule" or "bottomrule" or "hline")
            return new LatexMacro(i - start, "\n");
        if (name is "label" or "ref" or "cref" or "begin" or "end" or "includegraphics" or "bibliographystyle" && Argument(text, i) is (string _, int skipEnd))
            return new LatexMacro(skipEnd - start, name is "begin" or "end" ? "\n" : "");
        if (name is "section" or "subsection" or "subsubsection" or "paragraph" && Argument(text, i) is (string title, int titleEnd))
            return new LatexMacro(titleEnd - start, $"\n\n# {WithoutMacros(title)}\n\n");
        if (Characters.Latex(name) is string plain)
        {
            int end = i;
            // LaTeX swallows the spaces behind a command's name.
            if (plain is "°" or "µ" or "~" or "-")
                while (end < text.Length && text[end] == ' ')
                    end++;
            return new LatexMacro(end - start, plain);
        }
        return new LatexMacro(i - start, "");
    }

    // The macros of a title, taken off: "ALD of \ce{Ta2O5}".
    private static string WithoutMacros(string title)
    {
        var plain = new System.Text.StringBuilder(title.Length);
        for (int i = 0; i < title.Length; i++)
        {
            if (title[i] == '\\')
                while (i + 1 < title.Length && char.IsAsciiLetter(title[i + 1]))
                    i++;
            else if (title[i] is not ('{' or '}' or '$'))
                plain.Append(title[i]);
        }
        return plain.ToString();
    }

    private static LatexMacro Single(string text, int start)
    {
        char next = start + 1 < text.Length ? text[start + 1] : '\0';
        return next switch
        {
            ',' or ';' or ':' or '!' or ' ' or '\\' => new LatexMacro(2, " "),
            '%' or '&' or '#' or '_' or '$' => new LatexMacro(2, next.ToString()),
            '\0' => new LatexMacro(1, ""),
            _ => new LatexMacro(char.IsLetterOrDigit(next) ? 1 : 2, ""),
        };
    }

    private static LatexMacro? Quantity(string text, int start, int end, ReadOnlySpan<char> name)
    {
        int arguments = name switch
        {
            "SI" or "qty" or "SIlist" or "qtylist" => 2,
            "SIrange" or "qtyrange" => 3,
            "num" or "si" or "unit" or "ce" or "numlist" or "ang" => 1,
            "numrange" => 2,
            _ => 0,
        };
        if (arguments == 0)
            return null;
        var read = new string[arguments];
        int i = end;
        for (int k = 0; k < arguments; k++)
        {
            if (Argument(text, i) is not (string content, int next))
                return null;
            read[k] = content;
            i = next;
        }
        string plain = name switch
        {
            "SI" or "qty" => $"{Number(read[0])} {Siunitx.Unit(read[1])}",
            "SIlist" or "qtylist" => $"{List(read[0])} {Siunitx.Unit(read[1])}",
            "SIrange" or "qtyrange" => $"{Number(read[0])}-{Number(read[1])} {Siunitx.Unit(read[2])}",
            "numrange" => $"{Number(read[0])}-{Number(read[1])}",
            "numlist" => List(read[0]),
            "num" => Number(read[0]),
            "ce" => read[0].Replace("_", "", StringComparison.Ordinal).Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal).Replace("^", "", StringComparison.Ordinal).Replace("$", "", StringComparison.Ordinal),
            _ => Siunitx.Unit(read[0]),
        };
        return new LatexMacro(i - start, plain);
    }

    private static string Number(string argument) =>
        Uncertain(argument).Replace("+-", " ± ", StringComparison.Ordinal).Replace("\\pm", " ± ", StringComparison.Ordinal).Replace('−', '-');

    // "10.4(3)" is 10.4 ± 0.3.
    private static string Uncertain(string argument)
    {
        int open = argument.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || !argument.EndsWith(')'))
            return argument;
        int point = argument.IndexOf('.', StringComparison.Ordinal);
        int decimals = point < 0 || point > open ? 0 : open - point - 1;
        string digits = argument[(open + 1)..^1];
        return $"{argument[..open]} ± {(decimals == 0 ? digits : "0." + digits.PadLeft(decimals, '0'))}";
    }

    private static string List(string argument) => string.Join(", ", argument.Split(';', StringSplitOptions.TrimEntries));

    private static (string Content, int End)? Argument(string text, int start)
    {
        int i = start;
        while (i < text.Length && i < start + 3 && text[i] is ' ')
            i++;
        if (i < text.Length && text[i] == '[')
        {
            int close = text.AsSpan(i, Math.Min(60, text.Length - i)).IndexOf(']');
            if (close < 0)
                return null;
            i += close + 1;
        }
        if (i >= text.Length || text[i] != '{')
            return null;
        int depth = 0;
        int limit = Math.Min(text.Length, i + LongestArgument);
        for (int j = i; j < limit; j++)
        {
            depth += text[j] switch { '{' => 1, '}' => -1, _ => 0 };
            if (depth == 0)
                return (text[(i + 1)..j], j + 1);
        }
        return null;
    }
}

/// <summary>Tells a compound broken at its hyphen from a word broken by a line's end.</summary>
internal static class Hyphenation
{
    private static readonly HashSet<string> Firsts = new(StringComparer.OrdinalIgnoreCase)
    {
        "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "charge", "discharge", "half", "full", "coin", "post", "pre", "non", "high", "low", "long", "short", "room", "self", "ball", "sol",
        "ion", "lithium", "nickel", "cobalt", "ald", "rich", "single", "poly", "two", "three", "four", "first", "second", "hot", "co",
        "cross", "flow", "open", "thin", "ultra", "as", "wt", "cut", "argon", "vacuum", "climate", "carbon", "current", "voltage", "capacity", "oxide",
    };

    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal) { "er", "ers", "ing", "tion", "tions", "sion", "sions", "ment", "ments", "ness", "nest", "ner", "ly", "ity", "ance", "ence", "tron", "trons", "ble", "tic", "cal", "ted", "ed", "ture", "tures", "der", "ders", "ter", "ters" };

    // "thin-" / "nest", "co-work-" / "ers": no word, but the end of one.
    private static bool IsEnding(ReadOnlySpan<char> rest)
    {
        int end = 0;
        while (end < rest.Length && char.IsLetter(rest[end]))
            end++;
        return Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rest[..end]);
    }

    /// <summary>True where the word so far and the rest are two words.</summary>
    public static bool IsCompound(TextDraft output, ReadOnlySpan<char> rest)
    {
        Span<char> word = stackalloc char[16];
        int length = 0;
        while (length < 16 && char.IsLetter(output.FromEnd(length)))
            length++;
        if (length == 16)
            return false;
        if (IsEnding(rest))
            return false;
        for (int i = 0; i < length; i++)
            word[i] = output.FromEnd(length - 1 - i);
        return Firsts.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[..length])
            || (word[..length] is "charge" && rest.StartsWith("discharge"))
            || output.FromEnd(length) == '-'
            || (length == 2 && word[0] is 'L' && word[1] is 'i');
    }
}
