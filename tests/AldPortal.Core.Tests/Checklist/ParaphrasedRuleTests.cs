using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Rules in the words of different authors: a contradiction is found, the same words with fitting numbers raise no alarm.</summary>
public class ParaphrasedRuleTests
{
    private const string Powder = """
        LiCoO2 (LCO) is the classical cathode. We protected it with ZrO2 grown by ALD.

        LCO powder was coated with ZrO2 in a rotary ALD reactor at 120 °C from TDMAZ and water. Powders coated with 5 and 10 cycles are denoted Zr5 and Zr10; the uncoated powder from the same batch is denoted Zr0.

        LCO, Super P and PVDF (90:5:5 by mass) were cast on Al foil. CR2032 coin cells were assembled with Li foil as counter electrode and 1 M LiPF6 in EC/DMC (1:1).

        """;

    private const string Window = "Half-cells were cycled at 3.0–4.5 V vs. Li/Li+ and 25 °C. 1C = 140 mA g−1.\n\n";

    private const string Table = "\n\nTable 2. Results.\n\n| Sample | 1st (mAh/g) | 100th (mAh/g) | Retention (%) |\n|---|---|---|---|\n| Bare | 172.0 | 129.0 | 75.0 |\n| Coated | 170.0 | 156.4 | 92.0 |";

    [Theory]
    [InlineData("retention-match", "Zr0 starts at 172.0 mAh g−1 and ends at 129.0 mAh g−1 after 100 cycles (75.0 %); Zr5 goes from 170.0 to 156.4 mAh g−1 (96.0 %) and Zr10 from 165.0 to 150.2 mAh g−1 (91.0 %).")]
    [InlineData("retention-match", "Zr5 retained 92.0% (139.4 mAh g−1) of 170.0 mAh g−1 after 100 cycles, Zr0 only 75.0% (129.0 of 172.0 mAh g−1).")]
    [InlineData("retention-match", "After 100 cycles, the capacity of Zr5 is 150 mAh g−1, which is 93 % of the initial value of 170 mAh g−1.")]
    [InlineData("retention-match", "The initial capacity of Zr5 was 170.0 mAh g-1. After 100 cycles, 156.4 mAh g-1 remained, corresponding to 92.0% retention. For bare LCO these values are 172.0 mAh g-1, 129.0 mAh g-1 and 85.0%.")]
    [InlineData("retention-match", "The discharge capacities in the first and 100th cycles are 170 and 153 mAh g-1 for the coated sample, i.e. 96% of the initial capacity.")]
    [InlineData("pp-vs-relative", "After 100 cycles the retention of Zr5 (92.0 %) exceeds that of Zr0 (75.0 %) by 12 percentage points.")]
    [InlineData("pp-vs-relative", "With five ALD cycles the retention after 100 cycles rises from 75.0% to 92.0%, which corresponds to an improvement of 19.5%.")]
    [InlineData("same-cycle-comparison", "Thanks to the coating, 94% of the initial capacity is retained after 80 cycles, much more than the 74% of pristine LCO after 150 cycles.")]
    [InlineData("same-cycle-comparison", "Zr5 still has 150.7 mAh g−1, or 88.1% of its initial capacity, after 200 cycles, whereas the reference holds 127.5 mAh g−1, or 74.0%, after 120 cycles.")]
    [InlineData("bare-backcalc", "In the 100th cycle Zr5 gives 156 mAh g−1, 21 % above Zr0, and Zr10 gives 150 mAh g−1, 35 % above Zr0.")]
    [InlineData("bare-backcalc", "After 100 cycles, Zr5 (156 mAh g−1) surpasses Zr0 (129 mAh g−1) by 35 % in capacity.")]
    [InlineData("bare-backcalc", "After 100 cycles, Zr5 delivers 156 mAh g-1 and Zr10 150 mAh g-1, i.e. 21% and 40% more than bare LCO.")]
    [InlineData("angstrom-nm-slip", "TEM shows films of 5 nm (Zr5) and 10 nm (Zr10).")]
    [InlineData("gpc-consistency", "From TEM, Zr10 carries a film of 3.0 nm. With the growth per cycle of 1.0 Å this was expected.")]
    [InlineData("retention-match", "The capacity of Zr5 in the 100th cycle (140.0 mAh g−1) is 92 % of that in the first (163.0 mAh g−1).")]
    [InlineData("gpc-consistency", "The growth per cycle is 0.9 Å. For Zr10, TEM yields 2.4 nm, for Zr5 1.2 nm.")]
    [InlineData("crate-current", "The cells ran at C/3, which equals 100 mA g-1.")]
    [InlineData("temperature-role", "The half-cells were placed in an oven at 120 °C and cycled between 3.0 and 4.5 V at 1C.")]
    [InlineData("temperature-role", "All cells were tested in the window 3.0-4.5 V at a temperature of 120 °C.")]
    public void Rule_ContradictionInOtherWords_Inconsistent(string rule, string words) =>
        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule(Powder + Window + words, rule).Verdict);

    [Theory]
    [InlineData("At 55 °C, Zr5 retains 85 % after 100 cycles. At 25 °C it starts at 170.0 mAh g−1 and has 156.4 mAh g−1 after 100 cycles (92.0 %).")]
    [InlineData("Zr5 shows 170 mAh g−1 in the first cycle and 92 % retention after 100 cycles; after 200 cycles 144.5 mAh g−1 (85 %) were measured.")]
    [InlineData("Discharge capacity of Zr0 was 172.0 mAh g-1 in the first cycle, and it dwindled to 129.0 mAh g-1 in the 100th cycle. Zr5, on the other hand, started with 170.0 mAh g-1 and had 156.4 mAh g-1 in the 100th cycle. Accordingly, the retentions work out to be 75.0 % and 92.0 %, respectively.")]
    [InlineData("The coated sample retains 95% after 50 cycles and 92% after 100 cycles; the bare sample retains 80% after 100 cycles.")]
    [InlineData("After 100 cycles Zr5 delivers 156 mAh g-1 and Zr10 150 mAh g-1, i.e. 21% and 16% more than bare LCO (129 mAh g-1).")]
    [InlineData("Zr5 retains 92.0 % and Zr0 75.0 % after 100 cycles; the standard deviation of the retention was 0.6 percentage points.")]
    [InlineData("Li-rich oxides exceed 300 mAh g-1, whereas our LCO delivers 170 mAh g-1 in the first cycle.")]
    [InlineData("Electrochemical impedance was measured after storage at 120 °C, cells were cycled at 25 °C from 3.0 to 4.5 V.")]
    [InlineData("Zr5 retains 92.1 % and Zr0 80.2 % after 100 cycles, a difference of 11.9 percentage points, and at 1C its capacity is 8 % higher.")]
    [InlineData("The current was 0.8 mA cm−2 in the full cells (12 mg cm−2) and 100 mA g−1 in the half-cells (4 mg cm−2).")]
    [InlineData("The DSC of electrodes charged to 4.5 V shows an onset at 230 °C.")]
    public void Rules_FittingNumbersInOtherWords_NoAlarm(string words) =>
        Assert.DoesNotContain(CheckFixture.Assess(Powder + Window + words).Rules, rule => rule.Verdict == Verdict.Inconsistent);

    [Theory]
    [InlineData("The coated sample delivers 162.0 mAh g-1 in the first cycle (Table 2).", Verdict.Inconsistent)]
    [InlineData("After 100 cycles the bare sample has kept 75.0 % and the coated one 97.4 % of the initial capacity (Table 2).", Verdict.Inconsistent)]
    [InlineData("The coated sample delivers 170.0 mAh g-1 in the first cycle and retains 92.0% after 100 cycles (Table 2).", Verdict.Consistent)]
    public void TextTableAgreement_OneCoatedRow_ComparedWithTheCoatedSample(string words, Verdict verdict) =>
        Assert.Equal(verdict, CheckFixture.Rule(Powder + Window + words + Table, "text-table-agreement").Verdict);

    [Theory]
    [InlineData("The slurry was made of NCM811, carbon black and PVDF; the weight percentages of NCM811, carbon black and binder were 85, 10 and 10.", "formulation-sum")]
    [InlineData("The mass fractions of active material, conductive additive and binder were 0.85, 0.10 and 0.10.", "formulation-sum")]
    [InlineData("The anode/cathode capacity ratio was 0.9 : 1 in the graphite full cells.", "np-range")]
    [InlineData("The negative electrode had a capacity of 0.9 times that of the positive electrode in the graphite full cells.", "np-range")]
    public void Rule_RareWordingOfARatio_Inconsistent(string words, string rule) =>
        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule("NCM811 cathodes coated with Al2O3 by ALD were built into cells with 1 M LiPF6. " + words, rule).Verdict);

    [Fact]
    public void AnnealVsBinder_ElectrodeHeatedAfterDeposition_Inconsistent() =>
        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule("NMC532 electrodes (NMC532 : carbon : PVDF = 92 : 4 : 4, on Al foil) were coated by ALD at 120 °C with TMA and H2O; those with 6 ALD cycles are referred to as E6. Half-cells were cycled. After the deposition, E6 was heated to 400 °C for 2 h in air.", "anneal-vs-binder").Verdict);

    [Fact]
    public void RouteExclusive_PowderFirstAndElectrodeLater_Inconsistent() =>
        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule("Prior to slurry preparation, loose NMC622 powder was coated with TiO2 by 20 ALD cycles. After the last cycle, the coated electrodes, including binder and carbon, were taken out of the ALD reactor.", "route-exclusive").Verdict);

    [Theory]
    [InlineData("First 10 ALD cycles of Al2O3 and then 5 ALD cycles of TiO2 were deposited on NCM811 powder. In the bilayer, TiO2 is in contact with the cathode and Al2O3 faces the electrolyte.", Verdict.Inconsistent)]
    [InlineData("The bilayer consists of Al2O3 (10 ALD cycles) followed by TiO2 (5 ALD cycles) on NCM811 powder. STEM shows that TiO2 is the inner layer, with Al2O3 on top.", Verdict.Inconsistent)]
    [InlineData("NCM811 powder was coated by ALD with TiO2 as the inner and Al2O3 as the outer layer. For the stack, 10 cycles of Al2O3 were deposited first, then 5 cycles of TiO2.", Verdict.Inconsistent)]
    [InlineData("The bilayer has Al2O3 (10 ALD cycles) next to the NCM811 powder and TiO2 (5 ALD cycles) on top. The TiO2 layer lies on top of the Al2O3.", Verdict.Consistent)]
    public void StackOrder_PlacesOfTheLayers_Compared(string words, Verdict verdict) =>
        Assert.Equal(verdict, CheckFixture.Rule("Here we coat LiNi0.8Co0.1Mn0.1O2 (NCM811) by atomic layer deposition (ALD).\n\n" + words, "stack-order").Verdict);
}
