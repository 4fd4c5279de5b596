using System.Net;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace AldPortal.Web.Tests.Figures;

public class FigureApiTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Figures_ListAll_WithAddresses()
    {
        JsonNode list = await portal.Json("/api/v1/figures");
        Assert.Equal(13, list["count"]!.GetValue<int>());
        Assert.All(list["figures"]!.AsArray(), figure => Assert.StartsWith("http", figure!["csv"]!.GetValue<string>(), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData(".json")]
    public async Task Figure_Json_SaysWhatIsShownAndWhatIsLeftOut(string suffix)
    {
        JsonNode figure = await portal.Json($"/api/v1/figures/retention-vs-thickness{suffix}?cathode=NMC");
        Assert.Equal("nm", figure["x"]!["unit"]!.GetValue<string>());
        int points = figure["series"]!.AsArray().Sum(series => series!["points"]!.AsArray().Count);
        Assert.Equal(figure["shown"]!.GetValue<int>() + figure["inLanes"]!.GetValue<int>(), points);
        Assert.NotEmpty(figure["leftOut"]!.AsArray());
        Assert.Empty(figure["notes"]!.AsArray());
    }

    [Fact]
    public async Task Figure_InvalidState_IsANoteInTheJson()
    {
        JsonNode figure = await portal.Json("/api/v1/figures/growth-per-cycle?cathode=LFP");
        Assert.Equal("cathode", figure["notes"]![0]!["parameter"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("")]
    [InlineData(".csv")]
    [InlineData(".svg")]
    [InlineData(".bib")]
    public async Task Figure_Unknown_IsAProblemThatNamesTheFigures(string suffix)
    {
        HttpResponseMessage answer = await portal.CreateClient().GetAsync($"/api/v1/figures/nothing{suffix}");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("retention-vs-thickness", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("svg", "image/svg+xml")]
    [InlineData("bib", "application/x-bibtex")]
    [InlineData("ris", "application/x-research-info-systems")]
    public async Task Figure_AsFile_IsNamedAfterFigureFiltersAndRevision(string format, string type)
    {
        HttpResponseMessage answer = await portal.CreateClient().GetAsync($"/api/v1/figures/retention-vs-thickness.{format}?cathode=NMC");
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        string name = answer.Content.Headers.ContentDisposition!.FileName!.Trim('"');
        Assert.StartsWith("retention-vs-thickness_cathode-NMC_r", name, StringComparison.Ordinal);
        Assert.EndsWith("." + format, name, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Svg_IsWellFormedAndCarriesItsCredit()
    {
        string svg = await portal.CreateClient().GetStringAsync("/api/v1/figures/growth-per-cycle.svg?theme=dark");
        XDocument document = XDocument.Parse(svg);
        Assert.Equal("svg", document.Root!.Name.LocalName);
        Assert.Contains("10.1039/d4ya00583j", svg, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Table_AndTraces_HaveTheSamePoints()
    {
        foreach (string query in new[] { "", "?cathode=NMC", "?facet=cathode&include=text" })
        {
            JsonNode traces = await portal.Json("/figures/retention-vs-thickness/traces.json" + query);
            string[] drawn = [.. traces["data"]!.AsArray().SelectMany(trace => trace!["customdata"]!.AsArray()).Select(custom => custom![0]!.GetValue<string>()).Order()];
            AngleSharp.Dom.IDocument page = await portal.Page("/figures/retention-vs-thickness" + query);
            string[] listed = [.. page.QuerySelectorAll("#figure .figure-table tbody tr").Select(row => row.GetAttribute("data-rows")!).Order()];
            Assert.Equal(listed, drawn);
        }
    }
}
