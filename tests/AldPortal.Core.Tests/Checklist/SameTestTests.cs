using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Rules compare what belongs to one sample and one test, and give lists out in order; each contradiction has a consistent twin.</summary>
public class SameTestTests
{
    private const string Coated = "NMC532 (LiNi0.5Mn0.3Co0.2O2) powder was coated with Al2O3 by ALD. ";

    private const string HalfCellTable =
        "\n\nTable 2. Half cells at 45 °C.\n\n| sample | ALD cycles | 1st cycle (mAh g-1) | 100th cycle (mAh g-1) |\n|---|---|---|---|\n| P0 | 0 | 172.4 | 131.0 |\n| P6 | 6 | 171.8 | 152.3 |\n\n";

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
}
