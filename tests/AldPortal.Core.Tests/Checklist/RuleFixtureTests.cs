using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Rules;

namespace AldPortal.Core.Tests.Checklist;

/// <summary>The fixtures of the domain's reporting items, F1 to F31, as far as one text can carry them.</summary>
public class RuleFixtureTests
{
    private static string Coated(string coating, int cycles, string thickness) => $"{coating} was deposited on LCO powder by ALD. {cycles} ALD cycles gave a film thickness of {thickness} nm.";

    [Fact]
    public void AngstromNmSlip_Zirconia2Cycles2point56Nm_Inconsistent() => Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule(Coated("ZrO2", 2, "2.56"), "angstrom-nm-slip").Verdict);

    [Theory]
    [InlineData("0.44", 4, Verdict.Consistent)]
    [InlineData("3.4", 10, Verdict.Check)]
    [InlineData("2-4", 5, Verdict.Inconsistent)]
    public void GpcRange_AluminaOfTheReview_AsExpected(string thickness, int cycles, Verdict verdict) =>
        Assert.Equal(verdict, CheckFixture.Rule(Coated("Al2O3", cycles, thickness), "gpc-range").Verdict);

    [Theory]
    [InlineData(149, 25, 18.0, Verdict.Check)]
    [InlineData(198, 116, 59.9, Verdict.Check)]
    [InlineData(182, 137, 75.5, Verdict.Consistent)]
    [InlineData(101.5, 96.5, 95, Verdict.Consistent)]
    [InlineData(158, 113, 72, Verdict.Consistent)]
    [InlineData(186, 149, 89, Verdict.Inconsistent)]
    public void RetentionMatch_PairsOfTheReview_AsExpected(double first, double last, double stated, Verdict verdict) =>
        Assert.Equal(verdict, RetentionMatch.Compare(first, last, stated).Verdict);

    [Theory]
    [InlineData(75.5, 59.9, 15.6, "points")]
    [InlineData(150, 23, 552, "relative")]
    [InlineData(77.6, 71.6, 6.6, "neither")]
    [InlineData(64, 26, 38, "points")]
    public void PpVsRelative_GainsOfTheReview_AsExpected(double coated, double bare, double gain, string fits) => Assert.Equal(fits, PpVsRelative.Fits(coated, bare, gain));

    [Fact]
    public void BareBackcalc_ThreeRowsOfOneReference_Consistent() =>
        Assert.Equal(Verdict.Consistent, BareBackcalc.Compare([(136, -13), (155, -1), (159, 2)], null).Verdict);

    [Theory]
    [InlineData("85 mA g-1 (0.5C)", "1C = 170 mA g-1", Verdict.Consistent)]
    [InlineData("300 mA g-1 (2.5C)", "1C = 120 mA g-1", Verdict.Consistent)]
    [InlineData("300 mA g-1 (2.5C)", "1C = 148 mA g-1", Verdict.Inconsistent)]
    public void CRateCurrent_PairsOfTheReview_AsExpected(string current, string definition, Verdict verdict) =>
        Assert.Equal(verdict, CheckFixture.Rule($"LMO half-cells with Li foil were cycled at {current}. We set {definition}.", "crate-current").Verdict);

    [Fact]
    public void RangeOrder_23To5Nm_Inconsistent() => Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule("The ALD coating on NMC811 was 23-5 nm thick.", "range-order").Verdict);

    [Theory]
    [InlineData("80:10:10", Verdict.Consistent)]
    [InlineData("8:1:1", Verdict.Consistent)]
    [InlineData("80:10:5", Verdict.Inconsistent)]
    public void FormulationSum_Ratios_AsExpected(string ratio, Verdict verdict) =>
        Assert.Equal(verdict, CheckFixture.Rule($"NMC811 cathodes were cast from slurries of NMC811, Super P and PVDF in a weight ratio of {ratio} in NMP on Al foil. Coin cells with LiPF6 electrolyte were built.", "formulation-sum").Verdict);

    [Fact]
    public void WindowVsCam_SpinelWindowUnderNmc_Inconsistent() =>
        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule("LiNi0.5Mn0.3Co0.2O2 (NMC532) half-cells with Li foil were cycled between 3.5 and 5.0 V vs. Li/Li+.", "window-vs-cam").Verdict);

    [Fact]
    public void SameCycle_300Against113_Inconsistent() =>
        Assert.Equal(Verdict.Inconsistent, CheckFixture.Rule("The LiAlF4-coated NMC811 made by ALD retains 76% of its initial capacity after 300 cycles, whereas the bare NMC811 retains 71% of its initial capacity after 113 cycles.", "same-cycle-comparison").Verdict);

    [Fact]
    public void CurrentRequired_RateWithoutDefinition_NotConsistent() =>
        Assert.Equal(Verdict.Check, CheckFixture.Rule("ALD-coated NMC532 full cells with graphite were cycled at 0.5C.", "current-required").Verdict);

    [Fact]
    public void RetentionMatch_ParagraphOfTheReviewOnRef168_FlagsTheUncoatedPair()
    {
        const string paragraph = "At 3.0–4.6 V, the Al_2O_3 -coated NMC532 electrode made by ALD delivers a 75.5% (182 mA h g^{-1} to 137 mA h g^{-1}) capacity retention compared to 59.9% (198 mA h g^{-1} to 116 mA h g^{-1}) for the uncoated electrode, after 100 cycles at 1C.";
        Assert.NotEqual(Verdict.Consistent, CheckFixture.Rule(paragraph, "retention-match").Verdict);
    }
}
