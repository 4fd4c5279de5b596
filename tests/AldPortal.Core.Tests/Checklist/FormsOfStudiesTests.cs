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

    [Theory]
    [InlineData("As P8 was superior in both tests, only P8 was built into larger cells.")]
    [InlineData("Since P16 costs 4% of the first capacity, we focus on P8 below.")]
    [InlineData("The outcome speaks in favour of P8.")]
    public void Series_WithASampleThatIsPickedOut_IsReported(string sentence)
    {
        Assert.Equal(ItemStatus.Reported, CheckFixture.Item(Coated + "P4, P8 and P16 saw 4, 8 and 16 ALD cycles. " + sentence, "cycle-series").Status);
    }

    [Fact]
    public void FirstDischarge_AtTheRateOfTheFormation_IsNotTheTests()
    {
        const string text = Coated + "Two formation cycles at C/20 came first, then 100 cycles at C/2. The opening discharge at C/20 amounted to 184.0 mAh g−1. When the C/2 test began, the coated powder gave 171.2 mAh g−1.";

        Assert.Equal([171.2], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG"));
    }

    [Theory]
    [InlineData("One PE-ALD cycle was composed of phosphate plasma (10 s), pumping (15 s), O2 plasma (5 s) and pumping (12 s).", new double[] { 10, 15, 5, 12 })]
    public void Steps_OfAPlasmaCycle_AreItsTimes(string sentence, double[] seconds)
    {
        Assert.Equal(seconds, CheckFixture.Numbers(Coated + sentence, "pulse-purge", "timesS"));
    }

    [Fact]
    public void Electrodes_KeptInVacuumBeforeTheReactor_AreDried()
    {
        const string text = "LNMO tapes were kept at 110 °C in vacuum for 10 h and loaded into the ALD reactor. The table was set to 130 °C for the deposition of Al2O3.";

        Assert.Equal([130], CheckFixture.Numbers(text, "deposition-temperature", "depositionC"));
    }

    [Fact]
    public void Loading_OfTheTitanate_IsNotTheCathodes()
    {
        const string text = "LNMO electrodes coated with Al2O3 by ALD carried 8.1 mg cm−2 of LNMO. In full cells they faced Li4Ti5O12 (LTO) with 7.4 mg cm−2 of LTO.";

        Assert.Equal([8.1], CheckFixture.Numbers(text, "active-material-loading", "loadingMgPerCm2"));
    }

    [Fact]
    public void Film_ThatAHeatTreatmentMakes_IsTheCoating()
    {
        const string text = "NMC811 powder saw 8 supercycles of ALD from LiOtBu, Nb(OEt)5 and water; annealing in O2 at 400 °C for 2 h turns the amorphous film into LiNbO3.";

        Assert.Equal(["LiNbO3"], CheckFixture.Item(text, "coating-material").Value!.Texts("materials"));
    }

    [Fact]
    public void Powder_CoatedUnderItsFormula_TellsTheRoute()
    {
        Assert.Equal(["powder"], CheckFixture.Item("We coated LiNi0.5Mn0.3Co0.2O2 (NMC532) powder with Al2O3 by ALD.", "coating-route").Value!.Texts("route"));
    }

    [Theory]
    [InlineData("P5, P10 and P20 received as many ALD cycles as their names say.", new double[] { 5, 10, 20 })]
    public void Cycles_InTheNamesAlone_AreCounted(string sentence, double[] cycles)
    {
        Assert.Equal(cycles, CheckFixture.Numbers(Coated + sentence + " P5, P10 and P20 were slurried.", "ald-cycles", "aldCycles"));
    }

    [Theory]
    [InlineData("The untreated powder, U, is from the same lot. In cycle 100 the powders stand at 151.0 mAh g−1 (U) and 163.2 mAh g−1 (A6), and in cycle 300 at 120.1 mAh g−1 (U) and 150.0 mAh g−1 (A6).")]
    [InlineData("The control (0a) is from the same lot. In cycle 100 the powders stand at 151.0 mAh g−1 (0a) and 163.2 mAh g−1 (A6), and in cycle 300 at 120.1 mAh g−1 (0a) and 150.0 mAh g−1 (A6).")]
    public void Reference_WithALetterForAName_HasItsNumbers(string sentences)
    {
        Assert.Equal([151.0], CheckFixture.Numbers(Coated + "Six ALD cycles gave A6. " + sentences, "reference-performance", "capacityAt100MahPerG"));
        Assert.Equal([151.0, 163.2], CheckFixture.Numbers(Coated + "Six ALD cycles gave A6. " + sentences, "capacity-at-100", "capacityAt100MahPerG"));
    }

    [Theory]
    [InlineData("Marsh and Odum,21 by comparison, kept 90.5% over 100 cycles with 1.4 nm of Al2O3.")]
    [InlineData(@"For Al2O3 films, \citet{Marsh2019} quote \SI{90.5}{\percent} after 100 cycles with \SI{1.4}{\nano\metre}.")]
    public void Authors_NamedAtTheBeginning_AreOtherPeople(string sentence)
    {
        const string own = "The film is 0.9 nm thick. Cells were cycled between 3.0 and 4.3 V. The coated powder retains 94.1% after 100 cycles. ";

        Assert.Equal([94.1], CheckFixture.Numbers(Coated + own + sentence, "capacity-retention", "retentionPercent"));
        Assert.Equal([0.9], CheckFixture.Numbers(Coated + own + sentence, "coating-thickness", "thicknessNm"));
    }

    [Theory]
    [InlineData("According to reflectometry on Si, alumina grows by 1.1 Å in each cycle.")]
    [InlineData("Alumina adds 1.1 Å every cycle.")]
    public void Growth_InEachCycle_IsAGrowthPerCycle(string sentence)
    {
        Assert.Equal([1.1], CheckFixture.Numbers(Coated + sentence, "growth-per-cycle", "growthPerCycleAngstrom"));
    }

    [Theory]
    [InlineData("M6 0.5–0.7 nm, M18 2.1–1.7 nm", true)]
    [InlineData("M6 0.5–0.7 nm, M18 1.7–2.1 nm", false)]
    public void Films_BesideTheirNames_AreRangesInOrder(string films, bool contradicts)
    {
        Assert.Equal(contradicts, CheckFixture.Rule("NMC111 powder was coated with 6 and 18 ALD cycles of MgO (samples M6 and M18). HRTEM (9 spots): " + films + ".", "range-order").Verdict == Verdict.Inconsistent);
    }

    [Fact]
    public void LayersOfTheCathodeItself_AreNoFilm()
    {
        Assert.Equal([1.2], CheckFixture.Numbers(Coated + "TEM puts the thickness of the film at 1.2 nm. After cycling we find rock-salt layers 5–8 nm thick at the edges; beneath alumina these layers measure 2 nm at most.", "coating-thickness", "thicknessNm"));
    }

    [Fact]
    public void FewCyclesThatComeFirst_AreFormation_ThoughNothingSaysSo()
    {
        const string text = Coated + "1C was equated with 190 mA g−1. Three cycles with 19 mA g−1 (0.1C) were succeeded by 150 charge–discharge cycles with 95 mA g−1 (0.5C). In the first 0.5C cycle the coated powder gave 185.9 mAh g−1. "
            + "Its capacity in the very first 0.1C cycle, 201.3 mAh g−1, is close to the 202.6 mAh g−1 of the uncoated powder.";

        Assert.Equal([185.9], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG"));
    }

    [Fact]
    public void Title_WithMacros_NamesTheFilm()
    {
        const string text = @"\section{Experimental} \subsection{ALD of \ce{Ta2O5}}" + "\n" + @"The NMC532 electrodes were coated as a whole by ALD from \ce{Ta(OEt)5} and \ce{H2O}.";

        Assert.Equal(["Ta2O5"], CheckFixture.Item(text, "coating-material").Value!.Texts("materials"));
    }

    [Theory]
    [InlineData("Two sheets of polypropylene (25 µm) separated the electrodes in 2032 cells.", "separator")]
    [InlineData("After ALD, heating was not applied.", "post-treatment")]
    [InlineData("The present data have not been reported in our former papers.", "data-provenance")]
    [InlineData("1C is 190 mA g−1 of NMC532, and Al2O3 was deducted from all masses.", "capacity-basis")]
    public void Item_InOtherWords_IsReported(string sentence, string item)
    {
        Assert.Equal(ItemStatus.Reported, CheckFixture.Item(Coated + sentence, item).Status);
    }

    [Fact]
    public void FiveTimesSmaller_IsNoNumberOfCycles()
    {
        Assert.Equal([4], CheckFixture.Numbers("LCO electrodes were coated with 4 ALD cycles of Al2O3. The cobalt concentration is five times smaller with 4 ALD cycles than without coating.", "ald-cycles", "aldCycles"));
    }
}
