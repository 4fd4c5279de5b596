using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>
/// Retentions that the text states, against the capacities of the same sample in a table. That text and table speak of one test is shown by
/// the other samples: where theirs agree, the odd one is wrong.
/// </summary>
internal static class TabledRetentions
{
    private const int Most = 60;
    private const double Agreement = 0.3;
    private const double Wrong = 2;
    private static readonly Term OtherState = Term.Any("prior to annealing", "before annealing", "as prepared", "unannealed", "as deposited", "literature", "rate", "full cell*", "pouch");

    private readonly record struct Comparison(Result Stated, Result First, Result Last)
    {
        public double Calculated => 100 * Last.Value / First.Value;

        public double Difference => Math.Abs(Calculated - Stated.Value);
    }

    /// <summary>The disagreements; empty where there are none or where no other number shows that the test is the same.</summary>
    public static IEnumerable<Judgement> Judge(Study study)
    {
        Result[] rows = [.. study.Results.Where(result => result is { FromTable: true, Kind: ResultKind.Capacity, IsFormation: false, Sample.Length: > 0 })];
        if (rows.Length == 0)
            yield break;
        Comparison[] all = [.. study.Results.Where(result => result is { FromTable: false, Kind: ResultKind.Retention, Cycle: > 1, Precision: Precision.Exact, Sentence: >= 0 } && result.Sample is not ("" or "coated"))
            .Take(Most).Select(stated => Against(stated, rows)).OfType<Comparison>()];
        foreach (Comparison odd in all.Where(comparison => comparison.Difference > Wrong))
        {
            bool shown = Array.Exists(all, other => other.Difference <= Agreement && other.Stated.Cycle == odd.Stated.Cycle && other.Last.Document == odd.Last.Document && other.Stated.Sample != odd.Stated.Sample && IsNear(other.Stated, odd.Stated));
            // A number that fits another row, or another cycle of the row, is more likely that one's.
            bool elsewhere = rows.Where(row => row.Cycle is 1).Any(first => rows.Any(last => last.Cycle > 1 && last.RowStart == first.RowStart && Math.Abs((100 * last.Value / first.Value) - odd.Stated.Value) <= Agreement));
            bool twice = Array.Exists(all, other => other.Stated.Sample == odd.Stated.Sample && other.Difference <= Agreement && other.Stated.Cycle == odd.Stated.Cycle);
            if (shown && !elsewhere && !twice)
                yield return RetentionMatch.Compare(odd.First.Value, odd.Last.Value, odd.Stated.Value, FirstCycleCapacity.Evidence(odd.Stated), FirstCycleCapacity.Evidence(odd.First), FirstCycleCapacity.Evidence(odd.Last));
        }
    }

    private static bool IsNear(Result one, Result other) => one.Document == other.Document && Math.Abs(one.Sentence - other.Sentence) <= 1;

    private static Comparison? Against(Result stated, Result[] rows)
    {
        if (stated.Document.Sentences[stated.Sentence].Has(OtherState))
            return null;
        TestContext test = TestContext.Of(stated);
        Result[] own = [.. rows.Where(row => (row.IsBare == true && stated.IsBare == true || row.IsBare == stated.IsBare && SamplePairs.AreOne(row.Sample, stated.Sample)) && row.Cycle is double cycle && (cycle == 1 || cycle == stated.Cycle))];
        Result[] firsts = [.. own.Where(row => row.Cycle is 1)];
        Result[] lasts = [.. own.Where(row => row.Cycle > 1)];
        return firsts is [Result first] && lasts is [Result last] && first.RowStart == last.RowStart && test.Agrees(TestContext.Of(last)) ? new Comparison(stated, first, last) : null;
    }
}
