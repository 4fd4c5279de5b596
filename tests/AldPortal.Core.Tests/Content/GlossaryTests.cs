using AldPortal.Core.Content;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Tests.Content;

public class GlossaryTests
{
    // Years, papers and where a result stands need no definition.
    private static readonly string[] NeedNoTerm = ["year", "table", "use", "papers"];

    private static GlossaryIndex Glossary => RealContent.Snapshot.Glossary;

    [Fact]
    public void Explaining_EveryAxisAndLegendOfEveryFigure_HasATerm()
    {
        PortalContent content = RealContent.Snapshot;
        IEnumerable<string> plotted = content.Figures.All
            .SelectMany(spec => PlottedQuantities.Of(FigureBuilder.Build(spec, FigureState.Default(spec), content.Dataset, content.References)))
            .Select(entry => entry.Id)
            .Concat(Quantity.All.Select(quantity => quantity.Id)).Distinct().Except(NeedNoTerm);
        Assert.All(plotted, id => Assert.True(Glossary.Explaining(id).Any(), $"no term of the glossary explains {id}"));
    }

    [Fact]
    public void Load_TermForAnUnknownQuantity_IsAProblemWithItsLine()
    {
        using var content = new TemporaryContent();
        ContentProblem problem = Assert.Single(content.ProblemsAfter("glossary.yaml", "quantities: [current]", "quantities: [currant]"));
        Assert.Equal("glossary.yaml", problem.File);
        Assert.Contains("quantities: [current]", File.ReadAllLines(Path.Combine(RealContent.Folder, "glossary.yaml"))[problem.Line - 1]);
        Assert.Contains("currant", problem.Message);
    }

    [Fact]
    public void Load_ItemThatNamesAnUnknownTerm_IsAProblemWithItsLine()
    {
        using var content = new TemporaryContent();
        ContentProblem problem = Assert.Single(content.ProblemsAfter("checklist/items/coating-thickness.md", "glossary: [coating-thickness", "glossary: [coating-thinness"));
        Assert.Equal("checklist/items/coating-thickness.md", problem.File);
        Assert.True(problem.Line > 1);
        Assert.Contains("coating-thinness", problem.Message);
    }

    [Theory]
    [InlineData("Give the growth per cycle of each film.", "growth-per-cycle")]
    [InlineData("Growth per cycle and GPC", "growth-per-cycle growth-per-cycle")]
    [InlineData("the charge-discharge cycle", "charge-discharge-cycle")]
    [InlineData("a full\u00a0cell with graphite", "full-cell graphite")]
    [InlineData("thickness by TEM; the system, ce and tem", "transmission-electron-microscopy")]
    [InlineData("polymeric separators", "separator")]
    [InlineData("a non-conformal film, preannealed", "")]
    [InlineData("the formation of LiF", "formation-cycle lithium-fluoride")]
    [InlineData("particles and their insertion", "")]
    public void Find_PlainText_NamesTheTermsInOrder(string text, string ids)
    {
        Assert.Equal(ids, string.Join(' ', Glossary.Finder.Find(text, []).Select(use => use.Term.Id)));
    }

    [Fact]
    public void Find_EverydayWord_CountsOnlyWhereItIsMeant()
    {
        Assert.Empty(Glossary.Finder.Find("loading", []));
        Assert.Equal("active-material-loading", Assert.Single(Glossary.Finder.Find("loading", ["active-material-loading"])).Term.Id);
    }

    [Fact]
    public void Html_TermTwiceInASection_OpensOnceAndHasOnePopover()
    {
        var marker = new TermMarker(Glossary, "x-");
        string html = marker.Html("A supercycle <b> and a supercycle.") + marker.Html("Once more: supercycle.");
        marker.BeginSection();
        string next = marker.Html("In the next section: supercycle.");
        Assert.Equal(1, Count(html, "popovertarget=\"x-term-supercycle\""));
        Assert.Equal(1, Count(next, "popovertarget=\"x-term-supercycle\""));
        Assert.Equal(1, Count(marker.PopoverHtml, "id=\"x-term-supercycle\""));
        Assert.Contains("&lt;b&gt;", html);
    }

    private static int Count(string text, string part) => text.Split(part).Length - 1;
}
