using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>A deposition on electrodes stays below what the binder stands, and below what the text promises.</summary>
internal sealed class ElectrodeAldTemperature() : ConsistencyRule("electrode-ald-temperature")
{
    private const double Mild = 150;
    private const double Strong = 200;
    private const double Rounded = 2;

    public override Judgement Judge(Study study)
    {
        HeatClaim[] claims = [.. HeatClaims.Of(study).Where(claim => !claim.AfterAld)];
        // A promise about electrodes with binder tells what was coated where the deposition itself does not.
        bool electrodes = study.Route.Main == Route.Electrode || (study.Route.Main == Route.Unknown && claims.Any(claim => claim.Sentence.Has(Reading.Words.Binder)));
        double[] temperatures = electrodes ? Temperatures(study) : [];
        if (temperatures.Length == 0)
            return Judgement.NotApplicable("No composite electrodes were coated, or no deposition temperature is given.");
        double highest = temperatures.Max();
        string message = $"{N(highest)} °C on an electrode with binder";
        IEnumerable<Evidence> words = Words(study, "deposition-temperature", "coating-route");
        if (claims.Length > 0 && claims.MinBy(claim => claim.CeilingC) is var claim && highest > claim.CeilingC + Rounded)
            return Judgement.Inconsistent($"{message}, though the text says it stayed within {N(claim.CeilingC)} °C.", [Study.Clause(claim.Sentence, claim.Start, claim.End), .. words]);
        bool binder = study.Finding("electrode-formulation").Status != ItemStatus.NotReported || study.Own.Any(sentence => sentence.Has(Reading.Words.Binder));
        return highest <= Mild ? Judgement.Consistent($"{message} is mild enough (PVDF melts near 170 °C).", words)
            : highest > Strong && binder && !study.Own.Any(sentence => sentence.Has(Reading.Words.BinderFree)) ? Judgement.Inconsistent($"{message} is above what PVDF stands (it melts near 170 °C).", words)
            : Judgement.Check($"{message}: name the binder and its stability (PVDF melts near 170 °C).", words);
    }

    // Powder and wafers may be hotter. Where a text coats powder too, only what stands behind the word electrode is counted.
    private static double[] Temperatures(Study study)
    {
        bool powder = study.Route.Evidence.Any(evidence => evidence.Route == Route.Powder && evidence.Score > 0);
        TemperatureFact[] facts = [.. study.Temperatures.Where(fact => fact is { Role: TemperatureRole.Deposition, InWords: false })];
        return facts.Length == 0 ? [.. Numbers(study, "deposition-temperature", "depositionC")]
            : [.. facts.Where(fact => powder ? HeatedParts.IsElectrode(fact.Sentence, fact.Start) : !HeatedParts.IsOther(fact.Sentence, fact.Start)).SelectMany(fact => fact.Values)];
    }
}
