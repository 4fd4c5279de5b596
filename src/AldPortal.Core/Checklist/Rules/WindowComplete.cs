using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The window has two limits and a reference.</summary>
internal sealed class WindowComplete() : ConsistencyRule("window-complete")
{
    public override Judgement Judge(Study study)
    {
        Finding window = study.Finding("potential-window");
        if (window.Status is ItemStatus.NotReported)
            return Judgement.Check("No cut-off voltages are given.");
        if (window.Status == ItemStatus.Partial || (window.Value?.Numbers("upperCutoffV").Count ?? 0) == 1)
            return Judgement.Check("Only one cut-off is given: state the lower one too, and what it refers to.", window.Evidence.Take(2));
        return window.Value?.Texts("reference") is { Count: > 0 } reference
            ? Judgement.Consistent($"Two limits, against {(reference[0] == "cell" ? "the other electrode (cell voltage)" : reference[0])}.", window.Evidence.Take(2))
            : Judgement.Check("Two limits, but not what they refer to (Li/Li⁺ or the cell's voltage).", window.Evidence.Take(2));
    }
}
