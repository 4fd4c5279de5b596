using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Powder batch mass and agitation.</summary>
internal sealed class PowderBatch() : ItemReader("powder-batch")
{
    private static readonly Term Batch = Term.Any("batch", "batches", "per run", "every time", "each run", "each experiment", "charge was", "load", "loaded", "filled", "powder", "powders", "reactor", "drum", "bed", "cartridge", "sample holder", "run", "per deposition", "lots", "lot", "portions", "a time", "runs of", "runs", "at a time", "charged", "charge of", "charge", "portion", "tumbled");
    private static readonly Term Agitation = Term.Any("rpm", "tumbled", "rotat*", "vibrat*", "shaken", "fluidized by", "fluidised by", "stirred", "stirring", "agitat*", "fluidized", "fluidised", "ultrasonic", "shaking");
    private static readonly Term NotBatch = Term.Any("slurry", "electrolyte", "ball mill*", "centrifug*", "pouch", "synthes*", "dissolved");

    public override Finding Read(Study study)
    {
        if (study.Route.Main is not (Route.Powder or Route.Precursor))
            return Finding.NotApplicable(study.Route.Main == Route.Unknown ? "It is not said that powder was coated." : "Electrodes were coated, not powder.");
        Quantity? mass = null;
        Sentence? massSentence = null;
        Sentence? agitation = null;
        foreach (Sentence sentence in study.Own)
        {
            Quantity? found = sentence.Of(Dimension.Mass).FirstOrDefault(quantity => quantity.Value >= 100 && quantity.Unit is "g" or "kg");
            if (mass is null && found is not null && sentence.Has(Batch) && !sentence.InClause(NotBatch, found.Start, found.End))
                (mass, massSentence) = (found, sentence);
            if (sentence.Has(Agitation) && (sentence.Has(Words.Powder) || sentence.Has(Batch) || sentence.Has(Words.Ald)))
                agitation ??= sentence;
        }
        if (mass is null && agitation is null)
            return Finding.None;
        var value = new ItemValue().With("massG", mass?.Values.Select(m => m / 1000) ?? []).With("rotationRpm", agitation?.Of(Dimension.Rotation).FirstOrDefault()?.Value).With("frequencyHz", agitation?.Of(Dimension.Frequency).FirstOrDefault()?.Value);
        var evidence = new List<Evidence>();
        if (mass is not null)
            evidence.Add(Study.Clause(massSentence!, mass.Start, mass.End));
        if (agitation?.First(Agitation) is TermHit hit)
            evidence.Add(Study.Clause(agitation, hit.Start, hit.End));
        return mass is not null ? Finding.Reported(value, evidence) : Finding.Partial(value, "Give the mass of powder per batch.", evidence);
    }
}
