using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>Tables and lists as studies have them: parted by bars, tabs or semicolons, with losses, ratios, gains, protocols and test conditions.</summary>
public class FormsOfTablesTests
{
    private const string Coated = "NMC532 (LiNi0.5Mn0.3Co0.2O2) powder was coated with Al2O3 by ALD. ";

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

    [Fact]
    public void Table_WithRetentionInBrackets_GivesBoth()
    {
        const string text = Coated + "Cells were cycled.\n\nTable 1. Discharge capacity (mAh/g); in parentheses the percentage of the first cycle.\n\n| electrode | ALD cycles | first | 100th |\n|---|---|---|---|\n| bare | 0 | 170.0 | 136.0 (80.0) |\n| P6 | 6 | 168.0 | 154.6 (92.0) |";

        Assert.Equal([80, 92], CheckFixture.Numbers(text, "capacity-retention", "retentionPercent").Order());
        Assert.Equal([136, 154.6], CheckFixture.Numbers(text, "capacity-at-100", "capacityAt100MahPerG").Order());
    }

    [Fact]
    public void Table_ComparingWithTheLiterature_GivesOnlyTheAuthorsLine()
    {
        const string text = Coated + "Cells were cycled at 1C.\n\nTable 3. Selected literature.\n\n| coating | 1st cycle (mAh g-1) | 100th cycle (mAh g-1) | source |\n|---|---|---|---|\n| TiO2 | 181.5 | 150.2 | [7] |\n| Al2O3 | 172.4 | 161.0 | this work |";

        Assert.Equal([172.4], CheckFixture.Numbers(text, "first-cycle-capacity", "firstCapacityMahPerG"));
    }

    [Fact]
    public void Retention_BesideEachCapacity_IsOfThatCycle()
    {
        const string text = "LNMO powder was coated with Al2O3 by ALD.\n\n| sample | cycle 1 (mAh g-1) | cycle 100 (mAh g-1) | ret. (%) | cycle 200 (mAh g-1) | ret. (%) |\n|---|---|---|---|---|---|\n"
            + "| bare | 127.8 | 114.6 | 89.7 | 101.9 | 79.7 |\n| TA | 126.4 | 121.9 | 96.4 | 117.3 | 92.8 |\n\nAfter 200 cycles TA keeps 92.8% of its capacity and the bare powder 79.7%.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "retention-match").Verdict);
        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "text-table-agreement").Verdict);
    }

    [Fact]
    public void Retention_AtATemperature_IsNotOfThatCycle()
    {
        const string text = "LMO powder was coated with MgO by ALD (samples M5 and M10 with 5 and 10 ALD cycles).\n\n| sample | retention at 25 °C (%) | retention at 55 °C (%) |\n|---|---|---|\n"
            + "| bare | 87.3 | 81.0 |\n| M5 | 91.6 | 86.3 |\n| M10 | 95.4 | 91.6 |\n\nThe retention of M10 after 100 cycles at 55 °C improves from 81.0 to 91.6%, that is, by 10.6 percentage points; at 25 °C it improves by 8.1 percentage points.";

        Assert.NotEqual(Verdict.Inconsistent, CheckFixture.Rule(text, "pp-vs-relative").Verdict);
    }
}
