using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>All readers, in the order of the checklist; a reader may use the findings of those before it.</summary>
public static class ItemReaders
{
    internal static IReadOnlyList<ItemReader> All { get; } =
    [
        new CamIdentity(), new CamProperties(), new CoatingRoute(), new CoatingMaterial(), new UncoatedReference(), new AldCycles(), new CycleSeries(),
        new CoatingThickness(), new ThicknessMethod(), new GrowthPerCycle(), new AldPrecursors(), new DepositionTemperature(), new PulsePurge(),
        new AldReactor(), new PowderBatch(), new ElectrodeSubstrate(), new SupercycleLayout(), new CoatingLoading(), new Conformality(),
        new PostTreatment(), new StorageHandling(), new ElectrodeFormulation(), new ActiveMaterialLoading(), new CapacityBasis(),
        new ElectrodeGeometry(), new CellFormat(), new CounterElectrode(), new LiMetalSpec(), new FullCellBalance(), new ElectrolyteComposition(),
        new ElectrolyteAmount(), new Separator(), new PotentialWindow(), new CurrentDensity(), new CRateDefinition(), new CyclingMode(),
        new Formation(), new TestTemperature(), new CycleCount(), new FirstCycleCapacity(), new CapacityAt100(), new CapacityRetention(),
        new ReferencePerformance(), new CoulombicEfficiency(), new RateCapability(), new Impedance(), new VoltageFade(), new Replicates(),
        new NumericData(), new DataProvenance(),
    ];

    /// <summary>All item ids, in the order of the checklist.</summary>
    public static IReadOnlyList<string> Ids { get; } =
    [
        "cam-identity", "cam-properties", "coating-route", "coating-material", "uncoated-reference", "cycle-series", "ald-cycles",
        .. All.Select(reader => reader.Id).Skip(7),
    ];

    // Where nobody deposits anything, a thickness or a temperature is not that of a coating.
    private static readonly HashSet<string> AboutAld =
    [
        "coating-route", "coating-material", "uncoated-reference", "cycle-series", "ald-cycles", "coating-thickness", "thickness-method", "growth-per-cycle",
        "ald-precursors", "deposition-temperature", "pulse-purge", "ald-reactor", "conformality", "post-treatment", "reference-performance", "powder-batch", "coating-loading", "supercycle-layout",
    ];

    // What is asked of a coating, however it was made.
    private static readonly HashSet<string> AboutCoatings = ["coating-route", "coating-material", "uncoated-reference", "coating-thickness", "thickness-method", "reference-performance"];

    // How often and where data were taken is asked of every study.
    private static readonly HashSet<string> AboutAny = ["replicates", "numeric-data", "data-provenance"];

    // These say so where they do not apply, whatever a study is about.
    private static readonly HashSet<string> MayNotApply = ["powder-batch", "electrode-substrate", "supercycle-layout", "coating-loading", "li-metal-spec", "full-cell-balance", "c-rate-definition", "voltage-fade"];

    /// <summary>Runs all readers over a study.</summary>
    internal static void Read(Study study)
    {
        foreach (ItemReader reader in All)
        {
            bool about = IsAbout(study, reader.Id);
            Finding finding = about || MayNotApply.Contains(reader.Id) ? reader.Read(study) : Finding.None;
            // That something does not apply to a coating holds whatever was coated.
            study.Add(reader.Id, about || finding.Status == ItemStatus.NotApplicable ? finding : Finding.None);
        }
    }

    private static bool IsAbout(Study study, string id) =>
        AboutAny.Contains(id) ? study.UsesAld || study.SpeaksOfBatteries
        : AboutCoatings.Contains(id) ? study.CoatsCathodes
        : AboutAld.Contains(id) ? study.UsesAld
        : study.SpeaksOfBatteries;
}
