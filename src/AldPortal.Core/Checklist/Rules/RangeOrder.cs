using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The limits of ranges stand in order.</summary>
internal sealed class RangeOrder() : ConsistencyRule("range-order")
{
    private const double LowestV = 0.5;
    private const double HighestV = 5.6;
    private static readonly Term Rim = Term.Any("rim", "skin", "crust", "overlayer*");
    private static readonly Term Gradient = Term.Any("decreas*", "shrink*", "shrank", "thinn*", "reduc*", "fell", "falls", "dropped", "gradient*", "taper*", "from top to", "polish*", "etch*");

    public override Judgement Judge(Study study)
    {
        ThicknessFact[] ranges = [.. study.Thickness.Thickness.Where(fact => fact.IsRange)];
        ThicknessFact? reversed = ranges.FirstOrDefault(fact => fact.Values[0] >= fact.Values[^1] && fact.Sentence?.Has(Gradient) != true);
        if (reversed is not null)
            return Judgement.Inconsistent($"The range {N(reversed.Values[0])}–{N(reversed.Values[^1])} nm is reversed: a digit may be wrong.", reversed.Document.Evidence(reversed.Start, reversed.End));
        foreach (Sentence sentence in study.Own)
            if (Wrong(study, sentence) is Judgement wrong)
                return wrong;
        WindowFact? window = study.Windows.FirstOrDefault(fact => fact.Reversed);
        if (window is not null)
            return Judgement.Consistent($"The window is written from {N(window.High)} down to {N(window.Low)} V, as a discharge runs.", Study.Exact(window.Sentence, window.Start, window.End));
        return ranges.Length + study.Windows.Count > 0
            ? Judgement.Consistent("The limits of all ranges stand in order.", Words(study, "coating-thickness", "potential-window"))
            : Judgement.NotApplicable("No ranges.");
    }

    private static Judgement? Wrong(Study study, Sentence sentence)
    {
        foreach (Quantity quantity in sentence.Quantities)
        {
            if (!quantity.IsRange || !Dashed(sentence, quantity))
                continue;
            // A window may be written downwards, as a discharge runs, but it has a width.
            if (quantity.Dimension == Dimension.Voltage && quantity.Values[0] == quantity.Values[^1] && IsCellVoltage(quantity.Values[0]))
                return Judgement.Inconsistent($"The window {N(quantity.Values[0])}–{N(quantity.Values[^1])} V has the same limit twice.", Study.Clause(sentence, quantity.Start, quantity.End));
            if (quantity.Dimension == Dimension.Length && quantity.Unit is "nm" or "Å" && quantity.Values[0] >= quantity.Values[^1] && NamesFilm(study, sentence) && !sentence.Has(Gradient))
                return Judgement.Inconsistent($"The range {N(quantity.Values[0])}–{N(quantity.Values[^1])} nm is reversed: a digit may be wrong.", Study.Clause(sentence, quantity.Start, quantity.End));
        }
        foreach (LimitPair pair in LabelledLimits.In(sentence))
        {
            bool volts = pair.First.Dimension == Dimension.Voltage;
            if (pair.Lower >= pair.Upper && (volts ? IsCellVoltage(pair.Lower) && IsCellVoltage(pair.Upper) : IsThickness(study, sentence, pair.First) && IsThickness(study, sentence, pair.Second)))
                return Judgement.Inconsistent($"The lower limit, {N(pair.Lower)} {(volts ? "V" : "nm")}, is not below the upper one, {N(pair.Upper)} {(volts ? "V" : "nm")}.", sentence.Document.Evidence(pair.First.Start, pair.Second.End));
        }
        return null;
    }

    private static bool IsCellVoltage(double value) => value is > LowestV and < HighestV;

    private static bool IsThickness(Study study, Sentence sentence, Quantity quantity) => study.Thickness.Thickness.Any(fact => fact.Sentence == sentence && fact.Start == quantity.Start);

    private static bool NamesFilm(Study study, Sentence sentence) =>
        sentence.Has(Reading.Words.Coating) || sentence.Has(Rim) || study.Coatings.All.Any(coating => sentence.Span.Contains(coating.Formula, StringComparison.Ordinal));

    // "12–8 Å", not "from 12 to 8 Å": a change has a direction, a range has none.
    private static bool Dashed(Sentence sentence, Quantity quantity)
    {
        ReadOnlySpan<char> text = sentence.Document.Text.AsSpan(quantity.Start, quantity.End - quantity.Start);
        return text.IndexOfAny('-', '–', '—') > 0 && !text.Contains(" to ", StringComparison.Ordinal);
    }
}
