namespace AldPortal.Core.Checklist.Reading;

/// <summary>What a temperature is the temperature of.</summary>
internal enum TemperatureRole : byte
{
    Other,
    Deposition,
    Source,
    Drying,
    Anneal,
    Synthesis,
    Test,
}

/// <summary>A temperature with its role; NaN where only "room temperature" is written.</summary>
internal sealed record TemperatureFact(TemperatureRole Role, double[] Values, Sentence Sentence, int Start, int End, bool InWords);

/// <summary>Gives every temperature of a text one role.</summary>
internal static class TemperatureFacts
{
    private static readonly Term DepositionCues = Term.Any("deposit*", "ALD", "reactor", "grown", "growth", "powder bed", "substrate temperature", "stage", "PEALD", "coated with", "bed", "drum", "platen", "process temperature", "GPC", "Å", "per cycle", "tumbled", "reactor temperature", "ellipso*", "deposition temperature", "fluidi*", "dosed", "wafer", "MLD", "atomic layer deposition", "dosing", "precursors", "ALD chamber", "hot wall", "grows", "base", "shower*", "chamber temperature", "Si", "crystals", "film", "first pulse", "sccm", "SCCM", "mbar", "Torr", "stabilise", "stabilize", "bed temperature", "immersed in the powder", "tumbler", "during growth", "pulses", "pulsed", "supercycle*", "performed 1 after", "Tdep", "layers were prepared", "buffer layers", "coated at", "heater plate", "chuck", "susceptor", "substrate holder", "substrate table", "process table", "table temperature", "substrate stage", "sample stage", "sample zone", "reaction zone", "substrate zone", "substrate temperatures", "deposition temperatures", "growth temperature*", "process temperatures");
    private static readonly Term SourceCues = Term.Any("source", "sources", "bubbler*", "evaporat*", "sublim*", "vaporiz*", "vaporis*", "precursor temperature", "vessel", "canister", "line", "lines", "manifold", "oxidizer", "container", "cylinder*", "ampoule*", "wall", "walls", "unheated", "heated source", "reservoir", "crucible", "stainless steel bottle", "delivery", "evaporated", "heated gas", "both kept", "both held", "each held", "all held", "vapor pressure", "vapour pressure", "was heated to", "were heated to");
    private static readonly Term Precursors = Term.Any("butoxide", "ethoxide", "isopropoxide", "tetraisopropoxide", "oxytriisopropoxide", "triisopropoxide", "tetrakis*", "tris*", "VTIP", "BDEAS", "Zr", "Hf", "LiOtBu", "TDMA*", "TEMA*", "TTIP", "DEZ", "TMPO", "water", "tantalum", "niobium", "cp", "amidinate", "cerium", "pyridine", "phosphate", "hexafluoro*", "LiHMDS", "hafnium", "glycol", "EG", "TiCl4", "TMA", "AlCl3", "TiF4", "zirconium", "precursor*", "zinc", "titanium", "magnesium", "PDMAT", "H2O");
    private static readonly Term DryingCues = Term.Any("dried", "dry", "drying", "predried", "redried", "vacuum oven", "baked", "outgas*", "dehydrat*", "degas*", "overnight", "antechamber", "vacuum dried", "in vacuum for", "under vacuum for", "before going into", "before loading", "before they went", "before entering", "rested in vacuum", "rested at");
    private static readonly Term AnnealCues = Term.Any("anneal*", "postanneal*", "heat treat*", "tempering", "tempered", "pyroly*", "post heat*", "crystalli*", "thermally treated", "heated in air", "heated in O2", "heat treatment", "furnace", "ramp*", "reheated", "re heated", "baked", "firing", "calcin*", "sinter*", "fired");
    private static readonly Term SynthesisCues = Term.Any("synthes*", "precipitat*", "sol gel", "LiOH", "hydroxide*", "residue", "gel", "lithiat*", "ground together", "decomposed", "target", "CAM synthesis", "sputter*");
    private static readonly Term TestCues = Term.Any("cycled", "cycling", "tested", "test", "tests", "testing", "cells", "cell", "climate chamber", "climate cabinet", "thermostat*", "charge discharge", "electrochemical*", "charged", "discharged", "galvanostatic*", "temperature chamber", "incubator", "environmental chamber", "climatic", "operated", "battery tester", "cabinet", "retention", "retain*", "cycle", "cycles", "temperature box*", "Neware", "Arbin", "LAND", "Maccor", "measurements", "window", "vs", "oven", "chamber", "ovens", "mAh", "capacity", "rate", "cryostat", "temperature was", "were run", "laboratory", "Thermostat", "ran at", "held at 25", "aging", "ageing", "controlled temperature");
    private static readonly Term OtherCues = Term.Any("dew point", "stor*", "melt*", "glass transition", "boil*", "XRD", "TGA", "DSC", "aged at", "kept in electrolyte", "dissolution", "solvent", "membrane", "rinsed", "ICP", "EIS", "impedance", "simulat*", "solar", "spin*", "onset", "calorimet*", "exotherm*", "Mn in the", "calendered at", "calendering", "chemical bath", "bath deposition", "soaked", "in contact with", "week", "weeks", "immersed in the electrolyte", "above", "no sample", "damp heat", "decomposition takes", "decomposes", "decomposed", "contact angle*", "theta", "tilt*", "angle");

    /// <summary>All temperatures of the authors' own work.</summary>
    public static IReadOnlyList<TemperatureFact> Find(Manuscript manuscript, RouteFacts route)
    {
        _ = route;
        var facts = new List<TemperatureFact>();
        TemperatureRole heading = TemperatureRole.Other;
        TemperatureRole spokenOf = TemperatureRole.Other;
        int block = -1;
        foreach (Sentence sentence in manuscript.Sentences)
        {
            if (sentence.Block.Kind == BlockKind.Heading)
            {
                heading = sentence.Has(TestCues) || sentence.Has(TestHeading) ? TemperatureRole.Test : sentence.Has(DepositionCues) || sentence.Has(Words.Coating) ? TemperatureRole.Deposition : TemperatureRole.Other;
                if (heading == TemperatureRole.Test)
                    foreach (Quantity quantity in sentence.Of(Dimension.Temperature))
                        if (quantity.Values.All(value => value is > -30 and <= 85))
                            facts.Add(new TemperatureFact(TemperatureRole.Test, quantity.Values, sentence, quantity.Start, quantity.End, false));
            }
            if (!sentence.IsRead)
                continue;
            if (sentence.Has(Later))
                continue;
            // "TMA and water were dosed by turns. The sheets were at 130 °C meanwhile."
            if (sentence.Block.Start != block)
                spokenOf = heading;
            block = sentence.Block.Start;
            foreach (Quantity quantity in sentence.Of(Dimension.Temperature))
                if (quantity.Values.All(value => value is > -100 and < 1500) && !IsTolerance(sentence, quantity))
                    facts.Add(new TemperatureFact(Role(sentence, quantity, spokenOf != TemperatureRole.Deposition || sentence.Has(Substrate) ? spokenOf : heading), quantity.Values, sentence, quantity.Start, quantity.End, false));
            spokenOf = sentence.Has(ReactorWords) ? TemperatureRole.Deposition : sentence.Has(Cells) ? TemperatureRole.Test : spokenOf;
            foreach (TermHit hit in sentence.Hits(Words.RoomTemperature))
                if (sentence.Has(TestCues) || sentence.Of(Dimension.CRate).Any())
                    facts.Add(new TemperatureFact(InWordsRole(sentence, hit), [double.NaN], sentence, hit.Start, hit.End, true));
        }
        return facts.Exists(fact => fact.Role == TemperatureRole.Deposition && fact.Values.All(value => value >= Hot))
            ? [.. facts.Select(fact => fact.Role == TemperatureRole.Deposition && fact.Values.All(value => value <= Cool) ? fact with { Role = TemperatureRole.Source } : fact)]
            : facts;
    }

    // Where films are grown in the heat, what is named beside it at 20 °C is a bottle.
    private const double Hot = 80;
    private const double Cool = 35;

    private static readonly Term Heated = Term.Any("heated to", "heated at", "was heated", "were heated");
    private static readonly Term ReactorWords = Term.Any("reactor", "dose", "doses", "dosed", "pulse", "pulses", "purge", "precursors", "let in", "admitted");
    private static readonly Term Cabinets = Term.Any("climate cabinet*", "climate chamber*", "climatic chamber*", "temperature chamber*", "incubator*", "thermostat*");
    private static readonly Term Substrate = Term.Any("sheets", "electrodes", "substrate*", "bed", "tape", "tapes", "laminate*");
    private static readonly Term BedHeated = Term.Any("bed was heated to", "reactor was heated to", "chamber was heated to", "stage was heated to", "substrates were heated to");
    private static readonly Term Cells = Term.Any("cells", "cell", "cycled", "cycling", "charged", "discharged", "LiPF6");
    private static readonly Term Chamber = Term.Any("chamber");
    private static readonly Term Soak = Term.Any("soaked", "immersed", "aged in", "stored in the electrolyte", "in contact with the charged");
    private static readonly Term TestHeading = Term.Any("behaviour", "behavior", "durability", "performance", "cycle life", "ageing", "aging");
    private static readonly Term Later = Term.Any("in progress", "under way", "planned", "future", "could not be done");

    private static bool IsTolerance(Sentence sentence, Quantity quantity) =>
        quantity.Start > sentence.Start && sentence.Document.Text[quantity.Start - 1] == '±' || (quantity.Start > sentence.Start + 1 && sentence.Document.Text[quantity.Start - 2] == '±');

    private static TemperatureRole InWordsRole(Sentence sentence, TermHit hit)
    {
        int test = Cost(sentence, TestCues, hit.Start, hit.End, -1);
        int source = Cost(sentence, SourceCues, hit.Start, hit.End, -1);
        int drying = Cost(sentence, DryingCues, hit.Start, hit.End, -1);
        return test <= source && test <= drying ? TemperatureRole.Test : TemperatureRole.Other;
    }

    private static TemperatureRole Role(Sentence sentence, Quantity quantity, TemperatureRole heading)
    {
        double low = quantity.Values.Min();
        double high = quantity.Values.Max();
        var best = (Role: TemperatureRole.Other, Cost: 140);
        void Try(TemperatureRole role, Term cues, int bias, bool possible)
        {
            if (!possible)
                return;
            int cost = Cost(sentence, cues, quantity.Start, quantity.End, (int)role) + bias;
            if (cost < best.Cost)
                best = (role, cost);
        }
        // "The wall temperature of the reactor", "an argon flow through the bubbler": the reactor is named, and something else is as warm.
        if (high <= 260 && (IsSubject(sentence, quantity, SourceSubjects) || (sentence.Has(Bubbler) && !sentence.Has(StrictDeposition))))
            return TemperatureRole.Source;
        if (sentence.Has(Stage) && IsSubject(sentence, quantity, Chambers))
            return TemperatureRole.Other;
        Try(TemperatureRole.Drying, DryingCues, -8, low >= 40 && high <= 200);
        Try(TemperatureRole.Anneal, AnnealCues, -8, low >= 150);
        // "After the ALD the material was kept at 400 °C".
        Try(TemperatureRole.Anneal, AfterAld, -8, low >= 250);
        // "All powders were finally kept at 350 °C for 1 h in O2", "afterwards 450 °C, 3 h, air".
        Try(TemperatureRole.Anneal, InTheEnd, -8, low >= 300 && sentence.Of(Dimension.Time).Any(time => time.Value >= 600));
        // No source is as hot.
        Try(TemperatureRole.Anneal, Heated, -8, low >= 300 && sentence.Nearest(Heated, quantity.Start, quantity.End) is ({ } verb, _) && verb.End <= quantity.Start);
        Try(TemperatureRole.Source, SourceCues, -4, high <= 260);
        Try(TemperatureRole.Deposition, BedHeated, -8, high <= 450);
        if (high <= 260 && IsInBracketsBehind(sentence, quantity))
            return TemperatureRole.Source;
        Try(TemperatureRole.Deposition, DepositionCues, 0, low >= 20 && high <= (sentence.Has(AnnealCues) ? 330 : 450));
        // "Ten TMA/H2O cycles at 225 °C".
        if (low >= 20 && high <= 450 && CycleCost(sentence, quantity) is int cycles && cycles < best.Cost)
            best = (TemperatureRole.Deposition, cycles);
        // A chamber between precursors is no climate chamber.
        Try(TemperatureRole.Test, TestCues, (sentence.Has(Precursors) && !sentence.Has(Cells)) || sentence.Has(Soak) ? 60 : 0, low >= -40 && high <= 85);
        // What a climate cabinet is set to is the test's, even where it cannot be true.
        Try(TemperatureRole.Test, Cabinets, -4, high is > 85 and <= 200 && sentence.Has(Cells));
        Try(TemperatureRole.Deposition, Chamber, 0, sentence.Has(Precursors) && !sentence.Has(Cells) && high <= 450);
        Try(TemperatureRole.Other, OtherCues, -6, true);
        foreach (Quantity other in sentence.Quantities)
            if (other.Dimension is Dimension.CRate or Dimension.SpecificCurrent or Dimension.SpecificCapacity && high <= 85 && best.Role is TemperatureRole.Other or TemperatureRole.Deposition && Math.Min(Math.Abs(other.End - quantity.Start), Math.Abs(other.Start - quantity.End)) < Math.Min(best.Cost, 30))
                best = (TemperatureRole.Test, 0);
        if (best.Cost == 140)
            best = (IsParallel(sentence, quantity) ? TemperatureRole.Deposition : heading == TemperatureRole.Deposition && high > 450 ? TemperatureRole.Other : heading, 140);
        if (best.Role == TemperatureRole.Anneal && sentence.Has(SynthesisCues) && !sentence.Has(AfterAld))
            return TemperatureRole.Synthesis;
        if (best.Role == TemperatureRole.Test && high > 85 && !sentence.Has(Cabinets))
            return TemperatureRole.Other;
        return best.Role;
    }

    private static readonly Term SourceSubjects = Term.Any("wall temperature*", "reactor wall*", "chamber wall*", "walls", "delivery line*", "supply line*", "gas line*", "dosing line*", "transfer line*", "bubbler", "bubbler temperature", "source temperature", "precursor temperature", "precursor line*");
    private static readonly Term Bubbler = Term.Any("bubbler*", "carrier gas", "delivery line*");
    private static readonly Term StrictDeposition = Term.Any("deposit*", "substrate*", "table", "stage", "film", "films", "growth", "grown", "reactor temperature", "platen", "coated", "powder*", "bed");
    private static readonly Term Chambers = Term.Any("chamber temperature", "reactor temperature", "chamber was", "chamber is");
    private static readonly Term Stage = Term.Any("table temperature", "substrate temperature", "stage temperature", "substrate table", "substrate holder", "substrate stage");

    // The last subject before a number in its clause: no comma or other number stands between.
    private static bool IsSubject(Sentence sentence, Quantity quantity, Term subjects)
    {
        TermHit? last = null;
        foreach (TermHit hit in sentence.Hits(subjects))
            if (hit.End <= quantity.Start)
                last = hit;
        return last is TermHit subject && quantity.Start - subject.End < 60 && sentence.Document.Text.AsSpan(subject.End, quantity.Start - subject.End).IndexOfAny(',', ';') < 0
            && !sentence.Of(Dimension.Temperature).Any(other => other.Start > subject.End && other.End <= quantity.Start);
    }

    // "(heated at 150 °C)" and "(TMPO, 75 °C)" right behind a precursor's name.
    private static bool IsInBracketsBehind(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        if (quantity.Start == sentence.Start)
            return false;
        int open = quantity.Start - 1;
        // Brackets inside, as in "(Nb(OEt)5, 110 °C)", are passed over.
        for (int depth = 0; open > sentence.Start && quantity.Start - open < 40 && (text[open] != '(' || depth > 0); open--)
            depth += text[open] switch { ')' => 1, '(' => -1, _ => 0 };
        if (text[open] != '(' && sentence.Nearest(Precursors, quantity.Start, quantity.End) is { Distance: < 9 } near && near.Hit.End < quantity.Start && text[near.Hit.End..quantity.Start].Contains(',', StringComparison.Ordinal) && near.Distance > 2 && text[near.Hit.End..quantity.Start].Contains(" at ", StringComparison.Ordinal))
            return true;
        if (text[open] != '(' && quantity.Start - 5 > sentence.Start && text.AsSpan(quantity.Start - 5, 5) is ", at " && sentence.Nearest(Precursors, quantity.Start, quantity.End) is { Distance: < 16 } && sentence.Of(Dimension.Temperature).Count() > 1)
            return true;
        return text[open] == '(' && sentence.Nearest(Precursors, open, quantity.Start) is { Distance: < 4 };
    }

    private static readonly Term InTheEnd = Term.Any("finally", "afterwards", "thereafter", "in the end", "at the end");
    private static readonly Term Grown = Term.Any("grown", "deposited", "prepared by ALD", "ALD of", "deposition of");

    // "Al2O3 was grown from TMA and H2O at 250 °C and ZnO from DEZ and H2O at 150 °C": the second film shares the first one's verb.
    private static bool IsParallel(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        if (!text.AsSpan(sentence.Start, quantity.Start - sentence.Start).EndsWith(" at ") || sentence.First(Grown) is not TermHit verb)
            return false;
        foreach (Quantity other in sentence.Of(Dimension.Temperature))
            if (other.Start > verb.End && other.End < quantity.Start && text.AsSpan(other.End, quantity.Start - other.End) is var gap
                && (gap.Contains(" from ", StringComparison.Ordinal) || gap.Contains(" using ", StringComparison.Ordinal) || gap.Contains(" with ", StringComparison.Ordinal)))
                return true;
        return false;
    }

    private static readonly Term AfterAld = Term.Any("after ALD", "after the ALD", "after coating", "after deposition", "after the deposition", "coated powder*", "coated sample*", "post anneal*", "after that");

    private static int? CycleCost(Sentence sentence, Quantity quantity)
    {
        int? best = null;
        foreach (CycleMention cycle in sentence.Cycles)
            if (cycle.Kind is CycleKind.Ald or CycleKind.Super && !cycle.IsOrdinal && Math.Max(quantity.Start - cycle.End, cycle.Start - quantity.End) is var gap and < 70)
                best = Math.Min(best ?? int.MaxValue, Math.Max(0, gap) + 12);
        return best;
    }

    private static int Cost(Sentence sentence, Term cues, int start, int end, int role)
    {
        int best = 10_000;
        string text = sentence.Document.Text;
        foreach (TermHit hit in sentence.Hits(cues))
        {
            int from = hit.End <= start ? hit.End : end;
            int to = hit.End <= start ? start : hit.Start;
            if (to < from)
                return 0;
            int cost = to - from;
            ReadOnlySpan<char> gap = text.AsSpan(from, to - from);
            foreach (char c in gap)
                cost += c switch { ',' => 7, ';' => 60, '(' or ')' => 6, _ => 0 };
            if (gap.Contains(" and ", StringComparison.Ordinal))
                cost += 8;
            if (gap.Contains("°C", StringComparison.Ordinal))
                cost += 24;
            if (hit.Start >= end)
                cost += 10;
            // "at 150 °C, and the walls are kept at 100 °C": a clause of its own.
            if (role == (int)TemperatureRole.Source && hit.Start >= end && gap.TrimStart() is var clause && (clause.StartsWith(", and the ") || clause.StartsWith(", while the ") || clause.StartsWith(", whereas the ") || clause.StartsWith("while the ") || clause.StartsWith("whereas the ") || clause.StartsWith("with the ")))
                cost += 30;
            // "160 °C (source TMPO: 75 °C)": the bracket speaks of its own number.
            if (role == (int)TemperatureRole.Source && hit.Start >= end && gap.Count('(') > gap.Count(')'))
                cost += 40;
            // "spray-dried".
            if (role == (int)TemperatureRole.Drying && hit.Start > 0 && text[hit.Start - 1] == '-')
                continue;
            // "(heated at 150 °C)" right behind a precursor's name.
            if (role == (int)TemperatureRole.Source && hit.End <= start && gap.Length < 24 && gap.Contains('('))
                cost -= 20;
            best = Math.Min(best, cost);
        }
        return best;
    }
}
