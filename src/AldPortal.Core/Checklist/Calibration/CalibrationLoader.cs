using AldPortal.Core.Content;

namespace AldPortal.Core.Checklist.Calibration;

/// <summary>Reads the excerpts; what does not fit the checklist or the text is a problem with its line.</summary>
public static class CalibrationLoader
{
    private const string File = "checklist/calibration.yaml";

    /// <summary>All excerpts, in the order of the file.</summary>
    public static IReadOnlyList<CalibrationExcerpt> Load(ContentFolder folder, ChecklistDefinition checklist, ContentProblems problems)
    {
        if (!folder.Has(File) || folder.Read(File, problems) is not string text)
            return [];
        HashSet<string> items = [.. checklist.Items.Select(item => item.Id)];
        HashSet<string> rules = [.. checklist.Rules.Select(rule => rule.Id)];
        var excerpts = new List<CalibrationExcerpt>();
        foreach (YamlMap map in YamlMap.Documents(File, text, problems))
        {
            string words = map.Text("text").Trim();
            excerpts.Add(new CalibrationExcerpt(
                map.Text("id"), map.Text("title"), words,
                [.. map.Maps("expected").Select(entry => Item(entry, words, items))],
                [.. map.Maps("rules").Select(entry => Rule(entry, rules))]));
            map.Finish();
        }
        return excerpts;
    }

    private static ExpectedItem Item(YamlMap map, string text, HashSet<string> known)
    {
        var expected = new ExpectedItem(
            map.Text("item"),
            Wire.Status(map.Choice("status", [.. Enum.GetValues<ItemStatus>().Select(Wire.Name)])) ?? ItemStatus.NeedsReader,
            map.OptionalText("value"), map.OptionalText("quote"), map.Text("why"));
        if (!known.Contains(expected.Item))
            map.Problem("item", $"“{expected.Item}” is not an item of the checklist");
        if (expected.Quote is string quote && !text.Contains(quote, StringComparison.Ordinal))
            map.Problem("quote", $"“{quote}” does not stand in the excerpt");
        map.Finish();
        return expected;
    }

    private static ExpectedRule Rule(YamlMap map, HashSet<string> known)
    {
        string id = map.Text("rule");
        if (!known.Contains(id))
            map.Problem("rule", $"“{id}” is not a rule of the checklist");
        string verdict = map.Choice("verdict", [.. Enum.GetValues<Verdict>().Select(Wire.Name)]);
        var expected = new ExpectedRule(id, Enum.GetValues<Verdict>().FirstOrDefault(value => Wire.Name(value) == verdict), map.Text("why"));
        map.Finish();
        return expected;
    }
}
