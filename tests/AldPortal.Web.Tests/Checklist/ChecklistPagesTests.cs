using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Calibration;
using AldPortal.Core.Content;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;

namespace AldPortal.Web.Tests.Checklist;

public class ChecklistPagesTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly HttpClient client = portal.CreateClient();
    private readonly ChecklistDefinition checklist = portal.Services.GetRequiredService<PortalContent>().Checklist;

    [Fact]
    public async Task ItemPages_EveryItem_HasReasonExamplesAndRequest()
    {
        foreach (ItemDefinition item in checklist.Items)
        {
            IDocument page = await portal.Page($"/guidance/items/{item.Id}");
            Assert.Equal(2, page.QuerySelectorAll(".example").Length);
            Assert.NotNull(page.GetElementById("request-words"));
            Assert.Equal(checklist.Rules.Count(rule => rule.Inputs.Contains(item.Id)), page.QuerySelectorAll("article details.question").Length);
        }
    }

    [Fact]
    public async Task RulesPage_EveryRule_HasAnAnchorAndAWorkedExample()
    {
        IDocument page = await portal.Page("/guidance/rules");
        Assert.All(checklist.Rules, rule => Assert.Contains("Worked example", page.GetElementById(rule.Id)!.TextContent));
    }

    [Fact]
    public async Task UnknownItem_IsNotFound() => Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/guidance/items/no-such-item")).StatusCode);

    [Theory]
    [InlineData("/guidance/items")]
    [InlineData("/guidance/rules")]
    [InlineData("/checklist/compare")]
    [InlineData("/checklist/batch")]
    [InlineData("/checklist/calibration")]
    public async Task Helpers_AreStaticPagesWithoutCookieOrCircuit(string address)
    {
        HttpResponseMessage response = await client.GetAsync(address);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("blazor", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Wizard_FirstHtml_SaysWhatHappensToTheTextAndHasAWayWithoutScript()
    {
        IDocument page = await portal.Page("/checklist");
        Assert.Contains("not stored, not logged", page.QuerySelector(".privacy")!.TextContent);
        Assert.Contains("/checklist/batch", page.QuerySelector("noscript")!.InnerHtml);
        Assert.Equal(HttpStatusCode.OK, (await client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/checklist"))).StatusCode);
    }

    [Fact]
    public void Calibration_Excerpts_AreSix() => Assert.Equal(6, portal.Services.GetRequiredService<PortalContent>().Excerpts.Count);

    [Fact]
    public async Task Calibration_AllExpectedJudgements_GiveAllPoints()
    {
        CalibrationExcerpt excerpt = portal.Services.GetRequiredService<AldPortal.Web.Features.Checklist.ChecklistService>().Excerpts[2];
        string query = string.Join('&', excerpt.Items.Select(item => $"{item.Item}={AldPortal.Core.Checklist.Wire.Name(item.Status)}"));
        IDocument page = await portal.Page($"/checklist/calibration/{excerpt.Id}?{query}&done=1");
        Assert.Contains($"{excerpt.Items.Count} of {excerpt.Items.Count} points", page.QuerySelector(".lead")!.TextContent);
        Assert.NotEmpty(page.QuerySelectorAll("mark.evidence"));
    }

    [Fact]
    public async Task Batch_Files_GiveOneLineEachAndACsv()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("NMC622 was coated with Al2O3 in 10 ALD cycles, 1.1 nm."), "files", "=a.txt" },
            { new StringContent("About crickets."), "files", "b.txt" },
            { new ByteArrayContent("%PDF-1.7 binary"u8.ToArray()), "files", "c.pdf" },
        };
        IDocument page = new HtmlParser().ParseDocument(await (await client.PostAsync("/checklist/batch", form)).Content.ReadAsStringAsync());
        Assert.Equal(3, page.QuerySelector("table")!.QuerySelectorAll("tbody tr").Length);
        string[] headers = [.. page.QuerySelector("table")!.QuerySelectorAll("thead th").Select(header => header.TextContent)];
        Assert.Equal(headers.Distinct(), headers);
        string csv = Encoding.UTF8.GetString(Convert.FromBase64String(page.QuerySelector("a[download$=csv]")!.GetAttribute("href")!.Split("base64,")[1]));
        string[] lines = csv.Split("\r\n");
        Assert.Equal(7 + checklist.Items.Count, lines[0].Split(',').Length);
        Assert.StartsWith("'=a.txt,,yes,", lines[1]);
        Assert.StartsWith("b.txt,,no,", lines[2]);
        Assert.Contains("no plain text", lines[3]);
    }

    [Fact]
    public async Task Compare_TwoAssessments_ShowsDisagreementsFirstAndMerges()
    {
        byte[] first = await Exported("""{"text":"NMC622 was coated with Al2O3 in 10 ALD cycles, 1.1 nm thick, tested at 25 °C."}""");
        JsonNode changed = JsonNode.Parse(first)!;
        changed["reviewer"] = "Bo";
        changed["answers"]!["test-temperature"] = JsonNode.Parse("""{"status":"partial","value":null,"quote":null,"locator":"p. 3"}""");
        changed["assessment"]!["items"]!.AsArray().Single(item => (string?)item!["id"] == "test-temperature")!["status"] = "partial";
        IDocument compared = await Compare(first, Encoding.UTF8.GetBytes(changed.ToJsonString()));
        Assert.Contains("49 of 50", compared.QuerySelector(".lead")!.TextContent);
        Assert.Contains("1 disagreement", compared.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.Contains("Bo:", compared.QuerySelector("fieldset")!.TextContent);
        IDocument merged = await Compare(first, Encoding.UTF8.GetBytes(changed.ToJsonString()), ("merge", "yes"), ("take-test-temperature", "second"));
        string json = Encoding.UTF8.GetString(Convert.FromBase64String(merged.QuerySelector("a[download$=json]")!.GetAttribute("href")!.Split("base64,")[1]));
        Assert.Equal("partial", (string?)JsonNode.Parse(json)!["answers"]!["test-temperature"]!["status"]);
    }

    [Fact]
    public async Task Compare_WithoutFile_SaysWhichOneIsMissing() =>
        Assert.Contains("first file is missing", (await Compare([], [])).QuerySelector("[role=alert]")!.TextContent);

    private async Task<byte[]> Exported(string request)
    {
        HttpResponseMessage saved = await client.PostAsync("/api/v1/checklist/assessments", new StringContent(request, Encoding.UTF8, "application/json"));
        return await client.GetByteArrayAsync($"/api/v1/checklist/assessments/{JsonNode.Parse(await saved.Content.ReadAsStringAsync())!["id"]}");
    }

    private async Task<IDocument> Compare(byte[] first, byte[] second, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(first), "first", "a.json" }, { new ByteArrayContent(second), "second", "b.json" } };
        foreach ((string name, string value) in fields)
            form.Add(new StringContent(value), name);
        return new HtmlParser().ParseDocument(await (await client.PostAsync("/checklist/compare", form)).Content.ReadAsStringAsync());
    }
}
