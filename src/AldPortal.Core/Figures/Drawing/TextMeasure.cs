namespace AldPortal.Core.Figures.Drawing;

/// <summary>Estimates widths of sans-serif text, for the wider of the usual fonts: a file must not overflow wherever it is opened.</summary>
internal static class TextMeasure
{
    /// <summary>Width in px at a font size.</summary>
    public static double Width(string text, double size)
    {
        double units = 0;
        foreach (char c in text)
            units += c switch
            {
                'i' or 'l' or 'j' or '.' or ',' or ';' or ':' or '\'' or '|' or '!' => 0.31,
                'f' or 't' or 'r' or 'I' or '(' or ')' or '[' or ']' or '/' or '-' => 0.35,
                'm' or 'w' or 'M' or 'W' => 0.86,
                ' ' => 0.32,
                '\u202f' => 0.18,
                >= '₀' and <= '₉' or >= '⁰' and <= '⁹' or '⁻' or '⁺' or 'ₓ' => 0.36,
                >= 'A' and <= 'Z' => 0.71,
                _ => 0.61,
            };
        return units * size;
    }

    /// <summary>Breaks text into lines no wider than a width.</summary>
    public static IReadOnlyList<string> Lines(string text, double size, double width)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' '))
        {
            string longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Width(longer, size) > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = longer;
            }
        }
        lines.Add(line);
        return lines;
    }

    /// <summary>The text, cut to a width.</summary>
    public static string Fit(string text, double size, double width)
    {
        if (Width(text, size) <= width)
            return text;
        int length = text.Length - 1;
        while (length > 1 && Width(text[..length] + "…", size) > width)
            length--;
        return text[..length].TrimEnd() + "…";
    }
}
