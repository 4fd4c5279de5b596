namespace AldPortal.Core.Checklist.Export;

/// <summary>Statuses and verdicts in words, and how they are to be taken.</summary>
public static class StatusWords
{
    /// <summary>"Partly reported".</summary>
    public static string Of(ItemStatus status) => status switch
    {
        ItemStatus.Reported => "Reported",
        ItemStatus.Partial => "Partly reported",
        ItemStatus.FigureOnly => "Only in a figure",
        ItemStatus.InSi => "In the supporting information",
        ItemStatus.Derivable => "Can be derived",
        ItemStatus.NotReported => "Not found",
        ItemStatus.NotApplicable => "Does not apply",
        _ => "Needs your eye",
    };

    /// <summary>"Does not hold".</summary>
    public static string Of(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "Holds",
        Verdict.Inconsistent => "Does not hold",
        Verdict.Check => "Worth a look",
        _ => "Nothing to compare",
    };

    /// <summary>A sign that does not rest on colour.</summary>
    public static string Sign(ItemStatus status) => status switch
    {
        ItemStatus.Reported => "✓",
        ItemStatus.NotReported => "✗",
        ItemStatus.NotApplicable => "–",
        ItemStatus.NeedsReader => "?",
        _ => "◐",
    };

    /// <summary>A sign that does not rest on colour.</summary>
    public static string Sign(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "✓",
        Verdict.Inconsistent => "✗",
        Verdict.Check => "?",
        _ => "–",
    };

    /// <summary>"good", "warn", "bad" or "none".</summary>
    public static string Tone(ItemStatus status) => status switch
    {
        ItemStatus.Reported => "good",
        ItemStatus.NotReported => "bad",
        ItemStatus.NotApplicable => "none",
        _ => "warn",
    };

    /// <summary>"good", "warn", "bad" or "none".</summary>
    public static string Tone(Verdict verdict) => verdict switch
    {
        Verdict.Consistent => "good",
        Verdict.Inconsistent => "bad",
        Verdict.Check => "warn",
        _ => "none",
    };
}
