namespace AldPortal.Core.Checklist.Reading;

/// <summary>Single characters and their plain forms: what publishers, PDF extraction and word processors put in their place.</summary>
internal static class Characters
{
    /// <summary>The plain form of a character; null where it stands for itself, empty where it stands for nothing.</summary>
    public static string? Plain(char c) => c < 0x80 ? null : c switch
    {
        '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\uFFFC' => "",
        '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' or '\u2043' => "-",
        '\u00A0' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000' => " ",
        '\u2028' or '\u2029' or '\u0085' => "\n",
        '\u00B5' or '\u03BC' => "µ",
        '\u212B' or '\u00C5' => "Å",
        '\u2248' or '\u223C' or '\u2243' or '\uFF5E' or '\u02DC' or '\u2245' => "~",
        '\u2A7D' or '\u2266' => "≤",
        '\u2A7E' or '\u2267' => "≥",
        '\u22C5' or '\u2219' or '\u2027' or '\u30FB' or '\u00B7' => "·",
        '\u2236' or '\uFF1A' => ":",
        '\u2044' or '\u2215' => "/",
        '\u00BA' or '\u02DA' or '\u2218' => "°",
        '\u2103' => "°C",
        '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' => "\"",
        '\u2018' or '\u2019' or '\u201A' or '\u2032' => "'",
        '\u2026' => "...",
        '\uFF05' => "%",
        '\uFF0C' => ",",
        '\uFF08' => "(",
        '\uFF09' => ")",
        '\uFF0B' => "+",
        '\uFF1D' => "=",
        '\uFB00' => "ff",
        '\uFB01' => "fi",
        '\uFB02' => "fl",
        '\uFB03' => "ffi",
        '\uFB04' => "ffl",
        '\u00BD' => "1/2",
        '\u2153' => "1/3",
        '\u00BC' => "1/4",
        '\u215B' => "1/8",
        '\u03A9' or '\u2126' => "Ω",
        '\u33A1' => "m2",
        '\u339C' => "mm",
        '\u339A' => "nm",
        '\u339B' => "µm",
        (>= '\u2080' and <= '\u2089') => Digits[c - '\u2080'],
        '\u208A' => "+",
        '\u208B' => "-",
        '\u2093' => "x",
        'Ø' or 'ø' or '\u2205' or 'ϕ' or 'φ' or '\u2300' or '\u03A6' => "Ø ",
        '\u24C7' or '\u00AE' or '\u2122' => "",
        (>= '\uFF10' and <= '\uFF19') => Digits[c - '\uFF10'],
        _ => null,
    };

    /// <summary>The plain form of a superscript character, or NUL.</summary>
    public static char Superscript(char c) => c switch
    {
        '\u2070' => '0',
        '\u00B9' => '1',
        '\u00B2' => '2',
        '\u00B3' => '3',
        >= '\u2074' and <= '\u2079' => (char)('4' + (c - '\u2074')),
        '\u207A' => '+',
        '\u207B' => '-',
        _ => '\0',
    };

    /// <summary>The plain form of an HTML entity's name, or null.</summary>
    public static string? Entity(ReadOnlySpan<char> name) => name switch
    {
        "ndash" or "mdash" or "minus" or "hyphen" => "-",
        "nbsp" or "thinsp" or "ensp" or "emsp" => " ",
        "plusmn" => "±",
        "micro" or "mu" => "µ",
        "deg" => "°",
        "times" => "×",
        "middot" or "sdot" => "·",
        "rarr" => "→",
        "le" => "≤",
        "ge" => "≥",
        "lt" => "<",
        "gt" => ">",
        "amp" => "&",
        "quot" => "\"",
        "asymp" or "sim" or "ap" => "~",
        "Aring" => "Å",
        "Omega" or "ohm" => "Ω",
        "alpha" => "α",
        "shy" or "zwnj" => "",
        _ => null,
    };

    /// <summary>The plain form of a LaTeX command's name, or null.</summary>
    public static string? Latex(ReadOnlySpan<char> name) => name switch
    {
        "sim" or "approx" or "simeq" or "textasciitilde" => "~",
        "pm" or "textpm" => "±",
        "times" => "×",
        "cdot" or "cdotp" => "·",
        "circ" or "degree" or "textdegree" => "°",
        "celsius" or "degreeCelsius" => "°C",
        "mu" or "textmu" or "micro" => "µ",
        "AA" or "angstrom" or "r" => "Å",
        "leq" or "le" or "leqslant" => "≤",
        "geq" or "ge" or "geqslant" => "≥",
        "rightarrow" or "to" or "longrightarrow" => "→",
        "percent" => "%",
        "textendash" or "textemdash" or "textminus" => "-",
        "quad" or "qquad" or "newline" or "thinspace" or "enspace" => " ",
        "Omega" or "ohm" => "Ω",
        "alpha" => "α",
        "item" => "\n- ",
        "caption" => "\nFigure: ",
        _ => null,
    };

    private static readonly string[] Digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
}
