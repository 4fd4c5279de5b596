using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Coated and uncoated results that can be compared.</summary>
internal static class SamplePairs
{
    private const int Most = 40;

    /// <summary>True for two names of one sample: "A10" and the sample that is spoken of as the one with "10" cycles.</summary>
    public static bool AreOne(string first, string second) =>
        first == second
        || int.TryParse(first, out int count) && CountedNames.CountOf(second) == count
        || int.TryParse(second, out int other) && CountedNames.CountOf(first) == other;

    /// <summary>The results of a kind for the uncoated sample or for coated ones.</summary>
    public static Result[] Of(Study study, ResultKind kind, bool bare) =>
        [.. study.Results.Where(result => result.Kind == kind && result.IsBare == bare && !result.IsRate && !result.IsFormation).DistinctBy(result => (result.Sample, result.Value, result.Cycle)).Take(Most)];
}
