using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

public sealed class ScorecardFigureTests
{
    private const string Id = "reporting-scorecard";

    private static FigurePoint Cell(FigureData data, string group, string item) =>
        data.Points.Single(cell => data.GroupOf(cell).Key == group && data.ItemOf(cell).Key == item);

    [Fact]
    public void Build_ByCoating_CountsTheRowsOfEachCoating()
    {
        FigureData data = Build(Id, "facet=coating");
        Assert.Equal("coating", data.Y.Quantity);
        foreach (IGrouping<string, DatasetRow> coating in Review.Rows.GroupBy(row => row.Coating!.Formula))
        {
            FigurePoint cell = Cell(data, coating.Key, "thickness");
            Assert.Equal(coating.Count(), cell.Total);
            Assert.Equal(coating.Where(row => row.ThicknessNm is null).Select(row => row.Id), cell.RowIds);
        }
        Assert.Equal($"{Review.Rows.Count(row => row.ThicknessNm is not null)}/84", Cell(data, "all", "thickness").Label);
    }

    [Fact]
    public void Build_ByYear_GroupsByTheYearOfThePaper()
    {
        FigureData data = Build(Id, "facet=year");
        string[] years = [.. Review.Rows.Select(row => References.Single(paper => paper.Number == row.Reference).Year.ToString()!).Distinct().Order()];
        Assert.Equal([.. years, "all"], data.Y.Categories.Select(category => category.Key));
        Assert.Equal(84, data.Points.Where(cell => data.ItemOf(cell).Key == "current" && data.GroupOf(cell).Key != "all").Sum(cell => cell.Total));
    }

    [Theory]
    [InlineData("table")]
    [InlineData("coating")]
    [InlineData("year")]
    public void Build_HoweverSplit_SaysTheSameOfAllRows(string facet)
    {
        FigureData data = Build(Id, "facet=" + facet), byTable = Build(Id);
        Assert.Equal(
            byTable.Points.Where(cell => byTable.GroupOf(cell).Key == "all").Select(cell => (byTable.ItemOf(cell).Key, cell.Value)),
            data.Points.Where(cell => data.GroupOf(cell).Key == "all").Select(cell => (data.ItemOf(cell).Key, cell.Value)));
        Assert.Contains("Most often reported: charge-discharge cycles (84/84)", FigureSummary.Text(data), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_SplitOfTheScorecardOnAnotherFigure_IsANote()
    {
        Assert.Empty(Query(Id, "facet=year").Notes);
        Assert.Equal("facet", Assert.Single(Query("retention-vs-thickness", "facet=year").Notes).Parameter);
        Assert.Equal("facet", Assert.Single(Query("growth-per-cycle", "facet=cathode").Notes).Parameter);
    }
}
