using AldPortal.Core.Checklist;
using AldPortal.Core.Content;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace AldPortal.Web.Tests.Reading;

public class GlossaryUseTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly PortalContent content = portal.Services.GetRequiredService<PortalContent>();

    [Theory]
    [InlineData("/figures/capacity-vs-current-al2o3-powder")]
    [InlineData("/figures/potential-windows")]
    [InlineData("/figures/reporting-scorecard")]
    [InlineData("/explore")]
    [InlineData("/cathodes/lco")]
    [InlineData("/")]
    public async Task Figure_WhereverItStands_OpensTheTermsOfItsAxes(string address)
    {
        IDocument page = await portal.Page(address);
        IElement[] figures = [.. page.QuerySelectorAll("figure.figure")];
        Assert.NotEmpty(figures);
        Assert.All(figures, figure => Assert.NotEmpty(figure.QuerySelectorAll(".figure-terms button.term")));
        AssertEveryButtonHasItsPopover(page);
    }

    [Fact]
    public async Task AxisName_InThePicture_LeadsToItsTerm()
    {
        IDocument page = await portal.Page("/figures/capacity-vs-current-al2o3-powder");
        string[] links = [.. page.QuerySelectorAll(".figure-wide svg a.fig-axis-link").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(["/glossary#capacity-at-100", "/glossary#specific-current"], links.Order());
        IDocument glossary = await portal.Page("/glossary");
        Assert.All(links, link => Assert.NotNull(glossary.GetElementById(link[10..])));
    }

    [Theory]
    [InlineData("/embed/figures/capacity-vs-current-al2o3-powder")]
    [InlineData("/api/v1/figures/capacity-vs-current-al2o3-powder.svg")]
    public async Task AxisName_OutsideThePortal_IsPlainText(string address)
    {
        string text = await portal.CreateClient().GetStringAsync(address);
        Assert.DoesNotContain("fig-axis-link", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/glossary", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ItemPages_EveryItem_OpensTheTermsOfItsTexts()
    {
        foreach (ItemDefinition item in content.Checklist.Items)
        {
            IDocument page = await portal.Page($"/guidance/items/{item.Id}");
            Assert.NotEmpty(page.QuerySelectorAll("article button.term"));
            AssertEveryButtonHasItsPopover(page);
            Assert.All(item.Glossary, id => Assert.NotNull(page.QuerySelector($"#terms ~ dl a[href='/glossary#{id}']")));
        }
    }

    [Fact]
    public async Task ItemList_OpensTheTermsOfEachReason()
    {
        IDocument page = await portal.Page("/guidance/items");
        Assert.True(page.QuerySelectorAll(".item-list button.term").Length > 50);
        AssertEveryButtonHasItsPopover(page);
    }

    [Fact]
    public async Task Glossary_Term_NamesPagesFiguresAndItemsThatUseIt()
    {
        IDocument page = await portal.Page("/glossary");
        IElement uses = page.GetElementById("coating-thickness")!.NextElementSibling!;
        string[] links = [.. uses.QuerySelectorAll(".term-uses a").Select(link => link.GetAttribute("href")!)];
        Assert.Contains("/figures/retention-vs-thickness", links);
        Assert.Contains("/guidance/items/coating-thickness", links);
        Assert.Contains("/guidance/reporting", links);
    }

    private static void AssertEveryButtonHasItsPopover(IDocument page)
    {
        Assert.All(page.QuerySelectorAll("button[popovertarget]"), button => Assert.NotNull(page.GetElementById(button.GetAttribute("popovertarget")!)));
        string[] ids = [.. page.QuerySelectorAll("[popover]").Select(popover => popover.Id!)];
        Assert.Equal(ids.Distinct(), ids);
    }
}
