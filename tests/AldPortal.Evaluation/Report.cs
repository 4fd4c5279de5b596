using System.Globalization;
using System.Text;
using AldPortal.Core.Checklist;

namespace AldPortal.Evaluation;

/// <summary>The tables that are printed and kept in docs/evaluation.md.</summary>
internal static class Report
{
    public static string Of(Evaluator evaluator, ChecklistDefinition definition, string title)
    {
        var text = new StringBuilder();
        HashSet<string> essential = [.. definition.Items.Where(item => item.Essential).Select(item => item.Id)];
        text.AppendLine(CultureInfo.InvariantCulture, $"## {title}: {evaluator.Texts} texts").AppendLine();
        var core = new ItemScore();
        var all = new ItemScore();
        foreach ((string id, ItemScore score) in evaluator.Items)
        {
            all.Add(score);
            if (essential.Contains(id))
                core.Add(score);
        }
        double macro = evaluator.Items.Values.Where(score => score.TruePositive + score.FalseNegative > 0).Select(score => score.F1).DefaultIfEmpty(0).Average();
        int planted = evaluator.Rules.Values.Sum(rule => rule.Planted);
        int found = evaluator.Rules.Values.Sum(rule => rule.Found);
        int checkedOnly = evaluator.Rules.Values.Sum(rule => rule.Checked);
        text.AppendLine("| measure | value |").AppendLine("|---|---|");
        text.AppendLine(CultureInfo.InvariantCulture, $"| essential items: precision / recall | {core.Precision:0.000} / {core.Recall:0.000} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| essential items: status right | {Share(core.StatusRight, core.StatusAll)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| essential items: values right | {Share(core.ValueRight, core.ValueAll)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| all items: macro F1 | {macro:0.000} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| all items: precision / recall | {all.Precision:0.000} / {all.Recall:0.000} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| all items: status right | {Share(all.StatusRight, all.StatusAll)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| all items: values right | {Share(all.ValueRight, all.ValueAll)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| all items: evidence overlaps | {Share(all.EvidenceHit, all.EvidenceAll)} |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| planted inconsistencies found | {Share(found, planted)} (and {checkedOnly} as `check`) |");
        text.AppendLine(CultureInfo.InvariantCulture, $"| consistent texts with an `inconsistent` | {Share(evaluator.ConsistentTextsAlarmed, evaluator.ConsistentTexts)} |").AppendLine();
        text.AppendLine("| item | P | R | F1 | status | values | evidence | confusions (expected → found) |").AppendLine("|---|---|---|---|---|---|---|---|");
        foreach ((string id, ItemScore score) in evaluator.Items)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {(essential.Contains(id) ? $"**{id}**" : id)} | {score.Precision:0.00} | {score.Recall:0.00} | {score.F1:0.00} | {score.StatusRight}/{score.StatusAll} | {score.ValueRight}/{score.ValueAll} | {score.EvidenceHit}/{score.EvidenceAll} | {string.Join(", ", score.Confusion.OrderByDescending(pair => pair.Value).Select(pair => $"{pair.Key.Expected} → {pair.Key.Found} {pair.Value}"))} |");
        text.AppendLine().AppendLine("| rule | planted | found | as check | false alarms |").AppendLine("|---|---|---|---|---|");
        foreach ((string id, RuleScore score) in evaluator.Rules)
            text.AppendLine(CultureInfo.InvariantCulture, $"| {id} | {score.Planted} | {score.Found} | {score.Checked} | {score.FalseAlarms} |");
        return text.ToString();
    }

    private static string Share(int part, int all) => string.Create(CultureInfo.InvariantCulture, $"{part} of {all} = {ItemScore.Ratio(part, all):0.000}");
}
