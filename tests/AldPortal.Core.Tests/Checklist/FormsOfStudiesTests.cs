using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Where studies keep what the checklist asks for: footnotes, macros, brackets, several cells and several samples.</summary>
public class FormsOfStudiesTests
{
    private const string Coated = "NMC532 (LiNi0.5Mn0.3Co0.2O2) powder was coated with Al2O3 by ALD. ";

    private const string Communication =
        "An ALD film of Al2O3 protects LiNi0.5Mn1.5O4 electrodes.\n\n"
        + "Notes and references\n"
        + "† Supplementary information is available.\n"
        + "‡ LNMO, Super P and PVDF (92 : 4 : 4 by mass) were cast on aluminium; the discs carried 6.1 mg cm−2 of LNMO. Half cells had Li foil (0.3 mm) and 80 µL of 1 M LiPF6 in EC/DMC.\n"
        + "1 A. Author and B. Author, J. Cells, 2019, 4, 12; 9.9 mg cm−2.\n";

    [Fact]
    public void Notes_AmongTheReferencesOfACommunication_AreReadAsMethods()
    {
        Assert.Equal([6.1], CheckFixture.Numbers(Communication, "active-material-loading", "loadingMgPerCm2"));
        Assert.Equal([80], CheckFixture.Numbers(Communication, "electrolyte-amount", "volumeUl"));
        Assert.Equal([300], CheckFixture.Numbers(Communication, "li-metal-spec", "thicknessUm"));
    }

    [Theory]
    [InlineData(@"\newcommand{\cur}{mA\,g$^{-1}$}")]
    [InlineData(@"\def\cur{mA\,g$^{-1}$}")]
    public void Macro_OfTheAuthors_IsItsUnit(string definition)
    {
        Assert.Equal([85], CheckFixture.Numbers(definition + "\n" + Coated + @"Cells were cycled at C/2 (85~\cur).", "current-density", "currentMaPerG"));
    }

    [Theory]
    [InlineData(@"\newcommand{\a}{\a\a}\a")]
    [InlineData(@"\newcommand{\cur")]
    [InlineData(@"\def\x{")]
    [InlineData(@"\newcommand{\unit}[1]{\mathrm{#1}} \unit{V}")]
    public void Macro_ThatCannotBeKept_IsLeftAlone(string text)
    {
        Assert.NotEmpty(CheckFixture.Assess(Coated + text).Items);
    }

    [Fact]
    public void Introduction_CopiedFromAPdf_IsOtherPeoplesWork()
    {
        const string text = "Keywords: LCO, ALD\n1. Introduction\nFilms of 12 nm are common in solid cells [4].\n2. Experimental\nLiCoO2 was coated by ALD; the Al2O3 film is 0.8 nm thick.";

        Assert.Equal([0.8], CheckFixture.Numbers(text, "coating-thickness", "thicknessNm"));
    }

    [Theory]
    [InlineData("After 150 cycles the coated cell held 141.8 of 155.1 mAh g−1 (91.4%).", 155.1)]
    [InlineData("After 150 cycles the coated cell is left with 88.9 of initially 113.5 mAh g−1.", 113.5)]
    [InlineData("The coated cell delivers 190.4 mAh g−1 at 0.5C and 175.2 mAh g−1 remains after 100 cycles.", 190.4)]
    public void FirstCapacity_BesideWhatIsLeft_IsTheLarger(string sentence, double expected)
    {
        Assert.Equal([expected], CheckFixture.Numbers(Coated + sentence, "first-cycle-capacity", "firstCapacityMahPerG"));
    }

    [Theory]
    [InlineData("Cells had Li (300 µm, Sample Metals) as counter electrode.", "Li")]
    [InlineData("Half cells: lithium as the negative electrode. Full cells: graphite anode.", "Li,graphite")]
    public void CounterElectrode_NamedByItsPlace_IsRead(string sentence, string expected)
    {
        Assert.Equal(expected, string.Join(',', CheckFixture.Item(Coated + sentence, "counter-electrode").Value!.Texts("counterElectrode").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void LithiumSpecification_ThicknessOfTheSeparator_IsNotTheMetals()
    {
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Coated + "Coin cells with a Li metal counter electrode, a polyethylene membrane (20 µm) and 1 M LiPF6 were built.", "li-metal-spec").Status);
    }

    [Theory]
    [InlineData("Al2O3 was deposited at 140 °C by ALD; trimethylaluminium and water, both held at 21 °C, were dosed alternately.")]
    [InlineData("Niobium ethoxide (Nb(OEt) 5 , 105 °C) and water were dosed alternately in the ALD reactor; the deposition temperature was 140 °C.")]
    public void DepositionTemperature_BesideThatOfBottles_IsTheReactors(string sentence)
    {
        Assert.Equal([140], CheckFixture.Numbers(Coated + sentence, "deposition-temperature", "depositionC"));
    }

    [Fact]
    public void Cycles_WithoutAWordOfTheirOwn_AreThoseOfDepositionByTheirNumber()
    {
        const string text = Coated + "Powders with 3, 6 and 12 ALD cycles were made. Cells were cycled 200 times. Twelve cycles cost 4 % of the initial capacity.";

        Assert.Equal([200], CheckFixture.Numbers(text, "cycle-count", "cycles"));
    }

    [Fact]
    public void CyclesOfDeposition_TheFirstOfALongerRun_AreNoSample()
    {
        Assert.Equal([40], CheckFixture.Numbers(Coated + "The powder received 40 ALD cycles. The mass rises steeply in the first ten cycles of deposition.", "ald-cycles", "aldCycles"));
    }

    [Theory]
    [InlineData("ICP gave Al2O3 contents of 0.21 wt% (A4), 0.43 wt% (A8) and 0.84 wt% (A16).", "0.21,0.43,0.84")]
    public void CoatingLoading_OneForEachSample_AllAreRead(string sentence, string expected)
    {
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Coated + sentence, "coating-loading", "weightPercent").Select(value => value.ToString(System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Fact]
    public void CoatingLoading_MetalFoundOnTheLithium_IsNone()
    {
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Coated + "ICP found 310 ppm of cobalt on the lithium after the test.", "coating-loading").Status);
    }

    [Fact]
    public void Formation_OfHalfAndFullCells_BothAreRead()
    {
        const string text = Coated + "Half cells were cycled after two formation cycles at C/10. Full cells underwent three formation cycles at C/10, then 300 cycles at 1C.";

        Assert.Equal([2, 3], CheckFixture.Numbers(text, "formation", "cycles").Order());
    }

    [Fact]
    public void PostTreatment_BesideTheSynthesisOfTheCathode_IsTheOneAfterAld()
    {
        const string text = "The hydroxide was calcined at 850 °C for 12 h in air to give NMC532 powder. The powder was coated with Al2O3 by ALD. After ALD, the powders were annealed at 380 °C for 2 h in air.";

        Assert.Equal([380], CheckFixture.Numbers(text, "post-treatment", "temperatureC"));
    }

    [Theory]
    [InlineData("Rossi et al. covered LiCoO2 with films of 3.5 nm by 30 ALD cycles. Our film of 0.7 nm was grown by 6 ALD cycles.")]
    [InlineData("An earlier trial with 30 cycles and 3.5 nm is not considered here. The film of 0.7 nm was grown by 6 ALD cycles.")]
    [InlineData("In calibration runs of 30 ALD cycles the mass was followed. The film of 0.7 nm was grown by 6 ALD cycles.")]
    public void AldCycles_OfOthersOrOfTheTool_AreNotTheSamples(string words)
    {
        Assert.Equal([6], CheckFixture.Numbers(Coated + words, "ald-cycles", "aldCycles"));
    }

    [Fact]
    public void GrowthOnAWitness_BesideThatOnThePowder_IsNoThickness()
    {
        const string text = Coated + "The film is 1.2 nm thick. The growth per cycle is 0.12 nm on the powder at 150 °C, in line with 0.11 nm found on silicon.";

        Assert.Equal([1.2], CheckFixture.Numbers(text, "coating-thickness", "thicknessNm"));
        Assert.Equal([1.1, 1.2], CheckFixture.Numbers(text, "growth-per-cycle", "growthPerCycleAngstrom").Order());
    }

    [Fact]
    public void NumberInWords_BrokenAtALineEnd_IsOneNumber()
    {
        Assert.Contains("154 mAh", CheckFixture.Plain("one hundred and fifty-\nfour milliampere-hours").Replace("milliampere-hours", "mAh", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("coating-route", "route", "electrode", "TiO2 was deposited by ALD on these complete cathodes, not on the powder.")]
    [InlineData("post-treatment", "temperatureC", "420", "The powder was coated by ALD. After the ALD the material was kept at 420 °C for 2 h in oxygen.")]
    [InlineData("electrode-formulation", "ratio", "3,6,6,85", "The oxide, Super C65, graphite and PVDF (85:6:3:6 by weight) were mixed in NMP.")]
    [InlineData("current-density", "currentMaPerG", "125", "The first two cycles were carried out at 25 mA g−1, the following 80 at 125 mA g−1.")]
    public void Conditions_InNewWords_AreRead(string id, string key, string expected, string words)
    {
        ItemFinding item = CheckFixture.Item("LiNi0.5Mn0.3Co0.2O2 (NMC532) is studied with films of TiO2 by ALD. " + words, id);
        IEnumerable<string> numbers = (item.Value?.Numbers(key) ?? []).Order().Select(value => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, string.Join(",", numbers.Concat(item.Value?.Texts(key) ?? [])));
    }

    [Fact]
    public void Replicates_OfHalfAndFullCells_BothAreRead()
    {
        Assert.Equal([3, 5], CheckFixture.Numbers(Coated + "Five half cells and three full cells were made of each material; means are given, with the standard deviation.", "replicates", "n").Order());
    }

    [Theory]
    [InlineData("The bare powder stayed in the reactor without precursors. One lot of NMC532: the same lot was used throughout. Bare and coated electrodes had the same loading and the same test.", ItemStatus.Reported)]
    [InlineData("The bare powder was tested as well.", ItemStatus.Partial)]
    public void UncoatedReference_WhoseHistoryStandsInSeveralPlaces_IsPutTogether(string words, ItemStatus expected)
    {
        Assert.Equal(expected, CheckFixture.Item(Coated + words, "uncoated-reference").Status);
    }

    [Theory]
    [InlineData("capacity-at-100", "capacityAt100MahPerG", "139", "In the 100th cycle the coated electrode gave 139 mAh gNCM−1.")]
    [InlineData("current-density", "currentMaPerG", "90", "The cells were cycled at 90 mA gCAM−1.")]
    [InlineData("current-density", "currentMaPerG", "90", "The cells were cycled at 90 mA g−1, while Sample [9] used 140 mA g−1 for the same cathode.")]
    [InlineData("growth-per-cycle", "growthPerCycleAngstrom", "1.2", "The film grows by 1.2 Å per cycle, whereas earlier work [3] gave 2.1 Å per cycle.")]
    [InlineData("capacity-retention", "retentionPercent", "70.4,84.2", "The retention rose from 70.4 % to 84.2 % after 90 cycles, and the first-cycle efficiency from 78.1 % to 82.0 %.")]
    [InlineData("capacity-retention", "retentionPercent", "93.5", "After 100 cycles the coated electrode shows 93.5 % of its initial discharge capacity, and its energy efficiency is 95.2 %.")]
    [InlineData("capacity-at-100", "capacityAt100MahPerG", "131,155", "After 100 cycles, electrodes with 0 and 8 ALD cycles showed 131 and 155 mAh/g; the first discharge capacities had been 174 and 171 mAh/g.")]
    [InlineData("first-cycle-capacity", "firstCapacityMahPerG", "181,184", "The samples give first discharge capacities of 184 and 181 mAh g−1 at C/2; at 5C, 121 and 133 mAh g−1 remain.")]
    [InlineData("potential-window", "windowV", "2.9,4.4", "Discharge was terminated at 2.9 V and charge at 4.4 V vs Li/Li+.")]
    [InlineData("deposition-temperature", "depositionC", "155", "Al2O3 was deposited at 155 °C (source of TMA: 30 °C).")]
    [InlineData("deposition-temperature", "depositionC", "165", "The bed was heated to 165 °C and TMA and water were dosed.")]
    [InlineData("test-temperature", "temperatureC", "45", "Accelerated ageing at 45 °C was imposed on the coated cathodes for 150 cycles.")]
    [InlineData("counter-electrode", "counterElectrode", "LTO", "The coated cathode was paired with lithium titanate in a full cell.")]
    public void Value_InNewWords_IsRead(string id, string key, string expected, string words)
    {
        ItemFinding item = CheckFixture.Item(Coated + words, id);
        IEnumerable<string> numbers = (item.Value?.Numbers(key) ?? []).Distinct().Order().Select(value => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(expected, string.Join(",", numbers.Concat((item.Value?.Texts(key) ?? []).Order(StringComparer.Ordinal))));
    }

    [Fact]
    public void TestTemperature_WithTheLogOfItsControl_IsTheOneSet()
    {
        Assert.Equal([25], CheckFixture.Numbers(Coated + "Cells were cycled at 25 °C in an incubator. During the test the cells were at 24.6–25.3 °C.", "test-temperature", "temperatureC"));
    }

    [Theory]
    [InlineData("Cycling data of all cells: Datastore, doi:10.1234/567.", ItemStatus.Reported)]
    [InlineData("The capacities of each cycle are tabulated in Appendix C.", ItemStatus.InSi)]
    public void NumericData_AtAnAddressOrInAnAppendix_IsFound(string sentence, ItemStatus expected)
    {
        Assert.Equal(expected, CheckFixture.Item(Coated + "Cells were cycled. " + sentence, "numeric-data").Status);
    }
}
