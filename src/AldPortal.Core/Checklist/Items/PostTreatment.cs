using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Treatment after ALD.</summary>
internal sealed class PostTreatment() : ItemReader("post-treatment")
{
    private static readonly Term Treatment = Term.Any("heating", "anneal*", "post anneal*", "postanneal*", "heat treat*", "heat treatment*", "heating step", "heated", "thermal treatment", "tempering", "tempered", "calcin*", "pyroly*", "post treatment*", "treated", "lithiat*", "post lithiat*", "post heat*", "sinter*", "fired", "baked", "thermally treated", "heat", "treatment", "afterwards", "postprocess*");
    private static readonly Term After = Term.Any("after ALD", "after the ALD", "after coating", "after deposition", "after the deposition", "followed ALD", "followed the ALD", "follow* ALD", "after atomic", "post ALD", "post treatment*", "post anneal*", "postanneal*", "afterwards", "as deposited", "after the coating", "followed deposition", "followed the deposition", "after the last", "after that", "subsequent*", "after", "as grown", "follow*");
    private static readonly Term Negation = Term.Any("no", "not", "nothing", "without", "never", "none", "neither", "nor");
    private static readonly Term Gases = Term.Any("air", "O2", "oxygen", "Ar", "argon", "N2", "nitrogen", "vacuum", "H2", "flow", "atmosphere");
    private static readonly Term Reheated = Term.Any("dried", "drying", "redried", "binder");

    public override Finding Read(Study study)
    {
        Sentence? none = study.Own.FirstOrDefault(sentence => sentence.Has(Treatment) && sentence.Has(Negation) && sentence.Has(After) && Negated(sentence));
        none ??= study.Own.FirstOrDefault(sentence => sentence.Has(DirectNone));
        TemperatureFact? anneal = study.Temperatures.OrderByDescending(fact => fact.Sentence.Has(AfterStrict)).FirstOrDefault(fact => fact.Role is TemperatureRole.Anneal && IsAfterAld(study, fact) || (fact.Role is TemperatureRole.Synthesis or TemperatureRole.Anneal && study.Route.Main == Route.Precursor));
        if (anneal is not null && none is not null && !anneal.Sentence.Has(AfterStrict))
            anneal = null;
        if (anneal is null)
        {
            if (none?.First(Treatment, DirectNone) is TermHit hit)
                return Finding.Reported(new ItemValue().With("postTreatment", "none"), Study.Clause(none, hit.Start, hit.End));
            Sentence? vague = study.Own.FirstOrDefault(sentence => sentence.Has(Anneal) && (sentence.Has(Words.Coating) || study.Coatings.All.Any(coating => sentence.Span.Contains(coating.Formula, StringComparison.Ordinal))) && (sentence.Has(AfterStrict) || sentence.Has(Subsequent)) && !sentence.Has(Negation));
            return vague?.First(Anneal) is TermHit word ? Finding.Partial(null, "A treatment is named, but not its temperature, time and atmosphere.", Study.Clause(vague, word.Start, word.End)) : Finding.None;
        }
        Quantity[] times = [.. anneal.Sentence.Of(Dimension.Time).Where(quantity => quantity.Value >= 60)];
        TermHit? gas = anneal.Sentence.Nearest(Gases, anneal.Start, anneal.End) is { Distance: < 90 } near ? near.Hit : null;
        var value = new ItemValue()
            .With("temperatureC", study.Temperatures.Where(fact => fact.Sentence == anneal.Sentence && fact.Role == anneal.Role).SelectMany(fact => fact.Values).Distinct())
            .With("timeH", times.SelectMany(quantity => quantity.Values.Select(seconds => Math.Round(seconds / 3600, 3))))
            .With("atmosphere", gas is TermHit found ? anneal.Sentence.Document.Text[found.Start..found.End] : null);
        Evidence evidence = Study.Clause(anneal.Sentence, anneal.Start, Math.Max(anneal.End, times.FirstOrDefault()?.End ?? 0));
        string[] missing = [.. new[] { times.Length > 0 ? null : "time", gas is not null ? null : "atmosphere" }.OfType<string>()];
        // Time and temperature make a treatment; the rule on its completeness asks for the gas.
        return missing.Length == 0 ? Finding.Reported(value, evidence) : missing is ["atmosphere"] ? new Finding(ItemStatus.Reported, value, [evidence], "The atmosphere is not given.") : Finding.Partial(value, $"The {string.Join(" and ", missing)} of the treatment is not given.", evidence);
    }

    private static readonly Term DirectNone = Term.Any("no anneal*", "no heat treatment*", "no further heat treatment*", "no additional heat treatment*", "no subsequent heat treatment*", "not annealed", "without annealing", "no post treatment*", "not heated", "no further treatment", "no tempering", "no post anneal*", "no postanneal*", "treatment after ALD none", "nothing was done", "ALD nothing", "no furnace", "no thermal step", "no further thermal", "no post annealing", "no annealing", "no thermal treatment", "nothing was done to", "no subsequent anneal*", "no subsequent heat*", "used as deposited", "used with no", "without any heat*", "not followed by any heat", "did not anneal", "nothing afterwards", "no heating step", "no additional heat*", "no further heating", "no heating", "deliberately omitted", "treatment was omitted", "no annealing followed", "not tempered", "no calcination", "none of the powders was annealed", "none of the samples was annealed", "none of the electrodes was annealed", "none was annealed", "none of them was annealed", "were not annealed", "without further annealing", "was not heated", "no sample was heated", "left as deposited", "left ours as deposited", "kept as deposited", "used as grown", "remained as deposited", "were not heated", "nobody annealed", "without any thermal", "no treatment followed", "not calcined", "none was tempered", "none of them was heated", "nobody heated", "nobody calcined", "no one annealed", "none were tempered", "none was heated", "none was calcined", "none was baked", "none were annealed", "none were heated", "nothing was calcined", "nothing was annealed", "nothing was tempered", "nothing was baked", "nothing was heated", "never annealed", "never tempered", "no bake", "no baking", "not baked", "no firing", "saw no furnace", "saw a furnace", "without tempering", "without a heat treatment", "without heat treatment", "none received a heat", "spared the furnace");
    private static readonly Term Anneal = Term.Any("anneal*", "post anneal*", "postanneal*", "heat treatment", "calcined", "heat treated", "pyroly*", "post lithiat*", "annealing treatment", "thermal treatment", "thermally treated");
    private static readonly Term AfterStrict = Term.Any("after ALD", "after the ALD", "after coating", "after deposition", "after the deposition", "post ALD", "post treatment*", "post anneal*", "afterwards", "finally kept", "finally heated", "finally held", "thereafter");
    private static readonly Term Subsequent = Term.Any("subsequent*", "then", "followed by", "followed");

    private static bool Negated(Sentence sentence)
    {
        foreach (TermHit hit in sentence.Hits(Treatment))
            if (sentence.Nearest(Negation, hit.Start, hit.End) is { Distance: < 40 } && !(sentence.Has(Reheated) && sentence.Nearest(Reheated, hit.Start, hit.End) is { Distance: 0 }))
                return true;
        return false;
    }

    // The cathode's own calcination stands before the ALD, or says that it makes the cathode.
    private static bool IsAfterAld(Study study, TemperatureFact fact)
    {
        if (fact.Sentence.Has(AfterStrict) || fact.Sentence.Has(Words.Coated) || (fact.Sentence.Has(PostWord) && !fact.Sentence.Has(Making)))
            return true;
        CycleMention? first = study.Cycles.FirstOrDefault(cycle => cycle.Kind is CycleKind.Ald or CycleKind.Super);
        bool earlierAld = study.Own.Any(sentence => sentence.Document == fact.Sentence.Document && sentence.Index <= fact.Sentence.Index && sentence.Index > fact.Sentence.Index - 8 && sentence.Has(Words.Ald));
        return fact.Sentence.Has(PowderWords) && ((first is not null && first.Sentence.Document == fact.Sentence.Document && first.Sentence.Index <= fact.Sentence.Index) || earlierAld);
    }

    // "LLO was made by spray pyrolysis and subsequent firing": how the cathode came about.
    private static readonly Term Making = Term.Any("was made by", "were made by", "was made from", "was prepared by", "were prepared by", "was synthesized", "was synthesised", "were synthesized", "were synthesised", "was obtained by", "resulted from", "coprecipitat*", "co precipitat*", "spray pyrolysis", "sol gel", "nitrates", "carbonate precursor", "hydroxide precursor");
    private static readonly Term PostWord = Term.Any("post", "pyroly*", "subsequent*", "finally calcined", "finally annealed", "finally heated", "finally fired", "finally kept", "then annealed", "samples were annealed", "electrodes were annealed", "afterwards");
    private static readonly Term PowderWords = Term.Any("powder*", "sample*", "electrode*", "they", "films", "discs", "anneal*", "calcined");
}
