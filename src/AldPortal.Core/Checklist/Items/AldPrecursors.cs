using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Precursors and co-reactants.</summary>
internal sealed class AldPrecursors() : ItemReader("ald-precursors")
{
    private static readonly (Term Term, string Name)[] Metal =
    [
        (Term.Any("trimethylalumin*", "trimethyl alumin*", "TMA"), "TMA"), (Term.Any("TiCl4", "titanium tetrachloride"), "TiCl4"), (Term.Any("TTIP", "titanium tetraisopropoxide", "titanium isopropoxide", "titanium tetra isopropoxide", "Ti(OiPr)4"), "TTIP"),
        (Term.Any("TDMAT", "tetrakis(dimethylamido)titanium", "Ti(NMe2)4"), "TDMAT"), (Term.Any("diethylzinc", "diethyl zinc", "DEZ", "DEZn"), "DEZ"), (Term.Any("lithium tert butoxide", "LiOtBu", "lithium t butoxide", "LTB", "lithium tertbutoxide", "LiO Bu", "LiOBu", "LiOBut", "LiO t Bu", "LiO tBu", "tBuOLi", "Li(OtBu)", "Li(tOBu)"), "LiOtBu"),
        (Term.Any("LiHMDS", "lithium hexamethyl*", "lithium bis*"), "LiHMDS"), (Term.Any("TDMAZ", "TEMAZ", "TDMAZr", "TEMAZr", "zirconium*", "ZrCl4", "Zr(NMe2)4"), "Zr precursor"), (Term.Any("TEMAH", "TDMAH", "TDMAHf", "TEMAHf", "HfCl4", "Hf(NMe2)4", "hafnium*"), "Hf precursor"),
        (Term.Any("tantalum*", "Ta(OEt)5", "PDMAT", "TaCl5"), "Ta precursor"), (Term.Any("niobium*", "Nb(OEt)5"), "Nb precursor"), (Term.Any("trimethyl phosphate", "trimethylphosphate", "TMPO", "TMP", "triethyl phosphate", "POCl3"), "TMPO"),
        (Term.Any("Mg(EtCp)2", "MgCp2", "Mg(Cp)2", "bis(ethylcyclopentadienyl)magnesium", "magnesocene", "Cp2Mg"), "Mg precursor"), (Term.Any("cerium*", "Ce(iPrCp)3", "Ce(thd)4"), "Ce precursor"), (Term.Any("TiF4"), "TiF4"), (Term.Any("WF6", "tungsten hexafluoride"), "WF6"), (Term.Any("ruthenium*", "Ru(EtCp)2", "RuCp*", "RuO4"), "Ru precursor"),
        (Term.Any("TDMASn", "tin precursor", "tetrakis(dimethylamino)tin", "tetrakis(dimethylamido)tin", "SnCl4", "dimethylamino tin"), "Sn precursor"), (Term.Any("trimethylgallium", "TMG"), "Ga precursor"), (Term.Any("ferrocene", "FeCp2"), "Fe precursor"), (Term.Any("AlCl3", "aluminium chloride", "aluminum chloride", "aluminum isopropoxide", "dimethylaluminum*"), "Al precursor"), (Term.Any("triethylboron", "trimethylboron", "triethylborane", "BCl3", "BBr3"), "B precursor"), (Term.Any("SiH4", "silane", "Si2H6", "SiCl4", "APTES", "3DMAS", "BDEAS"), "Si precursor"), (Term.Any("tetrakis", "cyclopentadienyl*", "amidinate", "dimethylamido*", "dimethylamino*", "butylimido*", "ethylmethylamino*", "ethylmethylamido*", "trimethylsilyl*"), "metal-organic precursor"),
    ];

    private static readonly (Term Term, string Name)[] CoReactants =
    [
        (Term.Any("H2O", "water", "deionized water", "deionised water", "steam"), "H2O"), (Term.Any("ozone", "O3"), "O3"), (Term.Any("O2 plasma", "oxygen plasma", "remote plasma"), "O2 plasma"), (Term.Any("HF", "HF pyridine", "hydrogen fluoride", "HF solution"), "HF"),
        (Term.Any("ethylene glycol", "EG", "glycerol", "hydroquinone"), "glycol"), (Term.Any("NH3", "ammonia"), "NH3"), (Term.Any("H2S", "hydrogen sulfide"), "H2S"), (Term.Any("O2", "oxygen"), "O2"), (Term.Any("hfac", "hexafluoro*"), "fluorine source"), (Term.Any("CO2 dose*", "CO2 pulse*", "CO2 gas", "CO2 exposure*", "dosed CO2", "and CO2", "carbon dioxide dose*", "carbon dioxide pulse*", "and carbon dioxide"), "CO2"),
    ];

    private static readonly Term Context = Term.Any("ALD", "MLD", "exposed to", "reactants", "admitted", "precursor*", "pulse*", "purge*", "puls*", "source*", "deposit*", "reactor", "cycle", "cycles", "supercycle*", "subcycle*", "dosed", "dose*", "grown", "film", "introduced", "supplied", "evaporated", "bubbler", "atomic layer deposition", "subcycles", "water", "oxidizer", "oxidant", "reactant*", "chemicals", "alternat*", "from", "exposures", "exposure*", "vapor pressure", "vapour pressure", "held at", "growth", "combined", "alternated");
    private static readonly Term NotPrecursor = Term.Any("ppm", "ppb", "glove", "glovebox", "slurry", "attack", "hydrolys*", "traces of", "content", "scaveng*", "residual", "acid", "washing", "washed", "titration", "released", "evolution", "O2 flow", "calcined", "annealed", "vapor pressure of water");

    public override Finding Read(Study study)
    {
        var names = new List<string>();
        var evidence = new List<(Evidence Evidence, int Score)>();
        int metals = 0, others = 0;
        foreach (Sentence sentence in study.Own)
        {
            if (!sentence.Has(Context) && sentence.Block.Kind != BlockKind.TableRow)
                continue;
            int found = 0;
            TermHit? first = null;
            int last = 0;
            bool metal = false;
            foreach ((Term term, string name) in Metal)
                if (FirstOf(sentence, term, name) is TermHit hit && (!IsElementName(sentence, hit) || sentence.Has(Strict)) && !(names.Contains(name) && name == "metal-organic precursor"))
                {
                    found++;
                    metal = true;
                    first = first is null || hit.Start < first.Value.Start ? hit : first;
                    last = Math.Max(last, hit.End);
                    if (name != "metal-organic precursor" || metals == 0)
                        metals += AddOnce(names, name);
                }
            if (sentence.Has(Strict))
                foreach ((int start, int end) in PrecursorNames.In(sentence))
                    if (!IsKnown(sentence, start, end))
                    {
                        found++;
                        metal = true;
                        first = first is null || start < first.Value.Start ? new TermHit(0, start, end) : first;
                        last = Math.Max(last, end);
                        metals += AddOnce(names, sentence.Document.Text[start..end]);
                    }
            if (metal || sentence.Has(Strict))
                foreach ((Term term, string name) in CoReactants)
                    if (sentence.First(term) is TermHit hit && (!sentence.Has(NotPrecursor) || metal) && (metal || name is not ("O2" or "HF" or "CO2")) && !(name is "O2" && (sentence.Has(Plasma) || !sentence.Has(OxygenReactant))))
                    {
                        found++;
                        first = first is null || hit.Start < first.Value.Start ? hit : first;
                        last = Math.Max(last, hit.End);
                        others += AddOnce(names, name);
                    }
            if (first is TermHit begin && (metal || found > 0))
                evidence.Add((sentence.Document.Evidence(begin.Start, last), found * 2 + (metal ? 3 : 0) + (sentence.Has(Strict) ? 1 : 0) + (sentence.Has(Declared) ? 2 : 0)));
        }
        if (metals == 0)
            foreach ((TextTable table, TableCell cell) in PrecursorNames.InTables(study.Manuscript))
            {
                metals += AddOnce(names, table.TextOf(cell));
                evidence.Add((table.Document.Evidence(cell.Start, cell.End), OfTable));
            }
        Evidence[] best = [.. evidence.OrderByDescending(item => item.Score).Take(3).Select(item => item.Evidence)];
        if (metals == 0)
            return Finding.None;
        var value = new ItemValue().With("precursors", names);
        return names.Count >= 2 ? Finding.Reported(value, best) : Finding.Partial(value, "Only one half of the pair is named.", best);
    }

    // A table names all of them; a sentence without a metal names half.
    private const int OfTable = 8;
    private static readonly Term Declared = Term.Any("as precursor", "as precursors", "as the precursor*", "as a precursor", "as the metal precursor", "precursors were", "precursor was");
    private static readonly Term Strict = Term.Any("precursor*", "ALD", "pulse*", "purge*", "dosed", "oxidant", "oxidizer", "reactant*", "co reactant*", "source", "sources", "reactor");
    private static readonly Term Plasma = Term.Any("plasma");
    private static readonly Term OxygenReactant = Term.Any("reactant*", "co reactant*", "O2 pulse", "and O2", "and oxygen", "oxidant");

    // A term ends at its bracket: whose "tetrakis(dimethylamido)" it is, the word behind the bracket says.
    private static TermHit? FirstOf(Sentence sentence, Term term, string name)
    {
        foreach (TermHit hit in sentence.Hits(term))
        {
            ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(12, sentence.End - hit.End));
            if (!behind.StartsWith(")") || behind.TrimStart(") -") is var metal && name switch { "TDMAT" => IsOrMissing(metal, "titanium", "Ti"), "Sn precursor" => metal.StartsWith("tin") || metal.StartsWith("Sn"), _ => true })
                return hit;
        }
        return null;
    }

    private static bool IsOrMissing(ReadOnlySpan<char> word, string metal, string symbol) =>
        word.StartsWith(metal, StringComparison.OrdinalIgnoreCase) || word.StartsWith(symbol) || !char.IsLetter(word.IsEmpty ? ' ' : word[0]);

    // "niobium" alone may be the element; "TDMAHf" is the precursor.
    private static bool IsElementName(Sentence sentence, TermHit hit) =>
        sentence.Document.Text.AsSpan(hit.Start, hit.End - hit.Start) is "zirconium" or "hafnium" or "tantalum" or "niobium" or "cerium" or "ruthenium";

    private static bool IsKnown(Sentence sentence, int start, int end)
    {
        foreach ((Term term, string _) in Metal)
            foreach (TermHit hit in sentence.Hits(term))
                if (hit.Start < end && start < hit.End)
                    return true;
        return false;
    }

    private static int AddOnce(List<string> names, string name)
    {
        if (names.Contains(name))
            return 0;
        names.Add(name);
        return 1;
    }
}
