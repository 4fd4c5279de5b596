using AldPortal.Core.Content.Pages.Markdown;
using AldPortal.Core.Content.Pages.Rendering;
using Markdig.Syntax;

namespace AldPortal.Core.Content.Pages;

/// <summary>Reads the pages below <c>content/pages</c>: front matter, Markdown, links, claims. Every problem has file and line.</summary>
public static class PageLoader
{
    private static readonly string[] Sections = ["cathodes", "mechanisms", "coatings", "methods", "guidance"];

    /// <summary>All pages, by section and order.</summary>
    public static IReadOnlyList<ContentPage> Load(ContentFolder folder, PageContext context, ContentProblems problems)
    {
        var pages = new List<ContentPage>();
        foreach (string file in folder.Files("pages", ".md"))
            if (folder.Read(file, problems) is string text && Read(file, text, context, problems) is ContentPage page)
                pages.Add(page);
        return [.. pages.OrderBy(page => Array.IndexOf(Sections, page.Section)).ThenBy(page => page.Order).ThenBy(page => page.Slug, StringComparer.Ordinal)];
    }

    /// <summary>Reads one page; null where it has no front matter.</summary>
    public static ContentPage? Read(string file, string text, PageContext context, ContentProblems problems)
    {
        string[] path = file.Split('/');
        string section = path.Length == 3 ? path[1] : "";
        if (!Sections.Contains(section))
        {
            problems.Add(file, 0, $"pages lie in pages/{{{string.Join(",", Sections)}}}/");
            return null;
        }
        if (FrontMatter.Split(file, text, problems) is not FrontMatter parts)
            return null;
        YamlMap map = parts.Values;
        MarkdownDocument document = PortalMarkdown.Parse(parts.Body);
        using var renderer = new PageRenderer(new PageSource(file, parts.BodyLine, problems), context);
        renderer.Render(document);
        string slug = Path.GetFileNameWithoutExtension(file);
        var page = new ContentPage
        {
            Address = $"/{section}/{slug}",
            Section = section,
            Slug = slug,
            Title = map.Text("title"),
            NavigationLabel = map.OptionalText("short") ?? map.Text("title"),
            Order = map.WholeNumber("order") ?? int.MaxValue,
            Summary = map.Text("summary"),
            Subject = Subject(map),
            See = map.Texts("see"),
            Blocks = renderer.Blocks,
            PopoverHtml = renderer.Annotations.PopoverHtml,
            Headings = renderer.Outline.Headings,
            Claims = renderer.Annotations.Claims,
            References = renderer.Annotations.References,
            Terms = renderer.Annotations.Terms,
            PlainText = renderer.Outline.PlainText,
            Sections = renderer.Outline.Sections,
            WordCount = renderer.Outline.PlainText.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length,
            File = file,
        };
        map.Finish();
        return page;
    }

    private static PageSubject? Subject(YamlMap map)
    {
        PageSubject? subject = null;
        foreach (string kind in (string[])["cathode", "mechanism", "coating", "class"])
            if (map.OptionalText(kind) is string value)
                subject ??= new PageSubject(kind, value);
        return subject;
    }
}
