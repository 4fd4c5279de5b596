using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Calibration;
using AldPortal.Core.Checklist.Export;

namespace AldPortal.Web.Features.Checklist.Calibration;

/// <summary>One item of an excerpt: what is expected, what the reader said, what the program finds.</summary>
/// <param name="Expected">The expected judgement.</param>
/// <param name="Given">The reader's judgement, or null.</param>
/// <param name="Program">What the program finds in the excerpt.</param>
public sealed record JudgedItem(ExpectedItem Expected, ItemStatus? Given, ItemStatus Program)
{
    /// <summary>1 for the expected judgement, 0.5 for one that only differs in how it is incomplete, else 0.</summary>
    public double Score => Given is null ? 0 : Given == Expected.Status ? 1 : IsPartial(Given.Value) && IsPartial(Expected.Status) ? 0.5 : 0;

    private static bool IsPartial(ItemStatus status) => status is ItemStatus.Partial or ItemStatus.FigureOnly or ItemStatus.InSi or ItemStatus.Derivable;
}

/// <summary>An excerpt to be judged, or judged already: the judgements stand in the address.</summary>
public sealed record CalibrationView(CalibrationExcerpt Excerpt, IReadOnlyList<JudgedItem> Items, bool IsJudged, CalibrationExcerpt? Next)
{
    /// <summary>Parameter that says that the reader has finished.</summary>
    public const string Done = "done";

    /// <summary>Points of the reader.</summary>
    public double Score => Items.Sum(item => item.Score);

    /// <summary>The view of an excerpt, or null where there is none with this id.</summary>
    public static CalibrationView? Of(string id, IQueryCollection query, ChecklistService checklist)
    {
        IReadOnlyList<CalibrationExcerpt> all = checklist.Excerpts;
        int index = all.ToList().FindIndex(excerpt => excerpt.Id == id);
        if (index < 0)
            return null;
        CalibrationExcerpt excerpt = all[index];
        AssessmentView found = checklist.Assess([new SourceText("text", excerpt.Text)], new Dictionary<string, Answer>(), named: false);
        return new CalibrationView(
            excerpt,
            [.. excerpt.Items.Select(expected => new JudgedItem(
                expected,
                AldPortal.Core.Checklist.Wire.Status(query[expected.Item].ToString()),
                found.Items.FirstOrDefault(item => item.Id == expected.Item)?.Status ?? ItemStatus.NotReported))],
            query.ContainsKey(Done),
            index + 1 < all.Count ? all[index + 1] : null);
    }
}
