using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Passages as they stand in papers of all kinds: cathodes coated from solution, solid-state cells, flat films, old PDF fonts.</summary>
public class PassagesOfPapersTests
{
    private const string Battery = "Lithium-ion cells with NMC532 cathodes were cycled between 3.0 and 4.3 V. ";
    private const string Films = "Thin films were grown by atomic layer deposition (ALD) on silicon. ";

    [Theory]
    [InlineData("powder", "LiTaO3-coated LiNi0.5Mn0.3Co0.2O2 particles were made by a sol-gel route.")]
    [InlineData("powder", "First, 5 g of NMC532 was added to 10 mL of the coating solution and dried.")]
    [InlineData("powder", "The surface of the coated NMC532 particles is closed, and the NMC532 particles are uniformly encapsulated.")]
    [InlineData("electrode", "A polymer was coated on the surface of as-formed NMC532 cathodes by drop casting.")]
    [InlineData("electrode", "The oxide was coated on ready-to-use composite cathodes of NMC532.")]
    public void CoatingRoute_OtherThanAld_Named(string route, string words) =>
        Assert.Equal(route, Assert.Single(CheckFixture.Item(Battery + words, "coating-route").Value!.Texts("route")));

    [Theory]
    [InlineData("Polymer-coated NMC532 keeps 90% after 150 cycles, the non-coated one 71%.")]
    [InlineData("NMC532 cathodes with and without surface modification were built into coin cells.")]
    [InlineData("NMC532 cathodes with and without a TiO2-based coating were compared.")]
    [InlineData("Two ways of surface coating of the NMC532 cathode were compared with the pristine sample.")]
    public void UncoatedReference_OfACoatingByAnyRoute_IsRead(string words) =>
        Assert.Equal(ItemStatus.Partial, CheckFixture.Item(Battery + words, "uncoated-reference").Status);

    [Theory]
    [InlineData("The pristine NMC532 electrode was cycled with 2% of an additive in the electrolyte.")]
    [InlineData("The NMC532 slurry was coated on foil; the control cell had no additive.")]
    public void UncoatedReference_WhereNothingIsCoated_NotReported(string words) =>
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Battery + words, "uncoated-reference").Status);

    [Fact]
    public void UncoatedReference_WaferBesideAFilm_IsNone() =>
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Films + "Silicon served as a reference substrate.", "uncoated-reference").Status);

    [Fact]
    public void Thickness_OfACastCoating_MayBeMicrometres() =>
        Assert.Equal([2000], CheckFixture.Numbers(Battery + "NMC532 cathodes were coated with a gel layer of about 2 µm thickness by casting.", "coating-thickness", "thicknessNm"));

    [Theory]
    [InlineData("The slurry was coated on foil with a thickness of 15 µm.")]
    [InlineData("The separator has a ceramic coating with a thickness of 3 µm.")]
    public void Thickness_OfSlurryOrSeparator_IsNotTheCoatings(string words) =>
        Assert.Empty(CheckFixture.Numbers(Battery + "Al2O3-coated NMC532 cathodes were made by a sol-gel route. " + words, "coating-thickness", "thicknessNm"));

    [Theory]
    [InlineData("Coated electrodes (≤8 ALD growth cycles) last longer.", "8")]
    [InlineData("The oxide shows a nucleation delay of about 40 cycles on silicon.", "")]
    [InlineData("The thickness was measured every 20 cycles by ellipsometry.", "")]
    public void AldCycles_AreRunsOfFilms(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Films + words, "ald-cycles", "aldCycles")));

    [Theory]
    [InlineData("Zetanyl, from Sample Gases, is used as the precursor, and an O2 plasma as the coreactant.", "Zetanyl")]
    [InlineData("Films were grown using the solid Rb(btsa) and water as precursors; the precursor was sublimed.", "Rb(btsa)")]
    [InlineData("The Co(MeCp)2 precursor was held in a bubbler, and ozone was dosed.", "Co(MeCp)2")]
    [InlineData("NiCp2 and water were pulsed alternately; the precursor pulse lasted 2 s.", "NiCp2")]
    [InlineData("Solid MoCl5 was used as the precursor and H2S as the reactant.", "MoCl5")]
    public void Precursor_UnknownToAnyList_IsNamedByFormOrPlace(string words, string expected) =>
        Assert.Contains(expected, CheckFixture.Item(Films + words, "ald-precursors").Value!.Texts("precursors"));

    [Theory]
    [InlineData("Ni(OH)2 was used as the precursor and calcined with LiOH at 750 °C.")]
    [InlineData("CsPbI2 and PbI2 films were annealed after the precursor pulse.")]
    [InlineData("Mn(IV) was found by XPS after the last precursor pulse.")]
    public void Precursor_OfTheCathodeOrTheFilmItself_IsNone(string words) =>
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Films + words, "ald-precursors").Status);

    [Fact]
    public void Precursors_OfATableOfOwnProcesses_AreItsColumn()
    {
        const string table = "Table 1. ALD processes used in this work.\n\n| Process | Precursor | Coreactant | Dose (s) |\n|---|---|---|---|\n| A | Zetanyl | water | 2 |\n| B | Ni(MeCp)2 | ozone | 4 |\n";

        Assert.Equal(["Ni(MeCp)2", "Zetanyl"], CheckFixture.Item(Films + "\n\n" + table, "ald-precursors").Value!.Texts("precursors").Order(StringComparer.Ordinal));
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Films + "\n\n" + table.Replace(" used in this work", "", StringComparison.Ordinal).Replace("Dose (s)", "Ref.", StringComparison.Ordinal), "ald-precursors").Status);
    }

    [Theory]
    [InlineData("The wall temperature of the reactor is kept at $90^{\\circ}\\mathrm{C}$, and the films were deposited at $160^{\\circ}\\mathrm{C}$.")]
    [InlineData("The deposition is carried out at 160 °C, and the wall temperature is kept at 90 °C.")]
    [InlineData("The chamber temperature is set at 110 °C, and the films are grown at a table temperature of 160 °C.")]
    [InlineData("The process was developed over a temperature range of 60-340 °C. Films were deposited at 160 °C.")]
    [InlineData("Films were deposited at 160 °C. The argon flow of 80 sccm through the bubbler was kept at 85 °C.")]
    [InlineData("The temperature of the substrate table was set to 160 °C, whereas the walls were heated to 100 °C.")]
    public void DepositionTemperature_BesideWallsLinesAndRanges_IsTheSubstrates(string words) =>
        Assert.Equal([160], CheckFixture.Numbers(Films + words, "deposition-temperature", "depositionC"));

    [Theory]
    [InlineData("Li3InCl5F (LXF) was used as the SE and LiIn/In as the anode.", "Li3InCl5F")]
    [InlineData("A thin layer of Li6PS5Br was pressed between the anode and the cathode.", "Li6PS5Br")]
    [InlineData("Solid electrolytes are promising. The pellet of Na3SbS4 is the electrolyte.", "Na3SbS4")]
    [InlineData("Na2B12H12 served as solid electrolyte.", "Na2B12H12")]
    public void Electrolyte_Solid_IsNamedByItsFormula(string words, string expected) =>
        Assert.Equal(expected, Assert.Single(CheckFixture.Item(Battery + words, "electrolyte-composition").Value!.Texts("electrolyte")));

    [Theory]
    [InlineData("LiPF6", false)]
    [InlineData("LiNbO3", false)]
    [InlineData("LiNi0.8Co0.1Mn0.1O2", false)]
    [InlineData("Li2SO4", false)]
    [InlineData("Li7La3Zr2O12", true)]
    [InlineData("Li10GeP2S12", true)]
    [InlineData("Na3Zr2Si2PO12", true)]
    public void SolidElectrolyte_IsToldFromSaltsCoatingsAndCathodes(string formula, bool expected) =>
        Assert.Equal(expected, SolidElectrolytes.Is(formula));

    [Theory]
    [InlineData("Cells had an InLi anode.", "In")]
    [InlineData("LiIn/In served as the anode.", "In")]
    [InlineData("A Na3Sn4 composite as a counter electrode was milled.", "Na3Sn4")]
    public void CounterElectrode_OfSolidStateCells_IsRead(string words, string expected) =>
        Assert.Contains(expected, CheckFixture.Item(Battery + words, "counter-electrode").Value!.Texts("counterElectrode"));

    [Fact]
    public void Current_OfTheRun_IsReadBesideARateTest() =>
        Assert.Equal([0.5], CheckFixture.Item(Battery + "It shows rate capability (120 mAh g−1 at 2C, 190 mAh g−1 at C/10) and stability (81% after 150 cycles at 0.5C).", "current-density").Value!.Numbers("cRate"));

    [Fact]
    public void FirstCapacity_CalledTheOriginal_IsRead() =>
        Assert.Equal([180.2], CheckFixture.Numbers(Battery + "The cell retains 87.1% of its original capacity (180.2 mAh g−1) after 150 cycles.", "first-cycle-capacity", "firstCapacityMahPerG"));

    [Fact]
    public void FirstCapacity_InOldFonts_IsTheDischarge()
    {
        const string words = "The initial discharge capacity is B190 mAh g À 1 , and a charge capacity 181 mAh g À 1 (B95% of the initial discharge capacity) follows.";

        Assert.Equal([190], CheckFixture.Numbers(Battery + words, "first-cycle-capacity", "firstCapacityMahPerG"));
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Battery + words, "capacity-retention").Status);
    }

    [Theory]
    [InlineData("Cells kept 90% after 200 cycles. They retain 80 and 55% of their room temperature capacity at -10 and -30 °C.", "90")]
    [InlineData("The coated cell fades fast with 78% capacity retention over only 50 cycles.", "78")]
    [InlineData("As the current increases to 1C, it delivers 120 mAh g−1 (~60% capacity retention).", "")]
    public void Retention_IsOverCyclesNotOverRatesOrTemperatures(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Battery + words, "capacity-retention", "retentionPercent")));

    [Theory]
    [InlineData("a home- built reactor", "a home-built reactor")]
    [InlineData("half- and full cells", "half- and full cells")]
    [InlineData("pre- or post-treated", "pre- or post-treated")]
    public void Hyphen_WithABlankBehind_IsJoinedButForSuspended(string text, string expected) =>
        Assert.Equal(expected, CheckFixture.Plain(text));

    [Fact]
    public void Reactor_DescribedInEarlierWork_IsTheAuthorsOwn() =>
        Assert.Equal(ItemStatus.Reported, CheckFixture.Item("Cobalt oxide films were deposited by ALD in a home-built ALD reactor, as described in previous work.", "ald-reactor").Status);

    [Fact]
    public void Growth_OfAFilmWithoutABand_IsAskedForNotDenied() =>
        Assert.Equal(Verdict.Check, CheckFixture.Rule(Films + "A 7 nm HfS2 film was grown on mica using 1000 ALD cycles.", "angstrom-nm-slip").Verdict);

    [Theory]
    [InlineData("powder", "A conformal film of Ta2O5 on single-crystal LiNi0.5Mn0.3Co0.2O2 particles was made by rotary-bed ALD.")]
    [InlineData("electrode", "We report an ALD method for coating thick NMC532 electrodes with thin alumina layers.")]
    [InlineData("ambiguous", "Lithium hafnium oxide layers are grown on LiNi0.5Mn0.3Co0.2O2 by atomic layer deposition.")]
    public void CoatingRoute_OfAnAbstract_AsFarAsItIsSaid(string route, string words) =>
        Assert.Equal(route, Assert.Single(CheckFixture.Item(Battery + words, "coating-route").Value!.Texts("route")));

    [Fact]
    public void CycleCount_TenfoldGain_CountsNothing() =>
        Assert.Equal([500], CheckFixture.Numbers(Battery + "The capacity at 2C is 10x higher, and cells were cycled 500 times.", "cycle-count", "cycles"));

    [Fact]
    public void Retention_IncreaseOfIt_IsNone() =>
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Battery + "Coated NMC532 showed 5.2% and 31% increases in initial efficiency and capacity retention of the cells.", "capacity-retention").Status);

    [Theory]
    [InlineData("tetrakis(dimethylamido)titanium", "H2O,TDMAT")]
    [InlineData("tetrakis(dimethylamido)tin", "H2O,Sn precursor")]
    [InlineData("tetrakis(dimethylamido)hafnium", "H2O,Hf precursor")]
    public void Precursor_WithItsMetalBehindTheBracket_IsThatMetals(string precursor, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Item(Films + $"The precursors were {precursor} and water.", "ald-precursors").Value!.Texts("precursors").Where(name => name != "metal-organic precursor").Order(StringComparer.Ordinal)));
}
