using System.Text.RegularExpressions;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Content.Glossary;

/// <summary>Reads <c>glossary.yaml</c>.</summary>
public static partial class GlossaryLoader
{
    private const string File = "glossary.yaml";

    /// <summary>All terms; names used twice and links that lead nowhere are problems.</summary>
    public static GlossaryIndex Load(ContentFolder folder, ContentProblems problems)
    {
        if (folder.Read(File, problems) is not string text)
            return new GlossaryIndex([]);
        IReadOnlyList<YamlMap> maps = YamlMap.Documents(File, text, problems);
        var terms = new List<GlossaryTerm>();
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (YamlMap map in maps)
        {
            GlossaryTerm term = Term(map);
            foreach (string name in GlossaryIndex.NamesOf(term).Where(name => !names.Add(name)))
                map.Problem("term", $"the name “{name}” belongs to two terms");
            foreach (string quantity in term.Quantities.Where(quantity => !PlottedQuantities.All.Contains(quantity)))
                map.Problem("quantities", $"“{quantity}” stands on no axis and in no legend; accepted are {string.Join(", ", PlottedQuantities.All)}");
            terms.Add(term);
        }
        var glossary = new GlossaryIndex(terms);
        foreach ((YamlMap map, GlossaryTerm term) in maps.Zip(terms))
            foreach (string link in term.See.Concat(LinksIn(term.Definition)).Where(link => glossary.Find(link) is null))
                map.Problem("definition", $"“{link}” is not a term of the glossary");
        return glossary;
    }

    /// <summary>The names linked as <c>[[name]]</c> or <c>[[name|words]]</c> in a definition.</summary>
    public static IEnumerable<string> LinksIn(string definition) => Link().Matches(definition).Select(match => match.Groups["name"].Value);

    private static GlossaryTerm Term(YamlMap map)
    {
        var term = new GlossaryTerm
        {
            Id = map.Text("id"),
            Term = map.Text("term"),
            Aliases = map.Texts("aliases"),
            Symbol = map.OptionalText("symbol"),
            Unit = map.OptionalText("unit"),
            Definition = map.Text("definition"),
            See = map.Texts("see"),
            Quantities = map.Texts("quantities"),
        };
        map.Finish();
        return term;
    }

    [GeneratedRegex(@"\[\[(?<name>[^\]|]+)(?:\|[^\]]*)?\]\]", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
