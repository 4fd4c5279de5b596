using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Each sample was coated as powder or as electrode.</summary>
internal sealed class RouteExclusive() : ConsistencyRule("route-exclusive")
{
    private static readonly Term BeforeSlurry = Term.Any("prior to slurry", "before slurry", "prior to electrode", "before electrode", "before making the slurry", "before the slurry", "loose powder", "as a loose powder", "loose");
    private static readonly Term PowderWord = Term.Any("powder", "powders");
    private static readonly Term ElectrodeWord = Term.Any("electrodes", "electrode", "cathode sheets", "laminates", "tapes");
    private static readonly Term InReactor = Term.Any("ALD reactor", "ALD chamber", "ALD tool", "ALD system");
    private static readonly Term Compared = Term.Any("both routes", "two routes", "powder route", "electrode route", "powder ALD", "electrode ALD", "for comparison", "in contrast", "alternatively", "instead of the powder", "a second series", "second set", "in addition");

    // The powder before the slurry, and later the electrodes "out of the ALD reactor": the same samples cannot have gone both ways.
    private static Judgement? BothWays(Study study)
    {
        Sentence? powder = study.Own.FirstOrDefault(sentence => sentence.Has(BeforeSlurry) && sentence.Has(PowderWord) && sentence.Has(Reading.Words.Coated) && !sentence.Has(Reading.Words.Not));
        Sentence? electrode = powder is null ? null : study.Own.FirstOrDefault(sentence => sentence.Has(InReactor) && sentence.Has(ElectrodeWord) && sentence.Has(Reading.Words.Coated) && !sentence.Has(PowderWord) && !sentence.Has(Reading.Words.Bare));
        return electrode is null || study.Own.Any(sentence => sentence.Has(Compared)) ? null
            : Judgement.Inconsistent("Once the powder went into the reactor, once the finished electrode: which was coated?", Study.Whole(powder!), Study.Whole(electrode));
    }

    public override Judgement Judge(Study study)
    {
        Finding route = study.Finding("coating-route");
        IReadOnlyList<string> routes = route.Value?.Texts("route") ?? [];
        if (route.Status == ItemStatus.NotReported)
            return Judgement.NotApplicable("No coating route is named.");
        if (BothWays(study) is Judgement contradiction)
            return contradiction;
        if (routes.Count > 1)
            return Judgement.Check("Powder and electrode coating both occur: say for each sample which it was.", route.Evidence.Take(3));
        return route.Status == ItemStatus.Reported ? Judgement.Consistent($"Coated as {(routes.Count > 0 ? routes[0] : "stated")}.", route.Evidence.Take(2))
            : Judgement.Check("It is not said whether powder or electrode was coated.", route.Evidence.Take(2));
    }
}
