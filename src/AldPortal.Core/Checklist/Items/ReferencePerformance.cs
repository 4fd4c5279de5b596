using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Numbers for the uncoated reference.</summary>
internal sealed class ReferencePerformance() : ItemReader("reference-performance")
{
    public override Finding Read(Study study)
    {
        Result[] bare = [.. study.Results.Where(result => result.IsBare == true && !result.IsRate && !result.IsFormation)];
        Result[] first = [.. bare.Where(result => result.Kind == ResultKind.Capacity && result.Cycle == 1)];
        Result[] later = [.. bare.Where(result => result.Kind == ResultKind.Capacity && result.Cycle > 1)];
        Result[] retention = [.. bare.Where(result => result.Kind == ResultKind.Retention)];
        if (first.Length + later.Length + retention.Length == 0)
            return Finding.None;
        Result[] at100 = [.. later.Where(result => result.Cycle == 100)];
        var value = new ItemValue()
            .With("firstCapacityMahPerG", first.Select(result => result.Value).Distinct())
            .With("capacityAt100MahPerG", at100.Select(result => result.Value).Distinct())
            .With("retentionPercent", retention.Select(result => Math.Round(result.Value, 3)).Distinct());
        Evidence[] evidence = [.. first.Concat(later).Concat(retention).Take(6).Select(FirstCycleCapacity.Evidence)];
        int kinds = (first.Length > 0 ? 1 : 0) + (later.Length > 0 ? 1 : 0) + (retention.Length > 0 ? 1 : 0);
        return kinds >= 2 && first.Length > 0 && (later.Length > 0 || retention.Length > 0) ? Finding.Reported(value, evidence)
            : Finding.Partial(value, "Give first and 100th-cycle capacity and retention of the uncoated sample.", evidence);
    }
}
