using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The N/P ratio is plausible, and fits the capacities and the excess stated with it.</summary>
internal sealed class NpRange() : ConsistencyRule("np-range")
{
    private const double Tolerance = 0.07;
    private const double ExcessTolerance = 0.04;
    private static readonly Term Excess = Term.Any("excess", "over dimensioned", "overdimension*", "oversiz*", "exceeds", "exceeded", "exceed", "larger than that of the", "surplus", "higher than that of the", "overbalanc*");
    private static readonly Term Electrode = Term.Any("anode*", "negative", "graphite");

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> ratios = Numbers(study, "full-cell-balance", "npRatio");
        if (ratios.Count == 0)
            return Judgement.NotApplicable("No N/P ratio.");
        double ratio = ratios[0];
        Evidence[] words = [.. Words(study, "full-cell-balance")];
        if (ratio < 1)
            return Judgement.Inconsistent($"N/P = {N(ratio)}: with less anode than cathode capacity lithium would plate.", words);
        if (ratios.Count == 1)
        {
            IReadOnlyList<(double Ratio, string Sum)> computed = ElectrodeBalance.Ratios(study);
            if (computed.Count > 0 && computed.MinBy(entry => Math.Abs(entry.Ratio - ratio)) is var nearest && Math.Abs(nearest.Ratio - ratio) > Tolerance * ratio)
                return Judgement.Inconsistent($"{nearest.Sum} = {nearest.Ratio.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}; N/P = {N(ratio)} is stated.", words);
            if (StatedExcess(study) is (Sentence sentence, Quantity percent) && Math.Abs(1 + (percent.Value / 100) - ratio) > ExcessTolerance)
                return Judgement.Inconsistent($"{N(percent.Value)} % more anode than cathode capacity is N/P = {N(1 + (percent.Value / 100))}; {N(ratio)} is stated.", [.. words, Study.Clause(sentence, percent.Start, percent.End)]);
        }
        return ratio > 1.5 ? Judgement.Check($"N/P = {N(ratio)}: a large excess of anode hides losses of lithium.", words)
            : Judgement.Consistent($"N/P = {N(ratio)}.", words);
    }

    // "by 15 %", "10 % over-dimensioned"; "exceeds 80 %" is none.
    private static bool IsExcess(Sentence sentence, Quantity percent)
    {
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, percent.Start - 10), percent.Start - Math.Max(sentence.Start, percent.Start - 10));
        ReadOnlySpan<char> behind = text.AsSpan(percent.End, Math.Min(16, sentence.End - percent.End));
        return before.EndsWith("by ") || before.EndsWith("excess of ") || behind.StartsWith(" excess") || behind.StartsWith(" over") || behind.StartsWith(" larger") || behind.StartsWith(" surplus") || behind.StartsWith(" anode excess") || behind.StartsWith(" more ");
    }

    // "the graphite only 10 % over-dimensioned", "exceeds that of the positive by 15 %".
    private static (Sentence, Quantity)? StatedExcess(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(Excess) && sentence.Has(Electrode) && sentence.Of(Dimension.Percent).Where(quantity => quantity.Values.Length == 1 && quantity.Precision is Precision.Exact or Precision.About).ToArray() is [{ Value: > 0 and < 100 } percent] && sentence.Near(Excess, percent, 50) && sentence.Near(Electrode, percent, 70) && !sentence.Has(Reading.Words.Retention) && IsExcess(sentence, percent))
                return (sentence, percent);
        return null;
    }
}
