namespace AldPortal.Core.Checklist.Reading;

/// <summary>A coating thickness in nm.</summary>
internal sealed record ThicknessFact(double[] Values, bool IsRange, double? Spread, Precision Precision, Document Document, Sentence? Sentence, int Start, int End, bool OnWitness, string Sample = "");

/// <summary>A growth per cycle in Å.</summary>
internal sealed record GrowthFact(double[] Values, bool IsRange, bool PerSupercycle, Document Document, Sentence? Sentence, int Start, int End);

/// <summary>Thickness of the coating and growth per cycle, told from every other length.</summary>
internal sealed record ThicknessFacts(IReadOnlyList<ThicknessFact> Thickness, IReadOnlyList<GrowthFact> Growth, Evidence? Vague)
{
    private const int Most = 200;
    private static readonly Term Film = Term.Any("coat*", "film*", "layer", "layers", "shell", "overlayer*", "thick", "thickness*", "ALD", "cycles", "Al2O3", "TiO2", "ZrO2", "ZnO", "ultrathin", "deposit*", "LiF", "Li3PO4", "HfO2", "alumina", "supercycle*", "conformal", "d", "skin*", "shells", "films", "uptake", "interlayer*", "rim");
    private static readonly Term ThickWords = Term.Any("thick", "thickness*", "ultrathin", "thin");
    private static readonly Term NotFilm = Term.Any("lattice", "parameter*", "wavelength", "particle*", "grain*", "D50", "crystallite*", "crystals", "diameter", "scale bar*", "spacing", "fringe*", "resolution", "roughness", "ITO", "depth", "pore*", "lateral", "planes", "refine*", "nanoparticle*", "primary", "step", "steps", "beam", "sputter*", "Pt", "glass", "interlayer", "bond*", "CEI", "interphase", "rock salt", "reconstruct*", "laser", "slab", "mesh", "pixel", "separator", "foil", "dilatometer", "native", "SEI", "surface film after", "lamella", "radius", "carbon", "PTAA", "C60", "FTO", "Ag", "MoO3", "Au", "d spacing", "electrolyte decomposition", "size", "sizes", "mean size", "rock salt rim", "perimeter", "bare stretches", "stretches", "coupons that", "blocking contacts", "contacts", "frit", "pinhole", "reference had", "CdS", "bath deposition", "i-ZnO", "grids", "antireflection", "gold", "platinum", "adhesion layer", "current collector", "critical dimension*", "dimensions", "openings", "channel*", "gap height", "feature size*", "wide", "width*", "apart", "trench*");
    private static readonly Term GrowthWords = Term.Any("growth per cycle", "gpc", "growth rate", "growth rates", "deposition rate", "per cycle", "per supercycle", "growth per supercycle", "grows at", "per ALD cycle", "every ALD cycle", "each ALD cycle", "each cycle adds", "every cycle adds", "cycle adds", "cycle thus adds", "per AB cycle", "adds", "gains");
    private static readonly Term VagueWords = Term.Any("ultrathin", "sub nanometer", "sub nanometre", "subnanometer", "subnanometre", "sub nm", "few nanometers", "few nanometres", "few nanometer", "few nanometre", "few nm", "nanometer thin", "several nanometers", "several nanometres", "nanoscale", "angstrom level", "sub 2");
    private static readonly Term Witness = Term.Any("wafer*", "witness", "Si", "silicon", "coupon*", "chips", "chip", "test wafer*");
    private static readonly Term Particle = Term.Any("on particle*", "on the particle*", "on powder*", "on the powder", "particles", "NMC*", "LCO", "electrode*", "disc*", "discs", "grains", "cathode*", "sample*", "TEM", "HRTEM", "STEM", "LMO", "LNMO", "LLO");
    private static readonly Term Supercycle = Term.Any("supercycle*", "super cycle*");
    private static readonly Term Hypothetical = Term.Any("would", "expected for", "literature", "for example", "limit of", "mean free path");

    /// <summary>Finds both.</summary>
    public static ThicknessFacts Find(Study study)
    {
        var thickness = new List<ThicknessFact>();
        var growth = new List<GrowthFact>();
        Evidence? vague = null;
        Sentence? previous = null;
        bool speaksOfFilm = false;
        bool heading = false;
        int counts = study.Cycles.Where(mention => mention.Kind is CycleKind.Ald or CycleKind.Super && !mention.IsOrdinal).SelectMany(mention => mention.Values).Distinct().Count();
        foreach (Sentence sentence in study.Manuscript.Sentences)
        {
            if (sentence.Block.Kind == BlockKind.Heading)
                heading = sentence.Has(ThickWords);
            if (!sentence.IsRead)
                continue;
            if (previous is null || previous.Block.Start != sentence.Block.Start && previous.Block.Paragraph != sentence.Block.Paragraph)
                speaksOfFilm = false;
            foreach (Quantity quantity in sentence.Quantities)
            {
                if (quantity.Dimension == Dimension.LengthPerCycle)
                    growth.Add(MakeGrowth(sentence, quantity, quantity.Values));
                else if (quantity.Dimension == Dimension.Length && quantity.Unit is "nm" or "Å" or "pm")
                {
                    if (IsGrowth(sentence, quantity) || IsSecondGrowth(sentence, quantity))
                        growth.Add(MakeGrowth(sentence, quantity, [.. quantity.Values.Select(value => value * 10)]));
                    else if (quantity.Unit is not "pm" && ((OneEach(counts, sentence) || IsBesideName(study, sentence, quantity)) && IsSmall(quantity) || IsCoating(sentence, quantity, speaksOfFilm || heading || (!quantity.IsRange && sentence.Has(Microscopy) && (quantity.Values.Length > 1 || sentence.Of(Dimension.Length).Count(other => other.Unit is "nm" or "Å") > 1)))))
                        thickness.Add(new ThicknessFact(quantity.Values, quantity.IsRange, quantity.Spread, quantity.Precision, sentence.Document, sentence, quantity.Start, quantity.End, sentence.Has(Witness) && !sentence.Has(Particle)));
                }
                else if (!study.UsesAld && IsThickCoating(sentence, quantity))
                    thickness.Add(new ThicknessFact(quantity.Values, quantity.IsRange, quantity.Spread, quantity.Precision, sentence.Document, sentence, quantity.Start, quantity.End, false));
            }
            if (vague is null && sentence.First(VagueWords) is TermHit hit && sentence.Has(Words.Coating))
                vague = Study.Clause(sentence, hit.Start, hit.End);
            speaksOfFilm |= sentence.Has(ThickWords) && sentence.Has(Words.Coating);
            previous = sentence;
        }
        foreach (TextTable table in study.Manuscript.Tables)
            FromTable(study, table, thickness, growth);
        return new ThicknessFacts([.. thickness.Take(Most)], [.. growth.Take(Most)], vague);
    }

    // "HRTEM: M5 0.5–0.7 nm, M15 1.5–1.9 nm": a coated sample's name right in front.
    private static bool IsBesideName(Study study, Sentence sentence, Quantity quantity) =>
        sentence.Has(Microscopy) && !sentence.Has(Hypothetical) && !sentence.Has(Interphase) && study.Samples.In(sentence, []).Exists(mention => !mention.IsBare && mention.Key != "coated" && quantity.Start - mention.End is 1 or 2);

    // As many lengths in nm from a microscope as there are numbers of ALD cycles: one for each.
    private static bool OneEach(int counts, Sentence sentence)
    {
        if (counts < 2 || !sentence.Has(Microscopy) || sentence.Has(Hypothetical))
            return false;
        int lengths = sentence.Of(Dimension.Length).Where(quantity => quantity.Unit is "nm" or "Å" && !quantity.IsRange).Sum(quantity => quantity.Values.Length);
        return lengths == counts;
    }

    private const double ThickestCoating = 20_000;
    private static readonly Term CoatingWord = Term.Any("coated with", "coating", "coating layer", "coated layer", "coated membrane", "protective layer");
    private static readonly Term NoCoating = Term.Any("slurry", "foil", "current collector", "separator", "electrode thickness", "thick electrode*", "doctor blade", "pellet", "particle size", "diameter", "D50", "cathode layer", "anode");

    // "A coating with a thickness of about 2 µm": what is not grown cycle by cycle may be as thick.
    private static bool IsThickCoating(Sentence sentence, Quantity quantity) =>
        quantity is { Dimension: Dimension.Length, Unit: "µm" } && quantity.Values.All(value => value is > 0 and <= ThickestCoating) && sentence.Near(ThickWords, quantity, 20) && sentence.Near(CoatingWord, quantity, 44) && !sentence.Has(NoCoating);

    private static bool IsSmall(Quantity quantity) => quantity.Values.All(value => value is > 0 and <= 60);

    private static GrowthFact MakeGrowth(Sentence sentence, Quantity quantity, double[] values) =>
        new(values, quantity.IsRange, sentence.Near(Supercycle, quantity, 16), sentence.Document, sentence, quantity.Start, quantity.End);

    // Picometres are too little for a film: a growth per cycle, or what a molecule measures.
    private static readonly Term Molecules = Term.Any("diameter*", "radius", "radii", "molecule*", "bond*", "atomic", "ionic");

    private static bool IsGrowth(Sentence sentence, Quantity quantity) =>
        quantity.Values.All(value => value < 1.5) && !(quantity.Unit is "pm" && sentence.Near(Molecules, quantity, 30)) && sentence.Nearest(GrowthWords, quantity.Start, quantity.End) is var near && near is not null
        && (near.Value.Hit.End <= quantity.Start ? near.Value.Distance < 48 : near.Value.Distance < 10);

    // "The growth per cycle is 0.11 nm on LCO, in line with 0.10 nm on silicon": as small a number, beside another growth.
    private static bool IsSecondGrowth(Sentence sentence, Quantity quantity) =>
        quantity.Values is [<= 0.3] && sentence.Has(StrictGrowth)
        && sentence.Quantities.Any(other => other.End < quantity.Start && (other.Dimension == Dimension.LengthPerCycle || (other.Dimension == Dimension.Length && other.Values.All(value => value <= 0.3) && IsGrowth(sentence, other))));

    private static readonly Term StrictGrowth = Term.Any("growth per cycle", "GPC", "growth rate", "per cycle");

    private static bool IsCoating(Sentence sentence, Quantity quantity, bool speaksOfFilm)
    {
        if (quantity.Values.Any(value => value > 60) || quantity.Values.All(value => value <= 0) || sentence.Has(Hypothetical))
            return false;
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 4), quantity.Start - Math.Max(sentence.Start, quantity.Start - 4));
        if (before.Contains("a = ", StringComparison.Ordinal) || before.Contains("c = ", StringComparison.Ordinal) || (quantity.Unit == "Å" && quantity.Values.Any(value => value < 1.6 && value * 10 % 0.1 > 0.0011 && value * 10 % 0.1 < 0.0989)))
            return false;
        // "After coating 20 nm of Pt": a film for the microscope.
        if (text.AsSpan(quantity.End, Math.Min(12, sentence.End - quantity.End)) is var behind && (behind.StartsWith(" of Pt") || behind.StartsWith(" of Au") || behind.StartsWith(" of C ") || behind.StartsWith(" of carbon") || behind.StartsWith(" of Cr") || behind.StartsWith(" Pt") || behind.StartsWith(" Au")))
            return false;
        int film = Math.Min(Distance(sentence, Film, quantity), Math.Min(Distance(sentence, ThickWords, quantity), CycleDistance(sentence, quantity)));
        int other = Distance(sentence, NotFilm, quantity);
        bool thick = Distance(sentence, ThickWords, quantity) < 60;
        // Ellipsometry and reflectometry measure nothing but films.
        if (film == int.MaxValue && sentence.Has(FilmMethods) && other > 40)
            return true;
        if (film == int.MaxValue)
            return speaksOfFilm && (other > 40 || Distance(sentence, NearOther, quantity) > 20 && sentence.Has(Microscopy));
        if (Distance(sentence, Interphase, quantity) < 40 || sentence.Has(OwnLayers))
            return false;
        if (sentence.Has(StrictThickness) && Distance(sentence, NearOther, quantity) > 10)
            return true;
        return other > film || (thick && other > 8) || (film < 40 && other > 25);
    }

    // "Rock-salt layers of 5–8 nm; beneath ceria these layers measure 2 nm at most": the cathode's own, to the end of the sentence.
    private static readonly Term OwnLayers = Term.Any("rock salt layer*", "reconstructed layer*", "reconstruction layer*", "spinel layer*", "cathode electrolyte interphase");
    private static readonly Term Interphase = Term.Any("interphase", "CEI", "rock salt", "reconstruct*");
    private static readonly Term Microscopy = Term.Any("HRTEM", "TEM", "STEM", "ellipsometry", "XRR");
    private static readonly Term FilmMethods = Term.Any("ellipsom*", "XRR", "reflectometry", "reflectivity");
    private static readonly Term StrictThickness = Term.Any("thickness", "thicknesses", "thick");
    private static readonly Term NearOther = Term.Any("lattice", "parameter*", "scale bar*", "diameter", "roughness", "resolution", "spacing", "fringe*", "D50", "grains", "crystallite*", "size", "depth of", "CEI", "interphase", "outer", "rock salt", "carbon", "Pt", "separator", "PTAA", "stretches", "contacts");

    private static int CycleDistance(Sentence sentence, Quantity quantity) =>
        sentence.Nearest(Supercycle, quantity.Start, quantity.End)?.Distance ?? int.MaxValue;

    private static int Distance(Sentence sentence, Term term, Quantity quantity) => sentence.Nearest(term, quantity.Start, quantity.End)?.Distance ?? int.MaxValue;

    private static void FromTable(Study study, TextTable table, List<ThicknessFact> thickness, List<GrowthFact> growth)
    {
        (ColumnRole Role, double _)[] roles = TableResults.Roles(table);
        for (int column = 0; column < roles.Length; column++)
        {
            double factor = roles[column].Role switch { ColumnRole.ThicknessNm => 1, ColumnRole.ThicknessAngstrom => 0.1, ColumnRole.GrowthAngstrom => 1, ColumnRole.GrowthNm => 10, _ => 0 };
            if (factor == 0)
                continue;
            foreach (TableResults.CellNumber number in TableResults.Numbers(table, column))
            {
                if (number.Value == 0 || study.Samples.IsBare(number.Sample))
                    continue;
                if (roles[column].Role is ColumnRole.ThicknessNm or ColumnRole.ThicknessAngstrom)
                    thickness.Add(new ThicknessFact(number.Upper is double upper ? [number.Value * factor, upper * factor] : [number.Value * factor], number.Upper is not null, null, Precision.Exact, table.Document, null, number.Start, number.End, false, number.Sample));
                else
                    growth.Add(new GrowthFact([number.Value * factor], false, false, table.Document, null, number.Start, number.End));
            }
        }
    }
}
