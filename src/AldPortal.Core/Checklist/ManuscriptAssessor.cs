using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;
using AldPortal.Core.Checklist.Rules;
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
        Manuscript manuscript = Manuscript.Read(sources);
        var study = new Study(manuscript, vocabularies);
        ItemReaders.Read(study);
        Answers.Apply(study, answers);
        Branches.Apply(definition, study, answers, hasText: sources.Count > 0);
        ItemFinding[] items = [.. definition.Items.Select(item => Messages.Of(item, study.Finding(item.Id)))];
        RuleVerdict[] rules = [.. ConsistencyRules.Judge(definition, study)];
        return new Assessment
        {
            ChecklistVersion = definition.Version,
            Items = items,
            Rules = rules,
            Summary = new AssessmentSummary(
                StatusCounts.Of(items.Where((_, i) => definition.Items[i].Essential).Select(item => item.Status)),
                StatusCounts.Of(items.Select(item => item.Status))),
            Requests = AuthorRequests.Of(definition, items, rules),
            ConcernsCoatedCathodes = study.ConcernsCoatedCathodes,
            IsCut = manuscript.Documents.Any(document => document.IsCut),
        };
    }
}
