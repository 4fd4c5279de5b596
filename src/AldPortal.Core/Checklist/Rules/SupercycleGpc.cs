using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Films of two cations are counted in supercycles, and the numbers of supercycles, subcycles and nanometres fit.</summary>
internal sealed class SupercycleGpc() : ConsistencyRule("supercycle-gpc")
{
    private const double LowestAngstrom = 0.3;
    private const double HighestAngstrom = 6;
    private const double Doubtful = 0.5;

    public override Judgement Judge(Study study)
    {
        if ((Sum(study) ?? Growth(study)) is Judgement contradiction)
            return contradiction;
        bool ternary = study.Coatings.All.Any(coating => coating.Known?.Class == "lithiated-oxide" || coating.Known?.GrowthPerCycle?.Per == "supercycle");
        if (!ternary)
            return Judgement.NotApplicable("The film needs no supercycles.");
        if (!IsSuper(study))
            return Judgement.Check($"{study.Coatings.All[0].Formula} needs supercycles: are the numbers given cycles or supercycles, and what is one made of?", Words(study, "ald-cycles", "coating-material"));
        IReadOnlyList<GrowthPair> pairs = GrowthPairs.Of(study);
        if (pairs.Any(pair => pair.High < LowestAngstrom || pair.Low > HighestAngstrom))
            return Judgement.Check($"{N(pairs[0].Calculated)} Å per supercycle is unusual (1.5–6 Å are expected).", Words(study, "coating-thickness", "ald-cycles"));
        return study.Has("supercycle-layout") && study.Finding("supercycle-layout").Status == ItemStatus.Reported
            ? Judgement.Consistent("Counted in supercycles, with their layout.", Words(study, "supercycle-layout"))
            : Judgement.Check("Counted in supercycles, but what one is made of is not said.", Words(study, "ald-cycles"));
    }

    private static bool IsSuper(Study study) => study.Finding("ald-cycles").Value?.Texts("unit").Contains("supercycle") ?? false;

    // Where all samples got the same number of supercycles, every total follows from what one is made of.
    private static Judgement? Sum(Study study)
    {
        if (!IsSuper(study) || Numbers(study, "ald-cycles", "aldCycles") is not [double supercycles] || SupercycleFacts.PartsOf(study) is not SupercycleParts parts)
            return null;
        int all = parts.Counts.Sum();
        double[] totals = [.. parts.Counts.Select(count => count * supercycles)];
        foreach (SupercycleTotal total in SupercycleFacts.TotalsOf(study))
        {
            bool fits = total.OfEach ? totals.All(value => value == total.Value)
                : totals.Contains(total.Value) || total.Value == all * supercycles || total.Value == supercycles || total.Value == all || parts.Counts.Contains(total.Value);
            if (!fits)
                return Judgement.Inconsistent($"{N(supercycles)} supercycles of {string.Join(" + ", parts.Counts)} are {string.Join(" and ", totals.Select(N))} cycles, {N(all * supercycles)} together; {total.Value} are stated.", Study.Whole(parts.Sentence), Study.Clause(total.Sentence, total.Start, total.End));
        }
        return null;
    }

    // "2.4 Å per supercycle" and 20 of them. A factor of ten is a matter of units, which another rule asks for.
    private static Judgement? Growth(Study study)
    {
        if (!IsSuper(study) || study.Thickness.Growth.Where(fact => fact is { PerSupercycle: true, Values.Length: 1 }).Select(fact => fact.Values[0]).Distinct().ToArray() is not [> 0 and double stated] || GrowthPairs.Of(study) is not [GrowthPair pair])
            return null;
        double ratio = pair.Calculated / stated;
        bool fits = (stated >= pair.Low && stated <= pair.High) || Math.Abs(ratio - 1) <= Doubtful;
        return fits || ratio is (> 8 and < 12) or (> 0.08 and < 0.12) ? null
            : Judgement.Inconsistent($"{N(pair.Cycles)} supercycles of {N(stated)} Å make {N(pair.Cycles * stated / 10)} nm; {N(pair.ThicknessNm)} nm is stated.", Words(study, "growth-per-cycle", "coating-thickness", "ald-cycles"));
    }
}
