using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Films of two cations are counted in supercycles.</summary>
internal sealed class SupercycleGpc() : ConsistencyRule("supercycle-gpc")
{
    private const double LowestAngstrom = 0.3;
    private const double HighestAngstrom = 6;

    public override Judgement Judge(Study study)
    {
        bool ternary = study.Coatings.All.Any(coating => coating.Known?.Class == "lithiated-oxide" || coating.Known?.GrowthPerCycle?.Per == "supercycle");
        if (!ternary)
            return Judgement.NotApplicable("The film needs no supercycles.");
        bool supercycles = study.Finding("ald-cycles").Value?.Texts("unit").Contains("supercycle") ?? false;
        if (!supercycles)
            return Judgement.Check($"{study.Coatings.All[0].Formula} needs supercycles: are the numbers given cycles or supercycles, and what is one made of?", Words(study, "ald-cycles", "coating-material"));
        IReadOnlyList<GrowthPair> pairs = GrowthPairs.Of(study);
        if (pairs.Any(pair => pair.High < LowestAngstrom || pair.Low > HighestAngstrom))
            return Judgement.Check($"{N(pairs[0].Calculated)} Å per supercycle is unusual (1.5–6 Å are expected).", Words(study, "coating-thickness", "ald-cycles"));
        return study.Has("supercycle-layout") && study.Finding("supercycle-layout").Status == ItemStatus.Reported
            ? Judgement.Consistent("Counted in supercycles, with their layout.", Words(study, "supercycle-layout"))
            : Judgement.Check("Counted in supercycles, but what one is made of is not said.", Words(study, "ald-cycles"));
    }
}
