using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>
/// Contradictions about films, heat and routes, each with a consistent twin: the same words with fitting numbers, or words that only
/// look alike, raise no alarm in any rule.
/// </summary>
public class ContradictionTwinTests
{
    [Theory]
    [InlineData("cycles-integer", "NMC622 powder was coated with ZrO2. The best powder had seen 4.5 ALD cycles at 150 °C.")]
    [InlineData("cycles-integer", "LCO sheets were treated with seven and a half TMA/H2O cycles at 110 °C.")]
    [InlineData("cycles-integer", "A film of 0.8 nm TiO2 was reached with 0 ALD cycles on the LMO powder.")]
    [InlineData("range-order", "An Al2O3 skin of 9–6 Å covers the LCO particles after six ALD cycles.")]
    [InlineData("range-order", "LCO with Al2O3 by ALD was cycled in half cells with a lower cut-off of 4.4 V and an upper cut-off of 3.0 V.")]
    [InlineData("range-order", "The lower and upper voltage limits of the ALD-coated LCO cells were 4.4 and 3.0 V.")]
    [InlineData("range-order", "Half cells of ALD-coated LCO were run in the 4.5–4.5 V window.")]
    [InlineData("range-order", "By TEM the thickness of the ALD film varies between a maximum of 1.0 nm and a minimum of 2.2 nm.")]
    [InlineData("electrode-ald-temperature", "Laminates of NMC532 with PVDF were never brought above 140 °C. Al2O3 was deposited on the laminates in 10 cycles at 185 °C.")]
    [InlineData("electrode-ald-temperature", "PVDF melts near 170 °C, so that the ALD stage stayed at least 50 K below. On the finished electrodes, 12 cycles of TiO2 were run at 160 °C.")]
    [InlineData("anneal-vs-binder", "The LCO laminates contained 5 wt% PVDF. After ALD of ZnO the coated laminates were baked out and annealed at 420 °C in air.")]
    [InlineData("loading-from-wt", "The LCO has a surface area of 0.4 m2/g. After 10 cycles of Al2O3, 1.0 wt% Al2O3 was found by ICP-OES, and TEM shows 1.1 nm.")]
    [InlineData("supercycle-gpc", "A supercycle consisted of two LiOtBu/H2O and one TTIP/H2O subcycles. LCO powder received 15 supercycles. In total, 60 subcycles were run.")]
    [InlineData("supercycle-gpc", "LiNbO3 grew by 2.0 Å per supercycle. With 25 supercycles on NMC622 powder, the LiNbO3 film is 9 nm thick.")]
    [InlineData("stack-order", "LCO powder got 5 cycles of Al2O3 by ALD and then 8 cycles of TiO2. In the ToF-SIMS depth profile Al2O3 is crossed first, then TiO2.")]
    [InlineData("stack-order", "We began with six ZnO cycles and finished with nine Al2O3 cycles on LMO by ALD. The outermost ZnO protects the buried Al2O3.")]
    [InlineData("stack-order", "The stack on LCO has 3 AlF3 cycles followed by 9 Al2O3 cycles. Later we speak of AlF3 (9 cycles) and Al2O3 (3 cycles).")]
    [InlineData("route-exclusive", "Sample Z12 is LMO powder that was coated before mixing with carbon, in 12 ALD cycles of ZnO. For Z12 the ZnO was deposited on the calendered electrode in the reactor.")]
    [InlineData("formulation-sum", "The mass fractions were 0.90 for the ALD-coated LCO, 0.06 for carbon black and 0.09 for PVDF in these electrodes.")]
    [InlineData("gpc-consistency", "Al2O3 grows by 1.2 Å per cycle. LMO sheets with 5, 15 and 30 Al2O3 cycles are called A5, A15 and A30. TEM of A30 shows a film 7.0 nm thick.")]
    [InlineData("angstrom-nm-slip", "LMO was coated with ZnO, the number of DEZ/H2O cycles being 5. TEM shows a ZnO film of 8.5 nm.")]
    [InlineData("route-exclusive", "Loose LCO powder was coated by ALD of Al2O3, 6 cycles. The Al2O3 was thus deposited on the complete electrode, its binder included, and the calendered electrode stayed porous.")]
    [InlineData("formulation-sum", "LCO powder was coated with Al2O3 by ALD and tested in half-cells with LiPF6 electrolyte. Coated LCO was 92 % of the electrode mass. PVDF made up 5 %. The rest, carbon black, was 6 %.")]
    [InlineData("stack-order", "Sample S got layers by ALD on LCO.\n\n| Sample | Layers | ALD cycles | Q (mAh/g) |\n|---|---|---|---|\n| S | ZnO / Al2O3 | 9 / 3 | 170 |\n| bare | none | 0 | 172 |\n\nIn S, 3 ZnO cycles are followed by 9 Al2O3 cycles.")]
    [InlineData("cycles-integer", "LCO powder was coated with Al2O3 by ALD.\n\n| Sample | ALD cycles | Thickness (nm) |\n|---|---|---|\n| A | 3.5 | 0.4 |\n| B | 7 | 0.8 |")]
    public void Rule_TextContradictsItself_Inconsistent(string rule, string words) =>
        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule(words, rule).Verdict);

    [Theory]
    [InlineData("On average 4.5 ALD cycles were needed for a monolayer of ZrO2 on NMC622 powder; 5 cycles were used.")]
    [InlineData("LCO sheets were treated with seven TMA/H2O cycles at 110 °C, which took half an hour.")]
    [InlineData("A nucleation delay of 3.5 cycles was extrapolated for Al2O3 ALD on LCO; 20 ALD cycles were run.")]
    [InlineData("The bare powder (0 ALD cycles) and the one with 8 ALD cycles of TiO2 (0.5 nm) were compared.")]
    [InlineData("After 0.5 cycles at C/10 the LCO cells coated by ALD were opened.")]
    [InlineData("An Al2O3 skin of 6–9 Å covers the LCO particles after six ALD cycles.")]
    [InlineData("LCO with Al2O3 by ALD was cycled in half cells with an upper cut-off of 4.4 V and a lower cut-off of 3.0 V.")]
    [InlineData("The upper and lower voltage limits of the ALD-coated LCO cells were 4.4 and 3.0 V.")]
    [InlineData("The film shrank from 3.0 to 2.4 nm on annealing. The ALD-coated LCO was discharged from 4.4 to 3.0 V at a lower rate.")]
    [InlineData("By TEM the thickness of the ALD film varies between a maximum of 2.2 nm and a minimum of 1.0 nm.")]
    [InlineData("The upper TiO2 layer is 2 nm and the lower Al2O3 layer 3 nm thick after ALD; voltage limits are given below.")]
    [InlineData("Laminates of NMC532 with PVDF were never brought above 140 °C. Al2O3 was deposited on the laminates in 10 cycles at 115 °C.")]
    [InlineData("NMC532 powder was coated at 200 °C in 10 ALD cycles. Laminates with PVDF were never heated above 130 °C.")]
    [InlineData("PVDF melts near 170 °C, so that the ALD stage stayed at least 50 K below. On the finished electrodes, 12 cycles of TiO2 were run at 110 °C.")]
    [InlineData("ALD on the NMC electrodes with PVDF was done at 120 °C. The electrodes were then never stored above 40 °C, and cells were kept below 60 °C.")]
    [InlineData("The electrodes with PVDF were kept below 80 °C before the ALD. TiO2 was deposited on them at 120 °C.")]
    [InlineData("The LCO powder was coated with ZnO by ALD and annealed at 420 °C in air. Laminates with 5 wt% PVDF were cast from it.")]
    [InlineData("The coated electrodes were cast from LCO calcined at 800 °C and contain PVDF; ALD of ZnO was done at 120 °C.")]
    [InlineData("Electrodes with PVDF were coated with ZnO by ALD at 110 °C. TGA of the coated electrodes shows mass loss at 420 °C.")]
    [InlineData("The electrodes with PVDF were coated with ZnO by ALD and dried at 120 °C. The starting NMC had been sintered at 850 °C in O2.")]
    [InlineData("The LCO has a surface area of 0.4 m2/g. After 10 cycles of Al2O3, 0.13 wt% Al2O3 was found by ICP-OES, and TEM shows 1.1 nm.")]
    [InlineData("The LCO has a surface area of 0.4 m2/g. With 2 wt% PVDF and 3 wt% Al2O3-free carbon the ALD-coated LCO was cast; TEM shows 1.1 nm Al2O3.")]
    [InlineData("A supercycle consisted of two LiOtBu/H2O and one TTIP/H2O subcycles. LCO powder received 15 supercycles. In total, 45 subcycles were run.")]
    [InlineData("A supercycle consisted of two LiOtBu/H2O and one TTIP/H2O subcycles. LCO powder received 15 supercycles. In total, 30 Li and 15 Ti subcycles were run.")]
    [InlineData("LiNbO3 grew by 2.0 Å per supercycle. With 25 supercycles on NMC622 powder, the LiNbO3 film is 5 nm thick.")]
    [InlineData("LCO powder got 5 cycles of Al2O3 by ALD and then 8 cycles of TiO2. In the ToF-SIMS depth profile TiO2 is crossed first, then Al2O3.")]
    [InlineData("We began with six ZnO cycles and finished with nine Al2O3 cycles on LMO by ALD. The outermost Al2O3 protects the buried ZnO.")]
    [InlineData("One stack has 3 AlF3 cycles followed by 9 Al2O3 cycles by ALD, the inverted stack 9 Al2O3 cycles below and 3 AlF3 cycles as the cap.")]
    [InlineData("LCO was coated by ALD with either TiO2 (8 cycles) or Al2O3 (10 cycles). First, the Al2O3-coated and then the TiO2-coated LCO were tested.")]
    [InlineData("Sample Z12 is LMO powder that was coated before mixing with carbon, in 12 ALD cycles of ZnO. The calendered electrode with Z12 was 40 µm thick.")]
    [InlineData("P12 is LMO powder that was coated before mixing with carbon, in 12 ALD cycles of ZnO. For E10, ZnO was deposited on the calendered electrode in 10 cycles.")]
    [InlineData("The mass fractions were 0.90 for the ALD-coated LCO, 0.04 for carbon black and 0.06 for PVDF in these electrodes.")]
    [InlineData("Al2O3 grows by 1.2 Å per cycle. LMO sheets with 5, 15 and 30 Al2O3 cycles are called A5, A15 and A30. TEM of A30 shows a film 3.6 nm thick.")]
    [InlineData("LMO was coated with ZnO, the number of DEZ/H2O cycles being 5. TEM shows a ZnO film of 0.85 nm.")]
    [InlineData("NMC811 was coated with Al2O3 by ALD (1.2 nm). In 2.5 cycles per day, the cells were aged.")]
    [InlineData("The minimum film thickness that blocks HF is 2 nm, while the maximum roughness of the ALD-coated LCO is 1 nm.")]
    [InlineData("Coated LCO (ALD, 1.2 nm) was cycled with a minimum voltage of 3.0 V, a maximum of 4.5 V and a lower rate of C/10.")]
    [InlineData("The upper plateau of the ALD-coated LNMO lies at 4.75 V and the lower one at 4.0 V; the cut-off limits were 3.5 and 4.9 V.")]
    [InlineData("The lower plateau of the ALD-coated LNMO lies at 4.70 V and the upper cut-off limit was set to 4.9 V.")]
    [InlineData("Finished NMC electrodes with PVDF were coated by ALD at 150 °C with 10 cycles. The electrolyte with coated electrodes was never heated above 60 °C.")]
    [InlineData("We kept the calendering temperature of the electrodes with PVDF below 90 °C. Al2O3 ALD on the electrodes was done at 120 °C.")]
    [InlineData("Storage of the electrodes with PVDF never exceeded 45 °C. Al2O3 ALD on the electrodes was done at 120 °C.")]
    [InlineData("After ALD on the electrodes with PVDF at 120 °C, they were never exposed to more than 60 °C.")]
    [InlineData("The TMA source was kept below 40 °C. Al2O3 ALD on the electrodes with PVDF was done at 120 °C.")]
    [InlineData("Growth of TiO2 on Si was linear, and only below 100 °C the ALD growth on electrodes with PVDF slowed. Al2O3 ALD on the electrodes was done at 120 °C.")]
    [InlineData("NMC811 powder (0.5 m2/g) was coated with Al2O3 by ALD (10 cycles, 1.2 nm). The electrolyte had 2 wt% VC and the separator a 3 wt% Al2O3 layer.")]
    [InlineData("NMC811 powder (0.5 m2/g) was coated with TiO2 by ALD. TEM of the sample with 5 cycles shows 0.3 nm; the sample with 40 cycles has 0.5 wt% TiO2 (ICP).")]
    [InlineData("TiO2 and Al2O3 films were grown by ALD on LCO. Al2O3 grew first in our study, then TiO2. The cells with TiO2 were measured before those with Al2O3.")]
    [InlineData("LiF was found under the Al2O3 film after cycling; the bare LCO shows LiF on top. Al2O3 was deposited by ALD with 10 cycles.")]
    [InlineData("LCO was coated with Al2O3 (10 ALD cycles). XPS depth profiles of the cycled electrode show first LiF, then Al2O3. LiF forms in contact with the electrolyte.")]
    [InlineData("LCO powder was coated in a fluidized bed by ALD of Al2O3, 6 cycles. Finished electrodes of the coated LCO were placed in the glovebox. The tape cast electrodes were exposed to air in the ALD lab.")]
    [InlineData("LCO powder was coated before mixing with binder by ALD of Al2O3, 6 cycles. Calendered electrodes were transferred to the XPS chamber.")]
    [InlineData("One supercycle has 1 LiOtBu and 2 TTIP subcycles. LCO powder got 10 supercycles, thus 2.5 nm in total. In total 5 batches of 3 cycles were repeated for the QCM.")]
    [InlineData("Al2O3 grows by 1.2 Å per cycle on Si. On NMC powder, 10 Al2O3 cycles gave 1.3 nm.")]
    [InlineData("NMC811 sheets were coated with Al2O3 at a rate of 2.5 ALD cycles per minute; 10 cycles were applied.")]
    [InlineData("Loose LCO powder was coated by ALD of Al2O3, 6 cycles. The complete electrode was placed in the cell, and the calendered electrode stayed porous.")]
    [InlineData("LCO was coated by ALD: Al2O3 (6 cycles) lies directly on the cathode, below TiO2 (9 cycles). As the inner layer, Al2O3 keeps the oxygen in.")]
    [InlineData("The LMO tapes with PVDF must not be heated beyond 140 °C. All TiO2 cycles on the tapes were run at 100 °C; the DEZ line was at 150 °C.")]
    [InlineData("LNMO films without binder were sputtered on Pt and coated with 10 Al2O3 cycles by ALD, then annealed at 500 °C; composite electrodes with PVDF were not.")]
    [InlineData("LCO powder was coated with Al2O3 by ALD and tested in half-cells with LiPF6 electrolyte. Coated LCO was 92 % of the electrode mass. PVDF made up 5 %. The rest, carbon black, was 3 %.")]
    [InlineData("Sample S got layers by ALD on LCO.\n\n| Sample | Layers | ALD cycles | Q (mAh/g) |\n|---|---|---|---|\n| S | ZnO / Al2O3 | 3 / 9 | 170 |\n| bare | none | 0 | 172 |\n\nIn S, 3 ZnO cycles are followed by 9 Al2O3 cycles.")]
    [InlineData("LCO powder was coated with Al2O3 by ALD.\n\n| Sample | ALD cycles | Thickness (nm) |\n|---|---|---|\n| A | 3 | 0.4 |\n| B | 7 | 0.8 |")]
    public void Rules_ConsistentTwin_NoAlarm(string words) =>
        Assert.DoesNotContain(CheckFixture.Assess(words).Rules, rule => rule.Verdict == Verdict.Inconsistent);

    [Fact]
    public void BrokenCycles_AmongWholeOnes_WholeOnesStay() =>
        Assert.Equal([2, 9], CheckFixture.Numbers("LCO powder was coated by ALD with 2, 4.5 and 9 ALD cycles of ZrO2; half-cells were cycled.", "ald-cycles", "aldCycles"));

    [Fact]
    public void NumberWords_OneForANoun_StaysAWord() =>
        Assert.Contains("upper one 4.3 V", CheckFixture.Plain("a lower limit of 3.0 V and an upper one 4.3 V"));

    [Fact]
    public void NumberWords_AndAHalf_IsAFraction() =>
        Assert.Contains("6.5 cycles", CheckFixture.Plain("six and a half cycles"));
}
