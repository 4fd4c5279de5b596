using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The rules, in the order of the checklist.</summary>
public static class ConsistencyRules
{
    internal static IReadOnlyList<ConsistencyRule> All { get; } =
    [
        new TrioComplete(), new SeedComparable(), new GpcConsistency(), new GpcRange(), new AngstromNmSlip(), new NominalNeedsGpc(), new SupercycleGpc(),
        new StackOrder(), new RangeOrder(), new CyclesInteger(), new CyclesVsCycling(), new RouteExclusive(), new ElectrodeAldTemperature(),
        new AnnealVsBinder(), new PostComplete(), new TemperatureRoleRule(), new LoadingFromWt(), new FormulationSum(), new LoadingRange(),
        new ArealConsistency(), new CurrentRequired(), new CRateCurrent(), new OneCKnown(), new EffectiveCRate(), new CurrentConversion(),
        new WindowComplete(), new WindowVsCam(), new FullCellVoltageReference(), new CapacityVsTheoretical(), new RetentionMatch(),
        new RetentionAbove100(), new RetentionBase(), new PpVsRelative(), new BareBackcalc(), new SameCycleComparison(), new Cycles100(),
        new FirstCyclePenalty(), new HalfcellLongCycling(), new NpRange(), new CeRange(), new CvCutoff(), new TemperatureComparability(),
        new ConflictingConditions(), new TextTableAgreement(), new DuplicateData(), new CoatingWordScale(),
    ];

    /// <summary>All rule ids, in order.</summary>
    public static IReadOnlyList<string> Ids { get; } = [.. All.Select(rule => rule.Id)];

    /// <summary>The verdict of every rule of a checklist.</summary>
    internal static IEnumerable<RuleVerdict> Judge(ChecklistDefinition definition, Study study)
    {
        foreach (RuleDefinition rule in definition.Rules)
            yield return All.FirstOrDefault(candidate => candidate.Id == rule.Id)?.Judge(study).For(rule.Id) ?? new RuleVerdict(rule.Id, Verdict.NotApplicable, "Nothing to compare.", []);
    }
}
