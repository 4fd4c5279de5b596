namespace AldPortal.Core.Checklist.Export;

/// <summary>One item as two reviewers judged it.</summary>
/// <param name="First">The first reviewer's row.</param>
/// <param name="Second">The second reviewer's row.</param>
public sealed record ComparedItem(ReportRow First, ReportRow Second)
{
    /// <summary>True where both give the same status.</summary>
    public bool Agrees => First.Key == Second.Key;
}

/// <summary>Two assessments of the same manuscript side by side.</summary>
public sealed class ReviewerComparison
{
    private ReviewerComparison(IReadOnlyList<ComparedItem> items) => Items = items;

    /// <summary>Disagreements first, essential ones before the others; then what both say alike.</summary>
    public IReadOnlyList<ComparedItem> Items { get; }

    /// <summary>The items that both judged differently.</summary>
    public IEnumerable<ComparedItem> Disagreements => Items.Where(item => !item.Agrees);

    /// <summary>Share of items with the same status, 0 to 1.</summary>
    public double Agreement => Items.Count == 0 ? 1 : (double)Items.Count(item => item.Agrees) / Items.Count;

    /// <summary>Cohen's kappa: agreement beyond what chance would give; null where chance alone gives full agreement.</summary>
    public double? Kappa
    {
        get
        {
            double chance = Enum.GetValues<ItemStatus>().Sum(status =>
                (double)Items.Count(item => item.First.Key == status) * Items.Count(item => item.Second.Key == status)) / Math.Max(1, Items.Count * Items.Count);
            return chance >= 1 ? null : (Agreement - chance) / (1 - chance);
        }
    }

    /// <summary>Compares two documents over the items that both have.</summary>
    public static ReviewerComparison Of(AssessmentDocument first, AssessmentDocument second, ChecklistDefinition definition)
    {
        var others = ReportRows.Of(second, definition).ToDictionary(row => row.Id);
        return new ReviewerComparison([.. ReportRows.Of(first, definition)
            .Where(row => others.ContainsKey(row.Id))
            .Select(row => new ComparedItem(row, others[row.Id]))
            .OrderBy(item => item.Agrees).ThenByDescending(item => item.First.Essential)]);
    }

    /// <summary>The answers of the merged assessment: those of the first reviewer, and of the second where chosen or alone.</summary>
    /// <param name="takeSecond">Ids of items for which the second reviewer's judgement holds.</param>
    public IReadOnlyDictionary<string, Answer> Merge(AssessmentDocument first, AssessmentDocument second, IReadOnlySet<string> takeSecond)
    {
        var merged = new SortedDictionary<string, Answer>(StringComparer.Ordinal);
        foreach (ComparedItem item in Items)
        {
            string id = item.First.Id;
            (AssessmentDocument document, ReportRow row) = takeSecond.Contains(id) || (item.Agrees && !first.Answers.ContainsKey(id)) ? (second, item.Second) : (first, item.First);
            if (document.Answers.TryGetValue(id, out Answer? answer))
                merged[id] = answer;
            else if (!item.Agrees)
                merged[id] = new Answer(row.Key, Blank(row.Value), Blank(row.Quote), Blank(row.Place));
        }
        return merged;
    }

    private static string? Blank(string text) => text.Length == 0 ? null : text;
}
