using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>What a text concludes from its numbers: a conclusion that does not follow is found, one that does raises no alarm.</summary>
public class ConcludedNumberTests
{
    private const string Head = "We coat NMC622 powder with ZrO2 by ALD. Half-cells with lithium foil and 1 M LiPF6 were assembled.\n\n";

    [Theory]
    [InlineData("effective-crate", "Seen from its own capacity the electrode runs faster: at 150 mA g−1 the zirconia-coated NMC622 yields 120 mAh g−1, which is an actual C-rate of 0.9C.")]
    [InlineData("effective-crate", "The cells were discharged at 270 mA/g. The coated powder delivered 135 mAh/g in the 60th cycle. This makes an effective rate of 1.2C.")]
    [InlineData("first-cycle-penalty", "In the first discharge the uncoated powder gives 178 mAh/g and the ZrO2-coated powder 170 mAh/g at 90 mA/g. The film thus costs an initial capacity loss of 11 %.")]
    [InlineData("first-cycle-penalty", "The coated electrodes start with an initial capacity 9 mAh g−1 below that of the uncoated ones: the first discharge gave 181 mAh g−1 for the uncoated and 159 mAh g−1 for the coated electrodes.")]
    [InlineData("first-cycle-penalty", "There is no loss of initial capacity with the film. The first discharge capacities are 150 mAh/g with zirconia and 179 mAh/g without.")]
    [InlineData("bare-backcalc", "At cycle 100 the uncoated NMC622 was the reference for two coatings. Titania (8 cycles of TiO2) reached 150 mAh/g in cycle 100, 20 % more than the reference. Zirconia (12 cycles of ZrO2) reached 162 mAh/g in cycle 100, also 20 % more than the reference.")]
    [InlineData("ce-range", "On the first charge to 4.3 V the coated powder took up 205 mAh/g, and 180 mAh/g were given back on the discharge. The initial Coulombic efficiency is therefore 93.5 %.")]
    [InlineData("np-range", "Full cells used graphite anodes of 3.9 mAh/cm2 and NMC622 cathodes of 3.0 mAh/cm2. The N/P ratio was 1.12.")]
    [InlineData("np-range", "In the graphite full cells the N/P ratio was set to 1.35. The negative electrode was thus oversized by 10 %.")]
    [InlineData("retention-above-100", "The zirconia-coated cathode gave 151 mAh/g in the first and 158 mAh/g in the 100th cycle at 90 mA/g. It loses capacity steadily.")]
    [InlineData("retention-above-100", "The zirconia-coated cathode gave 158 mAh/g in the first cycle and 149 mAh/g in cycle 100. The retention of 106 % after 100 cycles is remarkable.")]
    [InlineData("conflicting-conditions", "At 90 mA/g the coated powder went from 172 to 158 mAh/g within 100 cycles.\n\nIn conclusion, at 180 mA/g the capacity of the coated powder fell from 172 to 158 mAh/g in 100 cycles.")]
    [InlineData("conflicting-conditions", "Cells with 12 cycles of ZrO2 had 158 mAh/g in cycle 100 at 90 mA/g and 25 °C.\n\nTo sum up, at 90 mA/g and 25 °C the powder with 12 cycles of ZrO2 had 147 mAh/g in cycle 100.")]
    [InlineData("full-cell-voltage-reference", "In these half cells the potentials, 3.0 V as lower and 4.3 V as upper limit, are given against graphite.")]
    [InlineData("crate-current", "The 1C current of 160 mA g−1 follows from the capacity. At 2C (250 mA g−1) the coated powder delivered 131 mAh g−1.")]
    [InlineData("pp-vs-relative", "After 200 cycles 71.0 % were retained without the film. With the film, 84.0 % were retained. This is an improvement of the retention by 22.5 %.")]
    [InlineData("pp-vs-relative", "After 150 cycles the retention was 70 % without and 88 % with zirconia; this gain of 11 percentage points is worth the effort.")]
    [InlineData("same-cycle-comparison", "The film pays: 91 % at cycle 120 with zirconia, 77 % at cycle 260 without.")]
    [InlineData("window-vs-cam", "In the NMC622 half cells the charge ended at 3.7 V and the discharge at 2.6 V vs. Li/Li+.")]
    [InlineData("crate-current", "1C is 175 mA/g. The cells were run at 0.5C, that is, at 120 mA/g, for 100 cycles.")]
    [InlineData("np-range", "In the graphite full cells the areal capacities of anode and cathode were 2.6 and 2.3 mAh/cm2, and N/P was 1.4.")]
    [InlineData("capacity-vs-theoretical", "The first discharge capacities in mAh g−1 were 296 for the coated and 176 for the bare powder.")]
    public void Rule_ConclusionDoesNotFollow_Inconsistent(string rule, string words) =>
        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule(Head + words, rule).Verdict);

    [Theory]
    [InlineData("Seen from its own capacity the electrode runs faster: at 150 mA g−1 the zirconia-coated NMC622 yields 120 mAh g−1, which is an actual C-rate of 1.25C.")]
    [InlineData("The cells were discharged at 270 mA/g. The coated powder delivered 135 mAh/g in the 60th cycle. This makes an effective rate of 2C, more than the nominal 1.5C.")]
    [InlineData("In the first discharge the uncoated powder gives 178 mAh/g and the ZrO2-coated powder 170 mAh/g at 90 mA/g. The film thus costs an initial capacity loss of 4.5 %. At 360 mA/g it is a loss of 2 %.")]
    [InlineData("There is no loss of initial capacity with the film. The first discharge capacities are 178 mAh/g with zirconia and 179 mAh/g without.")]
    [InlineData("At cycle 100 the uncoated NMC622 was the reference for two coatings. Titania (8 cycles of TiO2) reached 150 mAh/g in cycle 100, 20 % more than the reference. Zirconia (12 cycles of ZrO2) reached 162 mAh/g in cycle 100, 30 % more than the reference.")]
    [InlineData("At 90 mA/g the coated powder gave 160 mAh/g, 5 % more than the bare one. At 360 mA/g it gave 120 mAh/g, 25 % more than the bare one.")]
    [InlineData("On the first charge to 4.3 V the coated powder took up 205 mAh/g, and 180 mAh/g were given back on the discharge. The initial Coulombic efficiency is therefore 87.8 %; that of the uncoated powder was 84 %.")]
    [InlineData("Full cells used graphite anodes of 3.4 mAh/cm2 and NMC622 cathodes of 3.0 mAh/cm2. The N/P ratio was 1.13.")]
    [InlineData("The zirconia-coated cathode gave 151 mAh/g in the first and 142 mAh/g in the 100th cycle at 90 mA/g. It loses capacity steadily.")]
    [InlineData("The zirconia-coated cathode rises from 151 mAh/g in cycle 1 to 158 mAh/g in cycle 100 through activation. The uncoated one loses capacity steadily.")]
    [InlineData("At 90 mA/g the coated powder went from 172 to 158 mAh/g within 100 cycles.\n\nAt 180 mA/g the capacity of the coated powder fell from 166 to 149 mAh/g in 100 cycles.")]
    [InlineData("At 90 mA/g the coated powder went from 172 to 158 mAh/g within 100 cycles. The graphite anodes for full cells had 352 mAh/g. LCO electrodes tested alongside were cycled from 3.0 to 4.5 V.")]
    [InlineData("The 1C current of 160 mA g−1 follows from the capacity. At 2C (320 mA g−1) the coated powder delivered 131 mAh g−1.")]
    [InlineData("After 200 cycles 71.0 % were retained without the film. With the film, 84.0 % were retained. This is an improvement of the retention by 13.0 percentage points.")]
    [InlineData("The first charge took 222 mAh g−1, and the discharge gave 181 mAh g−1 in the first cycle.")]
    [InlineData("The first discharge gave 178 mAh/g for the uncoated and 170 mAh/g for the coated powder. The irreversible capacity loss of the first cycle is 13 % for the coated powder.")]
    [InlineData("The first discharge gave 178 mAh/g for the uncoated and 170 mAh/g for the coated powder. At 1C the initial capacity of the coated powder is 16 % lower than at C/10.")]
    [InlineData("The first discharge gave 178 mAh/g for the uncoated and 170 mAh/g for the coated powder. After 100 cycles the coated powder had lost 9 % of its initial capacity.")]
    [InlineData("Full cells with graphite anodes had an N/P ratio of 1.1. Their capacity exceeds 80 % of the first one after 300 cycles. The half cells had cathodes of 1.6 mAh/cm2.")]
    [InlineData("Prior to cell assembly the electrodes were dried at 60 °C. The coated powder went from 172 to 158 mAh/g in 100 cycles.\n\nIn short, at 25 °C the coated powder went from 172 to 158 mAh/g in 100 cycles.")]
    [InlineData("After 150 cycles the retention was 70 % without and 88 % with zirconia; this gain of 18 percentage points is worth the effort.")]
    [InlineData("The film pays: 91 % at cycle 120 with zirconia, 77 % at cycle 120 without.")]
    [InlineData("In the NMC622 half cells the charge ended at 4.3 V and the discharge at 3.0 V vs. Li/Li+.")]
    [InlineData("1C is 175 mA/g. The cells were run at 0.5C, that is, at 87.5 mA/g, for 100 cycles.")]
    [InlineData("In the graphite full cells the areal capacities of anode and cathode were 2.6 and 2.3 mAh/cm2, and N/P was 1.13.")]
    [InlineData("At C/3 (60 mA/g, 1C = 180 mA/g) the effective rate is a little higher than C/3, since the coated powder delivers 150 mAh/g.")]
    [InlineData("The capacity of the coated powder rose from 151 mAh/g in the first cycle to 156 mAh/g in the 30th cycle, then it decreased to 149 mAh/g in cycle 100.")]
    [InlineData("Coated NMC622 was compared with coated LNMO: NMC622 delivers 176 mAh/g from 3.0 to 4.3 V, LNMO 131 mAh/g from 3.5 to 4.9 V.")]
    [InlineData("The first discharge capacities in mAh g−1 were 172 for the coated and 176 for the bare powder, a first-cycle penalty of 2.3 %.")]
    [InlineData("After 100 cycles the coated powder has 180 mAh/g, 30 mAh/g or 20 % above the bare one (150 mAh/g).")]
    public void Rules_ConclusionFollows_NoAlarm(string words) =>
        Assert.DoesNotContain(CheckFixture.Assess(Head + words).Rules, rule => rule.Verdict == Verdict.Inconsistent);

    private const string Rows = """


        Table 1. Samples.

        | Sample | Cathode | ALD cycles | Thickness (nm) | Window (V) | 100th (mAh/g) |
        |---|---|---|---|---|---|
        | Zr8 | NMC622 | 8 | 0.9 | 3.0–4.3 | 158 |
        | Zr20 | NMC622 | 20 | 2.3 | 3.0–4.5 | 162 |
        | Zr0 | NMC622 | 0 | 0 | 3.0–4.3 | 139 |
        """;

    [Theory]
    [InlineData("Zr8 was made by 12 ALD cycles of ZrO2.", Verdict.Inconsistent)]
    [InlineData("Zr8 was made by 8 ALD cycles of ZrO2.", Verdict.NotApplicable)]
    [InlineData("Zr8 retains more than a powder with 12 ALD cycles of ZrO2.", Verdict.NotApplicable)]
    [InlineData("Zr20 was additionally cycled from 3.0 to 4.7 V vs Li/Li+.", Verdict.NotApplicable)]
    [InlineData("TEM shows that the film on Zr20 is 3.6 nm thick.", Verdict.Inconsistent)]
    [InlineData("TEM shows that the film on Zr20 is 2.4 nm thick.", Verdict.NotApplicable)]
    [InlineData("Zr20 was cycled from 3.0 to 4.2 V vs Li/Li+.", Verdict.Inconsistent)]
    [InlineData("Zr20 was cycled from 3.0 to 4.5 V vs Li/Li+.", Verdict.NotApplicable)]
    [InlineData("Sample Zr8 consists of LiNi0.8Mn0.1Co0.1O2 powder.", Verdict.Inconsistent)]
    [InlineData("Sample Zr8 consists of LiNi0.6Mn0.2Co0.2O2 powder.", Verdict.NotApplicable)]
    public void TextTableAgreement_RowOfTheSample_ComparedWithItsSentence(string words, Verdict verdict) =>
        Assert.Equal(verdict, CheckFixture.Rule(Head + words + Rows, "text-table-agreement").Verdict);
}
