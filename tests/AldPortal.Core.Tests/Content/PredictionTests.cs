using AldPortal.Core.Content;
using AldPortal.Core.Content.Pages;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Tests.Content;

public class PredictionTests
{
    // Rows that an answer names because the figure cannot show them beside the others, and says so.
    private static readonly Dictionary<string, string[]> NamedAsNotShown = new()
    {
        ["/cathodes/lmo"] = ["x-138-5"],
        ["/cathodes/nmc"] = ["t3-13"],
        ["/coatings/fluoride"] = ["t3-14", "t3-52"],
        ["/coatings/phosphate"] = ["t3-52", "t3-53"],
        ["/mechanisms/cei-stabilization"] = ["t3-23"],
        ["/mechanisms/cracking"] = ["t3-26", "t3-27", "t3-28"],
        ["/mechanisms/voltage-fade"] = ["t3-42"],
        ["/methods/supercycles"] = ["x-145-1", "x-60-1"],
    };

    private static IEnumerable<(ContentPage Page, PredictBlock Predict)> All =>
        RealContent.Snapshot.Pages.SelectMany(page => page.Blocks.OfType<PredictBlock>().Select(predict => (page, predict)));

    [Fact]
    public void Pages_EveryNarrativeOfCathodesMechanismsAndMethods_AsksForAPrediction()
    {
        string[] asking = [.. All.Select(item => item.Page.Address)];
        Assert.All(RealContent.Snapshot.Pages.Where(page => page.Section is "cathodes" or "mechanisms" or "methods"), page => Assert.Contains(page.Address, asking));
    }

    [Fact]
    public void Figure_OfEveryPrediction_IsInAValidStateAndShowsSomething()
    {
        Assert.All(All, item =>
        {
            FigureQueryResult query = Query(item.Predict.Figure);
            Assert.Empty(query.Notes);
            FigureData data = Build(query);
            Assert.True(data.Shown > 0, $"{item.Page.Address}: nothing is drawn");
            Assert.Empty(data.Messages);
        });
    }

    [Fact]
    public void Answer_OfEveryPrediction_SpeaksOfRowsThatItsFigureShows()
    {
        var wrong = new List<string>();
        foreach ((ContentPage page, PredictBlock predict) in All)
        {
            FigureData data = Build(Query(predict.Figure));
            HashSet<string> shown = [.. data.Points.SelectMany(point => point.RowIds), .. NamedAsNotShown.GetValueOrDefault(page.Address) ?? []];
            // The scorecard names the rows that lack an item; the answer may name any row.
            if (data.Kind != FigureKind.Scorecard)
                wrong.AddRange(predict.Claims.SelectMany(claim => claim.RowIds.Where(id => !shown.Contains(id)).Select(id => $"{page.File}:{claim.Line}: “{claim.Words}” names {id}, which {predict.Figure.FigureId} does not show")));
        }
        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("grade=NMC622 cycles=45", "grade=NMC666 cycles=45", "NMC666")]
    [InlineData("grade=NMC622 cycles=45", "grades=NMC622 cycles=45", "grades")]
    [InlineData("retention-vs-thickness grade=NMC622", "retention-vs-loudness grade=NMC622", "retention-vs-loudness")]
    public void Load_PredictionInAStateThatDoesNotExist_IsAProblemWithItsLine(string written, string broken, string named)
    {
        const string Page = "pages/mechanisms/cracking.md";
        using var content = new TemporaryContent();
        ContentProblem problem = content.ProblemsAfter(Page, "::: predict " + Whole(written), "::: predict " + Whole(broken))[0];
        Assert.Equal(Page, problem.File);
        Assert.StartsWith("::: predict", File.ReadAllLines(Path.Combine(RealContent.Folder, Page))[problem.Line - 1]);
        Assert.Contains(named, problem.Message);
    }

    [Fact]
    public void Load_FigureInAStateThatDoesNotExist_IsAProblemWithItsLine()
    {
        using var content = new TemporaryContent();
        ContentProblem problem = Assert.Single(content.ProblemsAfterAdding("pages/cathodes/lco.md", "\n{{figure potential-windows cathode=LXO}}\n"));
        Assert.Equal("pages/cathodes/lco.md", problem.File);
        Assert.Contains("LXO", problem.Message);
    }

    private static string Whole(string state) => state.StartsWith("retention", StringComparison.Ordinal) ? state : "retention-vs-thickness " + state;

    private static FigureQueryResult Query(FigureBlock block) =>
        FigureQuery.Parse(RealContent.Snapshot.Figures.Find(block.FigureId)!, block.State, RealContent.Snapshot.Dataset);

    private static FigureData Build(FigureQueryResult query) =>
        FigureBuilder.Build(query.State.Spec, query.State, RealContent.Snapshot.Dataset, RealContent.Snapshot.References);
}
