using AldPortal.Core.Dataset;

namespace AldPortal.Core.Tests.Dataset;

public class TableCellParserTests
{
    [Fact]
    public void Capacity_WithIncrease_IsRelativePercent()
    {
        Assert.Equal(new Capacity(185, new Change(ChangeDirection.Increase, 5, ChangeUnit.Percent)), TableCellParser.Capacity("185 (▲5%)"));
    }

    [Fact]
    public void Capacity_UnchangedMark_IsNoneAndZero()
    {
        Assert.Equal(new Change(ChangeDirection.None, 0, ChangeUnit.Percent), TableCellParser.Capacity("153 (■0%)")!.Change);
    }

    [Fact]
    public void Capacity_NoData_HasNoChange()
    {
        Assert.Equal(new Capacity(102, null), TableCellParser.Capacity("102 (No data)"));
    }

    [Theory]
    [InlineData("102 (maybe)")]
    [InlineData("(▲5%)")]
    [InlineData("~102")]
    [InlineData("")]
    public void Capacity_OtherText_IsNull(string printed)
    {
        Assert.Null(TableCellParser.Capacity(printed));
    }

    [Fact]
    public void Retention_WithChange_IsInPercentagePoints()
    {
        Retention retention = TableCellParser.Retention("84.9 (▲3.6%)")!;
        Assert.Equal(84.9, retention.Percent);
        Assert.Equal(new Change(ChangeDirection.Increase, 3.6, ChangeUnit.PercentagePoints), retention.Change);
    }

    [Fact]
    public void Retention_ChangeAlone_HasNoPercent()
    {
        Assert.Equal(new Retention(null, null, new Change(ChangeDirection.Increase, 9.1, ChangeUnit.PercentagePoints)), TableCellParser.Retention("(▲9.1%)"));
    }

    [Fact]
    public void Window_OneValue_IsTheUpperLimit()
    {
        Assert.Equal(new PotentialWindow("4.6 V", null, 4.6, "Li/Li+"), TableCellParser.Window("4.6 V", "Li/Li+"));
    }

    [Fact]
    public void Window_WithAnode_TakesItsReference()
    {
        Assert.Equal(new PotentialWindow("Graphite; 2.8–4.2 V", 2.8, 4.2, "graphite"), TableCellParser.Window("Graphite; 2.8–4.2 V", null));
    }

    [Fact]
    public void AldCycles_Layered_HasPartsInPrintedOrderAndNoValue()
    {
        AldCycleCount cycles = TableCellParser.AldCycles("5/1", AldCycleUnit.Cycle)!;
        Assert.Null(cycles.Value);
        Assert.Equal([5, 1], cycles.Parts!);
        Assert.Equal(6, cycles.Total);
    }
}
