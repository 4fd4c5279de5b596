using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Mass basis of specific values.</summary>
internal sealed class CapacityBasis() : ItemReader("capacity-basis")
{
    private static readonly Term Refer = Term.Any("divided by the", "are those of", "refer to the mass", "refers to the mass", "referred to", "based on", "normalized", "normalised", "per gram of", "per mass of", "related to", "relative to the mass", "mass of", "weight of", "refer to", "of the mass of", "specific quantities", "calculated with the mass", "calculated on", "normalised to", "normalized to", "reference mass", "count only", "count LCO only", "count", "mA per gram of", "capacities are per", "per gram values", "mass of the active", "per g of", "relative to the", "mass basis", "gravimetric figures", "gravimetric values", "mass of reference", "count LNMO alone", "count the", "all gravimetric");
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
            if (sentence.First(PerGram) is TermHit gram && (sentence.Cathodes.Count > 0 || sentence.Has(Active)) && !sentence.Has(Ratio) && Excludes(study, sentence) is (int start, int end))
                return Finding.Reported(new ItemValue().With("basis", "active material; coating stated"), Study.Clause(sentence, Math.Min(gram.Start, start), Math.Max(gram.End, end)));
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(CapacitiesIn) && sentence.First(CapacitiesIn) is TermHit hit && sentence.Cathodes.Any(mention => mention.Start > hit.Start && mention.Start - hit.End < 30))
                return Finding.Partial(new ItemValue().With("basis", "active material"), "Say whether the coating's mass is included.", Study.Clause(sentence, hit.Start, hit.End));
        return Finding.None;
    }

    private static readonly Term PerGram = Term.Any("per gram", "mA", "mAh", "milliamp*", "gravimetric*", "specific capacit*");
    private static readonly Term Active = Term.Any("spinel", "active material", "cathode material", "layered oxide", "oxide alone");
    private static readonly Term NotCounted = Term.Any("deducted", "subtracted", "not counted", "not weighed", "not weighed in", "not included", "not reckoned", "disregarded", "neglected", "left out of the mass", "does not count", "do not count", "is excluded", "are excluded", "excluded", "is ignored", "ignored");
    private static readonly Term CountsNot = Term.Any("does not", "do not");
    private static readonly Term Counts = Term.Any("counts", "count");
    private static readonly Term Film = Term.Any("film", "films", "coating", "coatings", "layer", "layers", "skin", "shell", "oxide", "titania", "alumina", "zirconia", "hafnia");

    // "films not counted", "Only NMC811 counts in mAh g⁻¹, LiF does not", "count NCA only, not TiO2": where it says so, or null.
    private static (int Start, int End)? Excludes(Study study, Sentence sentence)
    {
        TermHit? excluded = sentence.First(NotCounted) ?? (sentence.Has(Counts) ? sentence.First(CountsNot) : null);
        if (excluded is TermHit hit && (sentence.Has(Film) || study.Coatings.All.Any(coating => sentence.Span.Contains(coating.Formula, StringComparison.Ordinal))))
            return (hit.Start, hit.End);
        foreach (CoatingCandidate coating in study.Coatings.All)
            if (sentence.Has(Counts) && sentence.Span.IndexOf($"not {coating.Formula}") is >= 0 and int at)
                return (sentence.Start + at, sentence.Start + at + 4 + coating.Formula.Length);
        return null;
    }

    private static readonly Term Ratio = Term.Any("weight ratio", "mass ratio", "slurry", "N/P", "ICP*");
    private static readonly Term CapacitiesIn = Term.Any("capacities in", "capacity in", "mAh per gram of", "per gram of");
}
