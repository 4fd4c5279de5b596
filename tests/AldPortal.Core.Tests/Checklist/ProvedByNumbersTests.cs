using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Numbers that are understood, or found wrong, by other numbers of the same study.</summary>
public class ProvedByNumbersTests
{
    private const string Coated = "NMC532 (LiNi0.5Mn0.3Co0.2O2) powder was coated with Al2O3 by ALD. Powders P4, P8 and P16 saw 4, 8 and 16 ALD cycles. ";

    private const string Table =
        "\n\nTable 1. Half cells at C/2, 25 °C.\n\n| powder | ALD cycles | cycle 1 (mAh g-1) | cycle 100 (mAh g-1) |\n|---|---|---|---|\n"
        + "| bare | 0 | 168.2 | 132.5 |\n| P4 | 4 | 168.9 | 146.3 |\n| P8 | 8 | 167.5 | 155.1 |\n| P16 | 16 | 158.4 | 147.0 |\n\n";

    [Theory]
    [InlineData("Bare powder starts with 168.2 mAh g−1 and holds 132.5 mAh g−1 in the 100th cycle, P8 167.5 and 155.1 mAh g−1. Seen from the first cycle this is 78.8% for bare and 92.6% for P8.")]
    [InlineData("In cycle 1 and cycle 100 the values are 168.2 and 132.5 mAh g−1 (bare) and 167.5 and 155.1 mAh g−1 (P8), in other words 78.8 and 92.6%.")]
    public void Percentage_ThatIsTheRatioOfTheCapacities_IsARetention(string sentences)
    {
        Assert.Equal([78.8, 92.6], CheckFixture.Numbers(Coated + sentences, "capacity-retention", "retentionPercent").Order());
        Assert.Equal([167.5, 168.2], CheckFixture.Numbers(Coated + sentences, "first-cycle-capacity", "firstCapacityMahPerG").Order());
        Assert.Equal([78.8], CheckFixture.Numbers(Coated + sentences, "reference-performance", "retentionPercent"));
    }

    [Fact]
    public void Percentage_ThatIsNoRatio_IsNotProved()
    {
        Assert.DoesNotContain(61.5, CheckFixture.Numbers(Coated + "In cycle 1 and cycle 100 bare gave 168.2 and 132.5 mAh g−1. The calendered layer is 61.5 % dense.", "capacity-retention", "retentionPercent"));
    }

    [Theory]
    [InlineData("78.8", false)]
    [InlineData("83.8", true)]
    public void Retention_OfTheText_IsComparedWithTheTable_WhereTheOtherSamplesAgree(string bare, bool contradicts)
    {
        string text = Coated + Table + $"After 100 cycles P4, P8 and P16 retain 86.6, 92.6 and 92.8% of their cycle-1 capacity, and the bare powder retains {bare}%.";

        Assert.Equal(contradicts, CheckFixture.Rule(text, "retention-match").Verdict == Verdict.Inconsistent);
    }

    [Fact]
    public void Retention_OfTheText_WhereNoSampleAgrees_IsOfAnotherTest()
    {
        string text = Coated + Table + "In a second series the retention after 100 cycles was 81.0% for P4, 88.1% for P8 and 70.4% for the bare powder.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "retention-match").Verdict);
    }

    [Theory]
    [InlineData("0.34", false)]
    [InlineData("1.9", true)]
    public void Content_OfANamedSample_IsComparedWithTheFilmOfThatSample(string content, bool contradicts)
    {
        string text = "LMO (LiMn2O4) powder has a BET area of 1.2 m2 g−1 and was coated by ALD. Lots K10, K20 and K40 received 10, 20 and 40 ALD cycles of TiO2 on the powder. TEM shows films of 0.4, 0.8 and 1.6 nm. "
            + $"The TiO2 content of K20 is {content} wt% by ICP-OES.";

        Assert.Equal(contradicts, CheckFixture.Rule(text, "loading-from-wt").Verdict == Verdict.Inconsistent);
    }

    [Theory]
    [InlineData("zinc sits next to the NMC particle and aluminium faces the electrolyte", false)]
    [InlineData("aluminium sits next to the NMC particle and zinc faces the electrolyte", true)]
    public void Layers_SeenByTheirMetals_StandInTheOrderOfDeposition(string seen, bool contradicts)
    {
        string text = $"NMC532 powder was coated by ALD. First 5 ALD cycles of ZnO were deposited, then 10 ALD cycles of Al2O3. In EDS line scans {seen}.";

        Assert.Equal(contradicts, CheckFixture.Rule(text, "stack-order").Verdict == Verdict.Inconsistent);
    }

    [Theory]
    [InlineData("Between cycle 1 and cycle 80 the mean discharge voltage of the reference fell from 3.61 to 3.24 V.")]
    [InlineData("The average voltage slid from 3.59 to 3.20 V.")]
    public void FallOfTheMeanVoltage_IsNoWindow(string sentence)
    {
        string text = "LLO (Li1.2Mn0.54Ni0.13Co0.13O2) powder was coated with TiO2 by ALD. Cells were cycled between 2.0 and 4.7 V vs Li/Li+. " + sentence;

        Assert.Equal([2, 4.7], CheckFixture.Numbers(text, "potential-window", "windowV"));
    }

    [Fact]
    public void CellWithoutLithium_NamedAsAbsent_IsAFullCell()
    {
        const string text = "LCO (LiCoO2) electrodes were coated with HfO2 by ALD. Full cells had graphite electrodes; neither a lithium electrode nor a reference electrode was present. They were cycled between 3.0 and 4.3 V vs. Li/Li+.";

        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule(text, "full-cell-voltage-reference").Verdict);
    }

    [Theory]
    [InlineData("Powder 6Z was given 6 ALD cycles, and the stack, which we abbreviate 3Z9A, 3 ALD cycles of ZnO and 9 of Al2O3. After 100 cycles 3Z9A retains 92.4%, 6Z 88.0% and bare NMC532 79.5%.", new[] { 92.4, 88.0, 79.5 })]
    public void Names_ThatBeginWithADigit_AreSamples(string sentences, double[] retentions)
    {
        string text = "NMC532 powder was coated by ALD. " + sentences;

        Assert.Equal(retentions, CheckFixture.Numbers(text, "capacity-retention", "retentionPercent"));
        Assert.Equal([79.5], CheckFixture.Numbers(text, "reference-performance", "retentionPercent"));
    }

    [Fact]
    public void Lists_FromFirstToLast_AreGivenOutInOrder()
    {
        string text = Coated + "At 45 °C bare and P8 went from 165.1 and 164.8 to 120.3 and 148.2 mAh g−1 within 100 cycles.";

        Assert.Equal([165.1, 164.8], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG"));
        Assert.Equal([120.3, 148.2], CheckFixture.Numbers(text, "capacity-at-100", "capacityAt100MahPerG"));
    }

    [Fact]
    public void Others_NamedBeforeTheAuthors_AreNotRead()
    {
        string text = Coated + "In contrast to Stone et al., who annealed their powder at 480 °C for 3 h, we left ours as deposited.";

        Assert.Empty(CheckFixture.Numbers(text, "post-treatment", "temperatureC"));
        Assert.Equal(["none"], CheckFixture.Item(text, "post-treatment").Value!.Texts("postTreatment"));
    }

    [Fact]
    public void PlasmaCycles_AreCounted_AndTheOneThatIsDescribedIsNot()
    {
        const string text = "LNMO electrodes were coated with AlPO4. One PE-ALD cycle of AlPO4 was composed of a phosphate plasma and TMA. Tapes P10 and P20 underwent 10 and 20 PE-ALD cycles.";

        Assert.Equal([10, 20], CheckFixture.Numbers(text, "ald-cycles", "aldCycles"));
    }

    [Theory]
    [InlineData("so the retention reaches 77.9%, 86.2% and 92.8%, respectively.")]
    [InlineData("which means 77.9%, 86.2% and 92.8% of the first cycle.")]
    public void Percentages_WithASignEach_BelongToTheNamesInOrder(string end)
    {
        string text = Coated + "The first discharge of bare, P4 and P8 gives 170.2, 169.4 and 168.8 mAh g−1, and after 100 cycles it is 132.6, 146.0 and 156.6 mAh g−1, " + end;

        Assert.Equal([77.9], CheckFixture.Numbers(text, "reference-performance", "retentionPercent"));
    }

    [Theory]
    [InlineData("8.4", false)]
    [InlineData("9.8", true)]
    public void Gain_OfANamedSample_IsTakenFromItsOwnRetention(string points, bool contradicts)
    {
        string text = Coated + $"At the hundredth cycle P4, P8 and bare retain 94.1, 93.3 and 85.7%. The retention of P4 thus exceeds that of bare by {(contradicts ? "9.8" : points)} percentage points.";

        Assert.Equal(contradicts, CheckFixture.Rule(text, "pp-vs-relative").Verdict == Verdict.Inconsistent);
    }

    [Fact]
    public void ElectrodePutIntoTheChamber_WherePowderWasSpreadInIt_IsAContradiction()
    {
        const string text = "LMO (LiMn2O4) powder was spread on a mesh tray and sent into the ALD system in order to coat the powder particles with ZnO by 6 or 12 ALD cycles. "
            + "Because the rolled electrode sheet, already containing carbon and PVDF, was put into the ALD chamber as a whole, the binder is covered, too.";

        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule(text, "route-exclusive").Verdict);
    }

    [Fact]
    public void Losses_ThatAreTheRestOfARatio_AreRetentions()
    {
        string text = Coated + "The losses of P4 (from 165.0 to 132.8 mAh g−1), P8 (from 164.4 to 147.8 mAh g−1) and P16 (from 159.8 to 140.1 mAh g−1) within 100 cycles are only 19.5%, 10.1% and 12.3%.";

        Assert.Equal([80.5, 87.7, 89.9], CheckFixture.Numbers(text, "capacity-retention", "retentionPercent").Select(value => Math.Round(value, 1)).Order());
    }

    [Fact]
    public void Samples_NamedByTheirCyclesAlone_HaveTheirOwnNumbers()
    {
        const string text = "LCO (LiCoO2) electrodes were coated with 4 or 8 ALD cycles of Al2O3. At the hundredth cycle the electrodes with 4 and 8 ALD cycles still deliver 171 and 163 mAh g−1. "
            + "Related to the first 1C cycle, with 197 mAh g−1 for 4 and 191 mAh g−1 for 8 ALD cycles, 86.8% and 85.3% of the capacity are kept.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "retention-match").Verdict);
    }

    [Fact]
    public void FallOfTheVoltage_InASecondClause_IsNoWindow()
    {
        const string text = "LLO (Li1.2Mn0.54Ni0.13Co0.13O2) powder was coated with Al2O3 by ALD. Cells were cycled between 2.0 and 4.8 V vs Li/Li+. "
            + "The mean discharge voltage of L5 declines from 3.58 to 3.31 V over 100 cycles, that of bare LLO from 3.59 to 3.14 V (4.5 mV per cycle).";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "window-vs-cam").Verdict);
    }

    [Theory]
    [InlineData("ToF-SIMS shows Al below Ti.", false)]
    [InlineData("ToF-SIMS shows Ti below Al.", true)]
    public void Layers_SeenInSpaceByAProfile_StandAsSaid(string sentence, bool contradicts)
    {
        string text = "LCO powder was coated by ALD: first 4 ALD cycles of Al2O3, in contact with LCO, then 10 ALD cycles of TiO2 on top. " + sentence;

        Assert.Equal(contradicts, CheckFixture.Rule(text, "stack-order").Verdict == Verdict.Inconsistent);
    }

    [Fact]
    public void Retention_ComparedWithThatOfTheUncoated_KeepsItsOwnCapacities()
    {
        const string text = "LLO (Li1.2Mn0.54Ni0.13Co0.13O2) powder was coated with AlPO4 by ALD. The coated material delivers a first discharge capacity of 243 mAh g-1 and 221 mAh g-1 after 150 charge-discharge cycles. "
            + "This is a capacity retention of 91 %, to be compared with 69 % (246 to 170 mAh g-1) for the uncoated powder.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "retention-match").Verdict);
        Assert.Equal([246], CheckFixture.Numbers(text, "reference-performance", "firstCapacityMahPerG"));
    }

    [Theory]
    [InlineData("13.4", false)]
    [InlineData("16.5", true)]
    public void Gain_OverTwoRetentionsToldAgain_IsTheirDifference(string points, bool contradicts)
    {
        string text = "LNMO electrodes F0 and F25 saw 0 and 25 ALD cycles of LiF. In the 200th cycle, 84.9 mAh g−1 was left for F0 and 99.8 mAh g−1 for F25, that is 71.2% and 84.6% of the first discharge at C/2. "
            + $"LiF thus improved the capacity retention by {points} percentage points.";

        Assert.Equal(contradicts, CheckFixture.Rule(text, "pp-vs-relative").Verdict == Verdict.Inconsistent);
    }

    [Fact]
    public void Loss_OfTheFirstCapacity_IsARetention()
    {
        Assert.Equal([92.1], CheckFixture.Numbers(Coated + "P8 reaches 170.5 mAh g−1 in cycle 200; thus, only 7.9% of its first-cycle capacity is lost.", "capacity-retention", "retentionPercent").Select(value => Math.Round(value, 1)));
    }

    [Theory]
    [InlineData("4.6", true)]
    [InlineData("4.4", false)]
    public void Window_OfTheProtocol_IsThatOfTheText(string upper, bool contradicts)
    {
        string text = Coated + "\n\n| step | value |\n|---|---|\n| window | 3.0–4.4 V vs. Li/Li+ |\n| charge | CC |\n\nAll cells, coated or not, were cycled between 3.0 and " + upper + " V.";

        Assert.Equal(contradicts, CheckFixture.Rule(text, "text-table-agreement").Verdict == Verdict.Inconsistent);
    }

    [Theory]
    [InlineData("At 45 °C, the first and the 100th discharge were 197.2 and 141.3 mAh g−1 for the pristine sample (71.7%) and 196.5 and 169.8 mAh g−1 for P8 (86.4%).")]
    [InlineData("The retention was 87.0% for P4 (194.1 to 168.9 mAh g−1), 92.3% for P8 (193.2 to 178.4 mAh g−1) and 91.1% for P16 (188.0 to 171.2 mAh g−1) after 100 cycles.")]
    [InlineData("The first discharge of P0, P1, P2 and P3 yielded 198.6, 199.8, 200.4 and 191.5 mAh g−1. At the 100th discharge P0 is down to 152.5 mAh g−1. Referred to the first discharge the retention is 76.8% for P0 and 83.8, 91.4 and 90.5% for P1 to P3.")]
    [InlineData("The capacities in the 1st and 100th cycle are 121.7 and 104.2 mAh g/C01 for bare NMC532, 121.2 and 110.4 mAh g/C01 for P8 and 119.4 and 113.3 mAh g/C01 for P16. Bare NMC532 thus lost 14.4% of its capacity, P8 lost 8.9% and P16 lost 5.1%.")]
    [InlineData("The discharge capacity of the pristine sample dropped from 193.8 (1st) to 158.5 mAh g−1 (100th), or 81.8%.")]
    public void Retention_OfASampleAmongOthers_IsNotSetAgainstTheirCapacities(string sentences)
    {
        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(Coated + sentences, "retention-match").Verdict);
    }

    [Fact]
    public void Gain_AtACycle_IsNotSetAgainstRetentionsOfAnother()
    {
        string text = Coated + "Half cells retain 83.3% (bare) and 89.2% (P8) after 100 cycles. In full cells after 500 cycles 86.0% remain with P8. The retention is 11.7 percentage points higher with the coating after 500 cycles.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "pp-vs-relative").Verdict);
    }

    [Fact]
    public void Loss_OfTheInitialValue_IsNoGainOfALaterCapacity()
    {
        string text = Coated + "At cycle 100 the capacities of bare and P8 were 132.5 and 155.1 mAh g−1. P8 is better because the thicker shell of P16 lowered the initial value by 4.9% relative to the bare powder, at the cost of P8.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "bare-backcalc").Verdict);
    }
}
