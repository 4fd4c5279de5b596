using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>ALD cycles and charge–discharge cycles are told apart in words.</summary>
internal sealed class CyclesVsCycling() : ConsistencyRule("cycles-vs-cycling")
{
    public override Judgement Judge(Study study)
    {
        bool ald = study.Cycles.Any(cycle => cycle.Kind is CycleKind.Ald or CycleKind.Super);
        bool charge = study.Cycles.Any(cycle => cycle.Kind == CycleKind.Charge);
        if (!ald || !charge)
            return Judgement.NotApplicable("Only one kind of cycles occurs.");
        CycleMention[] bare = [.. study.Cycles.Where(cycle => !cycle.SaysKind && !cycle.IsOrdinal)];
        return bare.Length == 0
            ? Judgement.Consistent("Every number of cycles says whether it counts ALD or charge–discharge cycles.", Words(study, "ald-cycles", "cycle-count"))
            : Judgement.Check($"{(bare.Length == 1 ? "One number of cycles does not say which kind it counts" : $"{bare.Length} numbers of cycles do not say which kind they count")}; in a paper with both kinds “ALD cycles” or “charge–discharge cycles” is clearer.", bare.Take(3).Select(cycle => Study.Exact(cycle.Sentence, cycle.Start, cycle.End)));
    }
}
