using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Calibration;
using AldPortal.Core.Checklist.Export;
using AldPortal.Core.Content;
using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Checklist;

/// <summary>Assesses texts in memory. Nothing of a text is kept, and nothing of it can reach a log.</summary>
public sealed class ChecklistService(PortalContent content)
{
    private readonly ManuscriptAssessor assessor = new(content.Checklist, content.Dataset.Vocabularies);
    private readonly Dictionary<string, ItemDefinition> items = content.Checklist.Items.ToDictionary(item => item.Id);
    private readonly Dictionary<string, RuleDefinition> rules = content.Checklist.Rules.ToDictionary(rule => rule.Id);

    /// <summary>Invented excerpts on which reviewers practise.</summary>
    public IReadOnlyList<CalibrationExcerpt> Excerpts => content.Excerpts;

    /// <summary>The published results.</summary>
    public ReviewDataset Dataset => content.Dataset;

    /// <summary>The checklist.</summary>
    public ChecklistDefinition Definition => content.Checklist;

    /// <summary>The item with this id, or null.</summary>
    public ItemDefinition? FindItem(string id) => items.GetValueOrDefault(id);

    /// <summary>The rule with this id, or null.</summary>
    public RuleDefinition? FindRule(string id) => rules.GetValueOrDefault(id);

    /// <summary>Assesses texts and answers.</summary>
    /// <param name="named">True where evidence says which text it stands in.</param>
    public AssessmentView Assess(IReadOnlyList<SourceText> sources, IReadOnlyDictionary<string, Answer> answers, bool named)
    {
        try
        {
            return AssessmentView.Of(assessor.Assess(sources, answers), content.Dataset.Revision, sources, named);
        }
        catch (Exception exception)
        {
            // A message may quote the text ("the string '…' was not in a correct format"), so only the place of the error goes on.
            throw new InvalidOperationException($"The assessor failed with {exception.GetType().Name}:{Environment.NewLine}{exception.StackTrace}");
        }
    }
}
