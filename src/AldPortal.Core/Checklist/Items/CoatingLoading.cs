using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Coating amount by mass.</summary>
internal sealed class CoatingLoading() : ItemReader("coating-loading")
{
    private static readonly Term Amount = Term.Any("ICP*", "content*", "contain*", "found", "mass gain", "weight gain", "loading", "amounts", "relative to", "mass fraction", "ppm", "corresponds to", "dissol*", "metal", "gave", "show*", "yielded", "returned", "XRF", "amount", "amounts to");
    private static readonly Term NotCoating = Term.Any("VC", "FEC", "PVDF", "binder", "carbon", "Super P", "electrolyte", "additive*", "LiOH", "Li2CO3", "residual", "glovebox", "H2O", "glove", "dissolution", "dissolved", "neglected", "acetylene", "slurry", "Mn concentration", "in the electrolyte");

    public override Finding Read(Study study)
    {
        if (study.Route.Main is not (Route.Powder or Route.Precursor))
            return Finding.NotApplicable(study.Route.Main == Route.Unknown ? "It is not said that powder was coated." : "Electrodes were coated, not powder.");
        foreach (Sentence sentence in study.Own)
            foreach (Quantity quantity in sentence.Quantities)
                if ((quantity.Dimension is Dimension.WeightPercent or Dimension.Ppm || (quantity.Dimension == Dimension.Percent && sentence.Has(Icp) && sentence.Has(OfMass) && quantity.Value < 10)) && !(quantity.Dimension == Dimension.Ppm && sentence.Has(Dissolved)) && quantity.Precision != Precision.AtMost && quantity.Value is > 0 and < 20_000 && sentence.Has(Amount)
                    && !(sentence.Near(NotCoating, quantity, 14) && !sentence.Has(Icp)) && (sentence.Has(Icp) || study.Coatings.All.Any(candidate => sentence.Span.IndexOf(candidate.Formula) >= 0)))
                {
                    // "0.17 wt% (A3), 0.31 wt% (A6) and 0.64 wt% (A12)": one for each sample.
                    IEnumerable<double> all = sentence.Quantities.Where(other => other.Dimension == quantity.Dimension && other.Start >= quantity.Start && other.Precision != Precision.AtMost && !sentence.Near(NotCoating, other, 14)).SelectMany(other => other.Values);
                    return Finding.Reported(
                        new ItemValue().With(quantity.Dimension == Dimension.Ppm ? "ppm" : "weightPercent", all.DefaultIfEmpty(quantity.Value).Distinct()), Study.Clause(sentence, quantity.Start, quantity.End));
                }
        foreach (TextTable table in study.Manuscript.Tables)
        {
            (ColumnRole Role, double _)[] roles = TableResults.Roles(table);
            for (int column = 0; column < roles.Length; column++)
                if (roles[column].Role == ColumnRole.WeightPercent && TableResults.Numbers(table, column).ToArray() is { Length: > 0 } numbers)
                    return Finding.Reported(new ItemValue().With("weightPercent", numbers.Select(number => number.Value)), table.Document.Evidence(numbers[0].Start, numbers[0].End));
        }
        return Finding.None;
    }

    private static readonly Term Dissolved = Term.Any("on the lithium", "on lithium", "after the test", "after cycling", "on the anode", "on the graphite", "detection limit", "dissol*", "concentration", "Mn", "glovebox", "glove");
    private static readonly Term OfMass = Term.Any("mass fraction*", "weight fraction*", "of the mass", "by mass", "by weight", "of the weight", "of the powder");
    private static readonly Term Icp = Term.Any("ICP*", "mass gain", "weight gain", "dissolving", "XRF");
}
