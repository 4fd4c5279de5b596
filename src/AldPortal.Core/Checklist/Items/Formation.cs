using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Formation cycles.</summary>
internal sealed class Formation() : ItemReader("formation")
{
    private static readonly Term Cycling = Term.Any("cycle", "cycles", "C", "at", "current", "mA");
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
            CycleMention? mention = study.Cycles.FirstOrDefault(cycle => cycle.Sentence == sentence && (cycle.Kind == CycleKind.Formation || cycle.Values[0] <= 6) && cycle.Kind is not (CycleKind.Ald or CycleKind.Super) && !(cycle.IsOrdinal && cycle.Kind != CycleKind.Formation && !cycle.Sentence.Has(FirstTwo)));
            bool rate = sentence.Of(Dimension.CRate).Any() || sentence.Of(Dimension.SpecificCurrent).Any() || sentence.Of(Dimension.ArealCurrent).Any();
            int score = (mention is not null ? 3 : 0) + (rate ? 2 : 0) + (sentence.Of(Dimension.SpecificCapacity).Any() ? -2 : 0) + (sentence.Of(Dimension.Voltage).Any() ? 1 : 0);
            if (score > bestScore)
                (best, bestScore, count) = (sentence, score, mention);
        }
        if (best is null)
            return Finding.None;
        Quantity? rateQuantity = best.Of(Dimension.CRate).FirstOrDefault(quantity => CurrentFacts.FormationOwns(best, quantity)) ?? best.Of(Dimension.CRate).FirstOrDefault();
        var value = new ItemValue().With("cycles", count?.Values ?? []).With("cRate", rateQuantity?.Value)
            .With("currentMaPerG", study.Currents.Formation.Select(current => current.MaPerG).Distinct())
            .With("windowV", study.Windows.Where(window => window.IsFormation && !double.IsNaN(window.Low)).Take(1).SelectMany(window => new[] { window.Low, window.High }));
        TermHit? hit = best.First(Words.Formation) ?? best.First(Activated);
        Evidence evidence = best.End - best.Start < 200 ? Study.Whole(best) : Study.Clause(best, Math.Min(hit!.Value.Start, count?.Start ?? hit.Value.Start), Math.Max(hit.Value.End, rateQuantity?.End ?? hit.Value.End));
        bool current = rateQuantity is not null || study.Currents.Formation.Count > 0 || best.Of(Dimension.ArealCurrent).Any();
        if (count is not null && current)
            return Finding.Reported(value, evidence);
        return count is not null || current ? Finding.Partial(value, "Give number, rate and window of the formation cycles.", evidence) : Finding.None;
    }

    private static readonly Term Activated = Term.Any("activated", "activation cycle*", "preconditioned", "pre cycled");
    private static readonly Term FirstTwo = Term.Any("formation");
}
