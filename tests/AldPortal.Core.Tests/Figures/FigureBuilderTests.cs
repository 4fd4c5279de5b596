using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

public sealed class FigureBuilderTests
{
    [Fact]
    public void Build_EveryFigure_AccountsForEveryResultOnce()
    {
        foreach (FigureSpec spec in Library.All.Where(spec => spec.Kind is FigureKind.Scatter or FigureKind.Strip))
        {
            FigureData data = Build(spec.Id);
            string[] drawn = [.. Published(data).SelectMany(point => point.RowIds)];
            string[] leftOut = [.. data.LeftOut.SelectMany(left => left.RowIds)];
            Assert.Equal(drawn.Length, drawn.Distinct().Count());
            Assert.Empty(drawn.Intersect(leftOut));
            Assert.Equal((data.Shown + data.InLanes, data.LeftOutCount), (drawn.Length, leftOut.Length));
        }
    }

    [Theory]
    [InlineData("", 100)]
    [InlineData("cycles=50", 50)]
    [InlineData("cycles=45", 45)]
    public void Build_Retention_ShowsOneCycleNumberOnly(string query, int cycles)
    {
        FigureData data = Build("retention-vs-thickness", query);
        Assert.NotEmpty(data.Points);
        Assert.All(data.Rows, row => Assert.Equal(cycles, row.Row.CycleNumber));
        Assert.Equal(cycles.ToString(), Assert.Single(data.CycleChoices, choice => choice.Selected).Value);
        Assert.Contains(data.LeftOut, left => left.Reason == "other-cycle-number");
    }

    [Fact]
    public void Build_CycleNumberWithoutResults_SaysWhichHaveSome()
    {
        FigureData data = Build("retention-vs-thickness", "cycles=77");
        Assert.Empty(data.Points);
        Assert.Contains("No result was measured at cycle 77. There are results at 100 (", Assert.Single(data.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_Default_ShowsHalfCellsOnly()
    {
        FigureData data = Build("retention-vs-thickness");
        Assert.All(data.Rows, row => Assert.Equal("half", row.Row.Cell));
        Assert.Equal(8, data.LeftOut.Single(left => left.Reason == "other-cell").Count);
    }

    [Fact]
    public void Build_FullCellsChosen_ShowsFullCellsOnly() =>
        Assert.All(Build("retention-vs-thickness", "cell=full").Rows, row => Assert.Equal("full", row.Row.Cell));

    [Fact]
    public void Build_BothCellsChosen_ShowsTwoPanels()
    {
        FigureData data = Build("retention-vs-thickness", "cell=half&cell=full");
        Assert.Equal(["half", "full"], data.Panels.Select(panel => panel.Key));
        Assert.Contains("two panels", Assert.Single(data.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Build_ValueNotReported_StandsInTheLaneAndIsNeverZero()
    {
        FigureData data = Build("retention-vs-thickness");
        FigurePoint[] lane = [.. data.Points.Where(point => point.X is null)];
        Assert.Equal(data.Lanes.Single(item => item.Axis == "x").Count, lane.Length);
        Assert.All(lane, point => Assert.NotNull(point.Y));
        Assert.DoesNotContain(data.Points, point => point.X <= 0 || point.Y <= 0);
    }

    [Fact]
    public void Build_RetentionOfTable1_IsComputedAndSaysHow()
    {
        FigurePoint point = Point(Build("retention-vs-thickness"), "t1-1");
        Assert.Equal(93.0, point.Y);
        Assert.Contains("100 × 172 / 185", point.Computation, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_RetentionGain_IsInPercentagePointsAlsoWhereTheTablePrintsPercent()
    {
        FigureData data = Build("retention-gain-by-coating");
        Assert.Equal("percentage points", data.X.Unit);
        // NMC532, Table 1: 82.4 % coated against 12.9 % uncoated, not the printed 552 %.
        Assert.Equal(69.5, Point(data, "t1-4").X);
        Assert.Equal(15.6, Point(data, "t3-13").X);
    }

    [Fact]
    public void Build_Marker_TellsPowderFromElectrodeAndClassFromClass()
    {
        FigureData data = Build("retention-gain-by-coating");
        FigureSeries Of(string row) => data.Series.Single(series => series.Points.Any(point => point.RowIds.Contains(row)));
        Assert.True(Of("t1-4").Filled);
        Assert.False(Of("t3-13").Filled);
        Assert.Equal((MarkerShape.TriangleUp, "#D55E00"), (Of("t3-36").Shape, Of("t3-36").Colour));
    }

    [Fact]
    public void Build_TextRepeatsTheTable_IsDrawnOnce()
    {
        FigureData data = Build("capacity-vs-current-al2o3-powder");
        Assert.Contains("x-110-3", data.LeftOut.Single(left => left.Reason == "repeats-table-row").RowIds);
        Assert.Equal(250, Point(data, "x-98-7").X);
    }

    [Fact]
    public void Build_RateInTheText_GivesTheCurrentWithItsOrigin()
    {
        FigurePoint point = Point(Build("capacity-vs-current-non-oxide"), "x-161-2");
        Assert.Equal(83.3, point.X);
        Assert.Contains("C/3 with 1C = 250 mA g⁻¹", point.Computation, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_AtMostThickness_IsALimit()
    {
        FigurePoint point = Point(Build("retention-vs-thickness"), "t3-44");
        Assert.True(point.IsLimit);
        Assert.Equal((null, 1.0), (point.XLow, point.XHigh));
    }

    [Fact]
    public void Build_Hidden_CountsAndKeepsTheLegendEntry()
    {
        FigureData data = Build("capacity-vs-current-al2o3-powder", "hide=NMC");
        FigureLegendEntry entry = data.Legend.Single(group => group.Channel == "colour").Entries.Single(item => item.Key == "NMC");
        Assert.True(entry.Hidden);
        Assert.Equal(entry.Count, data.LeftOut.Single(left => left.Reason == "hidden").Count);
        Assert.DoesNotContain(data.Rows, row => row.Row.Cathode!.Family == "NMC");
    }

    [Fact]
    public void Build_GrowthPerCycle_ShowsTheUsualBandOfEachCoatingAndMissingValues()
    {
        FigureData data = Build("growth-per-cycle");
        int zirconia = data.Y.Categories.ToList().FindIndex(category => category.Key == "ZrO2");
        Assert.Equal((0.5, 2.0), data.Bands.Where(band => band.Category == zirconia).Select(band => (band.Low, band.High)).Single());
        Assert.Equal(12.8, Point(data, "t2-1").X);
        Assert.Equal(21, data.InLanes);
    }

    [Fact]
    public void Build_SupercyclesAmongCycles_AreLeftOut()
    {
        ExploreResult explore = ExploreQuery.Parse(Parameters("x=aldCycles&y=retention&cycles=100"), Review);
        FigureData data = FigureBuilder.Build(explore.Spec, explore.State, Review, References);
        Assert.Equal(["t3-31", "t3-32"], data.LeftOut.Single(left => left.Reason == "supercycles").RowIds);
    }

    [Fact]
    public void Build_ScorecardCell_NamesTheRowsThatLackTheItem()
    {
        FigureData data = Build("reporting-scorecard");
        int window = data.Y.Categories.ToList().FindIndex(category => category.Key == "window");
        FigurePoint table3 = data.Points.Single(point => point.Y == window && data.X.Categories[(int)point.X!.Value].Key == "table-3");
        Assert.Equal(["t3-4", "t3-11", "t3-12"], table3.RowIds);
        Assert.Equal("/guidance/items/potential-window", table3.Href);
    }

    [Fact]
    public void Build_ScorecardByCathode_HasOneColumnPerFamily() => Assert.Equal(
        ["LCO", "NMC", "LLO", "LMO", "LNMO", "all"], Build("reporting-scorecard", "facet=cathode").X.Categories.Select(category => category.Key));

    [Fact]
    public void Build_MatrixCell_LeadsToItsRows()
    {
        FigurePoint cell = Build("coverage-matrix").Points.Single(point => point.RowIds.Contains("t3-36"));
        Assert.Equal("/data?cathode=NMC&coating=LiF", cell.Href);
    }

    [Theory]
    [InlineData("table=1&coating=ZnO")]
    [InlineData("hide=LCO&hide=NMC&hide=LLO&hide=LMO&hide=LNMO")]
    public void Build_NothingLeft_SaysSo(string query)
    {
        FigureData data = Build("capacity-vs-current-al2o3-powder", query);
        Assert.Equal(0, data.Shown);
        Assert.NotEmpty(data.Messages);
        Assert.NotEmpty(FigureSvg.Write(data));
    }

    [Theory]
    [InlineData("capacity-vs-current-al2o3-powder", "cathode=NMC", "cathode=LMO")]
    [InlineData("retention-vs-thickness", "cathode=NMC&xscale=linear", "cathode=LCO&xscale=linear")]
    public void OnAxesOf_AnotherState_GivesBothTheSameAxesThatHoldAllPoints(string id, string left, string right)
    {
        FigureData one = Build(id, left), two = Build(id, right);
        FigureData first = FigureBuilder.OnAxesOf(one, two), second = FigureBuilder.OnAxesOf(two, one);
        Assert.NotEqual(one.Y.High + one.Y.Low, two.Y.High + two.Y.Low);
        Assert.Equal((first.X.Low, first.X.High, first.Y.Low, first.Y.High), (second.X.Low, second.X.High, second.Y.Low, second.Y.High));
        Assert.Equal(first.Y.Ticks, second.Y.Ticks);
        Assert.All(first.Points.Concat(second.Points).Where(point => point.Y is not null), point => Assert.InRange(point.Y!.Value, first.Y.Low, first.Y.High));
    }

    [Fact]
    public void OnAxesOf_OtherScale_LeavesTheAxis()
    {
        FigureData log = Build("retention-vs-thickness", "xscale=log"), linear = Build("retention-vs-thickness", "xscale=linear");
        Assert.Equal(log.X, FigureBuilder.OnAxesOf(log, linear).X);
    }
}
