namespace AldPortal.Core.Checklist.Reading;

/// <summary>A lower and an upper limit called so, in the dimension's unit (V or nm).</summary>
internal readonly record struct LimitPair(double Lower, double Upper, Quantity First, Quantity Second);

/// <summary>Limits that carry their names: "a lower cut-off of 3.0 V and an upper one of 4.3 V", "from a minimum of 1.1 nm to a maximum of 1.8 nm".</summary>
internal static class LabelledLimits
{
    private const int Reach = 48;
    private const int ListReach = 90;
    private static readonly (Term Low, Term High, bool Volts)[] Pairs =
    [
        (Term.Any("lower"), Term.Any("upper"), true),
        (Term.Any("minimum", "min", "minimal"), Term.Any("maximum", "max", "maximal"), false),
        (Term.Any("smallest", "thinnest", "lowest"), Term.Any("largest", "thickest", "highest"), false),
    ];

    private static readonly Term LimitWords = Term.Any("cut off*", "cutoff*", "limit*", "bound*", "voltage*", "potential*", "vertex", "vertices");

    private static readonly Term NotLimits = Term.Any("plateau*", "peak", "peaks", "roughness", "overpotential*", "hysteresis", "polarisation", "polarization", "diameter*", "average voltage", "mean voltage", "pore*");

    /// <summary>The pairs of a sentence; "upper" and "lower" are also places in a stack, so that they count for voltages alone.</summary>
    public static IEnumerable<LimitPair> In(Sentence sentence)
    {
        foreach ((Term low, Term high, bool volts) in Pairs)
        {
            if (sentence.First(low) is not TermHit lower || sentence.First(high) is not TermHit upper || sentence.Has(NotLimits) || (volts && !sentence.Has(LimitWords)))
                continue;
            bool lowFirst = lower.Start < upper.Start;
            (TermHit first, TermHit second) = lowFirst ? (lower, upper) : (upper, lower);
            (Quantity, double, Quantity, double)? found = Listed(sentence, first, second) ?? Each(sentence, first, second);
            if (found is not (Quantity a, double valueA, Quantity b, double valueB) || a.Dimension != b.Dimension || (volts && a.Dimension != Dimension.Voltage))
                continue;
            yield return lowFirst ? new LimitPair(valueA, valueB, a, b) : new LimitPair(valueB, valueA, a, b);
        }
    }

    // "The lower and upper limits were 3.0 and 4.3 V": two values in the order of their names.
    private static (Quantity, double, Quantity, double)? Listed(Sentence sentence, TermHit first, TermHit second)
    {
        if (second.Start - first.End > 6)
            return null;
        Quantity[] behind = [.. sentence.Quantities.Where(quantity => IsLimit(quantity) && quantity.Start >= second.End).Take(2)];
        return behind switch
        {
            [{ Values: [double a, double b] } both, ..] when both.Start - second.End < ListReach => (both, a, both, b),
            [{ Values: [double a] } one, { Values: [double b] } other] when one.Start - second.End < ListReach => (one, a, other, b),
            _ => null,
        };
    }

    // Each name right before its own value.
    private static (Quantity, double, Quantity, double)? Each(Sentence sentence, TermHit first, TermHit second)
    {
        Quantity? a = sentence.Quantities.FirstOrDefault(quantity => IsLimit(quantity) && quantity.Start >= first.End);
        Quantity? b = sentence.Quantities.FirstOrDefault(quantity => IsLimit(quantity) && quantity.Start >= second.End);
        return a is { Values: [double valueA] } && b is { Values: [double valueB] } && a.End <= second.Start && a.Start - first.End < Reach && b.Start - second.End < Reach ? (a, valueA, b, valueB) : null;
    }

    private static bool IsLimit(Quantity quantity) => quantity.Dimension == Dimension.Voltage || (quantity.Dimension == Dimension.Length && quantity.Unit is "nm" or "Å");
}
