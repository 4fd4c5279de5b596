using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using AldPortal.Core.Figures;
using AngleSharp.Html.Parser;

namespace AldPortal.Web.Tests.Figures;

public class OwnDataTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Csv = "label,cathode,coating,process,cell,thickness_nm,retention_percent,cycle_number\n"
        + "<b>A</b>,NMC811,Al2O3,powder,half,~1.5,91,100\nB,NMC811,Al2O3,powder,half,two,88,100\n";

    [Fact]
    public async Task OwnData_AsScript_IsDrawnAndItsErrorsNameLineAndColumn()
    {
        HttpResponseMessage answer = await Post(Csv);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        JsonNode json = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Contains(json["traces"]!["data"]!.AsArray(), trace => trace!["meta"]!.GetValue<string>() == "your-data");
        string html = json["html"]!.GetValue<string>();
        Assert.Contains("Line 3, thickness_nm", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>A</b>", html, StringComparison.Ordinal);
        Assert.StartsWith("<svg", json["svg"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnData_AsForm_IsAWholePage()
    {
        using var form = new MultipartFormDataContent { { new StringContent(Csv), "csv" } };
        HttpResponseMessage answer = await portal.CreateClient().PostAsync("/figures/retention-vs-thickness/own-data", form);
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Contains("2 of your results were read", page.QuerySelector("#own-data .notice")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnData_ThatCannotBeDrawn_IsSaid()
    {
        JsonNode json = JsonNode.Parse(await (await Post("label,thickness_nm,retention_percent,cycle_number\nA,2,90,100\nB,2,,\nC,2,90,50\n")).Content.ReadAsStringAsync())!;
        Assert.Contains("Of your 3 results 1 are drawn.", json["html"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnData_LargerThan10Megabytes_IsRefusedWithTheLimit()
    {
        JsonNode json = JsonNode.Parse(await (await Post(new string('a', OwnDataCsv.MaximalBytes + 1))).Content.ReadAsStringAsync())!;
        Assert.Contains("larger than 10 MB", json["html"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task OwnData_Template_IsReadWithoutProblems()
    {
        string template = await portal.CreateClient().GetStringAsync("/figures/own-data-template.csv");
        JsonNode json = JsonNode.Parse(await (await Post(template)).Content.ReadAsStringAsync())!;
        Assert.Contains("notice-good", json["html"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> Post(string csv)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/figures/retention-vs-thickness/own-data") { Content = new StringContent(csv, Encoding.UTF8, "text/csv") };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        return await portal.CreateClient().SendAsync(request);
    }
}
