namespace AldPortal.Core.Checklist.Reading;

/// <summary>Polymer, gel and composite electrolytes: a host polymer, and what it is filled with.</summary>
internal static class PolymerElectrolytes
{
    private const int Enough = 3;
    private static readonly Term Hosts = Term.Any("PVDF HFP", "PVdF HFP", "PEO", "polyethylene oxide", "poly(ethylene oxide)", "PEGDA", "PEGDME", "PEGMEA", "PETEA", "ETPTA", "TEGDA", "PMMA", "polyacrylonitrile", "PAN", "polycaprolactone", "PCL", "PVCA", "poly(vinylene carbonate)", "polydioxolane", "PDOL", "polyurethane", "polycarbonate", "PPC", "succinonitrile", "poly(ionic liquid)*", "cellulose");
    private static readonly Term Kinds = Term.Any("polymer electrolyte*", "polymeric electrolyte*", "composite electrolyte*", "composite solid electrolyte*", "composite polymer electrolyte*", "hybrid electrolyte*", "electrolyte membrane*", "electrolyte film*", "quasi solid*", "GPE", "GPEs", "SPE", "SPEs", "CPE", "CPEs", "CSE", "CSEs", "plastic crystal*", "solid electrolyte*", "solid state electrolyte*");
    private static readonly Term Fillers = Term.Any("LLZTO", "LLZO", "LATP", "LAGP", "LLTO", "LGPS", "LPSCl", "LPSC", "LiTFSI", "LiFSI", "LiClO4", "LiBOB", "Al2O3 nanoparticle*", "SiO2 nanoparticle*", "TiO2 nanoparticle*", "NZSP");
    private static readonly Term Binder = Term.Any("binder", "slurry", "NMP", "carbon black", "Super P");

    /// <summary>The sentence that says most of its composition, with the host, or null where none says two things of it.</summary>
    public static (Sentence Sentence, TermHit Host, TermHit? Filler)? Find(IEnumerable<Sentence> sentences)
    {
        (Sentence Sentence, TermHit Host, TermHit? Filler)? best = null;
        int most = Enough - 1;
        foreach (Sentence sentence in sentences)
        {
            if (!sentence.Has(Kinds) || sentence.Has(Binder) || sentence.First(Hosts) is not TermHit host)
                continue;
            TermHit? filler = sentence.First(Fillers);
            int score = 2 + (filler is null && SolidElectrolytes.In(sentence) is null ? 0 : 1) + (sentence.HasAny(Dimension.Percent) || sentence.HasAny(Dimension.Ratio) ? 1 : 0);
            if (score > most)
                (best, most) = ((sentence, host, filler), score);
        }
        return best;
    }
}
