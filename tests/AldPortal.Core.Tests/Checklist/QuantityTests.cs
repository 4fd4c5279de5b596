using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Tests.Checklist;

public class QuantityTests
{
    [Theory]
    [InlineData("90 mA g\u22121", Dimension.SpecificCurrent, 90)]
    [InlineData("90 mAg−1", Dimension.SpecificCurrent, 90)]
    [InlineData("90 mA/g", Dimension.SpecificCurrent, 90)]
    [InlineData("90 mA·g-1", Dimension.SpecificCurrent, 90)]
    [InlineData("150 mA g1.", Dimension.SpecificCurrent, 150)]
    [InlineData("0.2 A g-1", Dimension.SpecificCurrent, 200)]
    [InlineData("164 mA h g⁻¹", Dimension.SpecificCapacity, 164)]
    [InlineData("164 mAh·g⁻¹", Dimension.SpecificCapacity, 164)]
    [InlineData("5.4 mg cm-2", Dimension.ArealMass, 5.4)]
    [InlineData("10.52 mg⋅cm⁻²", Dimension.ArealMass, 10.52)]
    [InlineData("12 Å", Dimension.Length, 1.2)]
    [InlineData("1.12 Å/cycle", Dimension.LengthPerCycle, 1.12)]
    [InlineData("0.11 nm per cycle", Dimension.LengthPerCycle, 1.1)]
    [InlineData("393 K", Dimension.Temperature, 119.85)]
    [InlineData("one hundred and twenty degrees Celsius", Dimension.Temperature, 120)]
    [InlineData("C/10", Dimension.CRate, 0.1)]
    [InlineData("0,5 nm", Dimension.Length, 0.5)]
    [InlineData("(0.5 ± 0.1) nm", Dimension.Length, 0.5)]
    [InlineData("10 s N2", Dimension.Time, 10)]
    public void Read_ValueWithUnit_DimensionAndNumber(string text, object dimension, double value)
    {
        Quantity quantity = CheckFixture.Quantities(text)[0];
        Assert.Equal((Dimension)dimension, quantity.Dimension);
        Assert.Equal(value, quantity.Value, 3);
    }

    [Fact]
    public void Read_List_AllNumbersShareTheUnit() =>
        Assert.Equal([0.3, 0.6, 1.3], CheckFixture.Quantities("0.3 ± 0.1, 0.6 ± 0.1, and 1.3 ± 0.2 nm")[0].Values);

    [Fact]
    public void Read_RangeBetween_IsRange()
    {
        Quantity window = CheckFixture.Quantities("between 3.0 and 4.5 V")[0];
        Assert.True(window.IsRange);
        Assert.Equal([3.0, 4.5], window.Values);
    }

    [Fact]
    public void Read_SampleName_IsNoNumber() =>
        Assert.Equal([1.2], CheckFixture.Quantities("LAF-6 and 1.2 nm").Where(quantity => quantity.Dimension == Dimension.Length).SelectMany(quantity => quantity.Values));

    [Fact]
    public void Read_Ratio_ThreeParts() => Assert.Equal([80, 10, 10], CheckFixture.Quantities("in a ratio of 80:10:10")[0].Values);
}
