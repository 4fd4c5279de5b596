using System.Text.Json;
using AldPortal.Core.Checklist;

namespace AldPortal.Evaluation;

/// <summary>Runs the assessor over labelled texts and counts.</summary>
internal sealed class Evaluator(ManuscriptAssessor assessor, bool verbose)
{
    public SortedDictionary<string, ItemScore> Items { get; } = new(StringComparer.Ordinal);
    public SortedDictionary<string, RuleScore> Rules { get; } = new(StringComparer.Ordinal);
    public int Texts { get; private set; }
    public int ConsistentTexts { get; private set; }
    public int ConsistentTextsAlarmed { get; private set; }

    public void Run(LabelledText text)
    {
        Assessment assessment = assessor.Assess([new SourceText(text.Name, text.Text)], new Dictionary<string, Answer>());
        Texts++;
        foreach (ItemFinding finding in assessment.Items)
            if (text.Items.TryGetValue(finding.Id, out ItemLabel? label) && !label.Ambiguous)
                Count(text, finding, label);
        if (text.HasErrors)
            CountRules(text, assessment);
    }

    private void Count(LabelledText text, ItemFinding finding, ItemLabel label)
    {
        ItemScore score = Get(Items, finding.Id);
        string found = Wire.Name(finding.Status);
        bool acceptable = found == label.Status || label.AlsoAcceptable.Contains(found);
        string expected = acceptable ? found : label.Status;
        score.StatusAll++;
        score.StatusRight += acceptable ? 1 : 0;
        if (!acceptable)
        {
            score.Confusion[(expected, found)] = score.Confusion.GetValueOrDefault((expected, found)) + 1;
            Say($"{text.Name} {finding.Id}: expected {expected}, found {found} {JsonSerializer.Serialize(finding.Value)} | {(finding.Evidence.Count > 0 ? finding.Evidence[0].Quote.ReplaceLineEndings(" ") : "")} | label: {label.Evidence?.ReplaceLineEndings(" ")}");
        }
        bool positive = IsPositive(expected);
        bool read = IsPositive(found);
        score.TruePositive += positive && read ? 1 : 0;
        score.FalsePositive += !positive && read ? 1 : 0;
        score.FalseNegative += positive && !read ? 1 : 0;
        if (!positive || !read)
            return;
        if (label.Value is JsonElement value && Values.Compare(finding.Id, value, finding.Value, out string detail) is bool right)
        {
            score.ValueAll++;
            score.ValueRight += right ? 1 : 0;
            if (!right)
                Say($"{text.Name} {finding.Id}: VALUE {detail}");
        }
        if (label.Evidence is string quote && text.Text.IndexOf(quote, StringComparison.Ordinal) is >= 0 and int start)
        {
            score.EvidenceAll++;
            bool overlap = finding.Evidence.Any(evidence => evidence.Start < start + quote.Length && start < evidence.Start + evidence.Length);
            score.EvidenceHit += overlap ? 1 : 0;
            if (!overlap)
                Say($"{text.Name} {finding.Id}: EVIDENCE {string.Join(" || ", finding.Evidence.Select(evidence => evidence.Quote.ReplaceLineEndings(" ")))} | label: {quote.ReplaceLineEndings(" ")}");
        }
    }

    private void CountRules(LabelledText text, Assessment assessment)
    {
        var flagged = assessment.Rules.Where(rule => rule.Verdict == Verdict.Inconsistent).Select(rule => rule.Id).ToHashSet();
        var toCheck = assessment.Rules.Where(rule => rule.Verdict == Verdict.Check).Select(rule => rule.Id).ToHashSet();
        foreach (PlantedError error in text.Errors)
        {
            RuleScore score = Get(Rules, error.Rule);
            score.Planted++;
            bool found = flagged.Contains(error.Rule) || error.AlsoRules.Any(flagged.Contains);
            bool check = toCheck.Contains(error.Rule) || error.AlsoRules.Any(toCheck.Contains);
            score.Found += found ? 1 : 0;
            score.Checked += !found && check ? 1 : 0;
            if (!found)
                Say($"{text.Name} RULE {error.Rule}: {(check ? "only to check" : "missed")}: {assessment.Rules.FirstOrDefault(rule => rule.Id == error.Rule)?.Message}");
        }
        string[] alarms = [.. flagged.Where(id => !text.Advisories.Contains(id) && !text.Errors.Any(error => error.Rule == id || error.AlsoRules.Contains(id)))];
        foreach (string id in alarms)
        {
            Get(Rules, id).FalseAlarms++;
            Say($"{text.Name} ALARM {id}: {assessment.Rules.First(rule => rule.Id == id).Message}");
        }
        if (text.Errors.Count == 0)
        {
            ConsistentTexts++;
            ConsistentTextsAlarmed += alarms.Length > 0 ? 1 : 0;
        }
    }

    private void Say(string line)
    {
        if (verbose)
            Console.WriteLine(line.Length > 420 ? line[..420] : line);
    }

    private static bool IsPositive(string status) => status is "reported" or "partial" or "derivable" or "figure-only" or "in-si";

    private static T Get<T>(SortedDictionary<string, T> scores, string id)
        where T : new()
    {
        if (!scores.TryGetValue(id, out T? score))
            scores[id] = score = new T();
        return score;
    }
}
