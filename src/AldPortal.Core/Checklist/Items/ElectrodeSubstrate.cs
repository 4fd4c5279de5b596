using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>State of the electrode before ALD.</summary>
internal sealed class ElectrodeSubstrate() : ItemReader("electrode-substrate")
{
    private static readonly Term Pressed = Term.Any("calender*", "roll pressed", "pressed", "uncalendered", "compressed", "densif*", "porosity", "compacted", "rolled", "hot rolled", "compact*");
    private static readonly Term Dried = Term.Any("dried", "dry", "drying", "predried", "pre dried", "degassed", "outgassed");
    private static readonly Term Before = Term.Any("before ALD", "before the ALD", "before coating", "before deposition", "before the deposition", "before they", "prior to ALD", "prior to deposition", "then coated", "reactor", "chamber", "before", "prior");

    public override Finding Read(Study study)
    {
        if (study.Route.Main != Route.Electrode)
            return Finding.NotApplicable(study.Route.Main == Route.Unknown ? "It is not said that electrodes were coated." : "Electrodes were not coated after casting.");
        Sentence? pressed = study.Own.Where(sentence => sentence.Has(Pressed)).MaxBy(sentence => (sentence.Of(Dimension.Percent).Any() ? 2 : 0) + (sentence.Of(Dimension.Length).Any() ? 1 : 0));
        Sentence? dried = study.Own.FirstOrDefault(sentence => sentence.Has(Dried) && sentence.Has(Before)) ?? study.Own.FirstOrDefault(sentence => sentence.Has(Dried) && sentence.Has(Words.Electrode));
        if (pressed is null && dried is null)
            return Finding.None;
        var value = new ItemValue()
            .With("porosityPercent", pressed?.Of(Dimension.Percent).FirstOrDefault(quantity => quantity.Value is > 10 and < 60)?.Value)
            .With("thicknessUm", pressed?.Of(Dimension.Length).FirstOrDefault(quantity => quantity.Unit == "µm" && !Foil(pressed, quantity))?.Value / 1000)
            .With("dryingC", study.Temperatures.FirstOrDefault(fact => fact.Role == TemperatureRole.Drying && fact.Sentence == dried)?.Values[0]);
        var evidence = new List<Evidence>();
        if (pressed?.First(Pressed) is TermHit hit)
            evidence.Add(Study.Clause(pressed, hit.Start, hit.End));
        if (dried?.First(Dried) is TermHit dry)
            evidence.Add(Study.Clause(dried, dry.Start, dry.End));
        return pressed is not null && dried is not null ? Finding.Reported(value, evidence) : Finding.Partial(value, "Say whether the electrode was calendered and how it was dried before ALD.", evidence);
    }

    private static bool Foil(Sentence sentence, Quantity quantity) => sentence.Near(FoilWords, quantity, 10);

    private static readonly Term FoilWords = Term.Any("foil", "Al");
}
