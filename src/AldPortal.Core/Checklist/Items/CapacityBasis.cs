using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Mass basis of specific values.</summary>
internal sealed class CapacityBasis() : ItemReader("capacity-basis")
{
    private static readonly Term Refer = Term.Any("divided by the", "are those of", "refer to the mass", "refers to the mass", "referred to", "based on", "normalized", "normalised", "per gram of", "per mass of", "related to", "relative to the mass", "mass of", "weight of", "refer to", "of the mass of", "specific quantities", "calculated with the mass", "calculated on", "normalised to", "normalized to", "referred to", "reference mass", "count only", "count LCO only", "count", "mA per gram of", "capacities are per", "per gram values", "mass of the active", "per g of", "relative to the", "mass basis", "gravimetric figures", "gravimetric values", "mass of reference", "count LNMO alone", "count the", "all gravimetric");
    private static readonly Term Specific = Term.Any("capacit*", "currents", "specific values", "specific data", "specific quantities", "specific", "mAh", "masses", "capacity", "per gram values", "gram values", "always", "values", "mA", "currents and capacities", "data", "reference mass", "gravimetric*", "mass basis", "mass of reference");
    private static readonly Term Mass = Term.Any("mass", "weight", "gram", "per gram", "gravimetric*");
    private static readonly Term Coating = Term.Any("without the coating", "coating included", "coating mass", "film excluded", "film included", "excluding the coating", "including the coating", "without TiO2", "without coating", "neglected", "coating excluded", "oxide excluded", "without Al2O3", "uncoated mass", "without film", "the film is", "coating is", "not the coating", "coating not", "film disregarded", "being disregarded", "disregarded", "not included", "is not included", "film not counted", "of uncoated", "without ZrO2", "oxide not counted", "film is not");

    public override Finding Read(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.First(Refer) is TermHit hit && sentence.Has(Specific) && !sentence.Has(Ratio) && (sentence.Nearest(Mass, hit.Start, hit.End) is { Distance: < 30 } || sentence.Cathodes.Any(mention => mention.Start - hit.End is >= 0 and < 20)))
            {
                var value = new ItemValue().With("basis", sentence.Has(Coating) ? "active material; coating stated" : "active material");
                return Finding.Reported(value, Study.Clause(sentence, hit.Start, hit.End));
            }
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(CapacitiesIn) && sentence.First(CapacitiesIn) is TermHit hit && sentence.Cathodes.Any(mention => mention.Start > hit.Start && mention.Start - hit.End < 30))
                return Finding.Partial(new ItemValue().With("basis", "active material"), "Say whether the coating's mass is included.", Study.Clause(sentence, hit.Start, hit.End));
        return Finding.None;
    }

    private static readonly Term Ratio = Term.Any("weight ratio", "mass ratio", "slurry", "N/P", "ICP*");
    private static readonly Term CapacitiesIn = Term.Any("capacities in", "capacity in", "mAh per gram of", "per gram of");
}
