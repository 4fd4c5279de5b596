using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Finished electrodes are not annealed above what the binder stands, or above what the text promises.</summary>
internal sealed class AnnealVsBinder() : ConsistencyRule("anneal-vs-binder")
{
    private const double Limit = 200;
    private const double Destroyed = 250;
    private const double Rounded = 2;
    private static readonly Term Later = Term.Any("coated", "ALD", "post anneal*", "postanneal*", "subsequent*", "then", "finally", "afterwards", "after", "deposit*", "covered", "later");
    private static readonly Term MadeFrom = Term.Any("cast from", "made from", "made of", "prepared from", "processed into", "slurr*", "mixed", "before casting", "only then", "without binder", "binder free", "not annealed", "calcined before");

    public override Judgement Judge(Study study)
    {
        bool binder = study.Route.Main is Route.Electrode or Route.Unknown && !study.Own.Any(sentence => sentence.Has(Reading.Words.BinderFree))
            && (study.Finding("electrode-formulation").Status != ItemStatus.NotReported || study.Own.Any(sentence => sentence.Has(Reading.Words.Binder)));
        TemperatureFact[] anneals = binder ? [.. study.Temperatures.Where(OfElectrode)] : [];
        // The cathode's own calcination, where a sentence says what the electrodes were cast from, is no anneal of theirs.
        double[] temperatures = study.Route.Main != Route.Electrode ? []
            : [.. Numbers(study, "post-treatment", "temperatureC").Where(value => !study.Temperatures.Any(fact => fact.Sentence.Has(MadeFrom) && fact.Values.Contains(value)))];
        double highest = anneals.SelectMany(fact => fact.Values).Concat(temperatures).DefaultIfEmpty(double.NaN).Max();
        if (double.IsNaN(highest))
            return Judgement.NotApplicable("No finished electrodes were annealed.");
        Evidence[] words = [.. anneals.Select(fact => Study.Clause(fact.Sentence, fact.Start, fact.End)).Take(2), .. Words(study, "post-treatment", "coating-route")];
        HeatClaim[] claims = [.. HeatClaims.Of(study)];
        if (claims.Length > 0 && claims.MinBy(claim => claim.CeilingC) is var claim && highest > claim.CeilingC + Rounded && anneals.Length > 0)
            return Judgement.Inconsistent($"The finished electrode was annealed at {N(highest)} °C, though the text says it stayed within {N(claim.CeilingC)} °C.", [Study.Clause(claim.Sentence, claim.Start, claim.End), .. words]);
        return highest <= Limit ? Judgement.Consistent($"{N(highest)} °C leaves the binder intact.", words)
            : highest >= Destroyed ? Judgement.Inconsistent($"Annealing a finished electrode at {N(highest)} °C melts and may decompose its binder; report the annealed bare electrode too.", words)
            : Judgement.Check($"Annealing a finished electrode at {N(highest)} °C affects its binder; report the annealed bare electrode too.", words);
    }

    // "The coated cathodes were calcined at 350 °C": electrodes, not the powder they are cast from, and after the deposition.
    private static bool OfElectrode(TemperatureFact fact) =>
        fact is { Role: TemperatureRole.Anneal, InWords: false } && fact.Values.Min() > Limit
        && fact.Sentence.Has(Later) && !fact.Sentence.Has(MadeFrom) && HeatedParts.IsElectrodeBefore(fact.Sentence, fact.Start);
}
