using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The number of ALD cycles is a sensible whole number.</summary>
internal sealed class CyclesInteger() : ConsistencyRule("cycles-integer")
{
    private const double Most = 200;

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> cycles = Numbers(study, "ald-cycles", "aldCycles");
        if (cycles.Count == 0)
            return Judgement.NotApplicable("No number of ALD cycles.");
        double[] odd = [.. cycles.Where(value => value < 1 || value > Most || value != Math.Floor(value))];
        return odd.Length == 0 ? Judgement.Consistent($"{string.Join(", ", cycles.Select(N))} ALD cycles.", Words(study, "ald-cycles"))
            : Judgement.Check($"{string.Join(", ", odd.Select(N))} ALD cycles are unusual for a cathode coating (the review has 2 to 150).", Words(study, "ald-cycles"));
    }
}
