using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

public sealed class FigureDifferenceTests
{
    private const string Id = "capacity-vs-current-al2o3-powder";

    private static FigureData Today(Func<IReadOnlyList<DatasetRow>, IEnumerable<DatasetRow>> change)
    {
        var dataset = new ReviewDataset("later", Review.Vocabularies, [.. change(Review.Rows)], Review.Points, Review.Notes);
        return FigureBuilder.Build(Spec(Id), FigureState.Default(Spec(Id)), dataset, References);
    }

    [Fact]
    public void Between_SameDataset_IsEmpty()
    {
        FigureDifference difference = FigureDifference.Between(FigureJson.Read(FigureJson.Write(Build(Id)))!, Build(Id));
        Assert.True(difference.IsEmpty);
        Assert.Equal("The dataset has not changed since.", difference.Summary);
    }

    [Fact]
    public void Between_CorrectedRow_NamesTheValueBeforeAndNow()
    {
        FigureData today = Today(rows => rows.Select(row => row.Id == "t1-7" ? row with { CurrentMaPerG = 180 } : row));
        FigureDifference difference = FigureDifference.Between(Build(Id), today);
        Assert.Equal("Since this figure was frozen: 1 row corrected (t1-7).", difference.Summary);
        Assert.Equal("t1-7: current (mA g⁻¹) was 360, is now 180.", Assert.Single(difference.Details));
    }

    [Fact]
    public void Between_RowRemovedAndAdded_NamesBoth()
    {
        FigureData today = Today(rows => rows.Where(row => row.Id != "t1-1").Append(rows.First(row => row.Id == "t1-2") with { Id = "t1-11", TableRow = 11 }));
        FigureDifference difference = FigureDifference.Between(Build(Id), today);
        Assert.Equal(["t1-11"], difference.Added);
        Assert.Equal(["t1-1"], difference.Removed);
    }

    [Fact]
    public void Between_ChangeElsewhere_SaysThatNothingShownChanged()
    {
        FigureData today = Today(rows => rows.Select(row => row.Id == "t3-1" ? row with { CurrentMaPerG = 1 } : row));
        Assert.Equal("The dataset has changed since, but nothing that this figure shows.", FigureDifference.Between(Build(Id), today).Summary);
    }
}
