using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using AldPortal.Core.Content;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace AldPortal.Web.Tests.Reading;

public class OverviewTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task MechanismMap_EveryCell_OpensAsManyClaimsAsItCounts()
    {
        IDocument map = await portal.Page("/mechanisms");
        IElement[] cells = [.. map.QuerySelectorAll(".matrix-cell a")];
        Assert.True(cells.Length > 25);
        foreach (IElement cell in cells.Take(8))
        {
            int counted = cell.QuerySelectorAll(".direction").Sum(count => int.Parse(count.TextContent[1..]));
            Assert.Equal(counted, (await portal.Page(cell.GetAttribute("href")!)).QuerySelectorAll(".claim-entry").Length);
        }
    }

    [Fact]
    public async Task MechanismMap_WithAnUnknownValue_SaysWhatIsAccepted()
    {
        IDocument page = await portal.Page("/mechanisms?cathode=NCA");
        Assert.Contains("LCO", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task MechanismsApi_WithFilters_NarrowsAndRefusesUnknownValues()
    {
        JsonNode claims = await portal.Json("/api/v1/mechanisms?mechanism=voltage-fade&cathode=LLO&direction=ambiguous");
        Assert.NotEmpty(claims.AsArray());
        Assert.All(claims.AsArray(), claim => Assert.Equal("ambiguous", (string?)claim!["direction"]));
        Assert.Equal(HttpStatusCode.BadRequest, (await portal.CreateClient().GetAsync("/api/v1/mechanisms?cathode=NCA")).StatusCode);
    }

    [Fact]
    public async Task Coatings_Overview_LeadsToAPageForEveryCoatingWithResults()
    {
        IDocument page = await portal.Page("/coatings");
        foreach (CoatingEntry entry in CoatingOverview.Of(portal.Services.GetRequiredService<PortalContent>()).SelectMany(group => group.Coatings).Where(entry => entry.HasPage))
        {
            Assert.NotNull(page.QuerySelector($"main a[href='{entry.Address}']"));
            Assert.Equal(HttpStatusCode.OK, (await portal.CreateClient().GetAsync(entry.Address)).StatusCode);
        }
    }

    [Theory]
    [InlineData("/cathodes", "/cathodes/lnmo")]
    [InlineData("/methods", "/methods/supercycles")]
    [InlineData("/guidance", "/guidance/items")]
    public async Task Section_Page_LeadsToItsPages(string address, string target) =>
        Assert.NotNull((await portal.Page(address)).QuerySelector($"main a[href='{target}']"));

    [Fact]
    public async Task Sitemap_EveryAddress_Answers()
    {
        HttpClient client = portal.CreateClient();
        XDocument sitemap = XDocument.Parse(await client.GetStringAsync("/sitemap.xml"));
        string[] addresses = [.. sitemap.Root!.Elements().Select(url => new Uri(url.Elements().Single().Value).AbsolutePath)];
        Assert.Equal(addresses.Distinct(), addresses);
        Assert.True(addresses.Length > 600);
        foreach (string address in addresses)
            Assert.True((await client.GetAsync(address)).StatusCode == HttpStatusCode.OK, address);
    }

    [Fact]
    public async Task Robots_NamesTheSitemapAndKeepsSearchOut()
    {
        string robots = await portal.CreateClient().GetStringAsync("/robots.txt");
        Assert.Matches("Sitemap: https?://[^/]+/sitemap.xml\n", robots);
        Assert.Contains("Disallow: /search", robots, StringComparison.Ordinal);
    }
}
