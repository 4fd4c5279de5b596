using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Thickness, cycles and test conditions are all there.</summary>
internal sealed class TrioComplete() : ConsistencyRule("trio-complete")
{
    private static readonly (string Item, string Name)[] Needed =
    [
        ("coating-thickness", "thickness"), ("ald-cycles", "ALD cycles"), ("potential-window", "window"), ("current-density", "current"),
        ("counter-electrode", "counter electrode"), ("test-temperature", "test temperature as a number"), ("cycle-count", "number of charge–discharge cycles"),
    ];

    public override Judgement Judge(Study study)
    {
        string[] missing = [.. Needed.Where(entry => study.Finding(entry.Item).Status is not (ItemStatus.Reported or ItemStatus.Derivable)).Select(entry => entry.Name)];
        return missing.Length == 0 ? Judgement.Consistent("Thickness, ALD cycles and test conditions are all given.", Words(study, "coating-thickness", "ald-cycles", "potential-window"))
            : Judgement.Check($"Not complete: {string.Join(", ", missing)}. Without it the result cannot be compared with other ALD studies.", Words(study, "coating-thickness", "ald-cycles"));
    }
}
