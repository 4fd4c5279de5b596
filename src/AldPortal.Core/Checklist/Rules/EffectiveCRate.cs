using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The current compared with the capacity actually delivered, and with an effective rate where the text states one.</summary>
internal sealed class EffectiveCRate() : ConsistencyRule("effective-crate")
{
    private const double Notable = 1.3;
    private const double Tolerance = 0.1;
    private const int Farthest = 3;
    private const int Most = 20;
    private const int Ahead = 90;
    private const int Behind = 25;
    private static readonly Term Effective = Term.Any("effective", "effectively", "real rate", "real C rate", "actual rate", "actual C rate", "true rate", "true C rate", "actually operates", "accessible capacity", "measured capacity", "delivered capacity", "capacity delivered", "capacity obtained", "really delivered", "actually delivered", "practical rate");

    public override Judgement Judge(Study study)
    {
        Judgement[] stated = [.. study.Own.Where(sentence => sentence.HasAny(Dimension.CRate) && sentence.Has(Effective)).Take(Most).Select(Stated).OfType<Judgement>()];
        if (stated.Length > 0)
            return Judgement.Worst(stated);
        CurrentFact? test = study.Currents.Test.Count > 0 ? study.Currents.Test[^1] : null;
        IReadOnlyList<double> capacities = Numbers(study, "capacity-at-100", "capacityAt100MahPerG");
        if (test is null || capacities.Count == 0)
            return Judgement.NotApplicable("Current or 100th-cycle capacity is not given.");
        double? nominal = test.CRate ?? (study.Currents.OneC.Count > 0 ? test.MaPerG / study.Currents.OneC[0].MaPerG : null);
        if (nominal is not double rate || rate <= 0)
            return Judgement.NotApplicable("No nominal C-rate to compare with.");
        double capacity = capacities.Max();
        double effective = test.MaPerG / capacity;
        string sum = $"{Sum(test.MaPerG, capacity)}, nominal {N(Math.Round(rate, 2))}C.";
        return effective > Notable * rate ? Judgement.Check(sum, Words(study, "current-density", "capacity-at-100")) : Judgement.Consistent(sum, Words(study, "current-density"));
    }

    private static string Sum(double current, double capacity) =>
        $"{N(current)} mA g⁻¹ / {N(capacity)} mA h g⁻¹ = {(current / capacity).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)}C";

    // "200 mA g⁻¹ and the 150 mA h g⁻¹ delivered mean an effective rate of 1.3C": what the words call effective against its own numbers.
    private static Judgement? Stated(Sentence sentence)
    {
        Quantity[] rates = [.. sentence.Of(Dimension.CRate).Where(quantity => IsResult(sentence, quantity))];
        if (rates.Length != 1)
            return null;
        double[] currents = Nearest(sentence, Dimension.SpecificCurrent, 0);
        double[] capacities = Nearest(sentence, Dimension.SpecificCapacity, 20);
        if (currents.Length is 0 or > 2 || capacities.Length is 0 or > 2)
            return null;
        double rate = rates[0].Value;
        (double current, double capacity) = currents.SelectMany(current => capacities.Select(capacity => (current, capacity))).MinBy(pair => Math.Abs((pair.current / pair.capacity) - rate));
        string sum = $"{Sum(current, capacity)}; an effective {N(rate)}C is stated.";
        Evidence words = Study.Clause(sentence, rates[0].Start, rates[0].End);
        return Math.Abs((current / capacity) - rate) <= Tolerance * rate ? Judgement.Consistent(sum, words) : Judgement.Inconsistent(sum, words);
    }

    // "nominally 1C", "1C = 200 mA g⁻¹" and "more than 1C" are not what comes out.
    private static bool IsResult(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 24), quantity.Start - Math.Max(sentence.Start, quantity.Start - 24));
        ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(12, sentence.End - quantity.End));
        return quantity.Values.Length == 1 && quantity.Precision is Precision.Exact or Precision.About && IsCalled(sentence, quantity)
            && !before.Contains("nominal", StringComparison.OrdinalIgnoreCase) && !behind.StartsWith(" =") && !behind.StartsWith(" nominal") && !behind.StartsWith(" (nominal")
            && !before.EndsWith("than ") && !before.EndsWith("instead of ") && !before.EndsWith("above ") && !before.EndsWith("below ") && !before.EndsWith("of the ");
    }

    // "the effective rate is 1.3C", "1.3C for the capacity obtained"; "At C/3 (60 mA g⁻¹) the effective rate …" calls nothing C/3.
    private static bool IsCalled(Sentence sentence, Quantity quantity)
    {
        foreach (TermHit hit in sentence.Hits(Effective))
            if ((hit.End <= quantity.Start && quantity.Start - hit.End <= Ahead) || (hit.Start - quantity.End is >= 0 and <= Behind && sentence.Document.Text.AsSpan(quantity.End, hit.Start - quantity.End).IndexOfAny(',', '(', ')') < 0))
                return true;
        return false;
    }

    // The numbers of a dimension in the sentence, or in the nearest one before that speaks of the same sample.
    private static double[] Nearest(Sentence sentence, Dimension dimension, double above)
    {
        foreach (Sentence other in sentence.Around(Farthest, 0).Reverse())
        {
            double[] values = [.. other.Of(dimension).Where(quantity => quantity.Values.Length == 1).Select(quantity => quantity.Value).Where(value => value > above).Distinct()];
            if (values.Length > 0)
                return other == sentence || dimension != Dimension.SpecificCapacity || other.Has(Reading.Words.Bare) == sentence.Has(Reading.Words.Bare) ? values : [];
        }
        return [];
    }
}
