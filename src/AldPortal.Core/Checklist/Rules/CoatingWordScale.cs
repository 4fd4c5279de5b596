using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>"Coating" in µm is the electrode's layer.</summary>
internal sealed class CoatingWordScale() : ConsistencyRule("coating-word-scale")
{
    private static readonly Term CoatingThickness = Term.Any("coating thickness", "coating layer thickness", "thick coating", "coating was", "coating of");

    public override Judgement Judge(Study study)
    {
        foreach (Sentence sentence in study.Own)
            foreach (Quantity quantity in sentence.Of(Dimension.Length))
                if (quantity.Unit == "µm" && sentence.Near(CoatingThickness, quantity, 14))
                    return Judgement.Check($"“Coating” of {N(quantity.Value / 1000)} µm is the electrode's layer, not the ALD film: say so.", Study.Clause(sentence, quantity.Start, quantity.End));
        return study.Has("coating-thickness") ? Judgement.Consistent("Thicknesses of the coating are in nm or Å.", Words(study, "coating-thickness")) : Judgement.NotApplicable("No coating thickness.");
    }
}
