using SkiaSharp;

namespace AldPortal.Web.Shell.Previews;

/// <summary>The typefaces of pictures, which the portal brings along: a server need not have any. Inter, SIL Open Font License.</summary>
internal static class PreviewFonts
{
    private static readonly Lazy<SKTypeface> RegularFace = new(() => Load("Inter-Regular.ttf"));
    private static readonly Lazy<SKTypeface> SemiBoldFace = new(() => Load("Inter-SemiBold.ttf"));

    /// <summary>For text.</summary>
    public static SKTypeface Regular => RegularFace.Value;

    /// <summary>For titles.</summary>
    public static SKTypeface SemiBold => SemiBoldFace.Value;

    /// <summary>The words broken into lines of a width; what does not fit into the last line ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Lines(string text, SKFont font, float width, int maximum)
    {
        var lines = new List<string>();
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || font.MeasureText(longer) <= width)
            {
                line = longer;
                continue;
            }
            lines.Add(line);
            line = word;
            if (lines.Count == maximum)
                return [.. lines[..^1], Shortened(lines[^1], font, width)];
        }
        lines.Add(line);
        return lines;
    }

    private static string Shortened(string line, SKFont font, float width)
    {
        while (line.Contains(' ') && font.MeasureText(line + " …") > width)
            line = line[..line.LastIndexOf(' ')];
        return line.TrimEnd('.', ',', ';', ':') + " …";
    }

    private static SKTypeface Load(string file)
    {
        using Stream stream = typeof(PreviewFonts).Assembly.GetManifestResourceStream($"Fonts/{file}") ?? throw new InvalidOperationException($"The font {file} is not in the assembly.");
        return SKTypeface.FromStream(stream);
    }
}
