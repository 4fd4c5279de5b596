namespace AldPortal.Core.Checklist.Reading;

/// <summary>Words that several readers share.</summary>
internal static class Words
{
    public static readonly Term Ald = Term.Any("ALD", "PALD", "PEALD", "AALD", "ALDed", "atomic layer deposit*", "atomic layer epitaxy", "MLD", "molecular layer deposition");
    public static readonly Term Bare = Term.Any("bare", "uncoated", "pristine", "untreated", "un coated", "blank", "BLCO", "uncapped", "unprotected", "uncovered", "undecorated", "uncoated material", "non coated", "noncoated", "not coated", "non modified", "unmodified", "coating free", "naked");
    public static readonly Term Reference = Term.Any("uncoated", "bare", "pristine", "unmodified", "reference sample", "reference powder*", "reference", "control*", "blank", "uncapped", "unprotected", "uncovered", "naked");
    public static readonly Term Coated = Term.Any("coated", "modified", "treated", "covered", "protected", "capped", "overcoat*");
    public static readonly Term Coating = Term.Any("coat*", "film*", "layer", "layers", "shell", "overlayer*", "overcoat*");
    public static readonly Term Powder = Term.Any("powder*", "particle*");
    public static readonly Term Binder = Term.Any("PVDF", "PVdF", "polyvinylidene*", "poly vinylidene", "binder", "binders", "binder containing", "CMC", "SBR", "Kynar", "Solef");
    public static readonly Term BinderFree = Term.Any("binder free", "no binder", "without binder", "without a binder", "without any binder", "nor binder", "neither binder", "contain no polymer", "free of binder", "neither PVDF");
    public static readonly Term Electrode = Term.Any("electrode*", "cathode sheet*", "sheet", "sheets", "laminate*", "tape", "tapes");
    public static readonly Term Retention = Term.Any("leave", "leaves", "counted from the first", "relative to the first cycle", "retention", "retentions", "retain*", "keeps", "keep", "kept", "maintain*", "preserv*", "remain*", "is left", "left after", "of its initial", "of their initial", "of its first", "of the first", "of the initial", "of its capacity", "of their first", "of cycle 1", "of their capacity", "hold", "holds", "capacity is left", "sustain*", "of the start", "of its start", "of the starting", "of the opening", "has kept", "conserv*", "survive*", "still owns", "of this");
    public static readonly Term Loss = Term.Any("loss", "losses", "lost", "loses", "lose", "fade", "faded", "fades", "fading", "decay*", "degradation", "forfeit*", "sacrific*");
    public static readonly Term Efficiency = Term.Any("efficienc*", "mean yield", "yield of the first", "coulombic yield", "faradaic yield", "CE", "ICE", "coulombic", "ICEs", "CEs");
    public static readonly Term Initial = Term.Any("starts the test with", "test began", "test begins", "test started", "test starts", "initial", "initially", "first discharge", "1st discharge", "first charge discharge", "first counted", "starts at", "started at", "starts with", "at the beginning", "from the start", "at the start", "first delivers", "begins at", "first value", "begins with", "began with", "began at", "began from", "begin with", "begin at", "starts from", "starting from", "start from", "opens with", "opened with", "opened at", "opens at", "opening", "at the outset", "sets out", "set out from", "sets off", "in the first of", "started with", "started from", "starts out", "started out", "initially delivers");
    public static readonly Term Formation = Term.Any("formation", "forming cycle*", "activation", "activated", "to activate", "conditioning cycle*", "conditioned", "preconditioning", "precycl*", "pre cycl*", "conditioning", "beforehand", "break in cycle*");
    public static readonly Term Improvement = Term.Any("higher", "lower", "above", "below", "more than", "improv*", "gain", "gains", "gap", "increase*", "better", "percentage points", "percentage point", "pp", "enhanc*", "advantage", "less than", "relative", "points");
    public static readonly Term RateTest = Term.Any("rate capabilit*", "rate test*", "rate performance", "rate capacit*", "C rates", "rate series", "discharge rates", "rate steps", "rates of", "different rates");
    public static readonly Term Not = Term.Any("not", "no", "without", "never", "neither", "none", "nor", "unknown", "nothing", "cannot", "nobody", "unavailable");
    public static readonly Term Figure = Term.Any("fig", "figs", "figure", "figures");
    public static readonly Term Supporting = Term.Any("supporting information", "supplementary*", "SI", "ESI", "supporting note*", "table S1", "table S2", "table S3", "table S4", "note S1", "supporting table*");
    public static readonly Term Drying = Term.Any("dried", "dry", "drying", "predried", "pre dried", "redried", "vacuum oven", "baked", "outgas*", "dehydrat*");
    public static readonly Term Anneal = Term.Any("anneal*", "post anneal*", "calcin*", "heat treat*", "sinter*", "heat treatment*", "postanneal*", "tempering", "tempered", "pyroly*", "fired", "post heat*", "crystalli*", "thermally treated", "post treat*", "firing");
    public static readonly Term Deposit = Term.Any("deposit*", "ALD", "reactor", "chamber", "grown", "growth", "powder bed", "substrate temperature", "stage", "PEALD", "coated", "coating", "bed", "drum", "platen", "process temperature", "GPC", "wall*", "film");
    public static readonly Term SourceWords = Term.Any("source*", "bubbler*", "evaporat*", "sublim*", "vaporiz*", "vaporis*", "precursor temperature", "heated to", "kept at", "precursor*", "tert butoxide", "vessel", "canister", "line", "lines", "manifold", "butoxide", "ethoxide", "oxidizer", "container", "cylinder*", "ampoule*");
    public static readonly Term Testing = Term.Any("cycled", "cycling", "tested", "test", "tests", "testing", "cells", "cell", "climate chamber", "thermostat*", "charge discharge", "measured", "measurement*", "electrochemical*", "charged", "discharged", "galvanostatic*", "temperature chamber", "incubator", "environmental chamber", "oven", "climatic", "operated", "room temperature", "battery tester", "cabinet", "retention", "capacity", "retain*");
    public static readonly Term RoomTemperature = Term.Any("room temperature", "RT", "ambient temperature", "ambient conditions");
}
