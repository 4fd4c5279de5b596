using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>A content of film in the coated powder.</summary>
/// <param name="Fraction">Mass of the film per mass of coated powder.</param>
/// <param name="Film">What the film is made of.</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">First character.</param>
/// <param name="End">End.</param>
internal sealed record FilmMass(double Fraction, Coating Film, Sentence Sentence, int Start, int End)
{
    private const int Reach = 60;
    private const double Most = 10;
    // Mass of the film per mass of its metal.
    private static readonly Dictionary<string, (string Metal, double Factor)> Metals = new()
    {
        ["Al2O3"] = ("Al", 1.889),
        ["ZrO2"] = ("Zr", 1.351),
        ["TiO2"] = ("Ti", 1.668),
        ["ZnO"] = ("Zn", 1.245),
        ["HfO2"] = ("Hf", 1.179),
        ["Nb2O5"] = ("Nb", 1.431),
        ["Ta2O5"] = ("Ta", 1.221),
        ["CeO2"] = ("Ce", 1.228),
        ["MgO"] = ("Mg", 1.658),
        ["AlF3"] = ("Al", 3.112),
        ["Li3PO4"] = ("P", 3.739),
        ["AlPO4"] = ("P", 3.938),
        ["LiNbO3"] = ("Nb", 1.591),
        ["LiTaO3"] = ("Ta", 1.303),
        ["LiAlO2"] = ("Al", 2.444),
        ["SnO2"] = ("Sn", 1.270),
        ["WO3"] = ("W", 1.261),
        ["Ga2O3"] = ("Ga", 1.344),
        ["SiO2"] = ("Si", 2.139),
        ["La2O3"] = ("La", 1.173),
        ["Y2O3"] = ("Y", 1.270),
        ["MgF2"] = ("Mg", 2.563),
    };

    private static readonly Term NotFilm = Term.Any("PVDF", "binder", "carbon", "Super P", "electrolyte", "additive*", "slurry", "solvent", "separator", "would", "literature");
    private static readonly Term InElectrolyte = Term.Any("dissol*", "electrolyte", "leach*");
    private static readonly Term DensityWord = Term.Any("density", "densities");
    private static readonly Term Electrodes = Term.Any("calender*", "pressed", "tap", "electrode*", "cathode*", "porosity", "tape*");

    /// <summary>The mass of a film per mass of the metal in it, with the metal's symbol; null for films whose metal is not asked for.</summary>
    public static (string Metal, double Factor)? MetalOf(string film) => Metals.TryGetValue(film, out (string, double) found) ? found : null;

    /// <summary>The contents of a study, in mass per mass: "0.12 wt% Al2O3", "a titania content of 0.3 wt%", "0.2 wt% of Zr".</summary>
    public static IReadOnlyList<FilmMass> Find(Study study)
    {
        var found = new List<FilmMass>();
        foreach (Sentence sentence in study.Own.Where(sentence => !sentence.Has(InElectrolyte)))
            foreach (Quantity quantity in sentence.Quantities)
                if (PerCent(quantity) is > 0 and <= Most && quantity is { Values: [_], Precision: Precision.Exact or Precision.About } && sentence.Nearest(NotFilm, quantity.Start, quantity.End) is not { Distance: < 14 }
                    && Nearest(study, sentence, quantity) is (Coating film, double factor))
                    found.Add(new FilmMass(PerCent(quantity) / 100 * factor, film, sentence, quantity.Start, quantity.End));
        return found;
    }

    private static double PerCent(Quantity quantity) => quantity.Dimension switch { Dimension.WeightPercent => quantity.Value, Dimension.Ppm => quantity.Value / 1e4, _ => 0 };

    /// <summary>The density of the film in g cm⁻³ as the text states it, or null.</summary>
    public static double? Density(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(DensityWord) && !sentence.Has(Electrodes))
                foreach (Quantity quantity in sentence.Quantities)
                    if (quantity is { Values: [> 1.5 and < 12] } && sentence.Document.Text.AsSpan(quantity.Start, Math.Min(24, sentence.End - quantity.Start)) is var text && (text.Contains(" g/cm3", StringComparison.Ordinal) || text.Contains(" g cm-3", StringComparison.Ordinal)))
                        return quantity.Value;
        return null;
    }

    // The film or its metal that stands nearest to the number; what follows the number stands nearer than what precedes it.
    private static (Coating Film, double Factor)? Nearest(Study study, Sentence sentence, Quantity quantity)
    {
        (Coating, double)? best = null;
        int nearest = Reach;
        (string Metal, double Factor)? metal = study.Coatings.Single is CoatingCandidate single ? MetalOf(single.Formula) : null;
        for (int token = sentence.FirstToken; token < sentence.LastToken; token++)
        {
            Token word = sentence.Document.Tokens[token];
            int gap = word.Start >= quantity.End ? word.Start - quantity.End : quantity.Start - word.End + 6;
            if (word.Kind != TokenKind.Word || gap < 0 || gap >= nearest)
                continue;
            string written = sentence.Document.TokenText(token).ToString();
            if (study.Vocabularies.FindCoating(written) is Coating film && !study.Cathodes.IsCathode(written))
                (best, nearest) = ((film, 1), gap);
            else if (metal is (string symbol, double factor) && written == symbol && study.Coatings.Single!.Known is Coating known)
                (best, nearest) = ((known, factor), gap);
        }
        return best;
    }
}
