using AldPortal.Core.Dataset;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Core.Tests.Dataset;

public class ReportedNumberParserTests
{
    [Theory]
    [InlineData("12", 12.0, 12.0, Qualifier.Exact)]
    [InlineData("~1.0", 1.0, 1.0, Qualifier.Approximate)]
    [InlineData("0.3–0.4", 0.3, 0.4, Qualifier.Range)]
    [InlineData("~0.2–0.3", 0.2, 0.3, Qualifier.Approximate)]
    [InlineData("1.7 ± 0.4", 1.3, 2.1, Qualifier.PlusMinus)]
    [InlineData("≤1", null, 1.0, Qualifier.AtMost)]
    [InlineData("≥250", 250.0, null, Qualifier.AtLeast)]
    [InlineData("−5", -5.0, -5.0, Qualifier.Exact)]
    public void Parse_PrintedForm_GivesItsLimits(string printed, double? min, double? max, Qualifier qualifier)
    {
        Assert.Equal(new ReportedNumber(printed, min, max, qualifier), ReportedNumberParser.Parse(printed));
    }

    [Theory]
    [InlineData("—")]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("1e400")]
    [InlineData("23–5")]
    [InlineData("1,5")]
    [InlineData("about 3")]
    public void Parse_NoNumber_IsNull(string? printed)
    {
        Assert.Null(ReportedNumberParser.Parse(printed));
    }

    [Fact]
    public void Parse_WhatItPrinted_GivesTheSameMeaning()
    {
        var tenths = Gen.Choose(-100_000, 100_000).Select(value => Math.Round(value / 100.0, 2));
        var numbers =
            from qualifier in Gen.Elements(Enum.GetValues<Qualifier>())
            from first in tenths
            from second in tenths
            select Make(qualifier, Math.Min(first, second), Math.Max(first, second));
        Prop.ForAll(numbers.ToArbitrary(), number =>
        {
            string printed = ReportedNumberParser.Print(number);
            ReportedNumber? read = ReportedNumberParser.Parse(printed);
            return read is not null && read with { Printed = "" } == number with { Printed = "" } && read.Printed == printed;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Parse_AnyText_NeverThrows()
    {
        Prop.ForAll<string?>(text =>
        {
            ReportedNumber? number = ReportedNumberParser.Parse(text);
            return number is null || (number.Min ?? number.Max) is double value && double.IsFinite(value);
        }).QuickCheckThrowOnFailure();
    }

    private static ReportedNumber Make(Qualifier qualifier, double low, double high) => qualifier switch
    {
        Qualifier.AtMost => new("", null, high, qualifier),
        Qualifier.AtLeast => new("", low, null, qualifier),
        Qualifier.Range => new("", low, high, qualifier),
        Qualifier.PlusMinus => Spread(low, Math.Abs(high)),
        _ => new("", low, low, qualifier),
    };

    private static ReportedNumber Spread(double middle, double spread) =>
        new("", Math.Round(middle - spread, 10), Math.Round(middle + spread, 10), Qualifier.PlusMinus);
}
