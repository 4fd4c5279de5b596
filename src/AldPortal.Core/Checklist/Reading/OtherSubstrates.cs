namespace AldPortal.Core.Checklist.Reading;

/// <summary>Substrates that are neither a cathode's powder nor its electrode: wafers, glass, membranes, test structures.</summary>
internal static class OtherSubstrates
{
    private static readonly Term Planar = Term.Any("glass substrate*", "ITO substrate*", "ITO glass", "FTO substrate*", "FTO glass", "silicon substrate*", "Si substrate*", "silicon wafer*", "Si wafer*", "glass slides", "flat substrate*", "planar substrate*", "carbon cloth", "foil substrate*", "hollow fiber", "hollow fibre", "membrane*", "polymer film*", "polymer substrate*", "textile*", "fabric", "solar cell*", "on silicon", "on Si", "on c Si", "on native oxide", "on sapphire", "on glass", "on quartz", "on mica", "on fused silica", "on ITO", "on FTO", "on TiN", "on wafers", "wafer", "wafers", "coupons", "crystalline Si");
    private static readonly Term Structures = Term.Any("test structure*", "LHAR", "lateral structure*", "high aspect ratio structure*", "trench", "trenches", "trench structure*", "microchannel*", "micropillar*", "pillar array*", "deep holes", "vias", "AAO", "anodic alumina", "anodic aluminum oxide", "anodic aluminium oxide", "nanowire array*", "nanotube array*", "silica gel", "inverse opal*", "microcavit*", "QCM crystal*", "quartz crystal*");
    private static readonly Term Deposited = Term.Any("deposited", "were coated", "was coated", "grown", "ALD", "deposition", "growth", "nucleation");
    private static readonly Term OnIt = Term.Any("film on", "films on", "growth on", "deposited on", "deposited onto", "grown on", "films onto", "film onto");

    // "As substrate, 60 nm TiN on silicon was used": what a sentence declares to be one needs no word of the deposition.
    private static readonly Term Declared = Term.Any("as substrate", "as substrates", "as the substrate", "as the substrates", "as a substrate", "substrates were", "substrate was", "substrates are", "substrate is", "the substrates used", "as growth substrate*", "as deposition substrate*");
    private static readonly Term Flat = Term.Any("silicon", "Si", "SiO2", "glass", "quartz", "sapphire", "mica", "silica", "wafer*", "coupon*", "TiN", "ITO", "FTO", "GaAs", "Ge", "HOPG", "foil", "membrane*", "cloth");
    private static readonly Term Temperatures = Term.Any("heated", "temperature*", "kept at", "rotat*", "placed", "loaded", "cleaned", "rinsed");

    /// <summary>The sentence that tells it best, where a text deposits on nothing else; or null.</summary>
    public static RouteEvidence? Find(Manuscript manuscript)
    {
        RouteEvidence? best = null;
        foreach (Sentence sentence in manuscript.Own)
            if (In(sentence) is TermHit hit)
            {
                // A sentence about ALD tells more of it than one about what the substrate was bought with.
                double score = (sentence.Has(Words.Ald) ? 2 : 1) + (sentence.Has(OnIt) ? 1 : 0);
                if (score > (best?.Score ?? 0))
                    best = new RouteEvidence(Route.Unknown, score, sentence, hit.Start, hit.End);
            }
        return best;
    }

    private static TermHit? In(Sentence sentence)
    {
        if (sentence.Has(Deposited) && sentence.First(Planar, Structures) is TermHit hit)
            return hit;
        return sentence.Has(Declared) && !sentence.Has(Temperatures) ? sentence.First(Flat) : null;
    }
}
