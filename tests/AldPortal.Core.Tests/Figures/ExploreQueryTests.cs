using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

public sealed class ExploreQueryTests
{
    private static (ExploreResult Explore, FigureData Data) Build(string query)
    {
        ExploreResult explore = ExploreQuery.Parse(Parameters(query), Review);
        return (explore, FigureBuilder.Build(explore.Spec, explore.State, Review, References));
    }

    [Fact]
    public void Parse_Nothing_IsTheFigureToBeginWith()
    {
        (ExploreResult explore, FigureData data) = Build("");
        Assert.Empty(explore.Parameters);
        Assert.Equal(("thicknessNm", "capacityAt100"), (data.X.Quantity, data.Y.Quantity));
        Assert.NotEmpty(data.Points);
    }

    [Fact]
    public void Build_RetentionWithoutACycleNumber_AsksForOneAndOffersThem()
    {
        (_, FigureData data) = Build("x=thicknessNm&y=retention");
        Assert.Empty(data.Points);
        Assert.Contains("does not compare: choose one. There are results at 100 (", Assert.Single(data.Messages), StringComparison.Ordinal);
        Assert.Contains(data.CycleChoices, choice => choice.Value == "45");
    }

    [Fact]
    public void Build_RetentionAgainstCycleNumber_NeedsNoChoice() => Assert.NotEmpty(Build("x=cycleNumber&y=retention").Data.Points);

    [Fact]
    public void Build_QuantityByCoating_IsAStrip()
    {
        (ExploreResult explore, FigureData data) = Build("x=thicknessNm&y=coating");
        Assert.Equal(FigureKind.Strip, data.Kind);
        Assert.Contains(data.Y.Categories, category => category.Key == "Al2O3");
        Assert.Equal("y=coating", string.Join('&', explore.Parameters.Select(pair => $"{pair.Key}={pair.Value}")));
    }

    [Fact]
    public void Parse_TheSameQuantityTwice_IsExplained() => Assert.Equal("y", Assert.Single(Build("x=retention&y=retention").Explore.Notes).Parameter);

    [Fact]
    public void Build_EveryPairOfQuantities_GivesAFigure()
    {
        foreach (Quantity x in Quantity.All)
            foreach (Quantity y in Quantity.All.Where(other => other != x))
                Assert.NotEmpty(FigureSvg.Write(Build($"x={x.Id}&y={y.Id}&cycles=100").Data));
    }
}
