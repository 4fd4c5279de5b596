using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>A constant-voltage hold has a cut-off.</summary>
internal sealed class CvCutoff() : ConsistencyRule("cv-cutoff")
{
    private static readonly Term CutOff = Term.Any("until", "cut off", "cutoff", "fell below", "falls below", "dropped", "below", "min", "for", "fell to", "decays");
    private static readonly Term Hold = Term.Any("CC CV", "CCCV", "hold", "held", "constant voltage", "CV");

    public override Judgement Judge(Study study)
    {
        Finding mode = study.Finding("cycling-mode");
        if (mode.Value?.Texts("mode").Contains("CC-CV") != true)
            return Judgement.NotApplicable("No constant-voltage hold.");
        Sentence? cut = study.Own.FirstOrDefault(sentence => sentence.Has(Hold) && (sentence.Has(CutOff) || sentence.Of(Dimension.CRate).Any(quantity => quantity.Value <= 0.1)) && (sentence.Of(Dimension.CRate).Any() || sentence.Of(Dimension.Time).Any() || sentence.Of(Dimension.Current).Any() || sentence.Of(Dimension.SpecificCurrent).Any() || sentence.Of(Dimension.ArealCurrent).Any()));
        return cut is not null ? Judgement.Consistent("The hold has a cut-off.", Study.Whole(cut)) : Judgement.Check("The hold's cut-off current or time is not given.", mode.Evidence.Take(2));
    }
}
