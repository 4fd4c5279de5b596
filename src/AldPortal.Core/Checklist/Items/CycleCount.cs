using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Number of charge–discharge cycles.</summary>
internal sealed class CycleCount() : ItemReader("cycle-count")
{
    public override Finding Read(Study study)
    {
        CycleMention[] mentions = [.. study.Cycles.Where(cycle => cycle.Kind is CycleKind.Charge && cycle.Values[^1] >= 10)];
        double[] plain = [.. mentions.Where(cycle => !cycle.IsOrdinal).SelectMany(cycle => cycle.Values.TakeLast(1)).Distinct()];
        double[] ordinal = [.. mentions.Where(cycle => cycle.IsOrdinal).SelectMany(cycle => cycle.Values.TakeLast(1)).Distinct()];
        double[] counts = plain.Length > 0 ? [.. plain, .. ordinal.Where(value => value > plain.Max())] : ordinal.Length > 0 ? [ordinal.Max()] : [];
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
}
