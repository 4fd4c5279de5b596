using System.Net;
using AngleSharp.Dom;

namespace AldPortal.Web.Tests.Dataset;

public class DataPageTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Data_Unfiltered_ShowsEveryRowWithMissingValuesAsSuch()
    {
        IDocument page = await portal.Page("/data");
        Assert.Equal(84, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains("not reported", page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_Filtered_ShowsTheseRowsAndKeepsTheStateInItsLinks()
    {
        IDocument page = await portal.Page("/data?cathode=LCO&sort=-thickness");
        Assert.Equal(16, page.QuerySelectorAll("tbody tr").Length);
        Assert.Contains(page.QuerySelectorAll(".facets a"), link => link.GetAttribute("href") == "/data?cathode=LCO&coating=TiO2&sort=-thickness");
        Assert.Equal("descending", page.QuerySelectorAll("th").Single(cell => cell.HasAttribute("aria-sort")).GetAttribute("aria-sort"));
    }

    [Theory]
    [InlineData("/data?cathode=LFP", "LFP")]
    [InlineData("/data?sort=beauty", "beauty")]
    [InlineData("/data?columns=weather", "weather")]
    public async Task Data_UnknownValue_BecomesAVisibleNote(string address, string named)
    {
        IDocument page = await portal.Page(address);
        Assert.Contains(named, page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Row_WithCorrection_ShowsPrintedReadReasonAndNote()
    {
        IDocument page = await portal.Page("/data/rows/t3-15");
        string text = page.QuerySelector("main")!.TextContent;
        Assert.Contains("NMC622", text, StringComparison.Ordinal);
        Assert.Contains("NMC532", text, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/data/notes#nmc532-under-nmc622']"));
    }

    [Fact]
    public async Task Row_WithThicknessAndCycles_ShowsTheArithmeticOfItsGrowth()
    {
        IDocument page = await portal.Page("/data/rows/t2-1");
        Assert.Contains("12.8", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("a slip of unit or count is likely", page.QuerySelector("dl.facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_Unknown_Is404()
    {
        Assert.Equal(HttpStatusCode.NotFound, (await portal.CreateClient().GetAsync("/data/rows/t9-1")).StatusCode);
    }

    [Fact]
    public async Task Notes_OfOneRow_AreShownWithTheirReadings()
    {
        IDocument page = await portal.Page("/data/notes?row=t2-1");
        Assert.Contains("2.56", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }
}
