using AldPortal.Core.Content.Pages;

namespace AldPortal.Core.Tests.Content;

public class ClaimCheckTests
{
    [Theory]
    [InlineData("172 mA h g⁻¹", new[] { 172.0 })]
    [InlineData("from 198 to 116 mA h g⁻¹ after 100 cycles", new[] { 198.0, 116, 100 })]
    [InlineData("3.0–4.5 V", new[] { 3.0, 4.5 })]
    [InlineData("Al2O3 on NMC811", new double[0])]
    [InlineData("the 100th cycle of LiNi0.8Mn0.1Co0.1O2", new[] { 100.0 })]
    public void NumbersIn_Words_SkipsFormulasAndLabels(string words, double[] numbers)
    {
        Assert.Equal(numbers, ClaimCheck.NumbersIn(words));
    }

    [Fact]
    public void Problems_NumberOfTheRow_IsAccepted()
    {
        Assert.Empty(ClaimCheck.Problems("172 mA h g⁻¹ at cycle 100", ["t1-1"], RealContent.Snapshot.Dataset));
    }

    [Fact]
    public void Problems_OtherNumber_IsNamed()
    {
        Assert.Contains("173", Assert.Single(ClaimCheck.Problems("173 mA h g⁻¹", ["t1-1"], RealContent.Snapshot.Dataset)), StringComparison.Ordinal);
    }
}
