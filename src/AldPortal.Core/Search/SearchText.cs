using System.Collections.Frozen;
using System.Text;

namespace AldPortal.Core.Search;

/// <summary>Characters as search compares them: lower case, no diacritics, no subscripts. A fixed table, so that it does not depend on the system's culture data.</summary>
public static class SearchText
{
    private static readonly FrozenDictionary<char, string> Folded = Table(
        ("àáâãäåāăąǎ", "a"), ("çćĉċč", "c"), ("ďđð", "d"), ("èéêëēĕėęě", "e"), ("ĝğġģ", "g"), ("ĥħ", "h"), ("ìíîïĩīĭįıǐ", "i"),
        ("ĵ", "j"), ("ķ", "k"), ("ĺļľŀł", "l"), ("ñńņňŉ", "n"), ("òóôõöøōŏőǒ", "o"), ("ŕŗř", "r"), ("śŝşšș", "s"), ("ţťŧț", "t"),
        ("ùúûüũūŭůűųǔǖǘǚǜ", "u"), ("ŵ", "w"), ("ýÿŷ", "y"), ("źżž", "z"), ("ß", "ss"), ("æ", "ae"), ("œ", "oe"), ("þ", "th"),
        ("ﬁ", "fi"), ("ﬂ", "fl"), ("µ", "μ"), ("\u212b", "a"), ("\u2126", "ω"), ("ₓ", "x"), ("ₐ", "a"), ("ₑ", "e"), ("ₒ", "o"));

    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Adds a character in its folded form; combining marks add nothing.</summary>
    internal static void Append(StringBuilder target, char c)
    {
        if (char.IsAscii(c))
        {
            target.Append(char.ToLowerInvariant(c));
            return;
        }
        if (Digit(c) is char digit)
        {
            target.Append(digit);
            return;
        }
        c = char.ToLowerInvariant(c);
        if (Folded.TryGetValue(c, out string? folded))
            target.Append(folded);
        else if (!IsMark(c))
            target.Append(c);
    }

    /// <summary>The whole text folded.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (char c in text)
            Append(folded, c);
        return folded.ToString();
    }

    /// <summary>True for a character that belongs to a word.</summary>
    internal static bool IsWord(char c) => char.IsLetterOrDigit(c) || !char.IsAscii(c) && (Digit(c) is not null || IsMark(c) || Folded.ContainsKey(c));

    /// <summary>True for a digit, also below or above the line.</summary>
    internal static bool IsDigit(char c) => char.IsAsciiDigit(c) || Digit(c) is not null;

    private static bool IsMark(char c) => c is >= '\u0300' and <= '\u036f';

    private static char? Digit(char c)
    {
        if (char.IsAscii(c))
            return null;
        int value = Subscripts.IndexOf(c, StringComparison.Ordinal);
        if (value < 0)
            value = Superscripts.IndexOf(c, StringComparison.Ordinal);
        return value < 0 ? null : (char)('0' + value);
    }

    private static FrozenDictionary<char, string> Table(params (string Characters, string Folded)[] entries) =>
        entries.SelectMany(entry => entry.Characters.Select(c => KeyValuePair.Create(c, entry.Folded))).ToFrozenDictionary();
}
