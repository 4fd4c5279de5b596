using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The current in mA g⁻¹ is given or can be derived.</summary>
internal sealed class CurrentRequired() : ConsistencyRule("current-required")
{
    public override Judgement Judge(Study study)
    {
        Finding current = study.Finding("current-density");
        return current.Status switch
        {
            ItemStatus.Reported => Judgement.Consistent("The current is given in mA g⁻¹ or follows from 1C.", current.Evidence.Take(2)),
            ItemStatus.Derivable => Judgement.Consistent($"The current follows: {string.Join(", ", (current.Value?.Numbers("currentMaPerG") ?? []).Select(N))} mA g⁻¹.", current.Evidence.Take(2)),
            _ => Judgement.Check("No current in mA g⁻¹ can be derived: neither mA g⁻¹, nor a C-rate with its 1C, nor mA cm⁻² with the loading.", current.Evidence.Take(2)),
        };
    }
}
