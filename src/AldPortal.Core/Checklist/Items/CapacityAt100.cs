using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Discharge capacity in the 100th cycle.</summary>
internal sealed class CapacityAt100() : ItemReader("capacity-at-100")
{
    public override Finding Read(Study study)
    {
        Result[] at100 = [.. study.Results.Where(result => result.Kind == ResultKind.Capacity && result.Cycle == 100)];
        if (at100.Length > 0)
            return Finding.Reported(new ItemValue().With("capacityAt100MahPerG", at100.Select(result => result.Value).Distinct()), at100.Take(6).Select(FirstCycleCapacity.Evidence));
        Result? retention = study.Results.FirstOrDefault(result => result.Kind == ResultKind.Retention && result.Cycle == 100);
        Result? first = study.Results.FirstOrDefault(result => result.Kind == ResultKind.Capacity && result.Cycle == 1 && !result.IsFormation && !result.IsRate && retention is not null && (result.IsBare == retention.IsBare));
        if (retention is not null && first is not null)
            return new Finding(ItemStatus.Derivable, new ItemValue().With("capacityAt100MahPerG", Math.Round(first.Value * retention.Value / 100, 1)), [FirstCycleCapacity.Evidence(retention)], "Follows from the first capacity and the retention.");
        return CapacityPlots.Find(study, this);
    }
}
