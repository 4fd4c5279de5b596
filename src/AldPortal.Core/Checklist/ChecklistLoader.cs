using System.Security.Cryptography;
using System.Text;
using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Rules;
using AldPortal.Core.Content;
using AldPortal.Core.Content.Glossary;

namespace AldPortal.Core.Checklist;

/// <summary>Reads <c>checklist/items/*.md</c> and <c>checklist/rules/*.md</c>.</summary>
public static class ChecklistLoader
{
    private const string ItemsFolder = "checklist/items";
    private const string RulesFolder = "checklist/rules";

    /// <summary>Loads the checklist; entries with problems are left out and the problems named.</summary>
    /// <param name="glossary">The terms that items may name.</param>
    public static ChecklistDefinition Load(ContentFolder folder, GlossaryIndex glossary, ContentProblems problems)
    {
        var hash = new StringBuilder();
        List<ItemDefinition> items = LoadAll(folder, ItemsFolder, hash, problems, (map, body) => Item(map, body, glossary), item => item.Id);
        List<RuleDefinition> rules = LoadAll(folder, RulesFolder, hash, problems, Rule, rule => rule.Id);
        // The order is that of the readers and rules in code, so that the list a reviewer sees follows the paper's own course.
        items.Sort((a, b) => Order(ItemReaders.Ids, a.Id).CompareTo(Order(ItemReaders.Ids, b.Id)));
        rules.Sort((a, b) => Order(ConsistencyRules.Ids, a.Id).CompareTo(Order(ConsistencyRules.Ids, b.Id)));
        string version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(hash.ToString())))[..12];
        return new ChecklistDefinition(version, items, rules);
    }

    private static int Order(IReadOnlyList<string> ids, string id)
    {
        for (int i = 0; i < ids.Count; i++)
            if (ids[i] == id)
                return i;
        return int.MaxValue;
    }

    private static List<T> LoadAll<T>(
        ContentFolder folder, string path, StringBuilder hash, ContentProblems problems, Func<YamlMap, string, T> read, Func<T, string> id)
    {
        var all = new List<T>();
        foreach (string file in folder.Files(path, ".md"))
        {
            if (folder.Read(file, problems) is not string text)
                continue;
            hash.Append(file).Append('\0').Append(text.ReplaceLineEndings("\n")).Append('\0');
            if (Split(file, text, problems) is not (string yaml, string body) || YamlMap.Document(file, yaml, problems, 1) is not YamlMap map)
                continue;
            T entry = read(map, body);
            map.Finish();
            if (id(entry) != Path.GetFileNameWithoutExtension(file))
                map.Problem("id", $"`id` is “{id(entry)}” but the file is {Path.GetFileName(file)}; they must agree");
            all.Add(entry);
        }
        return all;
    }

    private static (string Yaml, string Body)? Split(string file, string text, ContentProblems problems)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int end = lines[0].TrimEnd() == "---" ? Array.FindIndex(lines, 1, line => line.TrimEnd() == "---") : -1;
        if (end < 0)
        {
            problems.Add(file, 1, "the file must begin with front matter between two lines `---`");
            return null;
        }
        return (string.Join('\n', lines[1..end]), string.Join('\n', lines[(end + 1)..]).Trim());
    }

    private static ItemDefinition Item(YamlMap map, string body, GlossaryIndex glossary) => new()
    {
        Id = map.Text("id"),
        Label = map.Text("label"),
        Group = map.Text("group"),
        Severity = map.Choice("severity", "required", "recommended", "optional"),
        Essential = map.Flag("essential"),
        AppliesWhen = map.Text("applies_when"),
        AppliesKey = map.Choice(
            "applies_key", "always", "powder", "electrode", "half-cell", "full-cell", "supercycles", "post-treatment", "c-rate-used", "li-rich"),
        Why = map.Text("why"),
        Counts = map.Text("counts"),
        Partial = map.OptionalText("partial"),
        WhereToLook = map.Text("where_to_look"),
        Request = map.Text("request"),
        Good = map.Text("good"),
        Poor = map.Text("poor"),
        Units = map.Texts("units"),
        Synonyms = map.Texts("synonyms"),
        Sources = map.Texts("sources"),
        Glossary = Terms(map, glossary),
        Body = body,
    };

    private static IReadOnlyList<string> Terms(YamlMap map, GlossaryIndex glossary)
    {
        IReadOnlyList<string> ids = map.Texts("glossary");
        foreach (string id in ids.Where(id => glossary.Find(id)?.Id != id))
            map.Problem("glossary", $"“{id}” is not the id of a term of the glossary");
        return ids;
    }

    private static RuleDefinition Rule(YamlMap map, string body) => new()
    {
        Id = map.Text("id"),
        Label = map.Text("label"),
        Level = map.Choice("level", "gate", "error", "warning", "info"),
        Inputs = map.Texts("inputs"),
        Compares = map.Text("compares"),
        Tolerance = map.Text("tolerance"),
        Explains = map.Text("explains"),
        Request = map.Text("request"),
        Body = body,
    };
}
