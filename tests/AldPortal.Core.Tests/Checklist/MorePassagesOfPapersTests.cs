using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>More passages as they stand in papers: test structures, tables of growth, solid-state and sodium cells, polymer electrolytes.</summary>
public class MorePassagesOfPapersTests
{
    private const string Battery = "Lithium-ion cells with NMC532 cathodes were cycled between 3.0 and 4.3 V. ";
    private const string Films = "Thin films were grown by atomic layer deposition (ALD). ";

    [Theory]
    [InlineData("Zinc oxide was grown on pillar arrays etched into a chip.")]
    [InlineData("LHAR chips were coated to see how deep the film grows.")]
    [InlineData("Trenches of an aspect ratio of 30 were coated with TiO2.")]
    [InlineData("As substrates, quartz coupons with 20 nm of Ru were used.")]
    [InlineData("Fused silica pieces served as substrates, and sapphire was used as a substrate, too.")]
    [InlineData("As substrate, TiN on silicon was used, a barrier for Li-ion diffusion.")]
    public void CoatingRoute_OntoTestStructuresAndDeclaredSubstrates_IsOther(string words) =>
        Assert.Equal("other", Assert.Single(CheckFixture.Item(Films + words, "coating-route").Value!.Texts("route")));

    [Theory]
    [InlineData("Substrates were heated to 200 °C on a glass holder.")]
    [InlineData("The substrate was placed beside a silicon detector.")]
    public void CoatingRoute_OfSubstratesThatAreNotNamed_NotReported(string words) =>
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Films + words, "coating-route").Status);

    [Theory]
    [InlineData("ZnO was deposited from DEZ and H2O at 150 °C, and TiO2 using TTIP and ozone at 210 °C.", "150,210")]
    [InlineData("HfO2 was grown from TEMAH and ozone at 240 °C and SnO2 from TDMASn and H2O at 120 °C.", "120,240")]
    [InlineData("Al2O3 was grown from TMA (held at 25 °C) and water at 180 °C.", "180")]
    [InlineData("The growth was carried out at substrate temperatures of 90, 120 and 150 °C while the bubbler was at 60 °C.", "90,120,150")]
    [InlineData("Growth temperatures of 130 and 170 °C were chosen, with the source line kept at 70 °C.", "130,170")]
    public void DepositionTemperature_OfFilmsThatShareAVerb_AreAll(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Films + words, "deposition-temperature", "depositionC").Order()));

    [Theory]
    [InlineData("Dep. Temp. (°C)")]
    [InlineData("Growth temperature (°C)")]
    [InlineData("Substrate temp. (°C)")]
    [InlineData("T_dep (°C)")]
    [InlineData("Reactor temperature / °C")]
    public void DepositionTemperature_ColumnOfIt_IsTakenNotThatOfThePrecursor(string header)
    {
        string table = $"Table 1. Samples of this work.\n\n| Sample | Precursor Temp. (°C) | {header} | Cycles |\n|---|---|---|---|\n| A | 60 | 150 | 100 |\n| B | 60 | 210 | 100 |\n";

        Assert.Equal([150, 210], CheckFixture.Numbers(Films + "\n\n" + table, "deposition-temperature", "depositionC"));
    }

    [Fact]
    public void PulsePurge_TableOfRecipes_QuotesEachRecipeOnce()
    {
        const string table = "Table 1. Samples.\n\n| Sample | TMA pulse (s) | H2O pulse (s) | Cycles |\n|---|---|---|---|\n| A | 0.1 | 0.2 | 100 |\n| B | 0.1 | 0.2 | 200 |\n| C | 0.1 | 0.2 | 300 |\n| D | 0.1 | 0.2 | 400 |\n| E | 0.7 | 0.2 | 100 |\n";

        IReadOnlyList<Evidence> evidence = CheckFixture.Item(Films + "\n\n" + table, "pulse-purge").Evidence;

        Assert.Equal(2, evidence.Count);
        Assert.Contains("0.7", evidence[1].Quote, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The number of pulse sequences was 800.", "800")]
    [InlineData("TiO2 took 250 reaction sequences of TTIP and water.", "250")]
    [InlineData("Each cycle consists of two pulse sequences; 300 ALD cycles were run.", "300")]
    [InlineData("A supercycle of three deposition sequences was chosen.", "")]
    [InlineData("A supercycle of 4 ZnO and one Al2O3 steps was run.", "")]
    public void AldCycles_CountedAsSequences_AreRead(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Films + words, "ald-cycles", "aldCycles")));

    [Theory]
    [InlineData("The film's molecules have a diameter of 420 pm.")]
    [InlineData("ALD films coat structures with critical dimensions of 25 nm.")]
    [InlineData("ALD coats channels with a gap height of 40 nm.")]
    [InlineData("Coatings reach into trenches 50 nm wide.")]
    public void Thickness_OfMoleculesAndOpenings_IsNone(string words)
    {
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Films + words, "coating-thickness").Status);
        Assert.Empty(CheckFixture.Numbers(Films + words, "growth-per-cycle", "growthPerCycleAngstrom"));
    }

    [Fact]
    public void Growth_InPicometres_IsRead() =>
        Assert.Equal([0.98], CheckFixture.Numbers(Films + "In the model, the gpc was set to 98 pm.", "growth-per-cycle", "growthPerCycleAngstrom"));

    [Theory]
    [InlineData("pump-type")]
    [InlineData("batch-type")]
    [InlineData("stop-flow")]
    [InlineData("cold-wall")]
    public void Reactor_ByItsTypeAlone_IsReported(string type) =>
        Assert.Equal(type, Assert.Single(CheckFixture.Item(Films + $"Both pieces were coated in a {type} reactor.", "ald-reactor").Value!.Texts("reactor")));

    [Theory]
    [InlineData("LiO-t-Bu and water were used as precursors.", "H2O,LiOtBu")]
    [InlineData("The LiOBut precursor was pulsed alternately with water.", "H2O,LiOtBu")]
    [InlineData("A LiO Bu t pulse, a water pulse and a CO2 pulse made one cycle.", "CO2,H2O,LiOtBu")]
    public void Precursor_LithiumTertButoxideHoweverItIsSet_IsRead(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Item(Films + words, "ald-precursors").Value!.Texts("precursors").Order(StringComparer.Ordinal)));

    [Fact]
    public void CoatingMaterial_TornPrecursor_IsNone() =>
        Assert.Equal(["PbTe"], CheckFixture.Item(Films + "The PbTe films were grown at 160 °C. The LiO Bu layer source was not used.", "coating-material").Value!.Texts("materials"));

    [Theory]
    [InlineData("A capacity of 1 mAh cm−2 was plated on the copper foil.", ItemStatus.NotReported)]
    [InlineData("Spectra were taken after each deposition step of 0.1 mAh cm−2.", ItemStatus.NotReported)]
    [InlineData("The cathodes have an areal capacity of 2.1 mAh cm−2.", ItemStatus.Reported)]
    [InlineData("Cells had a lithium anode and a cathode (2.5 mAh cm−2).", ItemStatus.Reported)]
    [InlineData("Cells had a graphite anode and a cathode of 12 mg cm−2.", ItemStatus.Reported)]
    [InlineData("Cells had a cathode and an anode of 3.1 mAh cm−2.", ItemStatus.NotReported)]
    public void Loading_ByArealCapacity_IsThatOfTheCathode(string words, ItemStatus expected) =>
        Assert.Equal(expected, CheckFixture.Item(Battery + words, "active-material-loading").Status);

    [Theory]
    [InlineData("The LFP/SPE/Li cells were assembled.", "Li")]
    [InlineData("The LiCoO2|PEO|Li batteries were charged.", "Li")]
    [InlineData("LiFePO4 // Li cells were run.", "Li")]
    [InlineData("A sodium electrode was pressed on one side of the pellet.", "Na")]
    [InlineData("Coin cells with Na foil as counter electrode were built.", "Na")]
    [InlineData("Coin cells with potassium foil were built.", "K")]
    public void CounterElectrode_AtTheEndOfAChainOrOfAnotherMetal_IsRead(string words, string expected) =>
        Assert.Equal(expected, Assert.Single(CheckFixture.Item(Battery + words, "counter-electrode").Value!.Texts("counterElectrode")));

    [Theory]
    [InlineData("The interfacial resistance of the PEO/Li side of the cell fell.")]
    [InlineData("Potentials of the cells are given against the Li/Li+ couple.")]
    [InlineData("Sodium metal batteries are another class of batteries.")]
    public void CounterElectrode_OfInterfacesCouplesAndClasses_NotReported(string words) =>
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Battery + words, "counter-electrode").Status);

    [Theory]
    [InlineData("It shows a rate capability of 131 mAh g−1 at 5C and a retention of 91% after 100 cycles.")]
    [InlineData("It shows rate capability (118 mAh g−1 at 3C) and long life (88% after 100 cycles).")]
    [InlineData("It delivers 165 mAh g−1 at 0.5C and a Coulombic efficiency of 99.8% after 100 cycles.")]
    public void CapacityAt100_CyclesOfAPercentage_AreNotTheCapacitys(string words) =>
        Assert.Equal(ItemStatus.NotReported, CheckFixture.Item(Battery + words, "capacity-at-100").Status);

    [Theory]
    [InlineData("It kept 151 mAh g−1 at 1C after 100 cycles and 90% of the capacity.")]
    [InlineData("It gave 151 mAh g−1 at 1C, 90% of the first, after 100 cycles.")]
    public void CapacityAt100_WithAPercentageBeside_IsStillRead(string words) =>
        Assert.Equal([151], CheckFixture.Numbers(Battery + words, "capacity-at-100", "capacityAt100MahPerG"));

    [Theory]
    [InlineData("It has 88% capacity after 200 cycles at C/3 and a first discharge capacity of 181 mAh g−1.", "88")]
    [InlineData("It shows 91.5% of its capacity over 300 cycles.", "91.5")]
    [InlineData("It works at 12% of the capacity for 40 cycles.", "")]
    public void Retention_PercentOfCapacityAfterCycles_IsRead(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Battery + words, "capacity-retention", "retentionPercent")));

    [Theory]
    [InlineData("It delivered an initial discharge capacity of 171 mAh g−1 at 0.1C and 92 mAh g−1 at 2C, showing good rate capability.", "171")]
    [InlineData("A first discharge capacity of 141 mAh g−1 at C/5 and 101 mAh g−1 at 3C mean an outstanding rate performance.", "141")]
    [InlineData("The initial capacity of 88 mAh g−1 at 10C shows the rate capability.", "")]
    public void FirstCapacity_BesideARateTest_IsTheOneSaidToBe(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Battery + words, "first-cycle-capacity", "firstCapacityMahPerG")));

    [Theory]
    [InlineData("The LATP-modified electrolyte was tested. A gel polymer electrolyte of PMMA with 15 wt% LATP was cast.", "PMMA,LATP")]
    [InlineData("A PEO-LiTFSI solid polymer electrolyte was pressed.", "PEO,LiTFSI")]
    [InlineData("A plastic-crystal electrolyte of succinonitrile and LiFSI (20:1) was soaked into glass fibre.", "succinonitrile,LiFSI")]
    [InlineData("The slurry held PEO, NMP and LLZO for a composite electrolyte. Li6PS5Cl was the solid electrolyte.", "Li6PS5Cl")]
    public void Electrolyte_OfAPolymerAndItsFiller_NamesBoth(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Item(Battery + words, "electrolyte-composition").Value!.Texts("electrolyte")));

    [Theory]
    [InlineData("A cell with a Li-In anode showed 193.2 mAh g−1 in the first discharge at C/10.", "193.2")]
    [InlineData("The battery of an NMC532 cathode and a lithium anode delivers 177 mAh g−1 in the first cycle.", "177")]
    [InlineData("The anode delivers 177 mAh g−1 in the first cycle.", "")]
    [InlineData("The first capacity of the anode is 177 mAh g−1.", "")]
    public void FirstCapacity_OfACellWithAnAnode_IsTheCells(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Battery + words, "first-cycle-capacity", "firstCapacityMahPerG")));

    [Fact]
    public void FirstCapacity_OfTwoPairsOfChargeAndDischarge_AreTheDischarges() =>
        Assert.Equal([197.3, 180.1], CheckFixture.Numbers(Battery + "It gives an initial charge/discharge capacity of 224.5/197.3 mAh g−1, whereas the other one shows 221.2/180.1 mAh g−1.", "first-cycle-capacity", "firstCapacityMahPerG"));

    [Theory]
    [InlineData("Li5.5PS4.5Cl1.5 was the solid electrolyte.", "Li5.5PS4.5Cl1.5")]
    [InlineData("The solid electrolyte is Li3InCl4.8F1.2.", "Li3InCl4.8F1.2")]
    [InlineData("The solid electrolyte is Li6PS5Cl.5 It was pressed.", "Li6PS5Cl")]
    public void Electrolyte_HalideWithAFractionAtItsEnd_IsWhole(string words, string expected) =>
        Assert.Equal(expected, Assert.Single(CheckFixture.Item(Battery + words, "electrolyte-composition").Value!.Texts("electrolyte")));

    [Theory]
    [InlineData("Coated electrodes (8 cycles, ≈0.6 nm) and bare ones were cycled in cells.", "8")]
    [InlineData("Coated NMC532 (1.1 nm; 10 cycles) was charged in cells.", "10")]
    [InlineData("The cells (8 cycles, 25 °C) were charged.", "")]
    public void AldCycles_InABracketWithAThickness_AreRead(string words, string expected) =>
        Assert.Equal(expected, string.Join(',', CheckFixture.Numbers(Battery + "Electrodes were coated by ALD. " + words, "ald-cycles", "aldCycles")));

    [Theory]
    [InlineData("A zinc foil anode was used.", "Zn")]
    [InlineData("Mg foil faced the cathode.", "Mg")]
    public void CounterElectrode_OfMultivalentCells_IsRead(string words, string expected) =>
        Assert.Equal(expected, Assert.Single(CheckFixture.Item(Battery + words, "counter-electrode").Value!.Texts("counterElectrode")));

    [Fact]
    public void UncoatedReference_NamedWithTheCathode_IsRead() =>
        Assert.Equal(ItemStatus.Partial, CheckFixture.Item(Battery + "Uncoated NMC532 loses 25% of its capacity within 80 cycles, compared with only 9% for the one that is TiO2-coated.", "uncoated-reference").Status);
}
