using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Capacity retention.</summary>
internal sealed class CapacityRetention() : ItemReader("capacity-retention")
{
    public override Finding Read(Study study)
    {
        Result[] retention = [.. study.Results.Where(result => result.Kind == ResultKind.Retention)];
        if (retention.Length > 0)
        {
            var value = new ItemValue().With("retentionPercent", retention.Select(result => Math.Round(result.Value, 3)).Distinct())
                .With("cycles", retention.Select(result => result.Cycle).OfType<double>().Distinct());
            bool capacities = study.Results.Any(result => result.Kind == ResultKind.Capacity);
            Evidence[] evidence = [.. retention.Take(6).Select(FirstCycleCapacity.Evidence)];
            // Without absolute capacities a retention over so many cycles is still reported; how good it is the reader of the finding is told.
            return !retention.Any(result => result.Cycle is not null) && !(capacities && study.Cycles.Any(cycle => cycle is { Kind: CycleKind.Charge, Values: [>= 20, ..] })) ? Finding.Partial(value, "The number of cycles is not given.", evidence)
                : capacities ? Finding.Reported(value, evidence) : new Finding(ItemStatus.Reported, value, evidence, "No absolute capacity is given with it.");
        }
        Result? later = study.Results.FirstOrDefault(result => result.Kind == ResultKind.Capacity && result.Cycle > 9 && !result.IsRate);
        Result? first = study.Results.FirstOrDefault(result => result.Kind == ResultKind.Capacity && result.Cycle == 1 && !result.IsFormation && later is not null && result.IsBare == later.IsBare);
        return later is not null && first is not null
            ? new Finding(ItemStatus.Derivable, new ItemValue().With("retentionPercent", Math.Round(100 * later.Value / first.Value, 1)), [FirstCycleCapacity.Evidence(later)], "Follows from the capacities.") : Finding.None;
    }
}
