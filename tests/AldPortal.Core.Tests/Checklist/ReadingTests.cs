using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;

namespace AldPortal.Core.Tests.Checklist;

public class ReadingTests
{
    private const string Study = """
        Experimental
        Al2O3 was deposited on NMC811 (LiNi0.8Mn0.1Co0.1O2) powder by ALD at 120 °C with 2, 5 and 10 ALD cycles from TMA and H2O.
        The film thickness from HRTEM was 0.2, 0.6 and 1.1 nm. A 25 µm separator (Celgard 2400) and Al foil of 15 µm were used.
        Electrodes were dried at 110 °C. Half-cells with Li foil as the counter electrode were cycled between 2.8 and 4.3 V vs. Li/Li+
        at 25 °C and 90 mA g-1 (C/2, 1C = 180 mA g-1) for 100 cycles. Smith et al. reported 30 ALD cycles and 3 nm.
        """;

    [Fact]
    public void AldCycles_BesideChargeDischargeAndCitedCycles_OnlyOwnAld() => Assert.Equal([2, 5, 10], CheckFixture.Numbers(Study, "ald-cycles", "aldCycles"));

    [Fact]
    public void CycleCount_BesideAldCycles_OnlyChargeDischarge() => Assert.Equal([100], CheckFixture.Numbers(Study, "cycle-count", "cycles"));

    [Fact]
    public void Thickness_BesideSeparatorAndFoil_OnlyTheFilm() => Assert.Equal([0.2, 0.6, 1.1], CheckFixture.Numbers(Study, "coating-thickness", "thicknessNm"));

    [Fact]
    public void Temperatures_ThreeRoles_EachInItsItem()
    {
        Assert.Equal([120], CheckFixture.Numbers(Study, "deposition-temperature", "depositionC"));
        Assert.Equal([25], CheckFixture.Numbers(Study, "test-temperature", "temperatureC"));
    }

    [Fact]
    public void Current_BesideDefinitionOf1C_EachInItsItem()
    {
        Assert.Equal([90], CheckFixture.Numbers(Study, "current-density", "currentMaPerG"));
        Assert.Equal([180], CheckFixture.Numbers(Study, "c-rate-definition", "oneCMaPerG"));
    }

    [Fact]
    public void Answer_Overrules_StatusAndValue()
    {
        Assessment assessment = CheckFixture.Assess(Study, new() { ["ald-cycles"] = new Answer(ItemStatus.Reported, "7", null, "Table S1") });
        Assert.Equal([7], assessment.Items.Single(item => item.Id == "ald-cycles").Value!.Numbers("aldCycles"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\0\u0001\u0002")]
    [InlineData("The weather was fine and we went for a walk.")]
    public void Concerns_OtherText_False(string text) => Assert.False(CheckFixture.Assess(text).ConcernsCoatedCathodes);

    [Fact]
    public void Requests_AreNumbered() => Assert.All(CheckFixture.Assess(Study).Requests.Select((request, i) => (request, i)), pair => Assert.StartsWith($"{pair.i + 1}. ", pair.request));

    [Theory]
    [InlineData("150 °C")]
    [InlineData("150 oC")]
    [InlineData("150 o C")]
    [InlineData("150 \u25E6C")]
    [InlineData("150 \u2070C")]
    [InlineData("150$^\\circ$C")]
    public void Temperature_HoweverItsDegreeIsWritten_IsRead(string temperature) => Assert.Equal(
        [150], CheckFixture.Numbers($"NMC811 powder was coated with Al2O3 by ALD at {temperature} using TMA and water.", "deposition-temperature", "depositionC"));

    [Fact]
    public void Assess_MoreSentencesThanAnyPaperHas_ReadsTheFirstAndSaysSo()
    {
        string text = Study + string.Concat(Enumerable.Repeat(" It was coated.", 25_000));
        AssessmentView view = AssessmentView.Of(CheckFixture.Assess(text), "", [new SourceText("text", text)], named: false);
        Assert.StartsWith("Only the first 20,000 sentences", view.Notice, StringComparison.Ordinal);
        Assert.Equal([2, 5, 10], CheckFixture.Numbers(text, "ald-cycles", "aldCycles"));
        Assert.Null(AssessmentView.Of(CheckFixture.Assess(Study), "", [new SourceText("text", Study)], named: false).Notice);
    }
}
