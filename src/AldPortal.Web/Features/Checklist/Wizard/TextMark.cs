using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;

namespace AldPortal.Web.Features.Checklist.Wizard;

/// <summary>Words to be marked in the text.</summary>
/// <param name="Id">Id of the mark; quotes beside the text lead to it.</param>
/// <param name="Target">Id of the element that the words lead to.</param>
/// <param name="Label">What they are about.</param>
/// <param name="Source">Index of the text.</param>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">Number of UTF-16 units.</param>
public sealed record TextMark(string Id, string Target, string Label, int Source, int Start, int Length)
{
    /// <summary>The marks of the current step.</summary>
    public static IReadOnlyList<TextMark> Of(WizardState state)
    {
        string[] names = [.. state.Texts.Select(text => text.Name)];
        IEnumerable<TextMark> Marks(string kind, string id, string label, IReadOnlyList<EvidenceView> evidence) => evidence
            .Select((words, i) => new TextMark(IdOf(kind, id, i), $"{kind}-{id}", label, Math.Max(0, Array.IndexOf(names, words.Source)), words.Start, words.Length));
        return state.Step == WizardStep.Numbers
            ? [.. state.Assessment.Rules.Where(rule => rule.Verdict != Verdict.NotApplicable)
                .SelectMany(rule => Marks("rule", rule.Id, state.Checklist.FindRule(rule.Id)?.Label ?? rule.Id, rule.Evidence))]
            : [.. state.Assessment.Items
                .Where(item => state.Step == WizardStep.All || state.Checklist.FindItem(item.Id) is { Essential: true })
                .SelectMany(item => Marks("item", item.Id, state.Checklist.FindItem(item.Id)?.Label ?? item.Id, item.Evidence))];
    }

    /// <summary>Id of the n-th mark of an item or rule.</summary>
    public static string IdOf(string kind, string id, int number) => $"words-{kind}-{id}-{number}";
}
