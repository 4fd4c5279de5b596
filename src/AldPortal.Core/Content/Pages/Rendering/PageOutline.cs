using System.Text;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>The text of a page without marks, and the headings that divide it.</summary>
internal sealed class PageOutline
{
    private readonly StringBuilder text = new();
    private readonly List<PageHeading> headings = [];
    private readonly HashSet<string> anchors = [];
    private readonly List<(int Heading, int Text)> starts = [];

    /// <summary>Headings of the second level.</summary>
    public IReadOnlyList<PageHeading> Headings => headings;

    /// <summary>The whole page as plain text.</summary>
    public string PlainText => text.ToString();

    /// <summary>The text below each heading of the second level.</summary>
    public IReadOnlyList<PageSection> Sections => [.. headings.Select((heading, index) =>
    {
        int start = starts[index].Text, end = index + 1 < starts.Count ? starts[index + 1].Heading : text.Length;
        return new PageSection(heading.Anchor, heading.Text, text.ToString(start, end - start).Trim());
    })];

    /// <summary>Adds words as they stand.</summary>
    public void Append(string words) => text.Append(words);

    /// <summary>Takes an anchor; false where another heading has it already.</summary>
    public bool Claim(string anchor) => anchors.Add(anchor);

    /// <summary>Adds a heading of the second level, whose words are written in between.</summary>
    public void Section(PageHeading heading, Action writeWords)
    {
        int start = text.Length + 1;
        Heading(writeWords);
        headings.Add(heading);
        starts.Add((start, text.Length));
    }

    /// <summary>Adds a heading of a lower level.</summary>
    public void Heading(Action writeWords)
    {
        text.Append(' ');
        writeWords();
        text.Append(". ");
    }
}
