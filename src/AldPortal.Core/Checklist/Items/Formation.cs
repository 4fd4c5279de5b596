using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Formation cycles.</summary>
internal sealed class Formation() : ItemReader("formation")
{
    private static readonly Term Cycling = Term.Any("cycle", "cycles", "C", "at", "current", "mA");
    private static readonly Term Single = Term.Any("single activation cycle", "single formation cycle", "single conditioning cycle", "one activation cycle", "one formation cycle", "one conditioning cycle", "an activation cycle", "a formation cycle");
    private static readonly Term NoFormation = Term.Any("no formation", "no separate formation", "without formation", "no activation", "without a formation");

    public override Finding Read(Study study)
    {
        Sentence? best = null;
        int bestScore = 0;
        CycleMention? count = null;
        foreach (Sentence sentence in study.Own)
        {
            if (!sentence.Has(Words.Formation) && !sentence.Has(Activated))
                continue;
            if (sentence.First(NoFormation) is TermHit none)
                return Finding.Reported(new ItemValue().With("cycles", 0d), Study.Clause(sentence, none.Start, none.End));
            CycleMention? mention = sentence.Cycles.FirstOrDefault(cycle => (cycle.Kind == CycleKind.Formation || cycle.Values[0] <= 6) && cycle.Kind is not (CycleKind.Ald or CycleKind.Super) && !(cycle.IsOrdinal && cycle.Kind != CycleKind.Formation && !cycle.Sentence.Has(FirstTwo)));
            bool rate = sentence.Of(Dimension.CRate).Any() || sentence.Of(Dimension.SpecificCurrent).Any() || sentence.Of(Dimension.ArealCurrent).Any();
            int score = (mention is not null ? 3 : 0) + (rate ? 2 : 0) + (sentence.Of(Dimension.SpecificCapacity).Any() ? -2 : 0) + (sentence.Of(Dimension.Voltage).Any() ? 1 : 0);
            if (score > bestScore)
                (best, bestScore, count) = (sentence, score, mention);
        }
        // "In the first formation cycle …" counts none; how many there were may be said without the word.
        if (best is null || (count is null or { IsOrdinal: true } && WithoutItsName(study) is { Status: ItemStatus.Reported }))
            return WithoutItsName(study);
        Quantity? times = count is null ? best.Of(Dimension.None).FirstOrDefault(quantity => quantity.Value is >= 1 and <= 10 && quantity.IsWhole && best.Document.Text.AsSpan(quantity.End, Math.Min(3, best.End - quantity.End)) is " x " or " × " or "x a" || quantity.Unit == "x" && quantity.Value <= 10) : null;
        bool single = count is null && times is null && best.Has(Single);
        // Half and full cells may have been formed in different ways.
        IEnumerable<double> others = study.Own.Where(sentence => sentence.Has(Words.Formation)).SelectMany(sentence => sentence.Cycles).Where(cycle => cycle is { Kind: CycleKind.Formation, IsOrdinal: false, Values: not [1] }).SelectMany(cycle => cycle.Values);
        double[] number = [.. (count?.Values ?? times?.Values ?? (single ? [1] : [])).Concat(others).Distinct()];
        Quantity? rateQuantity = best.Of(Dimension.CRate).FirstOrDefault(quantity => CurrentFacts.FormationOwns(best, quantity)) ?? best.Of(Dimension.CRate).FirstOrDefault();
        var value = new ItemValue().With("cycles", number).With("cRate", rateQuantity?.Value)
            .With("currentMaPerG", study.Currents.Formation.Select(current => current.MaPerG).Distinct())
            .With("windowV", study.Windows.Where(window => window.IsFormation && !double.IsNaN(window.Low)).Take(1).SelectMany(window => new[] { window.Low, window.High }));
        TermHit? hit = best.First(Words.Formation) ?? best.First(Activated);
        Evidence evidence = best.End - best.Start < 200 ? Study.Whole(best) : Study.Clause(best, Math.Min(hit!.Value.Start, count?.Start ?? hit.Value.Start), Math.Max(hit.Value.End, rateQuantity?.End ?? hit.Value.End));
        bool current = rateQuantity is not null || study.Currents.Formation.Count > 0 || best.Of(Dimension.ArealCurrent).Any();
        if (number.Length > 0 && current)
            return Finding.Reported(value, evidence);
        return number.Length > 0 || current ? Finding.Partial(value, "Give number, rate and window of the formation cycles.", evidence) : WithoutItsName(study);
    }

    // "First, 2 cycles at C/10 were performed, and then …": a formation that is not called one.
    private static Finding WithoutItsName(Study study)
    {
        foreach (CycleMention mention in study.Cycles)
        {
            if (mention.IsOrdinal || mention.Kind is CycleKind.Ald or CycleKind.Super or CycleKind.Other || mention.Values[^1] > 6)
                continue;
            Quantity? rate = mention.Sentence.Of(Dimension.CRate).FirstOrDefault(quantity => quantity.Start - mention.End is > 0 and < 12 && quantity.Value <= 0.21);
            if (rate is null || !mention.Sentence.Has(Sequence))
                continue;
            var value = new ItemValue().With("cycles", mention.Values).With("cRate", rate.Value);
            Evidence evidence = Study.Clause(mention.Sentence, mention.Start, rate.End);
            bool current = mention.Sentence.Of(Dimension.SpecificCurrent).Any(quantity => quantity.Start - rate.End is >= 0 and < 6) || study.Windows.Any(window => window.Sentence == mention.Sentence) || mention.Sentence.Has(SameLimits);
            return current ? Finding.Reported(value, evidence) : Finding.Partial(value, "Say that these are formation cycles, and in which window.", evidence);
        }
        return Finding.None;
    }

    private static readonly Term SameLimits = Term.Any("same limits", "same window", "same range", "same voltage", "afterwards");
    private static readonly Term Sequence = Term.Any("opened the test", "opened", "come first", "came first", "first", "then", "followed by", "after", "before", "prior to", "thereafter", "afterwards", "subsequently", "underwent", "beforehand", "thereupon", "served for");
    private static readonly Term Activated = Term.Any("activated", "activation cycle*", "preconditioned", "pre cycled", "formed the cells", "cells were formed", "we formed", "activation", "were formed");
    private static readonly Term FirstTwo = Term.Any("formation");
}
