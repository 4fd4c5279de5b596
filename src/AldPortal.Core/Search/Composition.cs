using System.Globalization;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Search;

/// <summary>What a formula is made of, whatever the order of its elements: LiNi0.8Mn0.1Co0.1O2 and LiNi0.8Co0.1Mn0.1O2 are the same.</summary>
internal static class Composition
{
    /// <summary>First character of a composition among the terms; no word begins with it.</summary>
    public const char Sign = '=';

    // Al2O3 is written one way only; from four elements on the order varies.
    private const int FewestElements = 4;

    /// <summary>A token for each formula of several elements in the text.</summary>
    public static IEnumerable<SearchToken> TokensOf(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiLetterUpper(text[start]) || start > 0 && char.IsAsciiLetterOrDigit(text[start - 1]))
                continue;
            int length = Formula.Match(text, start, out IReadOnlyList<Run> runs);
            if (length == 0)
                continue;
            if (KeyOf(runs) is string key)
                yield return new SearchToken(key, start, length);
            start += length - 1;
        }
    }

    private static string? KeyOf(IReadOnlyList<Run> runs)
    {
        var amounts = new SortedDictionary<string, double>(StringComparer.Ordinal);
        for (int i = 0; i < runs.Count; i++)
        {
            if (runs[i].Script != Script.Base || !char.IsAsciiLetter(runs[i].Text[0]))
                return null;
            bool counted = i + 1 < runs.Count && runs[i + 1].Script == Script.Sub;
            if ((counted ? Number(runs[i + 1].Text) : 1) is not double amount)
                return null;
            string element = runs[i].Text;
            amounts[element] = amounts.GetValueOrDefault(element) + amount;
            if (counted)
                i++;
        }
        return amounts.Count < FewestElements ? null
            : Sign + string.Concat(amounts.Select(pair => pair.Key.ToLowerInvariant() + Math.Round(pair.Value, 2).ToString(CultureInfo.InvariantCulture)));
    }

    private static double? Number(string text)
    {
        string[] parts = text.Split('/');
        if (!double.TryParse(parts[0], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value))
            return null;
        if (parts.Length == 1)
            return value;
        return parts.Length == 2 && double.TryParse(parts[1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double divisor) && divisor > 0
            ? value / divisor
            : null;
    }
}
