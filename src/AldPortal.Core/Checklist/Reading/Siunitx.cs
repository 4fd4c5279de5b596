using System.Text;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>Unit macros of the LaTeX package siunitx: <c>\milli\ampere\per\gram</c> → <c>mA/g</c>.</summary>
internal static class Siunitx
{
    /// <summary>The plain form of a unit argument.</summary>
    public static string Unit(ReadOnlySpan<char> argument)
    {
        var plain = new StringBuilder();
        // "\\square" stands before its unit, "\\squared" behind it.
        bool square = false;
        int i = 0;
        while (i < argument.Length)
        {
            if (argument[i] != '\\')
            {
                plain.Append(argument[i] is '.' or '~' ? ' ' : argument[i]);
                i++;
                continue;
            }
            int end = i + 1;
            while (end < argument.Length && char.IsAsciiLetter(argument[end]))
                end++;
            ReadOnlySpan<char> name = argument[(i + 1)..end];
            if (name is "square")
                square = true;
            else
            {
                Append(plain, name);
                if (square && Symbol(name) is not null)
                {
                    plain.Append('2');
                    square = false;
                }
            }
            i = Math.Max(end, i + 1);
        }
        return plain.ToString();
    }

    private static void Append(StringBuilder plain, ReadOnlySpan<char> name)
    {
        if (name is "squared")
            plain.Append('2');
        else if (name is "cubic" or "cubed")
            plain.Append('3');
        else if (name is "per")
            plain.Append('/');
        else if (Prefix(name) is string prefix)
        {
            if (plain.Length > 0 && char.IsLetterOrDigit(plain[^1]))
                plain.Append(' ');
            plain.Append(prefix);
        }
        else if (Symbol(name) is string symbol)
        {
            // A prefix sticks to its unit; two units stand apart.
            if (plain.Length > 0 && char.IsLetterOrDigit(plain[^1]) && !EndsWithPrefix(plain))
                plain.Append(' ');
            plain.Append(symbol);
        }
        // "\mAh" and "\sccm" are declared by authors under the very name of the unit.
        else if (name.Length is > 0 and <= LongestUnit && name is not ("of" or "raiseto" or "tothe"))
        {
            if (plain.Length > 0 && char.IsLetterOrDigit(plain[^1]) && !EndsWithPrefix(plain))
                plain.Append(' ');
            plain.Append(name);
        }
    }

    private const int LongestUnit = 4;

    private static bool EndsWithPrefix(StringBuilder plain) =>
        plain[^1] is 'm' or 'c' or 'n' or 'µ' or 'k' or 'M' or 'p'
        && (plain.Length == 1 || !char.IsLetterOrDigit(plain[^2]));

    private static string? Prefix(ReadOnlySpan<char> name) => name switch
    {
        "milli" => "m",
        "micro" => "µ",
        "nano" => "n",
        "kilo" => "k",
        "centi" => "c",
        "mega" => "M",
        "pico" => "p",
        _ => null,
    };

    private static string? Symbol(ReadOnlySpan<char> name) => name switch
    {
        "ampere" or "A" => "A",
        "mA" => "mA",
        "hour" or "h" => "h",
        "gram" or "g" => "g",
        "kilogram" or "kg" => "kg",
        "mg" => "mg",
        "metre" or "meter" or "m" => "m",
        "nm" => "nm",
        "um" => "µm",
        "mm" => "mm",
        "cm" => "cm",
        "angstrom" => "Å",
        "celsius" or "degreeCelsius" => "°C",
        "kelvin" or "K" => "K",
        "volt" or "V" => "V",
        "mV" => "mV",
        "second" or "s" => "s",
        "ms" => "ms",
        "minute" or "min" => "min",
        "percent" => "%",
        "litre" or "liter" => "L",
        "ul" or "uL" => "µL",
        "Molar" or "molar" => "M",
        "wtpercent" => "wt%",
        "torr" => "Torr",
        "mole" or "mol" => "mol",
        "hertz" or "Hz" => "Hz",
        "pascal" or "Pa" => "Pa",
        "bar" => "bar",
        "ohm" => "Ω",
        _ => null,
    };
}
