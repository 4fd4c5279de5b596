using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Source and powder properties of the cathode active material.</summary>
internal sealed class CamProperties() : ItemReader("cam-properties")
{
    private static readonly Term Size = Term.Any("D50", "d50", "mean size", "particle size", "particle diameter", "mean diameter", "average size", "secondary particle*", "crystals", "primary particle*", "mean particle", "particles of", "grains of", "D 50", "d 50", "median diameter", "median size", "spheres of", "across");
    private static readonly Term Area = Term.Any("BET", "surface area", "specific surface");
    private static readonly Term Shape = Term.Any("polycrystal*", "poly crystal*", "single crystal*", "monocrystal*", "spherical", "octahedra*", "secondary particle*", "agglomerat*", "truncated");
    private static readonly Term Made = Term.Any("synthes*", "co precipitat*", "coprecipitat*", "sol gel", "solid state reaction", "sputtered", "purchased", "bought", "supplied", "obtained from", "provided by", "grade", "commercial", "from", "prepared by", "calcined", "Aldrich", "BASF", "MTI", "Targray", "Umicore", "received from", "supplier", "produced by", "made by", "in house", "prepared in house", "spray pyrolysis", "lot", "received");
    private static readonly Term NotCathode = Term.Any("graphite", "separator", "carbon black", "foil", "TMA", "electrolyte", "glass");

    public override Finding Read(Study study)
    {
        var value = new ItemValue();
        var evidence = new List<Evidence>();
        bool size = false, area = false, shape = false, made = false;
        foreach (Sentence sentence in study.Own)
        {
            bool cathode = sentence.Cathodes.Count > 0;
            if (!cathode && !sentence.Has(Size, Area))
                continue;
            Quantity? diameter = sentence.Of(Dimension.Length).FirstOrDefault(quantity => quantity.Unit is "µm" or "nm" && quantity.Value is > 50 and < 60_000 && sentence.Nearest(Size, quantity.Start, quantity.End) is { Distance: < 24 });
            Quantity? surface = sentence.Of(Dimension.SpecificArea).FirstOrDefault();
            if (surface is null && sentence.Has(Area) && diameter is null && !cathode)
                continue;
            if (diameter is null && surface is null && !(cathode && (sentence.Has(Shape) || sentence.Has(Grade))))
                continue;
            if (sentence.Has(NotCathode) && diameter is null && surface is null)
                continue;
            if (!size && diameter is not null)
                value.With(sentence.Near(Term50, diameter, 14) ? "d50Um" : "sizeUm", diameter.Values.Select(length => length / 1000));
            if (!area && surface is not null)
                value.With("betM2PerG", surface.Values);
            if (!shape && sentence.First(Shape) is TermHit form)
                value.With("morphology", sentence.Document.Text[form.Start..form.End].ToLowerInvariant());
            size |= diameter is not null;
            area |= surface is not null;
            shape |= sentence.Has(Shape);
            made |= cathode && sentence.Has(Made);
            int start = Math.Min(diameter?.Start ?? int.MaxValue, Math.Min(surface?.Start ?? int.MaxValue, sentence.First(Shape)?.Start ?? sentence.Start));
            evidence.Add(Study.Clause(sentence, start, Math.Max(diameter?.End ?? 0, Math.Max(surface?.End ?? 0, start + 1))));
        }
        made |= study.Own.Any(sentence => sentence.Has(Synthesis) && sentence.Cathodes.Count > 0);
        if ((size || area) && (shape || made))
            return Finding.Reported(value, evidence);
        if (size || area || shape || evidence.Count > 0)
            return Finding.Partial(value, "Give the supplier or synthesis, the morphology, and the particle size or BET area.", evidence);
        return Finding.None;
    }

    private static readonly Term Term50 = Term.Any("D50", "d50");
    private static readonly Term Grade = Term.Any("grade", "sputtered", "synthes*", "sol gel", "co precipitat*", "commercially", "purchased", "supplied by");
    private static readonly Term Synthesis = Term.Any("synthes*", "co precipitat*", "sol gel", "sputtered");
}
