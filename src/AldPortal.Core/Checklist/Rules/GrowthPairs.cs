using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>A thickness with the ALD cycles that made it, and the growth per cycle that follows, in Å.</summary>
internal sealed record GrowthPair(double ThicknessNm, double Cycles, double Low, double High)
{
    /// <summary>The growth per cycle from the numbers as written.</summary>
    public double Calculated => 10 * ThicknessNm / Cycles;
}

/// <summary>Finds which thickness belongs to which number of cycles.</summary>
internal static class GrowthPairs
{
    private const double HalfDigitNm = 0.05;

    /// <summary>Pairs, or none where it is unsure which belong together.</summary>
    public static IReadOnlyList<GrowthPair> Of(Study study)
    {
        double[] cycles = [.. (study.Finding("ald-cycles").Value?.Numbers("aldCycles") ?? []).Where(value => value > 0).Distinct().Order()];
        IReadOnlyList<double> thickness = study.Finding("coating-thickness").Value?.Numbers("thicknessNm") ?? [];
        if (cycles.Length == 0 || thickness.Count == 0 || study.Coatings.All.Count > 1 || study.Manuscript.IsReview)
            return [];
        ThicknessFact[] facts = [.. study.Thickness.Thickness.Where(fact => fact.Precision is Precision.Exact or Precision.About)];
        // "2–4 nm" for one number of cycles.
        if (cycles.Length == 1 && facts.FirstOrDefault(fact => fact.IsRange) is ThicknessFact range && thickness.Count == 2)
            return [new GrowthPair((range.Values[0] + range.Values[1]) / 2, cycles[0], 10 * range.Values.Min() / cycles[0], 10 * range.Values.Max() / cycles[0])];
        double[] sorted = [.. thickness.Distinct().Order()];
        if (sorted.Length == cycles.Length)
            return [.. sorted.Zip(cycles).Select(pair => Pair(pair.First, pair.Second, facts))];
        return Near(study, facts);
    }

    // One sentence with one thickness and one number of cycles: "(~3.40 nm; 10 ALD cycles)".
    private static List<GrowthPair> Near(Study study, ThicknessFact[] facts)
    {
        var pairs = new List<GrowthPair>();
        foreach (ThicknessFact fact in facts)
        {
            if (fact.Sentence is null || fact.Values.Length != 1)
                continue;
            CycleMention? cycle = fact.Sentence.Cycles.Where(mention => mention.Kind is CycleKind.Ald or CycleKind.Super && mention.Values.Length == 1 && !mention.IsOrdinal)
                .OrderBy(mention => Math.Abs(mention.Start - fact.Start)).FirstOrDefault();
            if (cycle is not null && Math.Min(Math.Abs(cycle.Start - fact.End), Math.Abs(fact.Start - cycle.End)) < (fact.Sentence.Cycles.Count == 1 && facts.Count(other => other.Sentence == fact.Sentence) == 1 ? 70 : 24))
                pairs.Add(Pair(fact.Values[0], cycle.Values[0], facts));
            else if (fact.Sentence.Cycles.Count == 0 && ByName(study, fact.Sentence) is double count && facts.Count(other => other.Sentence == fact.Sentence) == 1)
                pairs.Add(Pair(fact.Values[0], count, facts));
        }
        return pairs;
    }

    // "E12 carries a film of 3.0 nm": the one sample named, where its number is one of the study's own.
    private static double? ByName(Study study, Sentence sentence)
    {
        string[] names = [.. study.Samples.In(sentence, []).Where(mention => mention.Key != "coated").Select(mention => mention.Key).Distinct()];
        return names.Length == 1 && CountedNames.CountOf(names[0]) is > 0 and int count && study.Samples.Counts.Contains(count) ? count : null;
    }

    private static GrowthPair Pair(double thickness, double cycles, ThicknessFact[] facts)
    {
        double spread = facts.Where(fact => fact.Values.Any(value => Math.Abs(value - thickness) < 1e-6)).Select(fact => fact.Spread ?? 0).DefaultIfEmpty(0).Max();
        double digit = thickness * 10 == Math.Floor(thickness * 10) ? HalfDigitNm : HalfDigitNm / 10;
        double margin = Math.Max(digit, spread);
        return new GrowthPair(thickness, cycles, 10 * Math.Max(0, thickness - margin) / cycles, 10 * (thickness + margin) / cycles);
    }
}
