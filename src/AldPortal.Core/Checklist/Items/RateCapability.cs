using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Rate capability.</summary>
internal sealed class RateCapability() : ItemReader("rate-capability")
{
    private static readonly Term Return = Term.Any("return*", "recover*", "back at", "back to", "again", "on return");
    private static readonly Term None = Term.Any("not part of", "not measured", "planned", "subject of", "not tested", "no rate", "were not", "was not");

    public override Finding Read(Study study)
    {
        var rates = new List<double>();
        var capacities = new List<double>();
        var evidence = new List<Evidence>();
        bool back = false;
        foreach (Sentence sentence in study.Own)
        {
            if (!sentence.HasAny(Dimension.CRate) && !sentence.HasAny(Dimension.SpecificCurrent) || sentence.Has(None) && sentence.Has(Words.RateTest))
                continue;
            int rateCount = sentence.Of(Dimension.CRate).Sum(quantity => quantity.Values.Length) + (sentence.Has(Words.RateTest) ? sentence.Of(Dimension.SpecificCurrent).Sum(quantity => quantity.Values.Length) : 0);
            int capacityCount = sentence.Of(Dimension.SpecificCapacity).Sum(quantity => quantity.Values.Length);
            bool high = sentence.Of(Dimension.CRate).Any(quantity => quantity.Values.Any(value => value >= 2));
            if (!(sentence.Has(Words.RateTest) && rateCount > 0) && !(rateCount >= 3 && capacityCount >= 2) && !(high && capacityCount >= 1))
                continue;
            rates.AddRange(sentence.Of(Dimension.CRate).SelectMany(quantity => quantity.Values));
            if (capacityCount > 0)
                capacities.AddRange(sentence.Of(Dimension.SpecificCapacity).SelectMany(quantity => quantity.Values));
            if (evidence.Count < 3 && capacityCount > 0)
                evidence.Add(Study.Whole(sentence));
            back |= sentence.Has(Return);
        }
        if (capacities.Count == 0)
        {
            foreach (Sentence sentence in study.Own)
                if (sentence.First(Words.RateTest) is TermHit hit && (sentence.Block.Kind == BlockKind.Caption || sentence.Has(Words.Figure)) && !sentence.Has(None))
                    return new Finding(ItemStatus.FigureOnly, null, [Study.Clause(sentence, hit.Start, hit.End)], "Shown in a figure only.");
            foreach (Sentence sentence in study.Own)
                if (sentence.First(Words.RateTest) is TermHit hit && sentence.Has(Words.Supporting) && !sentence.Has(None))
                    return new Finding(ItemStatus.InSi, null, [Study.Clause(sentence, hit.Start, hit.End)], "Said to stand in the supporting information.");
            return Finding.None;
        }
        var value = new ItemValue().With("cRates", rates.Distinct()).With("capacitiesMahPerG", capacities.Distinct());
        return rates.Distinct().Count() >= 3 && capacities.Count >= 3 ? Finding.Reported(value, evidence)
            : Finding.Partial(value, back ? "Give capacities at three currents or more." : "Give capacities at three currents or more, and after return to the first.", evidence);
    }
}
