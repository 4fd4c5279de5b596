using System.Text;
using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;

namespace AldPortal.Web.Features.Checklist.Compare;

/// <summary>What the page for two reviewers shows: nothing yet, a problem, the comparison, or the merged result.</summary>
/// <param name="Problem">What is wrong with the files, or null.</param>
/// <param name="First">The first assessment, or null.</param>
/// <param name="Second">The second assessment, or null.</param>
/// <param name="Comparison">Both side by side, or null.</param>
/// <param name="Merged">The merged assessment, or null.</param>
public sealed record CompareView(
    string? Problem, AssessmentDocument? First = null, AssessmentDocument? Second = null, ReviewerComparison? Comparison = null, AssessmentDocument? Merged = null)
{
    /// <summary>Prefix of the fields in which a disagreement is settled.</summary>
    public const string ChoicePrefix = "take-";

    /// <summary>The empty page.</summary>
    public static CompareView Empty { get; } = new((string?)null);

    /// <summary>The page that answers the form.</summary>
    public static async Task<CompareView> Of(IFormCollection form, ChecklistService checklist)
    {
        try
        {
            AssessmentDocument first = await Document(form, "first", "first");
            AssessmentDocument second = await Document(form, "second", "second");
            ReviewerComparison comparison = ReviewerComparison.Of(first, second, checklist.Definition);
            return new CompareView(null, first, second, comparison, form.ContainsKey("merge") ? Merge(form, first, second, comparison, checklist) : null);
        }
        catch (AssessmentFormatException problem)
        {
            return new CompareView(problem.Message);
        }
    }

    /// <summary>What a reviewer is called.</summary>
    public static string NameOf(AssessmentDocument document, string otherwise) => document.Reviewer.Trim() is { Length: > 0 } name ? name : otherwise;

    private static AssessmentDocument Merge(IFormCollection form, AssessmentDocument first, AssessmentDocument second, ReviewerComparison comparison, ChecklistService checklist)
    {
        HashSet<string> takeSecond = [.. comparison.Disagreements.Select(item => item.First.Id).Where(id => form[ChoicePrefix + id] == "second")];
        IReadOnlyDictionary<string, Answer> answers = comparison.Merge(first, second, takeSecond);
        AssessmentView view = ImportedAssessment.Reassess(first, answers, checklist);
        var edits = new SortedDictionary<string, string>(first.RequestEdits.Concat(second.RequestEdits.Where(edit => !first.RequestEdits.ContainsKey(edit.Key))).ToDictionary(), StringComparer.Ordinal);
        return first with
        {
            Title = first.Title.Length > 0 ? first.Title : second.Title,
            Reviewer = string.Join(", ", new[] { first.Reviewer, second.Reviewer }.Where(name => name.Length > 0).Distinct()),
            Answers = answers,
            Accepted = [.. first.Accepted.Concat(second.Accepted).Where(id => !answers.ContainsKey(id)).Distinct().Order(StringComparer.Ordinal)],
            RequestEdits = edits,
            Requests = RequestList.Numbered(RequestList.Of(view.Requests, edits)),
            Assessment = view,
        };
    }

    private static async Task<AssessmentDocument> Document(IFormCollection form, string field, string name)
    {
        byte[] json = form.Files[field] is { Length: > 0 } file ? await FormPages.Bytes(file) : Encoding.UTF8.GetBytes(form[field].ToString());
        if (json.Length == 0)
            throw new AssessmentFormatException($"The {name} file is missing: choose the JSON that the reviewer exported at the end of the check.");
        try
        {
            return AssessmentDocument.Read(json);
        }
        catch (AssessmentFormatException problem)
        {
            throw new AssessmentFormatException($"The {name} file: {problem.Message}");
        }
    }
}
