using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Data that were published before say so.</summary>
internal sealed class DuplicateData() : ConsistencyRule("duplicate-data")
{
    public override Judgement Judge(Study study)
    {
        Finding provenance = study.Finding("data-provenance");
        string? before = provenance.Value?.Texts("publishedBefore") is { Count: > 0 } texts ? texts[0] : null;
        return before switch
        {
            "no" => Judgement.Consistent("The data are declared new. Compare them with the published results below all the same.", provenance.Evidence.Take(1)),
            "in part" or "yes" => Judgement.Consistent("Reuse of data is declared.", provenance.Evidence.Take(1)),
            _ => Judgement.NotApplicable("No declaration; compare with the published results."),
        };
    }
}
