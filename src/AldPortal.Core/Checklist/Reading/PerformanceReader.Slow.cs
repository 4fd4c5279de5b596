namespace AldPortal.Core.Checklist.Reading;

/// <content>First discharges of the slow cycles that come before a test at a higher rate.</content>
internal sealed partial class PerformanceReader
{
    private const double Slow = 0.12;
    private const double Fast = 0.19;

    // "Two cycles at C/10 opened the test; afterwards … at 1C": a few slow cycles, then the test.
    private static bool OpensSlowly(Sentence sentence)
    {
        Quantity? slow = sentence.Of(Dimension.CRate).FirstOrDefault(rate => rate.Values is [<= Slow]);
        return slow is not null && sentence.Of(Dimension.CRate).Any(rate => rate.Start > slow.End && rate.Value >= Fast)
            && sentence.Cycles.Any(cycle => !cycle.IsOrdinal && cycle.Values is [<= 5] && cycle.Kind is not (CycleKind.Ald or CycleKind.Super) && slow.Start - cycle.End is >= 0 and < 12);
    }

    // "At C/10 the first discharge had yielded 207 mA h g⁻¹": of several rates none but the slow one is named.
    private static bool IsSlow(Sentence sentence, Quantity quantity)
    {
        Quantity? before = sentence.Of(Dimension.CRate).LastOrDefault(rate => rate.End <= quantity.Start);
        return before is { Values: [<= Slow] } && quantity.Start - before.End < 60 && !sentence.Of(Dimension.CRate).Any(rate => rate.Value >= Fast && rate.Start < quantity.Start);
    }
}
