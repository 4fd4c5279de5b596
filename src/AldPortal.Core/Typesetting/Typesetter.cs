using System.Text;
using System.Text.RegularExpressions;

namespace AldPortal.Core.Typesetting;

/// <summary>Sets running text: subscripts and charges of formulas, thin no-break spaces before units.</summary>
public static partial class Typesetter
{
    private const string NarrowNoBreakSpace = "\u202f";
    private const string Subscripts = "₀₁₂₃₄₅₆₇₈₉";
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>Escaped HTML with <c>sub</c> and <c>sup</c>.</summary>
    public static string ToHtml(string text)
    {
        var html = new StringBuilder(text.Length + 32);
        foreach (Run run in Runs(text))
        {
            string escaped = Markup.Escape(run.Text);
            html.Append(run.Script switch
            {
                Script.Sub => $"<sub>{escaped}</sub>",
                Script.Super => $"<sup>{escaped}</sup>",
                _ => escaped,
            });
        }
        return html.ToString();
    }

    /// <summary>Plain text with Unicode subscripts and superscripts, for titles and pictures.</summary>
    public static string ToUnicode(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (Run run in Runs(text))
            plain.Append(run.Script switch
            {
                Script.Sub => Shifted(run.Text, Subscripts),
                Script.Super => Shifted(run.Text, Superscripts),
                _ => run.Text,
            });
        return plain.ToString();
    }

    /// <summary>The text as pieces on, below and above the base line.</summary>
    public static IReadOnlyList<Run> Runs(string text)
    {
        text = BeforeUnit().Replace(text, NarrowNoBreakSpace);
        var runs = new List<Run>();
        int copied = 0;
        for (int position = 0; position < text.Length; position++)
        {
            if (!char.IsAsciiLetterUpper(text[position]) || (position > 0 && char.IsAsciiLetter(text[position - 1])))
                continue;
            int length = Formula.Match(text, position, out IReadOnlyList<Run> formula);
            if (length == 0)
                continue;
            if (position > copied)
                runs.Add(new Run(text[copied..position], Script.Base));
            runs.AddRange(formula);
            copied = position + length;
            position = copied - 1;
        }
        if (copied < text.Length)
            runs.Add(new Run(text[copied..], Script.Base));
        return runs;
    }

    private static string Shifted(string text, string digits) => string.Concat(text.Select(c => c switch
    {
        >= '0' and <= '9' => digits[c - '0'],
        '+' => '⁺',
        '−' when digits == Superscripts => '⁻',
        'x' when digits == Subscripts => 'ₓ',
        _ => c,
    }));

    // A number stays with its unit, and a unit of several words together. Lookarounds are not available to the
    // non-backtracking engine; the pattern is anchored on one space and cannot backtrack far.
    [GeneratedRegex(@"(?<=[0-9]) (?=(?:nm|µm|μm|Å|°C|K|V|%|mA|mg|g|h|min|s|wt|Ω|S|kHz|mHz|mV|M|mol)(?![A-Za-z]))|(?<=mA) (?=(?:h )?g⁻¹)|(?<=mA[ \u202f]h) (?=g⁻¹)")]
    private static partial Regex BeforeUnit();
}
