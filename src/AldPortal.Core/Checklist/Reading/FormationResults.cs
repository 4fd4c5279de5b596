namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// First capacities that the formation gave, though no word says so: "the opening discharge at C/20 amounted to 186.4 mA h g⁻¹", where the
/// formation ran at C/20 and the test at C/2.
/// </summary>
internal static class FormationResults
{
    // What runs faster is a test.
    private const double SlowRate = 0.11;

    /// <summary>The results, with those of the formation marked; unchanged where nothing else would be left of the first cycle.</summary>
    public static IReadOnlyList<Result> Mark(Manuscript manuscript, IReadOnlyList<Result> results)
    {
        double[] rates = [.. manuscript.Own.Where(sentence => sentence.HasAny(Dimension.CRate)).SelectMany(sentence => sentence.Of(Dimension.CRate).Where(rate => CurrentFacts.FormationOwns(sentence, rate))).Select(rate => rate.Value).Where(rate => rate <= SlowRate).Distinct()];
        if (rates.Length == 0)
            return results;
        Result[] marked = [.. results.Select(result => IsFirst(result) && IsAtRate(result, rates) ? result with { IsFormation = true } : result)];
        return Array.Exists(marked, IsFirst) ? marked : results;
    }

    private static bool IsFirst(Result result) => result is { Kind: ResultKind.Capacity, Cycle: 1, IsFormation: false, IsRate: false };

    // The rates of its clause, or of its sentence where the clause has none.
    private static bool IsAtRate(Result result, double[] rates)
    {
        if (result.Sentence < 0 || result.FromTable)
            return false;
        Sentence sentence = result.Document.Sentences[result.Sentence];
        (int from, int to) = sentence.Clause(result.Start, result.End);
        double[] all = [.. sentence.Of(Dimension.CRate).SelectMany(rate => rate.Values)];
        double[] own = [.. sentence.Of(Dimension.CRate).Where(rate => rate.Start >= from && rate.End <= to).SelectMany(rate => rate.Values)];
        double[] named = own.Length > 0 ? own : all;
        return named.Length > 0 && named.All(rates.Contains);
    }
}
