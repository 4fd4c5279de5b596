using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;

namespace AldPortal.Web.Features.Checklist;

/// <summary>
/// An imported assessment has no text. When the reviewer changes an answer, what was found then counts as answered, so that
/// rules and requests can be worked out again; findings that nobody touched keep their words and evidence.
/// </summary>
internal static class ImportedAssessment
{
    public static AssessmentView Reassess(AssessmentDocument document, IReadOnlyDictionary<string, Answer> answers, ChecklistService checklist)
    {
        var all = new Dictionary<string, Answer>(answers);
        foreach (ItemView item in document.Assessment.Items.Where(item => checklist.FindItem(item.Id) is not null))
            all.TryAdd(item.Id, new Answer(item.Status, ItemValueText.Of(item.Value), null, null));
        AssessmentView view = checklist.Assess([], all, named: true);
        var kept = document.Assessment.Items.Where(item => !document.Answers.ContainsKey(item.Id)).ToDictionary(item => item.Id);
        return view with
        {
            ConcernsCoatedCathodes = document.Assessment.ConcernsCoatedCathodes,
            Notice = document.Assessment.Notice,
            Items = [.. view.Items.Select(item => answers.ContainsKey(item.Id) ? item with { Evidence = kept.GetValueOrDefault(item.Id)?.Evidence ?? [] } : kept.GetValueOrDefault(item.Id) ?? item)],
        };
    }
}
