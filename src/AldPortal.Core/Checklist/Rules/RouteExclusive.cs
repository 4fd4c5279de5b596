using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Each sample was coated as powder or as electrode.</summary>
internal sealed class RouteExclusive() : ConsistencyRule("route-exclusive")
{
    // What tells that the powder went into the reactor: it was loose, or not yet in a slurry.
    private static readonly Term AsPowder = Term.Any("prior to slurry", "before slurry", "prior to electrode", "before electrode", "before the electrode", "before the electrodes", "before making the slurry", "before the slurry", "before mixing", "prior to mixing", "before casting", "prior to casting", "before making electrodes", "loose", "particle ALD", "powder ALD", "powder was agitated", "powder had been encapsulated", "powder that had been", "powder was fluidised", "powder was fluidized", "powder was coated", "powders were coated", "rotating drum", "rotary drum", "fluidised bed", "fluidized bed", "powder was spread", "powder was loaded", "powder was placed", "powder was filled", "coat the powder", "powder bed", "mesh tray", "slurry was made", "slurry was prepared");
    private static readonly Term PowderWord = Term.Any("powder", "powders", "grain", "grains");
    // What tells that the electrode was ready before.
    private static readonly Term Ready = Term.Any("finished electrode*", "finished composite", "finished cathode*", "finished laminate*", "finished sheet*", "assembled electrode*", "assembled porous", "complete electrode*", "as cast", "tape cast", "ready made", "punched", "calendered", "after calendering", "after casting", "after drying of the slurry", "laminates of", "laminates were", "already cast", "already calendered", "already assembled", "already made", "cathode sheet", "cathode sheets", "electrode sheets", "electrode discs", "including binder", "binder and carbon");
    private static readonly Term ElectrodeWord = Term.Any("electrode", "electrodes", "cathode sheet", "cathode sheets", "laminates", "laminate", "tapes", "tape", "sheets", "sheet");
    private static readonly Term DepositedOn = Term.Any("deposited on", "deposited onto", "deposition on", "deposition onto", "carried out directly on", "carried out on", "performed on", "done on", "grown on", "grown onto", "out of the ALD", "ALD on", "ALD onto", "coated in the form of", "coated as a", "coated as finished");
    private static readonly Term Gas = Term.Any("coated", "ALD", "reactor", "chamber", "atomic layer deposition", "deposited");
    // Electrodes are put into and exposed to many things; these tell that it was for the deposition.
    private static readonly Term PutInto = Term.Any("exposed to", "exposing", "inserted into", "placed in", "mounted in", "loaded into", "transferred to", "transferred into", "put into", "introduced into", "were coated", "was coated", "applied to");
    private static readonly Term Reactor = Term.Any("reactor", "ALD chamber", "ALD pulse*", "ALD vapor*", "ALD vapour*", "TMA", "TTIP", "DEZ", "TDMAZ", "precursor*", "trimethylalumin*");
    private static readonly Term Compared = Term.Any("both routes", "two routes", "powder route", "electrode route", "electrode ALD", "powder coating and electrode", "for comparison", "in contrast", "by contrast", "alternatively", "instead of the powder", "a second series", "second set", "second batch", "in addition", "two ways", "either as", "on the other hand", "separate batch", "separate portion", "two variants", "earlier reports", "either route", "first set", "series of", "sets of");
    private static readonly Term Same = Term.Any("same electrodes", "same sample", "same samples", "same cathodes", "same powder", "every coated sample", "all coated samples", "each coated sample", "all samples", "only coated material", "only coated sample");

    // The powder before the slurry, and elsewhere the finished electrode: one sample cannot have gone both ways.
    private static Judgement? BothWays(Study study)
    {
        if (study.Manuscript.IsReview || study.Own.Any(sentence => sentence.Has(Compared)))
            return null;
        Sentence[] powder = [.. study.Own.Where(OfPowder).Take(Most)];
        Sentence[] electrode = powder.Length == 0 ? [] : [.. study.Own.Where(OfElectrode).Take(Most)];
        bool single = Numbers(study, "ald-cycles", "aldCycles").Count <= 1 || study.Own.Any(sentence => sentence.Has(Same));
        foreach (Sentence one in powder)
            foreach (Sentence other in electrode)
                if (one != other && (single || Linked(Codes(study, one), Codes(study, other)) || other.Has(InReactor)))
                    return Judgement.Inconsistent("Once the powder went into the reactor, once the finished electrode: which was coated?", Study.Whole(one), Study.Whole(other));
        return null;
    }

    // The same name, or no name in either: what is said of no sample is said of all.
    private static bool Linked(List<string> one, List<string> other) => one.Intersect(other).Any() || one.Count + other.Count == 0;

    private const int Most = 8;
    private const int Negating = 24;
    private static readonly Term InReactor = Term.Any("ALD reactor", "ALD chamber", "ALD tool", "ALD system");
    private static readonly Term Deposited = Term.Any("coated", "encapsulated", "ALD", "deposited", "dose", "doses", "exposed", "covered");

    private static bool OfPowder(Sentence sentence) =>
        sentence.Has(AsPowder) && sentence.Has(PowderWord) && (sentence.Has(Deposited) || HasAldCycles(sentence)) && !sentence.Has(Reading.Words.Not) && !sentence.Has(Reading.Words.Bare);

    private static bool OfElectrode(Sentence sentence) =>
        sentence.Has(ElectrodeWord) && sentence.Has(Ready, InReactor)
        && (sentence.Has(InReactor) || (sentence.Has(DepositedOn) && (sentence.Has(Gas) || HasAldCycles(sentence))) || (sentence.Has(PutInto) && (sentence.Has(Reactor) || HasAldCycles(sentence))))
        && !sentence.Has(PowderWord) && !sentence.Has(Reading.Words.Bare) && !(sentence.First(DepositedOn, PutInto, InReactor) is TermHit put && sentence.Nearest(Reading.Words.Not, put.Start, put.End) is { Distance: < Negating });

    private static bool HasAldCycles(Sentence sentence) => sentence.Cycles.Any(cycle => cycle.Kind is CycleKind.Ald or CycleKind.Super && !cycle.IsOrdinal);

    // Names such as "AL5", "NCA-8" and "LNMO@10": letters and a number, and no material.
    private static List<string> Codes(Study study, Sentence sentence)
    {
        var codes = new List<string>();
        foreach ((int start, int end) in new NameRuns(sentence))
        {
            string run = sentence.Document.Text[start..end];
            if (run.Length > 2 && char.IsAsciiLetterUpper(run[0]) && char.IsAsciiDigit(run[^1]) && !Formulas.IsFormula(run) && study.Vocabularies.FindCathode(run) is null && study.Vocabularies.FindCoating(run) is null && run is not ("C65" or "C45" or "LP57" or "CR2032"))
                codes.Add(run);
        }
        return codes;
    }

    public override Judgement Judge(Study study)
    {
        if (BothWays(study) is Judgement contradiction)
            return contradiction;
        Finding route = study.Finding("coating-route");
        IReadOnlyList<string> routes = route.Value?.Texts("route") ?? [];
        if (route.Status == ItemStatus.NotReported)
            return Judgement.NotApplicable("No coating route is named.");
        if (routes.Count > 1)
            return Judgement.Check("Powder and electrode coating both occur: say for each sample which it was.", route.Evidence.Take(3));
        return route.Status == ItemStatus.Reported ? Judgement.Consistent($"Coated as {(routes.Count > 0 ? routes[0] : "stated")}.", route.Evidence.Take(2))
            : Judgement.Check("It is not said whether powder or electrode was coated.", route.Evidence.Take(2));
    }
}
