using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Where studies keep what the checklist asks for: footnotes, lists, macros, brackets, several cells and several samples.</summary>
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
    [InlineData("Discharge capacities of the half cells, Q1 and Q100 in mAh/g:\nBare: 171.2 and 140.3.\nP6: 170.4 and 158.9.")]
    [InlineData("First and 100th discharge, in mA h g−1:\n\n- Bare: 171.2 and 140.3\n- P6: 170.4 and 158.9")]
    public void List_BelowTheWordsThatSayWhatItHolds_GivesCapacities(string list)
    {
        string text = Coated + "P6 has six ALD cycles.\n\n" + list;

        Assert.Equal([170.4, 171.2], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG").Order());
        Assert.Equal([140.3, 158.9], CheckFixture.Numbers(text, "capacity-at-100", "capacityAt100MahPerG").Order());
    }

    [Fact]
    public void List_WithoutUnitAbove_GivesNoCapacities()
    {
        Assert.Empty(CheckFixture.Numbers(Coated + "The samples and their masses:\nBare: 171.2 and 140.3.\nP6: 170.4 and 158.9.", "first-cycle-capacity", "firstCapacityMahPerG"));
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

    [Fact]
    public void Table_OfTestConditions_GivesCurrentsAndTheMeaningOf1C()
    {
        const string text = Coated + "Half cells were cycled.\n\nTable S1. Protocol.\n\n| step | current (mA g-1) | cycles |\n|---|---|---|\n| formation | 17 | 3 |\n| cycling | 85 | 150 |\n\nTable S2. Cells.\n\n| cathode | 1C (mA/g) | mass (mg) |\n|---|---|---|\n| NMC532 | 170 | 9.1 |";

        Assert.Equal([85], CheckFixture.Numbers(text, "current-density", "currentMaPerG"));
        Assert.Equal([170], CheckFixture.Numbers(text, "c-rate-definition", "oneCMaPerG"));
    }

    [Fact]
    public void Table_WithCapacitiesBelowARate_GivesNoCurrents()
    {
        const string text = Coated + "Half cells were cycled at 85 mA g-1.\n\n| sample | 1C (170 mA g-1) | 5C (850 mA g-1) |\n|---|---|---|\n| bare | 151.2 | 98.5 |\n| P6 | 150.8 | 112.4 |";

        Assert.DoesNotContain(CheckFixture.Numbers(text, "current-density", "currentMaPerG"), current => current is 98.5 or 112.4 or 150.8 or 151.2);
    }

    [Fact]
    public void Table_WithRangesOfThickness_GivesBothEnds()
    {
        const string text = Coated + "Samples are listed below.\n\n| sample | ALD cycles | thickness (nm) |\n|---|---|---|\n| P6 | 6 | 0.5–0.8 |\n| P12 | 12 | 1.1–1.5 |";

        Assert.Equal([0.5, 0.8, 1.1, 1.5], CheckFixture.Numbers(text, "coating-thickness", "thicknessNm").Order());
    }

    [Fact]
    public void Window_AgainstIndium_IsNotJudgedByTheLimitsAgainstLithium()
    {
        const string text = "NMC622 (LiNi0.6Mn0.2Co0.2O2) was coated with LiNbO3 by ALD. Solid cells with an indium anode were cycled between 2.0 and 3.7 V vs. In/InLi at 25 °C.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "window-vs-cam").Verdict);
    }

    [Fact]
    public void Supercycle_Described_IsNotCounted()
    {
        const string text = Coated + "One supercycle of LiNbO3 (one Li and one Nb sequence) yields 2.2 Å. The powder was coated with 20 supercycles, i.e. 4.4 nm.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "gpc-consistency").Verdict);
    }

    [Theory]
    [InlineData("sample | ALD cycles | thickness (nm)\nP0 | 0 | -\nP6 | 6 | 0.7\nP12 | 12 | 1.4", "coating-thickness", "thicknessNm", "0.7,1.4")]
    [InlineData("Quantity | Value\nTemperature of the cells | 30 °C\nCurrent | 85 mA g−1\nWindow | 3.0-4.4 V vs. Li/Li+", "current-density", "currentMaPerG", "85")]
    [InlineData("sample; first; 100th; loss after 100 cycles in %\nbare; 170.0; 136.0; 20.0\nP6; 169.0; 152.1; 10.0\nP12; 165.0; 145.2; 12.0", "capacity-retention", "retentionPercent", "80,88,90")]
    [InlineData("sample; Q1; Q200; Q200/Q1\nbare; 170.0; 127.5; 0.750\nP6; 169.0; 143.7; 0.850\nP12; 165.0; 135.3; 0.820", "capacity-retention", "retentionPercent", "75,82,85")]
    public void Table_PartedByBarsOrSemicolons_IsRead(string table, string id, string key, string expected)
    {
        string text = Coated + "Discharge capacities are in mAh g−1; half cells with Li foil were cycled.\n\nTable 1. Samples.\n" + table + "\n\nThe cells were cycled 200 times.";

        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(text, id, key).Distinct().Order().Select(value => value.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData("150.0", "157.5", "+5.0", "+10.0", false)]
    [InlineData("150.0", "157.5", "+5.0", "+16.0", true)]
    public void Table_OfGainsOverTheBareSample_IsTracedBackToIt(string bare, string first, string gain, string other, bool contradicts)
    {
        string text = Coated + $"Half cells were cycled.\n\nTable 1. Discharge capacity (mAh/g).\n\n| sample | ALD cycles | 100th | change of the 100th cycle over bare (%) |\n|---|---|---|---|\n| bare | 0 | {bare} | - |\n| P6 | 6 | {first} | {gain} |\n| P12 | 12 | 165.0 | {other} |";

        Assert.Equal(contradicts, CheckFixture.Rule(text, "bare-backcalc").Verdict == Verdict.Inconsistent);
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

    [Theory]
    [InlineData("The cells stayed in a climate cabinet at 140 °C during the test.", true)]
    [InlineData("The cells stayed in a climate cabinet at 40 °C during the test.", false)]
    public void ClimateCabinet_AtATemperatureNoCellSurvives_IsAContradiction(string words, bool contradicts)
    {
        Assert.Equal(contradicts, CheckFixture.Rule(Coated + words, "temperature-role").Verdict == Verdict.Inconsistent);
    }

    [Theory]
    [InlineData("85.2", true)]
    [InlineData("92.2", false)]
    public void Retention_OfTheSampleWithSoManyCycles_IsComparedWithItsCapacities(string retention, bool contradicts)
    {
        string text = $"LiCoO2 electrodes were coated with Al2O3 by ALD. Electrodes A5 and A15 received 5 and 15 ALD cycles. Electrodes with 15 ALD cycles retain {retention}% of their initial capacity after 200 cycles.\n\n"
            + "A15 begins with 170.0 mAh g−1; 163.2 mAh g−1 remain at cycle 100 and 156.7 mAh g−1 at cycle 200.";

        Assert.Equal(contradicts, CheckFixture.Rule(text, "retention-match").Verdict == Verdict.Inconsistent);
    }

    [Theory]
    [InlineData("crate-current", "1C means 250 mA g−1. At 1C, 2C and 4C (250, 500 and 1000 mA g−1) P6 gives 188, 161 and 122 mAh g−1.")]
    [InlineData("angstrom-nm-slip", "P6 has 6 ALD cycles and a film of 0.6 nm. On a flat silicon wafer one cycle adds 0.8 Å, and the 100 cycles deposited there gave 8 nm.")]
    [InlineData("retention-match", "The first capacities of P0, P6 and P12 are 181.0, 180.5 and 170.0 mAh g−1. In cycle 100 they are 159.3, 168.8 and 161.5 mAh g−1 (88.0, 93.5 and 95.0%), and in cycle 200 they are 139.4, 158.8 and 154.0 mAh g−1 (77.0, 88.0 and 90.6%).")]
    [InlineData("pp-vs-relative", "At 25 °C P6 keeps 88.0 % in 200 cycles while the bare sample keeps 71.0 %. At 55 °C and after 100 cycles, the advantages of the two coated samples are 21.5 and 24.5 percentage points.")]
    [InlineData("capacity-vs-theoretical", "LNMO (LiNi0.5Mn1.5O4) was coated with Ta2O5 by ALD as well. In the first formation cycle bare LNMO takes up 151.2 mAh g−1 and releases 134.1 mAh g−1.")]
    [InlineData("pp-vs-relative", "After 100 cycles P6 keeps 88.0 % and the bare sample 78.0 %. The retention is improved by 12.8 % and the capacity by 10.0 %.")]
    [InlineData("bare-backcalc", "| sample | ALD cycles | 100th / mAh g-1 | 200th / mAh g-1 |\n|---|---|---|---|\n| M0 | 0 | 161.1 | 148.5 |\n| M6 | 6 | 170.8 | 164.6 |\n\nExpressed as remaining capacity, M6 is ahead of M0 by 10.8% at cycle 200 and by 6.0% at cycle 100, respectively.")]
    public void Lists_OfConsistentStudies_RaiseNoAlarm(string rule, string words)
    {
        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(Coated + words, rule).Verdict);
    }

    [Fact]
    public void Gains_ListedForSeveralSamples_AreNotHeldAgainstOneOfThem()
    {
        const string text = Coated + "Samples `M4` and `M8` have 4 and 8 ALD cycles.\n\n| ID | ALD cycles | 1st / mAh g-1 | 100th / mAh g-1 |\n|---|---|---|---|\n| bare | 0 | 176.0 | 147.0 |\n| M4 | 4 | 176.9 | 157.8 |\n| M8 | 8 | 177.4 | 166.4 |\n\n"
            + "After the 100 cycles the capacity is 7.3 and 13.2 % above `bare` for `M4` and `M8`.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "bare-backcalc").Verdict);
    }

    [Theory]
    [InlineData("90.8% and 66.9%", false)]
    [InlineData("90.8% and 76.9%", true)]
    public void Retentions_OfTwoSamplesInOneBracket_AreReadTogether(string brackets, bool contradicts)
    {
        string text = "LiCoO2 electrodes were coated with ZrO2 by ALD; Z12 has 12 ALD cycles. In the first cycle the uncoated electrode delivered 181.2 mAh g−1 and Z12 180.1 mAh g−1. "
            + $"At the end of the test, in cycle 150, the coated and the uncoated electrode stand at 163.5 and 121.3 mAh g−1 ({brackets}).";

        Assert.Contains(90.8, CheckFixture.Numbers(text, "capacity-retention", "retentionPercent"));
        Assert.Contains(contradicts ? 76.9 : 66.9, CheckFixture.Numbers(text, "capacity-retention", "retentionPercent"));
        Assert.True(contradicts || CheckFixture.Rule(text, "retention-match").Verdict != Verdict.Inconsistent);
    }

    [Theory]
    [InlineData("The thickness is 0.4–0.6, 0.8–1.1 and 1.5–1.9 nm for the three powders.", false)]
    [InlineData("The thickness is 0.4–0.6, 1.1–0.8 and 1.5–1.9 nm for the three powders.", true)]
    public void Ranges_WithOneUnitBehindTheLast_AllHaveIt(string words, bool contradicts)
    {
        Assert.Equal([0.4, 0.6, 0.8, 1.1, 1.5, 1.9], CheckFixture.Numbers(Coated + words, "coating-thickness", "thicknessNm").Order());
        Assert.Equal(contradicts, CheckFixture.Rule(Coated + words, "range-order").Verdict == Verdict.Inconsistent);
    }

    [Fact]
    public void NumberInWords_BrokenAtALineEnd_IsOneNumber()
    {
        Assert.Contains("154 mAh", CheckFixture.Plain("one hundred and fifty-\nfour milliampere-hours").Replace("milliampere-hours", "mAh", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Table_OfAProtocol_CountsNoDepositionCycles()
    {
        const string text = Coated + "The powder received 8 ALD cycles.\n\n| step | rate | limits vs. Li/Li+ | cycles |\n|---|---|---|---|\n| formation | C/10 | 3.0-4.5 V | 3 |\n| ageing | C/2 | 3.0-4.5 V | 100 |";

        Assert.Equal([8], CheckFixture.Numbers(text, "ald-cycles", "aldCycles"));
    }

    [Fact]
    public void Table_OfQ1AndQ100InBrackets_GivesCapacitiesAndTheirRatio()
    {
        const string text = Coated + "Half cells were cycled.\n\nTable 2. Data.\nPowder\tn(ALD)\tQ(1st) / mAh g−1\tQ(100th) / mAh g−1\tQ(100th)/Q(1st) / %\nbare\t0\t186.4\t152.1\t81.6\nN8\t8\t184.9\t170.6\t92.3\n";

        Assert.Equal([184.9, 186.4], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG").Order());
        Assert.Equal([152.1, 170.6], CheckFixture.Numbers(text, "capacity-at-100", "capacityAt100MahPerG").Order());
        Assert.Equal([81.6, 92.3], CheckFixture.Numbers(text, "capacity-retention", "retentionPercent").Order());
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
    public void Table_WithRetentionInBrackets_GivesBoth()
    {
        const string text = Coated + "Cells were cycled.\n\nTable 1. Discharge capacity (mAh/g); in parentheses the percentage of the first cycle.\n\n| electrode | ALD cycles | first | 100th |\n|---|---|---|---|\n| bare | 0 | 170.0 | 136.0 (80.0) |\n| P6 | 6 | 168.0 | 154.6 (92.0) |";

        Assert.Equal([80, 92], CheckFixture.Numbers(text, "capacity-retention", "retentionPercent").Order());
        Assert.Equal([136, 154.6], CheckFixture.Numbers(text, "capacity-at-100", "capacityAt100MahPerG").Order());
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

    [Fact]
    public void Table_ComparingWithTheLiterature_GivesOnlyTheAuthorsLine()
    {
        const string text = Coated + "Cells were cycled at 1C.\n\nTable 3. Selected literature.\n\n| coating | 1st cycle (mAh g-1) | 100th cycle (mAh g-1) | source |\n|---|---|---|---|\n| TiO2 | 181.5 | 150.2 | [7] |\n| Al2O3 | 172.4 | 161.0 | this work |";

        Assert.Equal([172.4], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG"));
    }

    private const string HalfCellTable =
        "\n\nTable 2. Half cells at 45 °C.\n\n| sample | ALD cycles | 1st cycle (mAh g-1) | 100th cycle (mAh g-1) |\n|---|---|---|---|\n| P0 | 0 | 172.4 | 131.0 |\n| P6 | 6 | 171.8 | 152.3 |\n\n";

    [Theory]
    [InlineData("3.2 Full cells\n\nP6 starts at 158.4 mAh g−1 and has 143.1 mAh g−1 in the 100th cycle.")]
    [InlineData("3.2 Behaviour at 25 °C\n\nP6 starts at 168.4 mAh g−1 and has 161.1 mAh g−1 in the 100th cycle.")]
    public void TextAndTable_OfDifferentTests_ContradictNothing(string words)
    {
        string text = Coated + "P0 is bare, P6 has six ALD cycles." + HalfCellTable + words;

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "text-table-agreement").Verdict);
    }

    [Fact]
    public void TextAndTable_OfTheSameTest_AreCompared()
    {
        string text = Coated + "P0 is bare, P6 has six ALD cycles." + HalfCellTable + "3.2 Half cells at 45 °C\n\nP6 starts at 158.4 mAh g−1 and has 152.3 mAh g−1 in the 100th cycle.";

        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule(text, "text-table-agreement").Verdict);
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
