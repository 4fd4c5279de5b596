using System.Xml.Linq;
using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

public sealed class FigureSvgTests
{
    public static TheoryData<string> Ids => [.. Library.All.Select(spec => spec.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Write_EveryFigureInEverySize_IsWellFormedAndNeedsNoStyleSheet(string id)
    {
        foreach (int width in new[] { 360, 720, 1080 })
        {
            string svg = FigureSvg.Write(Build(id), new FigureSvgOptions { Width = width });
            XElement root = XDocument.Parse(svg).Root!;
            Assert.Equal(["fig-title", "fig-desc"], root.Attribute("aria-labelledby")!.Value.Split(' '));
            Assert.All(root.DescendantsAndSelf(), element =>
            {
                Assert.Null(element.Attribute("style"));
                Assert.NotEqual("style", element.Name.LocalName);
                Assert.NotEqual("script", element.Name.LocalName);
            });
            Assert.All(root.Descendants().Where(element => element.Name.LocalName == "text"), text => Assert.True(double.Parse(text.Attribute("font-size")!.Value) >= 11, text.Value));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Write_EveryPoint_IsNamedAndThere(string id)
    {
        FigureData data = Build(id);
        XElement root = XDocument.Parse(FigureSvg.Write(data)).Root!;
        XElement[] marks = [.. root.Descendants().Where(element => element.Attribute("data-row") is not null)];
        Assert.Equal(data.Points.Count(), marks.Length);
        Assert.All(marks, mark => Assert.False(string.IsNullOrWhiteSpace(mark.Elements().First(child => child.Name.LocalName == "title").Value)));
        Assert.All(marks.Where(mark => mark.Name.LocalName == "a"), mark => Assert.StartsWith("/", mark.Attribute("href")!.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Write_Standalone_CarriesTitleAndCreditAndNoLinks()
    {
        string svg = FigureSvg.Write(Build("capacity-vs-current-al2o3-powder"), new FigureSvgOptions { Standalone = true, Links = false, BaseUrl = "https://portal.example" });
        XElement root = XDocument.Parse(svg).Root!;
        string text = string.Concat(root.Descendants().Where(element => element.Name.LocalName == "text").Select(element => element.Value + " "));
        Assert.DoesNotContain(root.Descendants(), element => element.Name.LocalName == "a");
        Assert.DoesNotContain("currentColor", svg, StringComparison.Ordinal);
        Assert.Contains("Al2O3-coated LCO", text, StringComparison.Ordinal);
        Assert.Contains($"dataset revision {Review.Revision}", text, StringComparison.Ordinal);
        Assert.Contains("doi:10.1039/d4ya00583j", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_FormulaWithLetters_SetsThemBelowTheLine()
    {
        XElement root = XDocument.Parse(FigureSvg.Write(Build("coverage-matrix"))).Root!;
        XElement label = root.Descendants().Single(element => element.Name.LocalName == "text" && element.Value == "LixTiyOz");
        XElement[] lowered = [.. label.Elements().Where(part => part.Attribute("font-size") is not null)];
        Assert.Equal(["x", "y", "z"], lowered.Select(part => part.Value));
        Assert.All(lowered, part => Assert.True((double)part.Attribute("dy")! > 0));
    }

    [Fact]
    public void Write_MarkupInATitle_IsShownAsText()
    {
        FigureData data = Build("capacity-vs-current-al2o3-powder") with { Title = "<script>alert(\"1\")</script>\u0001" };
        XElement root = XDocument.Parse(FigureSvg.Write(data, new FigureSvgOptions { Standalone = true })).Root!;
        Assert.Equal("<script>alert(\"1\")</script>", root.Elements().First(element => element.Name.LocalName == "title").Value);
    }

    [Fact]
    public void Write_Facets_DrawsEveryPanel()
    {
        string svg = FigureSvg.Write(Build("capacity-vs-current-al2o3-powder", "facet=cathode"));
        foreach (string family in new[] { "LCO (2)", "NMC (7)", "LLO (2)", "LMO (1)", "LNMO (1)" })
            Assert.Contains($">{family}</text>", svg, StringComparison.Ordinal);
    }
}
