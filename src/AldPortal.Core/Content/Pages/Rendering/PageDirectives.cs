using AldPortal.Core.Content.Pages.Markdown;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>Reads what a page says about figures, schemes and data, and checks that they exist.</summary>
internal sealed class PageDirectives(PageSource source, PageContext context)
{
    /// <summary>The block of a directive line, or null where it names nothing that exists.</summary>
    public PageBlock? Read(DirectiveBlock directive)
    {
        string[] words = directive.Argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        string first = words.Length > 0 ? words[0] : "";
        switch (directive.Name)
        {
            case "figure" when context.FigureIds.Contains(first):
                return new FigureBlock(first, [.. words[1..].Select(word => Parameter(word, directive))]);
            case "figure":
                return Nothing(directive, $"there is no figure “{first}”");
            case "scheme" when context.SchemeNames.Contains(first):
                return new SchemeBlock(first);
            case "scheme":
                return Nothing(directive, $"there is no scheme “{first}”");
            default:
                return new DataBlock();
        }
    }

    /// <summary>Figure and question of a prediction.</summary>
    public (string FigureId, string Question) ReadPrediction(CustomContainer container)
    {
        string[] words = (container.Arguments ?? "").Split(' ', 2);
        if (!context.FigureIds.Contains(words[0]))
            source.Problem(container, $"there is no figure “{words[0]}”");
        string question = words.Length == 2 ? words[1] : "";
        if (question.Length == 0)
            source.Problem(container, "a prediction needs a question after the figure's id");
        return (words[0], question);
    }

    private KeyValuePair<string, string> Parameter(string word, MarkdownObject where)
    {
        string[] parts = word.Split('=', 2);
        if (parts.Length != 2)
            source.Problem(where, $"“{word}” must have the form name=value");
        return KeyValuePair.Create(parts[0], parts[^1]);
    }

    private PageBlock? Nothing(MarkdownObject where, string message)
    {
        source.Problem(where, message);
        return null;
    }
}
