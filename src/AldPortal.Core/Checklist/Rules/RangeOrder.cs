using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The limits of ranges stand in order.</summary>
internal sealed class RangeOrder() : ConsistencyRule("range-order")
{
    public override Judgement Judge(Study study)
    {
        ThicknessFact[] ranges = [.. study.Thickness.Thickness.Where(fact => fact.IsRange)];
        ThicknessFact? reversed = ranges.FirstOrDefault(fact => fact.Values[0] >= fact.Values[^1]);
        if (reversed is not null)
            return Judgement.Inconsistent($"The range {N(reversed.Values[0])}–{N(reversed.Values[^1])} nm is reversed: a digit may be wrong.", reversed.Document.Evidence(reversed.Start, reversed.End));
        WindowFact? window = study.Windows.FirstOrDefault(fact => fact.Reversed);
        if (window is not null)
            return Judgement.Consistent($"The window is written from {N(window.High)} down to {N(window.Low)} V, as a discharge runs.", Study.Exact(window.Sentence, window.Start, window.End));
        return ranges.Length + study.Windows.Count > 0
            ? Judgement.Consistent("The limits of all ranges stand in order.", Words(study, "coating-thickness", "potential-window"))
            : Judgement.NotApplicable("No ranges.");
    }
}
