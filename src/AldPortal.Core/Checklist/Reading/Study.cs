using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>A manuscript with the facts that several readers and rules need, each found once.</summary>
internal sealed class Study
{
    // No paper counts cycles more often; a text that does is no paper, and comparing all with all would take for ever.
    private const int MostCycles = 1000;
    private const int MostCyclesRead = 5000;
    private const int MostBroken = 100;
    private readonly Dictionary<string, Finding> findings = [];
    private readonly ILookup<Sentence, Result> resultsBySentence;
    private readonly ILookup<Sentence, WindowFact> windowsBySentence;

    /// <summary>Finds the facts.</summary>
    public Study(Manuscript manuscript, Vocabularies vocabularies)
    {
        Manuscript = manuscript;
        Vocabularies = vocabularies;
        SpeaksOfBatteries = manuscript.Own.Count(sentence => sentence.Has(CellWords)) >= Math.Min(2, manuscript.Own.Length) || manuscript.Own.Any(sentence => sentence.Has(CathodeFormula) && sentence.Has(LithiumIon) || (manuscript.Own.Length <= Short && sentence.Has(Certain)));
        var bySentence = new Dictionary<Sentence, List<CycleMention>>();
        int read = 0;
        foreach (Sentence sentence in manuscript.Own)
        {
            if (read >= MostCyclesRead)
                break;
            List<CycleMention> mentions = CycleMentions.Read(sentence);
            if (mentions.Count > 0)
                bySentence[sentence] = mentions;
            read += mentions.Count;
        }
        // Nobody but who deposits in cycles counts "10 Al2O3 cycles".
        UsesAld = manuscript.Own.Any(sentence => sentence.Has(Words.Ald) || sentence.Has(Processing) || (sentence.Has(Alternating) && sentence.Has(Gas) && sentence.Has(Depositing)))
            || bySentence.Values.Any(mentions => mentions.Exists(mention => mention.OfFilm));
        GiveContext(manuscript, bySentence, UsesAld && !SpeaksOfBatteries);
        Recognise(bySentence);
        var broken = new List<CycleMention>();
        foreach ((Sentence sentence, List<CycleMention> mentions) in bySentence)
        {
            sentence.Cycles = [.. mentions.Select(Countable).OfType<CycleMention>()];
            broken.AddRange(mentions.Where(mention => !mention.IsCount && mention.Kind is CycleKind.Ald or CycleKind.Super && !mention.IsRange));
        }
        BrokenCycles = [.. broken.Take(MostBroken)];
        Cycles = [.. manuscript.Own.SelectMany(sentence => sentence.Cycles).Take(MostCycles)];
        Samples = Samples.Find(manuscript, Cycles);
        Results = ProvedRetentions.Complete(manuscript, [.. new PerformanceReader(Samples).Read(manuscript), .. ListedResults.Read(manuscript, Samples)], Samples);
        Results = FormationResults.Mark(manuscript, Results);
        resultsBySentence = Results.Where(result => result.Sentence >= 0).ToLookup(result => result.Document.Sentences[result.Sentence]);
        Cathodes = new CathodeFacts(manuscript, vocabularies);
        Coatings = new CoatingFacts(manuscript, vocabularies, Cathodes, Samples);
        CoatsCathodes = UsesAld || (SpeaksOfBatteries && CoatedCathodes.AreIn(manuscript.Own));
        Route = RouteFacts.Find(manuscript, UsesAld);
        Temperatures = TemperatureFacts.Find(manuscript, Route);
        Thickness = ThicknessFacts.Find(this);
        Currents = CurrentFacts.Find(this);
        Windows = WindowFacts.Find(this);
        windowsBySentence = Windows.ToLookup(window => window.Sentence);
        Cell = CellFacts.Find(manuscript);
    }

    // "Throughout the 20 cycles", "twelve cycles cost 4 % of the capacity": as many as the film was said to have got, in words that do
    // not say which; those that seem to be of charging only where no cell was said to have run as many.
    private static void Recognise(Dictionary<Sentence, List<CycleMention>> bySentence)
    {
        var deposited = new HashSet<double>();
        var surely = new HashSet<double>();
        var run = new HashSet<double>();
        foreach (CycleMention mention in bySentence.Values.SelectMany(mentions => mentions))
            if (mention is { Kind: CycleKind.Ald, IsOrdinal: false })
            {
                deposited.UnionWith(mention.Values);
                surely.UnionWith(mention.SaysKind ? mention.Values : []);
            }
            else if (mention.Kind is CycleKind.Charge or CycleKind.Formation && (mention.SaysKind || mention.IsOrdinal || IsSpan(mention)))
                run.UnionWith(mention.Values);
        foreach (List<CycleMention> mentions in bySentence.Values)
            for (int i = 0; i < mentions.Count; i++)
                if (mentions[i] is { Kind: CycleKind.Ald or CycleKind.Super } trial && trial.Sentence.Has(TrialRuns))
                    mentions[i] = trial with { Kind = CycleKind.Other };
                else if (mentions[i] is { IsOrdinal: false, SaysKind: false } mention
                    && (mention.Kind == CycleKind.Unknown && mention.Values.All(deposited.Contains)
                        || mention.Kind == CycleKind.Charge && !IsSpan(mention) && !mention.Sentence.HasAny(Dimension.CRate) && !mention.Sentence.HasAny(Dimension.SpecificCurrent)
                            && mention.Values.All(value => surely.Contains(value) && !run.Contains(value))))
                    mentions[i] = mention with { Kind = CycleKind.Ald };
    }

    // "1, 2.5 and 6 cycles": what can be run stays; the rest is kept for the rule that asks.
    private static CycleMention? Countable(CycleMention mention) =>
        mention.IsCount ? mention : !mention.IsRange && mention.Values.Any(CycleMention.IsWhole) ? mention with { Values = [.. mention.Values.Where(CycleMention.IsWhole)] } : null;

    // "We apply 1, 3 or 6 cycles of this kind": what kind the sentences before say.
    private static void GiveContext(Manuscript manuscript, Dictionary<Sentence, List<CycleMention>> bySentence, bool always)
    {
        int block = -1;
        // Where nothing is charged and discharged, cycles are those of deposition.
        bool ald = always;
        foreach (Sentence sentence in manuscript.Own)
        {
            if (sentence.Block.Start != block && !(sentence.Block.Kind == BlockKind.ListItem))
                ald = always;
            block = sentence.Block.Start;
            if (bySentence.TryGetValue(sentence, out List<CycleMention>? mentions))
                for (int i = 0; i < mentions.Count; i++)
                    if (mentions[i] is { SaysKind: false, IsOrdinal: false } mention && ald && (mention.Kind == CycleKind.Unknown || (mention.Kind == CycleKind.Charge && !sentence.Has(Electrochemical) && !(sentence.Has(Words.Retention) && sentence.HasAny(Dimension.Percent)) && !sentence.Of(Dimension.SpecificCapacity).Any() && !sentence.Of(Dimension.CRate).Any())))
                        mentions[i] = mention with { Kind = CycleKind.Ald };
            if (sentence.Has(Dosing) || sentence.HasAny(Dimension.LengthPerCycle))
                ald = true;
            else if (sentence.Has(Electrochemical))
                ald = always;
        }
    }

    // Cycles of the tool, not of a sample.
    private static readonly Term TrialRuns = Term.Any("calibration run*", "calibration film*", "conditioned with", "conditioning of the reactor", "blank run", "dummy run*", "reactor wall was", "reactor walls were", "chamber wall was", "chamber walls were", "wall was covered", "walls were covered", "wall was coated", "walls were coated");

    private static bool IsSpan(CycleMention mention)
    {
        int from = Math.Max(mention.Sentence.Start, mention.Start - 12);
        ReadOnlySpan<char> before = mention.Sentence.Document.Text.AsSpan(from, mention.Start - from);
        return before.EndsWith("fter ") || before.EndsWith("over ") || before.EndsWith("for ") || before.EndsWith("ithin ") || before.EndsWith("uring ") || before.EndsWith("in ") || before.EndsWith("the ") || before.EndsWith("to ");
    }

    private static readonly Term Processing = Term.Any("supercycle*", "trimethylalumin*", "TMA", "diethylzinc", "DEZ", "TDMAT", "TTIP", "TEMAZ", "TDMAZ", "LiOtBu", "Picosun", "Beneq", "AB cycles", "AB cycle", "lithium tert butoxide", "TEMAH", "TDMAH", "EtCp", "self limiting", "surface limited", "growth per cycle", "GPC");
    private static readonly Term Alternating = Term.Any("alternat*", "by turns", "in turn", "sequential*");
    private static readonly Term Gas = Term.Any("O3", "H2O", "water", "ozone", "plasma", "O2");
    private static readonly Term Depositing = Term.Any("deposited", "grown", "reactor", "dosed", "precursor*");
    private static readonly Term Dosing = Term.Any("dose", "dosed", "pulse*", "purge*", "purged", "ALD", "reactor", "precursor*", "atomic layer deposition", "exposed to");
    private static readonly Term Electrochemical = Term.Any("charge*", "discharg*", "cells", "cycled", "cycling", "galvanostatic*", "capacity", "retention", "formation", "impedance", "efficienc*", "coulombic");

    public Manuscript Manuscript { get; }
    public Vocabularies Vocabularies { get; }
    public Sentence[] Own => Manuscript.Own;
    public IReadOnlyList<CycleMention> Cycles { get; }

    /// <summary>Numbers of ALD cycles that cannot be run: fractions and zero, as written.</summary>
    public IReadOnlyList<CycleMention> BrokenCycles { get; }
    public Samples Samples { get; }
    public IReadOnlyList<Result> Results { get; }
    public CathodeFacts Cathodes { get; }
    public CoatingFacts Coatings { get; }
    public RouteFacts Route { get; }
    public IReadOnlyList<TemperatureFact> Temperatures { get; }
    public ThicknessFacts Thickness { get; }
    public CurrentFacts Currents { get; }
    public IReadOnlyList<WindowFact> Windows { get; }
    public CellFacts Cell { get; }

    /// <summary>The results that a sentence gives.</summary>
    public IEnumerable<Result> ResultsIn(Sentence sentence) => resultsBySentence[sentence];

    /// <summary>The windows that a sentence gives.</summary>
    public IEnumerable<WindowFact> WindowsIn(Sentence sentence) => windowsBySentence[sentence];

    /// <summary>Findings so far; readers run in the order of the checklist.</summary>
    public IReadOnlyDictionary<string, Finding> Findings => findings;

    /// <summary>The finding of an item read before.</summary>
    public Finding Finding(string id) => findings.GetValueOrDefault(id) ?? Reading.Finding.None;

    /// <summary>True where an item is reported or partly reported.</summary>
    public bool Has(string id) => Finding(id).Status is not (ItemStatus.NotReported or ItemStatus.NotApplicable or ItemStatus.NeedsReader);

    /// <summary>Keeps a finding.</summary>
    public void Add(string id, Finding finding) => findings[id] = finding;

    /// <summary>True where the authors' own work uses ALD.</summary>
    public bool UsesAld { get; }

    /// <summary>True where the authors' own work coats cathodes, by ALD or by another route.</summary>
    public bool CoatsCathodes { get; }

    /// <summary>True where the authors' own work is about cells that are charged and discharged.</summary>
    public bool SpeaksOfBatteries { get; }

    private static readonly Term CellWords = Term.Any("cathode*", "mAh", "lithium ion", "Li ion", "half cell*", "coin cell*", "LiPF6", "electrolyte*", "galvanostatic*", "charging", "discharging", "Celgard", "active material", "charge discharge", "composite electrode*", "electrodes", "NMC*", "NCM*", "LCO", "LMO", "LNMO", "LNO", "LLO", "NCA", "Li rich", "batteries", "LIB", "LIBs", "anode*", "LiNi*", "LiMn*", "LiCo*", "Li Li", "LFP", "LiFePO4", "sodium ion", "Na ion");

    // One of these is enough in an abstract; a long text about something else may name a battery in passing.
    private const int Short = 10;
    private static readonly Term Certain = Term.Any("half cell*", "coin cell*", "LiPF6", "NMC*", "NCM*", "LNMO", "LiCoO2", "LiMn2O4", "LiNi0*", "Li1*", "lithium ion batter*", "Li ion batter*", "mAh");

    private static readonly Term LithiumIon = Term.Any("lithium ion", "Li ion", "cathode", "cathodes", "LIBs");
    private static readonly Term CathodeFormula = Term.Any("LiNi*", "LiMn*", "LiCoO2", "Li1.*", "NMC*", "NCM*");

    /// <summary>True where coated cathodes or ALD are spoken of.</summary>
    public bool ConcernsCoatedCathodes =>
        Manuscript.Sentences.Any(sentence => sentence.Has(Words.Ald)) && (Cathodes.All.Count > 0 || Manuscript.Sentences.Any(sentence => sentence.Has(BatteryWords)));

    private static readonly Term BatteryWords = Term.Any("cathode*", "lithium ion", "Li ion", "battery", "batteries", "NMC*", "NCM*", "LCO", "electrode*");

    /// <summary>The clause around some characters, as evidence.</summary>
    public static Evidence Clause(Sentence sentence, int start, int end)
    {
        (int from, int to) = sentence.Clause(start, end);
        if (to - from > 260)
        {
            from = Math.Max(from, start - 120);
            to = Math.Min(to, end + 120);
        }
        return sentence.Document.Evidence(from, to);
    }

    /// <summary>Some characters of a sentence, as evidence.</summary>
    public static Evidence Exact(Sentence sentence, int start, int end) => sentence.Document.Evidence(start, end);

    /// <summary>A whole sentence, as evidence.</summary>
    public static Evidence Whole(Sentence sentence) => sentence.Document.Evidence(sentence.Start, sentence.End);
}
