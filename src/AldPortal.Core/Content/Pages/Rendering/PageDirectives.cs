using AldPortal.Core.Content.Pages.Markdown;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace AldPortal.Core.Content.Pages.Rendering;

/// <summary>Reads what a page says about figures, schemes and data, and checks that they exist.</summary>
internal sealed class PageDirectives(PageSource source, PageContext context)
{
    /// <summary>The block of a directive line, or null where it names nothing that exists.</summary>
    public PageBlock? Read(DirectiveBlock directive)
    {
        string[] words = Words(directive.Argument);
        string first = words.Length > 0 ? words[0] : "";
        switch (directive.Name)
        {
            case "figure" when context.Figures.Find(first) is FigureSpec spec:
                return new FigureBlock(first, State(spec, words[1..], directive));
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

    /// <summary>Figure and question of a prediction: <c>figure-id grade=NMC622 cycles=80 What …?</c></summary>
    public (FigureBlock Figure, string Question) ReadPrediction(CustomContainer container)
    {
        string[] words = Words(container.Arguments ?? "");
        string id = words.Length > 0 ? words[0] : "";
        string[] state = [.. words.Skip(1).TakeWhile(IsParameter)];
        string question = string.Join(' ', words.Skip(1 + state.Length));
        if (question.Length == 0)
            source.Problem(container, "a prediction needs a question after the figure's id and state");
        if (context.Figures.Find(id) is FigureSpec spec)
            return (new FigureBlock(id, State(spec, state, container)), question);
        source.Problem(container, $"there is no figure “{id}”");
        return (new FigureBlock(id, []), question);
    }

    private static string[] Words(string argument) => argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Parameters begin with a plain name, as in an address; a question may hold an equals sign, but not so early in a word.
    private static bool IsParameter(string word) => word.IndexOf('=') is > 0 and int at && word.AsSpan(0, at).IndexOfAnyExceptInRange('a', 'z') < 0;

    // As in the figure's address, where & joins what stands apart here.
    private List<KeyValuePair<string, string>> State(FigureSpec spec, string[] words, MarkdownObject where)
    {
        var state = new List<KeyValuePair<string, string>>();
        foreach (string word in words.SelectMany(word => word.Split('&')))
        {
            string[] parts = word.Split('=', 2);
            if (parts.Length == 2)
                state.Add(KeyValuePair.Create(parts[0], Uri.UnescapeDataString(parts[1])));
            else
                source.Problem(where, $"“{word}” must have the form name=value");
        }
        foreach (QueryProblem problem in FigureQuery.Parse(spec, state, context.Dataset).Notes)
            source.Problem(where, $"the figure {spec.Id} has no state {problem.Parameter}={problem.Value}: {problem.Message}");
        return state;
    }

    private PageBlock? Nothing(MarkdownObject where, string message)
    {
        source.Problem(where, message);
        return null;
    }
}
