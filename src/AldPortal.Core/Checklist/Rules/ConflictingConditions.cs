using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>One sample under one set of conditions has one result, and one result belongs to one set of conditions.</summary>
internal sealed class ConflictingConditions() : ConsistencyRule("conflicting-conditions")
{
    private const int Most = 60;
    private const int EnoughConditions = 2;
    private const double Notable = 0.025;
    private static readonly Term SameTest = Term.Any("same measurement", "same test", "same experiment", "same cells", "this test", "this experiment", "this measurement", "the above", "cycle experiment", "those cells", "these cells", "single experiment", "this very");
    private static readonly Term OtherCell = Term.Any("full cell*", "pouch", "electrolyte*", "second set", "second cell", "another", "batch*", "annealed", "thicker", "loading*", "replicate*", "fresh cells", "repeat*", "FEC", "VC", "graphite", "charged at", "respectively", "literature", "wet", "stored");

    private sealed record Test(Sentence Sentence, Result[] Capacities, TestConditions Conditions);

    public override Judgement Judge(Study study)
    {
        if (InText(study) is Judgement conflict)
            return conflict;
        Result[] table = [.. study.Results.Where(result => result.FromTable && result.Kind == ResultKind.Capacity && result.Sample.Length > 0)];
        if (table.Length == 0)
            return Judgement.NotApplicable("No result is given twice.");
        foreach (IGrouping<(string Sample, double? Cycle, bool), Result> group in table.GroupBy(result => (result.Sample, result.Cycle, result.IsFormation)))
            if (group.DistinctBy(result => result.Value).Count() > 1)
                return Judgement.Check($"{group.Key.Sample} has {string.Join(" and ", group.Select(result => N(result.Value)).Distinct())} mA h g⁻¹ at the same cycle: which condition differs?", group.Take(3).Select(FirstCycleCapacity.Evidence));
        return Judgement.Consistent("Every sample of the table has one result per cycle.", FirstCycleCapacity.Evidence(table[0]));
    }

    private static Judgement? InText(Study study)
    {
        Test[] tests = [.. study.Own.Where(sentence => !sentence.IsDataRow && study.ResultsIn(sentence).Any()).Take(Most * 4)
            .Select(sentence => new Test(sentence, [.. study.ResultsIn(sentence).Where(result => result is { IsRate: false, IsFormation: false, Kind: ResultKind.Capacity or ResultKind.Retention })], TestConditions.Of(study, sentence)))
            .Where(test => test.Capacities.Length is > 0 and <= 4 && !test.Conditions.IsEmpty).Take(Most)];
        for (int i = 0; i < tests.Length; i++)
            for (int j = i + 1; j < tests.Length; j++)
                if ((Twice(tests[i], tests[j]) ?? Unlike(tests[i], tests[j])) is Judgement judgement)
                    return judgement;
        return null;
    }

    // The same first and last capacity of one sample under two conditions, or one result that is called that of the same test.
    private static Judgement? Twice(Test a, Test b)
    {
        if (a.Conditions.DifferenceFrom(b.Conditions) is not string difference)
            return null;
        (Result, Result)[] same = [.. a.Capacities.SelectMany(one => b.Capacities.Where(two => one.Kind == two.Kind && one.Value == two.Value && SameSample(one, two)).Take(1).Select(two => (one, two)))];
        int capacities = same.Where(pair => pair.Item1.Kind == ResultKind.Capacity).DistinctBy(pair => pair.Item1.Value).Count();
        bool called = same.Length > 0 && b.Sentence.Has(SameTest) && same.All(pair => pair.Item1.Cycle == pair.Item2.Cycle);
        return capacities >= 2 || called
            ? Judgement.Inconsistent($"The same results ({string.Join(", ", same.Select(pair => N(pair.Item1.Value)).Distinct())}) are given for {difference}.", FirstCycleCapacity.Evidence(same[0].Item1), FirstCycleCapacity.Evidence(same[0].Item2)) : null;
    }

    // Two results of one sample at one cycle, where both sentences name the same conditions.
    private static Judgement? Unlike(Test a, Test b)
    {
        if (a.Conditions.SharedWith(b.Conditions) < EnoughConditions || a.Conditions.DifferenceFrom(b.Conditions) is not null || a.Sentence.Has(OtherCell) || b.Sentence.Has(OtherCell))
            return null;
        foreach (Result one in a.Capacities)
            foreach (Result two in b.Capacities)
                if (one.Kind == ResultKind.Capacity && two.Kind == ResultKind.Capacity && one.IsBare == false && two.IsBare == false && one.Sample == two.Sample && one.Sample is not ("coated" or "") && one.Cycle is > 1 && one.Cycle == two.Cycle
                    && Math.Abs(one.Value - two.Value) > Notable * one.Value && !b.Capacities.Any(result => result.Value == one.Value) && !a.Capacities.Any(result => result.Value == two.Value))
                    return Judgement.Inconsistent($"{N(one.Value)} and {N(two.Value)} mA h g⁻¹ are given for the same sample at cycle {N(one.Cycle.Value)} under the same conditions.", FirstCycleCapacity.Evidence(one), FirstCycleCapacity.Evidence(two));
        return null;
    }

    private static bool SameSample(Result a, Result b) => a.IsBare == false && b.IsBare == false && (a.Sample == b.Sample || a.Sample is "coated" or "" || b.Sample is "coated" or "");
}
