namespace AldPortal.Core.Content;

/// <summary>A Markdown file with YAML between two <c>---</c> lines at its top.</summary>
/// <param name="Values">The front matter.</param>
/// <param name="Body">The Markdown below it.</param>
/// <param name="BodyLine">Lines that stand before the body in the file.</param>
public sealed record FrontMatter(YamlMap Values, string Body, int BodyLine)
{
    /// <summary>Splits a file; null (with a problem) where there is no front matter.</summary>
    public static FrontMatter? Split(string file, string text, ContentProblems problems)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() == "---") : -1;
        if (end < 0)
        {
            problems.Add(file, 1, "the file must begin with front matter between two lines of ---");
            return null;
        }
        return YamlMap.Document(file, string.Join('\n', lines[1..end]), problems, lineOffset: 1) is YamlMap values
            ? new FrontMatter(values, string.Join('\n', lines[(end + 1)..]), end + 1)
            : null;
    }
}
