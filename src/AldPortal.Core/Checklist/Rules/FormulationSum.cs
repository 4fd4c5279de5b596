using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The electrode's mass ratio adds up.</summary>
internal sealed class FormulationSum() : ConsistencyRule("formulation-sum")
{
    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> ratio = Numbers(study, "electrode-formulation", "ratio");
        if (ratio.Count < 3)
            return Judgement.NotApplicable("No mass ratio of three parts.");
        double sum = ratio.Sum();
        // A fourth part may be the solvent.
        double withoutLast = ratio.Count > 3 ? ratio.Take(3).Sum() : sum;
        string text = $"{string.Join(" + ", ratio.Select(N))} = {N(sum)}";
        IEnumerable<Evidence> words = Words(study, "electrode-formulation");
        if (IsWhole(sum) || IsWhole(withoutLast))
            return Judgement.Consistent($"{text}.", words);
        bool meantAsPercent = sum is > 80 and < 120 or > 8 and < 12 or > 0.8 and < 1.2;
        return meantAsPercent ? Judgement.Inconsistent($"{text}, not {(sum > 50 ? "100" : sum > 5 ? "10" : "1")}.", words)
            : Judgement.Check($"{text}: a ratio that is no percentage.", words);
    }

    private static bool IsWhole(double sum) => Math.Abs(sum - 100) <= 1 || Math.Abs(sum - 10) <= 0.1 || Math.Abs(sum - 1) <= 0.01 || Math.Abs(sum - 20) <= 0.01;
}
