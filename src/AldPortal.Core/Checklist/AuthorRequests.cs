namespace AldPortal.Core.Checklist;

/// <summary>The numbered requests to the authors.</summary>
internal static class AuthorRequests
{
    /// <summary>Requests for essential items first, then required ones, then for rules that do not hold.</summary>
    public static IReadOnlyList<string> Of(ChecklistDefinition definition, IReadOnlyList<ItemFinding> items, IReadOnlyList<RuleVerdict> rules)
    {
        var texts = new List<string>();
        texts.AddRange(rules.Zip(definition.Rules).Where(pair => pair.First.Verdict == Verdict.Inconsistent).Select(pair => $"{pair.Second.Request} ({Sentence(pair.First.Message)})"));
        foreach ((ItemFinding finding, ItemDefinition item) in items.Zip(definition.Items).OrderByDescending(pair => pair.Second.Essential))
            if (item.Severity != "optional" && finding.Status is ItemStatus.NotReported or ItemStatus.Partial or ItemStatus.FigureOnly && (item.Severity == "required" || item.Essential))
                texts.Add(item.Request);
        return [.. texts.Distinct().Select((text, i) => $"{i + 1}. {text}")];
    }

    private static string Sentence(string message) => message.EndsWith('.') || message.EndsWith('?') ? message : message + ".";
}
