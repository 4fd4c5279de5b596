using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Sentences in the forms in which texts arrive: talks written down, notes, mail, columns of a PDF.</summary>
public class TextsAsTheyArriveTests
{
    private const string Coated = "NMC622 (LiNi0.6Mn0.2Co0.2O2) powder was coated with Al2O3 by ALD. ";

    [Theory]
    [InlineData("Currents and capacities are in mA/g and mAh/g of NMC622, films not counted.")]
    [InlineData("1C is 175 mA per gram of NMC622, the film not weighed in.")]
    [InlineData("Only NMC622 counts in mAh g−1, Al2O3 does not.")]
    [InlineData("Gravimetric figures count NMC622, not Al2O3.")]
    [InlineData("All values in mAh/g: per gram NMC622, coating ignored.")]
    public void CapacityBasis_WithTheFilmLeftOut_IsReported(string sentence)
    {
        Assert.Equal(ItemStatus.Reported, CheckFixture.Item(Coated + sentence, "capacity-basis").Status);
    }

    [Theory]
    [InlineData("The slurry held 92 % NMC622; the mass of the film was neglected in the ICP analysis.")]
    [InlineData("The current was 87 mA per gram of NMC622, and cells with leaks were excluded.")]
    public void CapacityBasis_WhereSomethingElseIsLeftOut_IsNotSaidOfTheFilm(string sentence)
    {
        Assert.DoesNotContain("active material; coating stated", CheckFixture.Item(Coated + sentence, "capacity-basis").Value?.Texts("basis") ?? []);
    }

    [Theory]
    [InlineData("Nobody annealed anything afterwards.")]
    [InlineData("None was tempered later on.")]
    [InlineData("Nothing was calcined after that.")]
    [InlineData("No bake followed.")]
    [InlineData("The powder was never annealed.")]
    public void PostTreatment_DeniedInAnyWords_IsReportedAsNone(string sentence)
    {
        Assert.Equal(ItemStatus.Reported, CheckFixture.Item(Coated + sentence, "post-treatment").Status);
    }

    [Theory]
    [InlineData("All powders were finally kept at 400 °C for 2 h in flowing O2.", 400)]
    [InlineData("Afterwards 350 °C, 3 h, synthetic air for all powders.", 350)]
    public void PostTreatment_WithoutItsNoun_IsReported(string sentence, double expected)
    {
        Assert.Equal([expected], CheckFixture.Numbers(Coated + "The powder got 10 ALD cycles at 150 °C. " + sentence, "post-treatment", "temperatureC"));
    }

    [Theory]
    [InlineData("Nothing of this is published yet.")]
    [InlineData("None of the data was taken from earlier papers.")]
    [InlineData("No curve was taken from an earlier publication.")]
    public void DataProvenance_SaidInPassing_IsReported(string sentence)
    {
        Assert.Equal(ItemStatus.Reported, CheckFixture.Item(Coated + sentence, "data-provenance").Status);
    }

    [Theory]
    [InlineData("Three cycles at 0.1C (17 mA g−1) came first, then 150 at 0.5C (85 mA g−1).")]
    [InlineData("The cells were cycled between 3.0 and 4.3 V: three times at C/10 (17 mA/g), then 200 times at C/2 (85 mA/g).")]
    [InlineData("Two cycles at C/10 (17 mA g−1) opened the test; afterwards cells were charged and discharged at C/2 (85 mA g−1).")]
    [InlineData("Half-cells saw two cycles at C/10 (17 mA g−1) and then one hundred at C/2 (85 mA g−1).")]
    public void Current_OfTheFewCyclesThatComeFirst_IsNotTheTests(string sentence)
    {
        Assert.Equal([85], CheckFixture.Numbers(Coated + sentence, "current-density", "currentMaPerG"));
    }

    [Fact]
    public void FirstDischarge_OfTheSlowCycles_IsNotTheTests()
    {
        string text = Coated + "Two cycles at C/10 opened the test; afterwards cells ran for 100 cycles at C/2. The bare powder starts at 170.1 mAh g−1 in the first cycle at C/2.\n\nAt C/10 the first discharge had yielded 190.2 mAh g−1 for the bare powder.";

        Assert.Equal([170.1], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG"));
    }

    [Theory]
    [InlineData("The film grows by one point seven angstroms a cycle on the powder.", "growth-per-cycle", "growthPerCycleAngstrom", 1.7)]
    [InlineData("The cells were cycled in an oven at fifty degrees.", "test-temperature", "temperatureC", 50)]
    [InlineData("During the ALD the stage of the reactor was at one hundred and twenty degrees.", "deposition-temperature", "depositionC", 120)]
    [InlineData("At one C the cells were cycled, and one C is for us one hundred and seventy milliamps per gram.", "c-rate-definition", "oneCMaPerG", 170)]
    public void Number_SpeltOut_IsRead(string sentence, string id, string key, double expected)
    {
        Assert.Equal([expected], CheckFixture.Numbers(Coated + sentence, id, key));
    }

    [Fact]
    public void Dose_OfATenthOfASecond_IsRead()
    {
        Assert.Equal([0.1, 0.1, 5, 8], CheckFixture.Numbers(Coated + "One ALD cycle is a tenth of a second of TMA, five seconds of argon, a tenth of a second of water and eight seconds of argon purge.", "pulse-purge", "timesS").Order());
    }

    [Theory]
    [InlineData("The sheets of 100 cm² were dried and then, foil and binder included, placed in the reactor for ALD of Al2O3.", "electrode")]
    [InlineData("Al2O3 was applied by ALD to the calendered tape.", "electrode")]
    [InlineData("We put 2.5 g of this powder into the drum of the reactor for ALD of Al2O3.", "powder")]
    public void Route_OfWhatIsPutIn_IsRead(string sentence, string expected)
    {
        Assert.Contains(expected, CheckFixture.Item("NMC622 (LiNi0.6Mn0.2Co0.2O2) is the cathode material. " + sentence, "coating-route").Value!.Texts("route"));
    }

    [Fact]
    public void Formula_WithDecimalCommas_IsRead()
    {
        Assert.Contains("LiNi0.5Mn1.5O4", CheckFixture.Item("LiNi0,5Mn1,5O4 powder, D50 = 8,7 µm, was coated with Al2O3 by ALD at 150,0 °C.", "cam-identity").Value!.Texts("formula"));
    }

    [Fact]
    public void Window_WithAHoldBetweenItsLimits_IsRead()
    {
        Assert.Equal([2.9, 4.4], CheckFixture.Numbers(Coated + "The charge took place at C/3 up to 4.4 V, where the voltage was held until the current was below C/30, and the discharge at 1C down to 2.9 V.", "potential-window", "windowV").Order());
    }

    [Fact]
    public void Line_ThatBeginsWithANumberAndGoesOn_IsNoHeading()
    {
        Assert.Equal([10, 20, 40], CheckFixture.Numbers(Coated + "Powders with 10, 20 and\n40 ALD cycles carry the names L10, L20 and\nL40.", "ald-cycles", "aldCycles").Order());
    }

    [Fact]
    public void OtherPeoplesNumbers_InAMail_AreNotOwn()
    {
        Assert.Equal([84.5], CheckFixture.Numbers(Coated + "Our bare powder retains 84.5 % after 200 cycles. The Lund people quote 91 % retention after 500 cycles, so leave that out.", "capacity-retention", "retentionPercent"));
    }

    [Theory]
    [InlineData("We call the products T10 and T40 after the number of ALD cycles.")]
    [InlineData("T10 and T40 are named by the number of their ALD cycles.")]
    public void Names_SaidToCarryTheNumberOfCycles_GiveThem(string sentence)
    {
        Assert.Equal([10, 40], CheckFixture.Numbers(Coated + sentence + " T10 and T40 were cycled.", "ald-cycles", "aldCycles").Order());
    }

    [Fact]
    public void Capacity_FromWhichItCame_IsTheFirst()
    {
        string text = Coated + "In the hundredth cycle the bare powder ends at 141.2 mAh g−1 (from 170.9), in other words 82.6 %.";

        Assert.Equal([170.9], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG"));
        Assert.Equal([141.2], CheckFixture.Numbers(text, "capacity-at-100", "capacityAt100MahPerG"));
        Assert.Equal([82.6], CheckFixture.Numbers(text, "capacity-retention", "retentionPercent"));
    }

    [Fact]
    public void Cycles_ThatLeaveAShareToASample_GiveItsRetention()
    {
        Assert.Equal([69.5], CheckFixture.Numbers(Coated + "At 45 °C one hundred charge–discharge cycles leave 69.5 % to the bare powder.", "reference-performance", "retentionPercent"));
    }

    [Fact]
    public void SameTwo_WithoutNames_RaiseNoAlarm()
    {
        string text = Coated + "Samples A6 and A12 got 6 and 12 ALD cycles. The bare powder starts with 182.4 and A6 with 181.3 mAh g−1; in the hundredth cycle 149.8 and 168.5 mAh g−1 are left, in other words 82.1 and 92.9 %. After 150 cycles the same two have kept 162.0 (89.4 %) and 141.2 mAh g−1 (77.4 %), A6 being the better one.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "same-cycle-comparison").Verdict);
    }

    [Theory]
    [InlineData("The voltage slips by 2.1 instead of 3.7 mV per cycle.")]
    [InlineData("With the film the voltage falls by 1.9 mV per cycle.")]
    public void VoltageFade_SaidInShort_IsReported(string sentence)
    {
        Assert.Equal(ItemStatus.Reported, CheckFixture.Item("Li1.2Mn0.54Ni0.13Co0.13O2 powder was coated with ZrO2 by ALD. " + sentence, "voltage-fade").Status);
    }
}
