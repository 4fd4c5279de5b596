using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

/// <summary>A title states a finding: each number in it is computed here from the figure again.</summary>
public sealed class FigureTitleTests
{
    [Fact]
    public void Title_Al2O3Powder_NamesTheHighestCapacity()
    {
        FigureData data = Build("capacity-vs-current-al2o3-powder");
        FigurePoint top = data.Points.MaxBy(point => point.Y)!;
        Assert.Equal(("t1-1", 172.0, 95.0), (top.RowIds[0], top.Y!.Value, top.X!.Value));
        Assert.Contains("172 mA h g⁻¹, belongs to Al2O3-coated LCO at 95 mA g⁻¹", data.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_OxidesPowder_ComparesTheBestOfBoth()
    {
        FigureData data = Build("capacity-vs-current-oxides-powder");
        double? others = Published(data).Where(point => Review.Find(point.RowIds[0])!.Coating!.Formula != "Al2O3").Max(point => point.Y);
        double? aluminium = data.Points.Where(point => Review.Find(point.RowIds[0])!.Coating!.Formula == "Al2O3").Max(point => point.Y);
        Assert.Equal((167.0, 172.0), (others, aluminium));
        Assert.EndsWith("167 against 172 mA h g⁻¹", data.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_PostTreated_CountsCoatingsWithAndWithoutValue()
    {
        FigureData data = Build("capacity-vs-current-post-treated");
        Assert.Equal((3, 7), (data.Shown, data.LeftOutCount));
        Assert.StartsWith("Only three of ten powder coatings", data.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_LithiumContaining_AllExceedTable1()
    {
        FigureData data = Build("capacity-vs-current-li-mixed");
        double? table1 = data.Series.Where(series => series.Role == SeriesRole.Benchmark).SelectMany(series => series.Points).Max(point => point.Y);
        Assert.Equal(3, Published(data).Count());
        Assert.All(Published(data), point => Assert.True(point.Y > table1));
    }

    [Fact]
    public void Title_NonOxide_NamesTheOnePoint()
    {
        FigureData data = Build("capacity-vs-current-non-oxide");
        Assert.Equal(231, Assert.Single(Published(data)).Y);
        Assert.Contains("231 mA h g⁻¹", data.Title, StringComparison.Ordinal);
    }

    [Fact]
    public void Title_PowderVersusElectrode_GivesBothRanges()
    {
        IEnumerable<IGrouping<string?, double>> capacities = Published(Build("capacity-vs-current-powder-vs-electrode"))
            .Select(point => (Row: Review.Find(point.RowIds[0])!, point.Y)).Where(item => item.Row.Cathode!.Grade == "NMC532")
            .GroupBy(item => item.Row.Process, item => item.Y!.Value);
        Assert.Equal(["electrode 137–138", "powder 148–150"], capacities.Select(group => $"{group.Key} {group.Min()}–{group.Max()}").Order());
    }

    [Fact]
    public void Title_RetentionAgainstThickness_GivesTheRangeAtOneNanometre()
    {
        double[] near = [.. Published(Build("retention-vs-thickness")).Where(point => point.X is >= 0.9 and <= 1.2 && point.Y is not null).Select(point => point.Y!.Value)];
        Assert.Equal((55, 97), (Math.Round(near.Min()), Math.Round(near.Max())));
    }

    [Fact]
    public void Title_RetentionGain_CountsGainsAndTheMedian()
    {
        FigureData data = Build("retention-gain-by-coating");
        double[] gains = [.. data.Points.Where(point => point.X is not null).Select(point => point.X!.Value).Order()];
        Assert.Equal((36, 39, 15.6), (gains.Count(gain => gain > 0), data.Shown, gains[gains.Length / 2]));
    }

    [Fact]
    public void Title_GrowthPerCycle_CountsRowsInTheUsualBand()
    {
        BandVerdict?[] verdicts = [.. Review.Rows.Select(row => (row, Growth: DerivedQuantities.GrowthPerCycle(row))).Where(item => item.Growth is not null)
            .Select(item => DerivedQuantities.GrowthVerdict(item.Growth!, Review.Vocabularies.FindCoating(item.row.Coating!.Formula)?.GrowthPerCycle))];
        Assert.Equal((44, 55), (verdicts.Count(verdict => verdict == BandVerdict.Usual), Build("growth-per-cycle").Shown));
        Assert.Equal(10, Point(Build("growth-per-cycle"), "t2-1").X!.Value / Point(Build("growth-per-cycle"), "t3-9").X!.Value, 3);
    }

    [Fact]
    public void Title_PotentialWindows_GivesRangeAndMissing()
    {
        FigureData data = Build("potential-windows");
        Assert.Equal((22, 76, 4.3, 5.0), (data.InLanes, data.Shown + data.InLanes, data.Points.Min(point => point.XHigh)!.Value, data.Points.Max(point => point.XHigh)!.Value));
    }

    [Fact]
    public void Title_CoverageMatrix_CountsEmptyCells()
    {
        FigureData data = Build("coverage-matrix");
        Assert.Equal((53, 80, 24.0, 84), (data.Points.Count(point => point.Value == 0), data.Points.Count(), data.Points.Max(point => point.Value)!.Value, data.Shown));
    }

    [Fact]
    public void Title_Scorecard_CountsReports()
    {
        FigureData data = Build("reporting-scorecard");
        string Total(string item) => data.Points.Single(point => point.X == data.X.Categories.Count - 1 && data.Y.Categories[(int)point.Y!.Value].Key == item).Label!;
        Assert.Equal(("63/84", "59/84"), (Total("thickness"), Total("window")));
    }

    [Fact]
    public void Title_Publications_CountsPapersOfTables()
    {
        FigureData data = Build("publications-by-year");
        Assert.Equal(48, data.Series.Single(series => series.Key == "tables").Points.Sum(point => point.Value));
        Assert.True(data.Points.Where(point => point.X >= 2015).Sum(point => point.Value) > data.Shown / 2.0);
    }

    [Theory]
    [InlineData("cathode=LCO")]
    [InlineData("hide=NMC")]
    [InlineData("include=tables")]
    public void Title_ChangedRows_IsNeutral(string query) =>
        Assert.Equal(Spec("capacity-vs-current-al2o3-powder").NeutralTitle, Build("capacity-vs-current-al2o3-powder", query).Title);

    [Fact]
    public void Title_ChangedScaleOnly_StaysTheFinding() =>
        Assert.Equal(Spec("capacity-vs-current-al2o3-powder").Title, Build("capacity-vs-current-al2o3-powder", "xscale=linear").Title);
}
