using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;

namespace AldPortal.Web.Tests.Search;

public class SearchTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Page_WithWords_GroupsAndMarksWhatItFinds()
    {
        IDocument page = await portal.Page("/search?q=scavenging");
        Assert.NotNull(page.QuerySelector("#kind-page"));
        Assert.NotNull(page.QuerySelector("#kind-term"));
        Assert.Contains(page.QuerySelectorAll("main mark"), mark => mark.TextContent == "scavenging");
        Assert.NotNull(page.QuerySelector("main a[href='/glossary#hf-scavenging']"));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task Page_WithASlip_ShowsWhatWasMeant()
    {
        IDocument page = await portal.Page("/search?q=Al203");
        Assert.Equal("Al2O3", page.QuerySelector(".notice a[href='/search?q=Al2O3']")?.TextContent);
        Assert.NotNull(page.QuerySelector("main a[href='/coatings/al2o3']"));
    }

    [Fact]
    public async Task Page_WithoutHits_SaysSoAndSuggests()
    {
        IDocument page = await portal.Page("/search?q=zzzzqqq");
        Assert.Contains("zzzzqqq", page.QuerySelector("main [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".search-suggestions a"));
    }

    [Fact]
    public async Task Page_OfOneKind_ShowsOnlyThatKindInFull()
    {
        IDocument page = await portal.Page("/search?q=Al2O3&kind=row");
        Assert.Single(page.QuerySelectorAll("main section"));
        Assert.True(page.QuerySelectorAll(".search-results > li").Length > 20);
    }

    [Theory]
    [InlineData("/search")]
    [InlineData("/search?q=")]
    [InlineData("/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E&kind=x")]
    [InlineData("/search?q=%00%ff%E2%82%83&q=twice")]
    public async Task Page_WithAnyQuery_IsAPageWithoutForeignMarkup(string address)
    {
        HttpResponseMessage response = await portal.CreateClient().GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain("<script>alert", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Page_LinksOfAllKinds_LeadToPlacesThatExist()
    {
        HttpClient client = portal.CreateClient();
        foreach (string words in (string[])["thickness", "HF scavenging LMO", "ZrO2", "growth per cycle", "Wang", "litao3"])
            foreach (string address in (await portal.Page($"/search?q={words}")).QuerySelectorAll(".search-results a").Select(link => link.GetAttribute("href")!))
            {
                Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(address.Split('#')[0])).StatusCode);
                if (address.Contains('#', StringComparison.Ordinal))
                    Assert.True((await portal.Page(address.Split('#')[0])).GetElementById(address.Split('#')[1]) is not null, address);
            }
    }

    [Fact]
    public async Task Api_WithWords_GivesRankedHitsWithKindsAndAddresses()
    {
        JsonNode answer = await portal.Json("/api/v1/search?q=Zr02&limit=3");
        Assert.Equal("ZrO2", (string?)answer["corrected"]);
        Assert.Equal(3, answer["results"]!.AsArray().Count);
        Assert.Equal("/coatings/zro2", (string?)answer["results"]![0]!["url"]);
        Assert.Equal((int)answer["total"]!, answer["kinds"]!.AsArray().Sum(kind => (int)kind!["count"]!));
    }

    [Theory]
    [InlineData("/api/v1/search", "q")]
    [InlineData("/api/v1/search?q=a&limit=0", "limit")]
    [InlineData("/api/v1/search?q=a&kind=x", "kind")]
    [InlineData("/api/v1/search?q=a&page=2", "page")]
    public async Task Api_WithAWrongParameter_NamesIt(string address, string parameter)
    {
        HttpResponseMessage response = await portal.CreateClient().GetAsync(address);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(parameter, (string?)(await portal.Json(address))["errors"]![0]!["parameter"]);
    }
}
