using System.Globalization;
using System.Text;
using AldPortal.Core.Dataset;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Content.Pages;

/// <summary>Checks that every number in the words of a claim is a value of one of the rows or points behind it.</summary>
public static class ClaimCheck
{
    /// <summary>What is wrong with a claim; empty where all is well.</summary>
    public static IEnumerable<string> Problems(string words, IReadOnlyList<string> rowIds, ReviewDataset dataset)
    {
        if (rowIds.Count == 0)
            yield return "a claim names the rows or points behind it: {{words|t1-1, x-77-1}}";
        var rows = new List<DatasetRow>();
        foreach (string id in rowIds)
        {
            if (dataset.Find(id) is DatasetRow row)
                rows.Add(row);
            else
                yield return $"there is no row or point “{id}”";
        }
        if (rows.Count < rowIds.Count)
            yield break;
        HashSet<double> values = [.. rows.SelectMany(RowValues.Of)];
        foreach (double number in NumbersIn(words).Where(number => !values.Contains(number)))
            yield return $"{number} in “{words}” is no value of {string.Join(", ", rowIds)}; they hold {string.Join(", ", values.Order())}";
    }

    /// <summary>The numbers of a text that are not part of a formula, a label (NMC811) or an exponent.</summary>
    public static IEnumerable<double> NumbersIn(string words)
    {
        // Formulas and their subscripts are taken out by the typesetter: only pieces on the base line remain.
        string text = string.Concat(Typesetter.Runs(words).Where(run => run.Script == Script.Base).Select(run => run.Text));
        var digits = new StringBuilder();
        for (int i = 0; i <= text.Length; i++)
        {
            char c = i < text.Length ? text[i] : '\0';
            bool inside = char.IsAsciiDigit(c) || (c == '.' && digits.Length > 0 && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]));
            if (inside && (digits.Length > 0 || i == 0 || !char.IsLetter(text[i - 1])))
                digits.Append(c);
            else if (inside)
                i = SkipDigits(text, i);
            else if (digits.Length > 0)
            {
                yield return double.Parse(digits.ToString(), CultureInfo.InvariantCulture);
                digits.Clear();
            }
        }
    }

    private static int SkipDigits(string text, int position)
    {
        while (position + 1 < text.Length && (char.IsAsciiDigit(text[position + 1]) || text[position + 1] == '.'))
            position++;
        return position;
    }
}
