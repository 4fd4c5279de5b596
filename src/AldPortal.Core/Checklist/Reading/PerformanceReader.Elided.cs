namespace AldPortal.Core.Checklist.Reading;

/// <content>Cycles whose noun stands further on.</content>
internal sealed partial class PerformanceReader
{
    // "9.0 % after 100 and 18.0 % after 200 cycles": the first number counts cycles, too.
    private static void ElidedCycles(Sentence sentence, List<Cue> cues)
    {
        if (!cues.Exists(cue => cue.Cycle > 1))
            return;
        string text = sentence.Document.Text;
        int last = cues.FindLast(cue => cue.Cycle > 1).Start;
        foreach (Quantity quantity in sentence.Of(Dimension.None))
            if (quantity is { Values: [>= 10], IsWhole: true, IsOrdinal: false } && quantity.End < last && !cues.Exists(cue => cue.Start <= quantity.Start && quantity.Start < cue.End)
                && text.AsSpan(sentence.Start, quantity.Start - sentence.Start).EndsWith("after ")
                && text.AsSpan(quantity.End, Math.Min(5, sentence.End - quantity.End)) is " and " or [',', ' ', ..])
                cues.Add(new Cue(quantity.Start, quantity.End, quantity.Value, false));
    }
}
