namespace AldPortal.Core.Checklist.Reading;

/// <summary>What went into the reactor.</summary>
internal enum Route : byte
{
    /// <summary>Not said.</summary>
    Unknown,
    /// <summary>Loose powder.</summary>
    Powder,
    /// <summary>Finished electrode.</summary>
    Electrode,
    /// <summary>Thin-film electrode.</summary>
    ThinFilm,
    /// <summary>Hydroxide precursor.</summary>
    Precursor,
}

/// <summary>A sentence that tells the route.</summary>
internal sealed record RouteEvidence(Route Route, double Score, Sentence Sentence, int Start, int End);

/// <summary>The coating route of a study.</summary>
internal sealed record RouteFacts(IReadOnlyList<RouteEvidence> Evidence, Route Main, bool IsMixed)
{
    private static readonly Term PowderStrong = Term.Any("impeller", "kept in motion", "rotating cage", "particle ALD unit", "grains were stirred", "powder was stirred", "powder ALD", "particle ALD", "PALD", "fluidized bed", "fluidised bed", "fluid bed", "fluidized", "fluidised", "fluidization", "rotary reactor", "rotary ALD", "rotary drum", "rotating drum", "powder bed", "vibrating bed", "powders were coated", "powder was coated", "powder is coated", "coated powder*", "loose powder*", "powder coating", "tumbled", "powder itself", "powder before slurry", "powder prior to", "batches of", "powder reactor", "always the powder", "free flowing powder", "tumbled in", "vibrating fluidized", "charged with powder", "powders received", "of the powder", "grains before", "kept afloat", "oxide powders", "on powders", "on these powders", "on the powders", "grows on the powder", "coated as a powder", "as a powder", "powders after ALD", "powder were spread", "thin bed", "fixed bed", "powder overcoated", "charge of powder", "of powders were", "rotary bed", "powder into the shaker", "powder into the reactor", "powder into the drum", "powder into the tube", "powder into the chamber", "powder into the insert", "powder into the column", "powder into the basket", "powder in the basket", "powder in the drum");
    private static readonly Term ElectrodeStrong = Term.Any("complete cathodes", "finished cathodes", "calendered cathodes", "ready made cathodes", "electrode ALD", "coated electrodes", "electrodes were coated", "electrode was coated", "electrodes were then coated", "tapes were coated", "sheets were coated", "composite electrode*", "finished electrode*", "finished cathode", "ready made electrode*", "ready made", "as cast electrode*", "complete electrode*", "directly on electrode*", "directly onto electrode*", "on electrodes", "onto electrodes", "cathode sheet*", "cathode sheets", "laminates", "laminate", "onto the electrode*", "on the electrode*", "electrode sheet*", "coated laminates", "prefabricated electrode*", "calendered tapes", "cast electrode*", "porous electrode*", "entire sheets", "whole electrode*", "done on electrodes", "electrode coating", "electrode level", "electrodes are covered", "electrodes are coated", "sheets into", "coat the electrode", "coated sheets", "coating of cathode sheets", "inside ready made", "only electrodes", "roll pressed sheets", "rolled sheets", "sheets were clamped", "coat the tape", "tape went into", "pieces of tape", "sheets of electrode", "coat the electrodes", "finished laminates", "laminates that", "these finished", "laminates were mounted", "fabricated laminates", "foils were hung", "electrode foils", "coated and dried sheets", "dried sheets", "electrode web*", "moving foil", "roll to roll", "moving web", "webs", "binder and carbon included", "binder included", "foil included", "foil and binder included", "binder and foil included", "carbon and binder included", "compressed tape", "calendered tape", "pressed tape", "calendered sheet*");
    private static readonly Term ThinFilmWords = Term.Any("sputtered", "thin film electrode*", "thin film cathode*", "pulsed laser", "PLD", "thin film batter*");
    private static readonly Term PrecursorWords = Term.Any("hydroxide", "Ni(OH)2", "hydroxide precursor*", "precursor hydroxide");
    private static readonly Term Treated = Term.Any("coat*", "deposit*", "ALD", "reactor", "chamber", "covered", "grown", "bring", "atomic layer", "put into", "enters", "loaded", "substrate", "placed in", "sent to", "formed", "infiltrat*", "apparatus", "grows", "went into", "exposed", "dressed", "tool", "precursors", "fluidi*", "clamped", "charged with", "kept afloat", "exposures", "exposure", "overcoat*", "capped", "capping", "injector", "spatial", "passes", "passages");
    private static readonly Term Lithiate = Term.Any("lithiat*");

    /// <summary>Finds the route.</summary>
    public static RouteFacts Find(Manuscript manuscript, bool usesAld)
    {
        var all = new List<RouteEvidence>();
        foreach (Sentence sentence in manuscript.Own)
        {
            if (sentence.Block.Kind == BlockKind.Caption && !sentence.Has(Treated))
                continue;
            if (sentence.Has(ThinFilmWords) && sentence.Has(Words.Coating) && sentence.First(ThinFilmWords) is TermHit thin)
                all.Add(new RouteEvidence(Route.ThinFilm, 3, sentence, thin.Start, thin.End));
            if (sentence.Has(PrecursorWords) && sentence.Has(Words.Ald) && sentence.First(PrecursorWords) is TermHit precursor)
                all.Add(new RouteEvidence(Route.Precursor, 6, sentence, precursor.Start, precursor.End));
            Collect(sentence, PowderStrong, Route.Powder, 2, all);
            Collect(sentence, ElectrodeStrong, Route.Electrode, 2, all);
            OnSubstrate(sentence, all);
            Covered(sentence, all);
            WithFilm(sentence, all);
            CoatedPowder(sentence, all);
            ReadyCathode(sentence, all);
            if (!usesAld)
                InSolution(sentence, all);
        }
        // A heading tells it where the sentences take it for granted ("A. Vibrating fluidized bed").
        foreach (Sentence sentence in manuscript.Sentences)
            if (sentence.Block.Kind == BlockKind.Heading && sentence.First(PowderStrong, ElectrodeStrong) is TermHit title)
                all.Add(new RouteEvidence(sentence.Has(PowderStrong) ? Route.Powder : Route.Electrode, 1.5, sentence, title.Start, title.End));
        double powder = Sum(all, Route.Powder);
        double electrode = Sum(all, Route.Electrode);
        double thinFilm = Sum(all, Route.ThinFilm);
        double hydroxide = Sum(all, Route.Precursor);
        Route main = hydroxide >= 6 && manuscript.Own.Any(sentence => sentence.Has(Lithiate)) ? Route.Precursor
            : thinFilm >= 3 && thinFilm >= electrode && powder < 3 ? Route.ThinFilm
            : powder < 1.5 && electrode < 1.5 ? Route.Unknown
            : powder > electrode ? Route.Powder : Route.Electrode;
        bool mixed = powder >= 4 && electrode >= 4 && Math.Min(powder, electrode) > 0.6 * Math.Max(powder, electrode);
        return new RouteFacts(all, main, mixed);
    }

    private static double Sum(List<RouteEvidence> all, Route route) => all.Where(evidence => evidence.Route == route).Sum(evidence => evidence.Score);

    private static void Collect(Sentence sentence, Term term, Route route, double points, List<RouteEvidence> all)
    {
        foreach (TermHit hit in sentence.Hits(term))
        {
            ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 16), hit.Start - Math.Max(sentence.Start, hit.Start - 16));
            double sign = before.Contains("not ", StringComparison.Ordinal) || before.Contains("never ", StringComparison.Ordinal) || before.Contains("at no time", StringComparison.Ordinal) ? -2 : 1;
            bool treated = sentence.Has(Treated);
            all.Add(new RouteEvidence(route, sign * points * (treated ? 1.2 : 0.5), sentence, hit.Start, hit.End));
        }
    }

    // "Al2O3 was deposited on the LLO powder", "ZrO2 on NMC electrodes": what stands behind "on" near a word of deposition.
    private static void OnSubstrate(Sentence sentence, List<RouteEvidence> all)
    {
        if (!sentence.Has(Treated) && !sentence.Cycles.Any(cycle => cycle.Kind is CycleKind.Ald or CycleKind.Super && !cycle.IsOrdinal))
            return;
        string text = sentence.Document.Text;
        // "Cathode" leaves the route open, unless its binder is named with it.
        foreach ((Term term, Route route) in (ReadOnlySpan<(Term, Route)>)[(Words.Powder, Route.Powder), (ElectrodeNouns, Route.Electrode), (CathodeNouns, Route.Electrode)])
            foreach (TermHit hit in sentence.Hits(term))
            {
                if (term == CathodeNouns && (!sentence.Has(Words.Binder) || sentence.Has(Words.BinderFree)))
                    continue;
                int from = Math.Max(sentence.Start, hit.Start - 44);
                ReadOnlySpan<char> before = text.AsSpan(from, hit.Start - from);
                if (before.Contains("made into", StringComparison.Ordinal) || before.Contains("built into", StringComparison.Ordinal) || before.Contains("processed into", StringComparison.Ordinal) || before.Contains("went into", StringComparison.Ordinal) || before.Contains("cast into", StringComparison.Ordinal) || before.Contains("counter", StringComparison.Ordinal) || before.Contains("reference el", StringComparison.Ordinal) || text.AsSpan(hit.Start, Math.Min(16, sentence.End - hit.Start)).StartsWith("particles was") || before.EndsWith("-"))
                    continue;
                bool negated = before.Contains("not the ", StringComparison.Ordinal) || before.Contains("never ", StringComparison.Ordinal) || before.Contains("at no time", StringComparison.Ordinal) || before.EndsWith("not ") || before.Contains("not onto", StringComparison.Ordinal) || before.Contains("not on ", StringComparison.Ordinal) || before.Contains("before ", StringComparison.Ordinal) && route == Route.Electrode;
                int on = Math.Max(before.StartsWith("On ") && from == sentence.Start ? 0 : before.LastIndexOf(" on "), Math.Max(before.LastIndexOf(" onto "), Math.Max(before.LastIndexOf(" into "), before.LastIndexOf("substrate"))));
                bool particle = text.AsSpan(hit.Start, hit.End - hit.Start).StartsWith("particle");
                if (on >= 0 && !before[on..].Contains("Al foil", StringComparison.Ordinal))
                    all.Add(new RouteEvidence(route, (negated ? -3 : 3) * (particle ? 0.25 : 1), sentence, hit.Start, hit.End));
                else if (route == Route.Electrode && before.Contains(" coating ", StringComparison.Ordinal) && !before.Contains(" coating of", StringComparison.Ordinal) && text.AsSpan(hit.End, sentence.End - hit.End).StartsWith(" with ") && CoatedWithFilm(sentence, hit.End))
                    all.Add(new RouteEvidence(route, negated ? -3 : 2, sentence, hit.Start, hit.End));
                else if (Outside(text, hit.End, sentence.First(Passive)) < (text.AsSpan(hit.End, sentence.End - hit.End) is var rest && (rest.StartsWith(" with ") || rest.StartsWith(" containing ") || rest.StartsWith(" including ")) ? 70 : 20) || (route == Route.Powder && sentence.Has(PutInto) && sentence.Has(Words.Ald)))
                    all.Add(new RouteEvidence(route, (negated ? -3 : 2) * (particle ? 0.25 : 1), sentence, hit.Start, hit.End));
                else if (sentence.Nearest(Coat, hit.Start, hit.End) is { Distance: < 26 } && !text.AsSpan(hit.End, Math.Min(14, sentence.End - hit.End)).StartsWith(" of equal"))
                    all.Add(new RouteEvidence(route, (negated ? -3 : 1.2) * (particle ? 0.25 : 1), sentence, hit.Start, hit.End));
            }
    }

    // "coating thick NMC811 electrodes with ultrathin alumina layers".
    private static bool CoatedWithFilm(Sentence sentence, int from)
    {
        foreach (TermHit hit in sentence.Hits(Words.Coating))
            if (hit.Start - from is > 0 and < 50)
                return true;
        return false;
    }

    private static readonly Term Covering = Term.Any("coating of the", "coating of", "coating on the", "covering for", "covering of", "deposition on", "deposition onto", "deposition over", "film on the", "layer on the", "coated on the", "ALD on", "ALD onto", "shell on the", "shell around", "encapsulat*");

    private static readonly Term Wrapped = Term.Any("is uniformly encapsulated", "are uniformly encapsulated", "is encapsulated", "are encapsulated", "were encapsulated", "is uniformly covered", "are uniformly covered", "is uniformly coated", "are uniformly coated", "are wrapped", "is wrapped");

    // "A gradient coating of the NMC811 particles": what is coated stands right behind.
    private static void Covered(Sentence sentence, List<RouteEvidence> all)
    {
        foreach (TermHit hit in sentence.Hits(Covering))
            if (sentence.Has(Words.Powder))
                foreach (TermHit noun in sentence.Hits(Words.Powder))
                    if (noun.Start - hit.End is >= 0 and < 44 && sentence.Document.Text.AsSpan(hit.End, noun.Start - hit.End).IndexOfAny(',', ';') < 0)
                    {
                        all.Add(new RouteEvidence(Route.Powder, 1.6, sentence, hit.Start, noun.End));
                        return;
                    }
        // "The surface of NMC811 particles is uniformly encapsulated".
        foreach (TermHit noun in sentence.Hits(Words.Powder))
            if (sentence.Nearest(Wrapped, noun.Start, noun.End) is (TermHit verb, < 4) && verb.Start > noun.End && sentence.Cathodes.Any(cathode => noun.Start - cathode.End is >= 0 and < 4))
            {
                all.Add(new RouteEvidence(Route.Powder, 1.6, sentence, noun.Start, verb.End));
                return;
            }
        // "LiAlO2-coated LiNi0.6Mn0.2Co0.2O2 particles": the cathode's name between the two.
        foreach (TermHit hit in sentence.Hits(Words.Coated))
            foreach (CathodeMention cathode in sentence.Cathodes)
                if (cathode.Start - hit.End == 1 && sentence.Nearest(Words.Powder, cathode.Start, cathode.End) is (TermHit noun, < 3) && noun.Start > cathode.End)
                {
                    all.Add(new RouteEvidence(Route.Powder, 1.6, sentence, hit.Start, noun.End));
                    return;
                }
    }

    // "LNMO electrodes with 5×, 15× and 40× ALD TiO2".
    private static void WithFilm(Sentence sentence, List<RouteEvidence> all)
    {
        string text = sentence.Document.Text;
        if (!sentence.Has(Words.Ald))
            return;
        foreach (TermHit hit in sentence.Hits(ElectrodeNouns))
            if (text.AsSpan(hit.End, Math.Min(48, sentence.End - hit.End)) is var behind && behind.StartsWith(" with ") && behind.IndexOf(" ALD ") is > 0 and int at && behind[..at].IndexOfAny(';', '.') < 0)
            {
                all.Add(new RouteEvidence(Route.Electrode, 1.6, sentence, hit.Start, hit.End));
                return;
            }
    }

    private static readonly Term CoatVerb = Term.Any("coated", "coat", "coating");
    private const int NameOfCathode = 52;

    // "We coated LiNi0.5Mn0.3Co0.2O2 (NMC532) powder": nothing but the cathode's names between verb and powder.
    private static void CoatedPowder(Sentence sentence, List<RouteEvidence> all)
    {
        foreach (TermHit hit in sentence.Hits(CoatVerb))
            foreach (TermHit noun in sentence.Hits(Words.Powder))
                if (noun.Start - hit.End is > 0 and < NameOfCathode && sentence.Cathodes.Any(cathode => cathode.Start - hit.End is >= 0 and < 6 && cathode.End <= noun.Start) && sentence.Document.Text.AsSpan(hit.End, noun.Start - hit.End).Count(' ') <= 3)
                {
                    all.Add(new RouteEvidence(Route.Powder, 2, sentence, hit.Start, noun.End));
                    return;
                }
    }

    private static readonly Term Ready = Term.Any("as formed", "as fabricated", "as cast", "ready to use", "preformed", "pre formed", "prefabricated", "pre fabricated", "pre made", "already cast", "finished", "calendered");
    private static readonly System.Buffers.SearchValues<char> ClauseEnds = System.Buffers.SearchValues.Create(",;.");
    private static readonly string[] MaterialNouns = [" material", " active", " powder", " particle"];

    // "On practical, ready-to-use composite cathodes", "the surfaces of as-formed LCO cathodes": what is ready is no powder.
    private static void ReadyCathode(Sentence sentence, List<RouteEvidence> all)
    {
        if (!sentence.Has(Treated) || !sentence.Has(Ready))
            return;
        foreach (TermHit noun in sentence.Hits(CathodeNouns))
            if (sentence.Nearest(Ready, noun.Start, noun.End) is (TermHit ready, < 40) && ready.End < noun.Start && !Between(sentence, ready.End, noun.Start).ContainsAny(ClauseEnds)
                && !MaterialNouns.Any(Between(sentence, noun.End, Math.Min(sentence.End, noun.End + 10)).ToString().StartsWith))
            {
                all.Add(new RouteEvidence(Route.Electrode, 2.4, sentence, ready.Start, noun.End));
                return;
            }
    }

    private static ReadOnlySpan<char> Between(Sentence sentence, int start, int end) => sentence.Document.Text.AsSpan(start, end - start);

    private static readonly Term Dispersed = Term.Any("was added", "were added", "was dispersed", "were dispersed", "was mixed", "were mixed", "was immersed", "were immersed", "was suspended", "were suspended", "was soaked", "were soaked", "was impregnated", "was poured", "were poured", "was stirred", "were stirred", "was milled", "were milled", "was blended", "were blended", "was ball milled", "were ball milled", "dispersing", "mixing", "milling", "adding");
    private static readonly Term CoatingBath = Term.Any("coating solution", "modification solution", "precursor solution", "treatment solution", "ethanol", "isopropanol", "methanol", "sol", "ethoxide", "alkoxide", "isopropoxide", "wet impregnation", "sol gel", "deionized water", "distilled water", "aqueous solution", "ball mill*", "nanoparticles", "nanopowder", "mechanofusion", "dry coating", "acid solution");
    private static readonly Term SlurryWords = Term.Any("NMP", "pyrrolidone", "slurry", "binder", "PVDF", "carbon black", "Super P", "hydroxide", "calcined with", "LiOH");

    // "10 g of NMC622 was added to the coating solution": a cathode by name, put into what it is coated from.
    private static void InSolution(Sentence sentence, List<RouteEvidence> all)
    {
        if (!sentence.Has(CoatingBath) || sentence.Has(SlurryWords) || !(sentence.Cathodes.Count > 0 || sentence.Has(Words.Powder)))
            return;
        if (sentence.First(Dispersed) is TermHit hit)
            all.Add(new RouteEvidence(Route.Powder, 2, sentence, hit.Start, hit.End));
    }

    private static readonly Term ElectrodeNouns = Term.Any("electrode*", "cathode sheet*", "sheet", "sheets", "laminate*", "tape", "tapes", "foils", "strips");
    private static readonly Term CathodeNouns = Term.Any("cathode", "cathodes");
    private static readonly Term Passive = Term.Any("was coated", "were coated", "is coated", "are coated", "were then coated", "was then coated", "was fluidised", "was fluidized", "went into", "entered", "entered the", "was set in", "were set in", "was set into", "were clamped", "was clamped", "were placed in", "was placed in", "were put in", "was put in", "were loaded", "was loaded", "were exposed to", "was exposed to", "was charged", "were charged", "were infiltrated", "was infiltrated", "were tumbled", "was tumbled", "were transferred to", "were mounted", "were fixed", "were the substrate", "received", "were brought into", "was brought into", "were introduced", "were treated", "had been coated", "have been coated", "were hung", "was hung", "were spread", "was spread", "were put into", "was poured", "were stacked", "were covered", "was covered", "subjected to", "were subjected", "were mounted on", "were taped to", "was taped to", "were fixed to", "were attached to", "were passed through");
    private static readonly Term PutInto = Term.Any("put into", "placed in", "loaded", "filled", "sent to", "received", "exposed", "dosed");

    // Characters between a noun and its verb, brackets left out: "powder (LMO, 99.5 %) was coated".
    private static int Outside(string text, int from, TermHit? verb)
    {
        if (verb is not TermHit hit || hit.Start < from)
            return int.MaxValue;
        int depth = 0;
        int count = 0;
        for (int i = from; i < hit.Start; i++)
        {
            depth += text[i] switch { '(' => 1, ')' => -1, _ => 0 };
            count += depth > 0 || text[i] == ')' ? 0 : 1;
        }
        return count;
    }

    private static readonly Term Coat = Term.Any("coated", "was coated", "were coated", "coat", "deposited");
}
