using System.Net;
using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Web.Tests.Figures;

public class FigurePageTests(PortalHost portal) : IClassFixture<PortalHost>
{
    public static readonly TheoryData<string> Ids =
    [
        "capacity-vs-current-al2o3-powder", "capacity-vs-current-oxides-powder", "capacity-vs-current-post-treated", "capacity-vs-current-li-mixed",
        "capacity-vs-current-non-oxide", "capacity-vs-current-powder-vs-electrode", "retention-vs-thickness", "retention-gain-by-coating",
        "growth-per-cycle", "potential-windows", "coverage-matrix", "reporting-scorecard", "publications-by-year",
    ];

    [Fact]
    public void Figure_AnyQueryString_Gives200AndAFigure()
    {
        HttpClient client = portal.CreateClient();
        string[] pages = ["/figures/retention-vs-thickness", "/figures/reporting-scorecard", "/explore", "/embed/figures/potential-windows"];
        Prop.ForAll(Queries().ToArbitrary(), query =>
        {
            foreach (string page in pages)
            {
                using HttpResponseMessage answer = client.GetAsync($"{page}?{query}").Result;
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
                Assert.Contains("<svg", answer.Content.ReadAsStringAsync().Result, StringComparison.Ordinal);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
    }

    // Known names and raw text, escaped and half-escaped: what a person, a crawler or an attacker may send.
    private static Gen<string> Queries()
    {
        Gen<string> anything = Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => Uri.EscapeDataString(string.Concat((text ?? "").Where(c => !char.IsSurrogate(c))))),
            Gen.Elements("NMC", "log", "year", "cathode%3DLCO", "%", "%zz", "%00", "&&=", "a=b=c", "<svg onload=alert(1)>", "99999999999999999999", "+", "%F0%9D%95%8F"));
        Gen<string> names = Gen.OneOf(Gen.Elements("cathode", "facet", "xscale", "hide", "cycles", "v", "x", "y", "compare", "theme"), anything);
        return from parts in (from name in names from value in anything select $"{name}={value}").ArrayOf() select string.Join('&', parts);
    }

    [Fact]
    public async Task Gallery_ShowsAllFiguresOfTheContract()
    {
        IDocument page = await portal.Page("/figures");
        string[] addresses = [.. page.QuerySelectorAll(".figure-gallery h2 a").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(13, addresses.Length);
        Assert.All(Ids, id => Assert.Contains($"/figures/{id.Data}", addresses));
        Assert.Equal(13, page.QuerySelectorAll(".figure-thumb svg").Length);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Figure_InTheFirstHtml_HasPictureTableCountsAndFiles(string id)
    {
        IDocument page = await portal.Page($"/figures/{id}");
        IElement figure = page.QuerySelector($"figure[data-figure='{id}']")!;
        Assert.Equal(2, figure.QuerySelectorAll(".figure-plot svg").Length);
        Assert.NotEmpty(figure.QuerySelectorAll(".figure-table tbody tr"));
        Assert.Matches(@"\d+ (results|papers) shown", figure.QuerySelector(".figure-facts")!.TextContent);
        Assert.Equal(["CSV", "JSON", "SVG", "BibTeX", "RIS"], figure.QuerySelectorAll(".figure-actions > a").Select(link => link.TextContent));
        Assert.DoesNotContain("TITLE", figure.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figure_Unknown_Is404()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await portal.CreateClient().GetAsync("/figures/no-such-figure")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.CreateClient().GetAsync("/embed/figures/no-such-figure")).StatusCode);
    }

    [Fact]
    public async Task Figure_WithInvalidState_SaysSoAndShowsTheRest()
    {
        IDocument page = await portal.Page("/figures/retention-vs-thickness?cathode=LFP&xscale=curly&process=powder&what=%3Cscript%3E");
        string notes = string.Join(' ', page.QuerySelectorAll(".notice").Select(note => note.TextContent));
        Assert.Contains("LFP", notes, StringComparison.Ordinal);
        Assert.Contains("curly", notes, StringComparison.Ordinal);
        Assert.Contains("“what” is no parameter", notes, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll(".figure-table tbody tr"));
    }

    [Fact]
    public async Task Figure_AnyQuery_IsAPageWithAFigure()
    {
        var random = new Random(20250725);
        string[] names = ["v", "cathode", "grade", "coating", "process", "cell", "reference", "table", "xscale", "yscale", "hide", "facet", "cycles", "include", "size", "compare", "x", "y", "<b>", ""];
        string[] values = ["NMC", "LCO", "log", "none", "cathode", "100", "-1", "99999999999", "text", "large", "default", "cathode=NMC", "\0", "a'\"<>", "🔋", ""];
        HttpClient client = portal.CreateClient();
        foreach (string path in new[] { "/figures/retention-vs-thickness", "/figures/growth-per-cycle", "/figures/coverage-matrix", "/figures/publications-by-year", "/explore" })
            for (int turn = 0; turn < 25; turn++)
            {
                string query = string.Join('&', Enumerable.Range(0, random.Next(1, 6)).Select(_ =>
                    $"{Uri.EscapeDataString(names[random.Next(names.Length)])}={Uri.EscapeDataString(values[random.Next(values.Length)])}"));
                HttpResponseMessage answer = await client.GetAsync($"{path}?{query}");
                Assert.True(answer.StatusCode == HttpStatusCode.OK, $"{path}?{query}");
                Assert.Contains("data-figure=", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            }
    }

    [Fact]
    public async Task Controls_EachFilterValue_LeadsToAFigureWithAsManyResultsAsItSays()
    {
        IDocument page = await portal.Page("/figures/retention-vs-thickness");
        IElement[] links = [.. page.QuerySelectorAll("#group-cathode a")];
        Assert.Equal(5, links.Length);
        foreach (IElement link in links)
        {
            IDocument filtered = await portal.Page(link.GetAttribute("href")!);
            Assert.Equal(link.QuerySelector(".count")!.TextContent, $"{filtered.QuerySelectorAll(".figure-table tbody tr").Length}");
        }
    }

    [Fact]
    public async Task Compare_KeepsOneStateAndChangesTheOther()
    {
        IDocument page = await portal.Page("/figures/retention-vs-thickness?cathode=NMC&compare=cathode%3DLCO");
        Assert.Equal(2, page.QuerySelectorAll(".figure-pair figure").Length);
        Assert.Contains("cathode=LCO", page.QuerySelector("#figure-kept")!.GetAttribute("data-csv"), StringComparison.Ordinal);
        Assert.Contains("cathode=NMC", page.QuerySelector("#figure")!.GetAttribute("data-csv"), StringComparison.Ordinal);
        Assert.All(page.QuerySelectorAll("#group-process a"), link => Assert.Contains("compare=cathode%3DLCO", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Explore_RetentionWithoutCycleNumber_AsksForOne()
    {
        IDocument page = await portal.Page("/explore?y=retention");
        Assert.Contains("does not compare: choose one", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("a[id^=set-cycles-]"));
        IDocument chosen = await portal.Page("/explore?y=retention&cycles=100");
        Assert.NotEmpty(chosen.QuerySelectorAll(".figure-table tbody tr"));
    }

    [Fact]
    public async Task Compare_TwoStates_DrawsBothOnTheSameAxes()
    {
        IDocument page = await portal.Page("/figures/capacity-vs-current-al2o3-powder?cathode=NMC&compare=cathode%3DLMO");
        string[] addresses = [.. page.QuerySelectorAll("[data-traces]").Select(figure => figure.GetAttribute("data-traces")!)];
        Assert.Equal(2, addresses.Length);
        string?[] ranges = [.. await Task.WhenAll(addresses.Select(async address => (await portal.Json(address))["layout"]!["yaxis"]!["range"]?.ToJsonString()))];
        Assert.NotNull(ranges[0]);
        Assert.Equal(ranges[0], ranges[1]);
        Assert.NotEqual(ranges[0], (await portal.Json("/figures/capacity-vs-current-al2o3-powder/traces.json?cathode=NMC"))["layout"]!["yaxis"]!["range"]!.ToJsonString());
    }

    [Theory]
    [InlineData("/figures/reporting-scorecard")]
    [InlineData("/figures/reporting-scorecard?facet=coating")]
    public async Task Scorecard_Cells_LeadToTheRowsThatLackTheItemAndToTheChecklist(string path)
    {
        IDocument page = await portal.Page(path);
        Assert.All(page.QuerySelectorAll(".figure-wide a.fig-cell"), cell => Assert.StartsWith(path + "#", cell.GetAttribute("href"), StringComparison.Ordinal));
        foreach (IElement cell in page.QuerySelectorAll(".figure-wide a.fig-cell"))
            Assert.NotNull(page.GetElementById(cell.GetAttribute("href")!.Split('#')[1]));
        Assert.NotEmpty(page.QuerySelectorAll("#lacking-thickness a[href^='/data/rows/']"));
        Assert.NotNull(page.QuerySelector("#lacking-thickness a[href='/guidance/items/coating-thickness']"));
    }

    [Fact]
    public async Task Embedded_IsADocumentOfItsOwn()
    {
        HttpResponseMessage answer = await portal.CreateClient().GetAsync("/embed/figures/growth-per-cycle?theme=dark&cathode=NMC");
        string html = await answer.Content.ReadAsStringAsync();
        Assert.Contains("data-theme=\"dark\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("site-header", html, StringComparison.Ordinal);
        Assert.DoesNotContain("blazor", html, StringComparison.Ordinal);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        Assert.False(answer.Headers.Contains("Set-Cookie"));
        Assert.False(answer.Headers.Contains("X-Frame-Options"));
        Assert.Contains("frame-ancestors *", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
