using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>What authors call their samples, their tests and other people, each in words of its own.</summary>
public class WordsOfAuthorsTests
{
    private const string Coated = "NMC532 (LiNi0.5Mn0.3Co0.2O2) powder was coated with Al2O3 by ALD. ";

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
