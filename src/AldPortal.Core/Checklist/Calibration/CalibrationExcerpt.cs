namespace AldPortal.Core.Checklist.Calibration;

/// <summary>What a careful reader says about one item of an excerpt.</summary>
/// <param name="Item">Item id.</param>
/// <param name="Status">The expected judgement.</param>
/// <param name="Value">What is reported, or null.</param>
/// <param name="Quote">Exact words of the excerpt, or null.</param>
/// <param name="Why">The reason.</param>
public sealed record ExpectedItem(string Item, ItemStatus Status, string? Value, string? Quote, string Why);

/// <summary>What a rule says about an excerpt.</summary>
/// <param name="Rule">Rule id.</param>
/// <param name="Verdict">The expected verdict.</param>
/// <param name="Why">The arithmetic.</param>
public sealed record ExpectedRule(string Rule, Verdict Verdict, string Why);

/// <summary>An invented excerpt for the training of reviewers (<c>content/checklist/calibration.yaml</c>).</summary>
public sealed record CalibrationExcerpt(
    string Id, string Title, string Text, IReadOnlyList<ExpectedItem> Items, IReadOnlyList<ExpectedRule> Rules);
