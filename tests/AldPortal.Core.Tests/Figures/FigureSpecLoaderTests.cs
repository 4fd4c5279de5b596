using AldPortal.Core.Content;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Tests.Figures;

public sealed class FigureSpecLoaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("figures").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_PortalContent_HasAllThirteenFiguresOfTheContractAndNoProblem()
    {
        Assert.DoesNotContain(RealContent.Snapshot.Problems, problem => problem.File.StartsWith("figures/", StringComparison.Ordinal));
        Assert.Equal(
            [
                "capacity-vs-current-al2o3-powder", "capacity-vs-current-oxides-powder", "capacity-vs-current-post-treated", "capacity-vs-current-li-mixed",
                "capacity-vs-current-non-oxide", "capacity-vs-current-powder-vs-electrode", "retention-vs-thickness", "retention-gain-by-coating",
                "growth-per-cycle", "potential-windows", "coverage-matrix", "reporting-scorecard", "publications-by-year",
            ],
            FigureFixture.Library.All.Select(spec => spec.Id));
    }

    [Theory]
    [InlineData("x: current", "x: curent", 8, "`x` is “curent”")]
    [InlineData("kind: scatter", "kind: pie", 2, "`kind` is “pie”")]
    [InlineData("id: one", "id: two", 1, "the file is called one.yaml")]
    [InlineData("order: 1", "ordre: 1", 3, "`ordre` is not known here")]
    [InlineData("colour: cathode", "colour: mood", 10, "`colour` is “mood”")]
    public void Load_MisspeltSpec_NamesFileAndLineAndLeavesTheFigureOut(string right, string wrong, int line, string message)
    {
        string yaml = """
            id: one
            kind: scatter
            order: 1
            title: A finding
            neutral_title: What is plotted
            subtitle: How
            section: "3"
            x: current
            y: capacityAt100
            colour: cathode
            """.Replace(right, wrong);
        Directory.CreateDirectory(Path.Combine(folder, "figures"));
        File.WriteAllText(Path.Combine(folder, "figures", "one.yaml"), yaml);
        var problems = new ContentProblems();

        FigureLibrary library = FigureSpecLoader.Load(new ContentFolder(folder), problems);

        Assert.Empty(library.All);
        Assert.Contains(problems.All, problem => problem.File == "figures/one.yaml" && problem.Line == line && problem.Message.Contains(message, StringComparison.Ordinal));
    }
}
