using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Number of charge–discharge cycles.</summary>
internal sealed class CycleCount() : ItemReader("cycle-count")
{
    public override Finding Read(Study study)
    {
        CycleMention[] mentions = [.. study.Cycles.Where(cycle => cycle.Kind is CycleKind.Charge && cycle.Values[^1] >= 10)];
        mentions = [.. mentions.Where(cycle => !Every(cycle))];
        CycleMention[] run = [.. mentions.Where(cycle => !cycle.IsOrdinal && IsRun(cycle))];
        if (run.Length > 0)
            mentions = run;
        double[] plain = [.. mentions.Where(cycle => !cycle.IsOrdinal).SelectMany(cycle => cycle.Values.TakeLast(1)).Distinct()];
        double[] ordinal = [.. mentions.Where(cycle => cycle.IsOrdinal).SelectMany(cycle => cycle.Values.TakeLast(1)).Distinct()];
        double[] counts = plain.Length > 0 ? [.. plain, .. ordinal.Where(value => value > plain.Max() && value == ordinal.Max() || IsResult(study, value))] : ordinal.Length > 0 ? [ordinal.Max()] : [];
        if (counts.Length == 0)
        {
            double[] table = [.. study.Results.Where(result => result.FromTable && result.Cycle >= 10).Select(result => result.Cycle!.Value).Distinct()];
            if (table.Length == 0)
                return Finding.None;
            Result first = study.Results.First(result => result.FromTable && result.Cycle == table.Max());
            return Finding.Reported(new ItemValue().With("cycles", table.Max()), first.Document.Evidence(first.Start, first.End));
        }
        return Finding.Reported(new ItemValue().With("cycles", counts), mentions.OrderBy(cycle => cycle.IsOrdinal).Take(5).Select(cycle => Study.Exact(cycle.Sentence, cycle.Start, cycle.End)));
    }

    // The cycle that capacities are given at counts beside a longer run.
    private static bool IsResult(Study study, double cycle) =>
        cycle >= 50 && study.Results.Any(result => result.Kind == ResultKind.Capacity && result.Cycle == cycle && !result.IsRate && !result.FromTable);

    // "Every 100 cycles a check-up", "averages over cycles 10–1,000".
    private static bool Every(CycleMention cycle)
    {
        ReadOnlySpan<char> before = Before(cycle, 10);
        return before.EndsWith("initial ") || before.Contains("very ", StringComparison.Ordinal) || before.Contains("each ", StringComparison.Ordinal) || (cycle.IsRange && cycle.Sentence.Has(Words.Efficiency));
    }

    // What was run, rather than the cycle at which a value is given.
    private static bool IsRun(CycleMention cycle)
    {
        ReadOnlySpan<char> before = Before(cycle, 26);
        return before.EndsWith("for ") || before.Contains("followed by ", StringComparison.Ordinal) || before.Contains("total of ", StringComparison.Ordinal) || before.EndsWith("ran ") || before.Contains("cycled ", StringComparison.Ordinal) || before.EndsWith("then ") || before.EndsWith("Then ") || before.EndsWith("preceded ") || before.EndsWith("both ways, ") || before.EndsWith("cycle ") || before.EndsWith("and ");
    }

    private static ReadOnlySpan<char> Before(CycleMention cycle, int length)
    {
        int from = Math.Max(cycle.Sentence.Start, cycle.Start - length);
        return cycle.Sentence.Document.Text.AsSpan(from, cycle.Start - from);
    }
}
