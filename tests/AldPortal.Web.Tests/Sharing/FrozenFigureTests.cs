using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AldPortal.Web.Hosting;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AldPortal.Web.Tests.Sharing;

public class FrozenFigureTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Freeze_GivesAPageFormatsAndTheStateOfThatDay()
    {
        JsonNode saved = await Freeze(new { figureId = "retention-vs-thickness", state = new { cathode = new[] { "NMC" }, cycles = 50 }, title = "<i>Mine</i>", note = "<script>alert(1)</script>" });
        string id = saved["id"]!.GetValue<string>();
        IDocument page = await portal.Page($"/f/{id}");
        Assert.Equal("<i>Mine</i>", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("<script>alert(1)</script>", page.QuerySelector(".shared-note")!.TextContent);
        Assert.Contains("The dataset has not changed since.", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        HttpClient client = portal.CreateClient();
        string live = await client.GetStringAsync("/api/v1/figures/retention-vs-thickness.csv?cathode=NMC&cycles=50");
        Assert.Equal(live, await client.GetStringAsync($"/api/v1/figures/frozen/{id}.csv"));
        foreach (string format in new[] { "", ".json", ".svg", ".bib" })
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/api/v1/figures/frozen/{id}{format}")).StatusCode);
        JsonNode json = await portal.Json($"/api/v1/figures/frozen/{id}");
        Assert.Equal("<i>Mine</i>", json["frozen"]!["title"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/embed/f/{id}")).StatusCode);
    }

    [Fact]
    public async Task Freeze_Explored_KeepsAxesAndOwnData()
    {
        JsonNode saved = await Freeze(new
        {
            figureId = "explore",
            state = new { x = "current", y = "capacityAt100" },
            ownData = "label,current_ma_per_g,capacity_at_100_mah_per_g\nours,100,170\n",
        });
        JsonNode json = await portal.Json($"/api/v1/figures/frozen/{saved["id"]!.GetValue<string>()}");
        Assert.Equal("current", json["x"]!["quantity"]!.GetValue<string>());
        Assert.Contains(json["series"]!.AsArray(), series => series!["key"]!.GetValue<string>() == "your-data");
    }

    [Fact]
    public async Task Delete_NeedsTheKey_AndThenTheFigureIsGone()
    {
        JsonNode saved = await Freeze(new { figureId = "growth-per-cycle", state = new { } });
        string address = $"/api/v1/figures/frozen/{saved["id"]!.GetValue<string>()}";
        Assert.Equal(HttpStatusCode.Forbidden, await Delete(address, null));
        Assert.Equal(HttpStatusCode.Forbidden, await Delete(address, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
        Assert.Equal(HttpStatusCode.NoContent, await Delete(address, saved["editKey"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.NotFound, (await portal.CreateClient().GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.CreateClient().GetAsync($"/f/{saved["id"]!.GetValue<string>()}")).StatusCode);
    }

    [Fact]
    public async Task Delete_ByForm_NeedsTheKey_AndThenTheFigureIsGone()
    {
        JsonNode saved = await Freeze(new { figureId = "growth-per-cycle", state = new { } });
        string address = $"/f/{saved["id"]!.GetValue<string>()}/delete";
        Assert.NotNull((await portal.Page(address)).QuerySelector("input[name=key]"));
        Assert.Equal(HttpStatusCode.BadRequest, (await SendKey(address, "no key")).StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await SendKey(address, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).StatusCode);
        HttpResponseMessage done = await SendKey(address, $" {saved["editKey"]!.GetValue<string>()} ");
        Assert.Contains("It is deleted", await done.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await portal.CreateClient().GetAsync(address)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await SendKey(address, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")).StatusCode);
    }

    [Fact]
    public async Task Freeze_TenThousandTimesAMinute_IsLimited()
    {
        await using var limited = new PortalHost();
        limited.Settings.Remove("Portal:RateLimit");
        HttpClient client = limited.CreateClient();
        var answers = new Dictionary<HttpStatusCode, int>();
        for (int i = 0; i < 10_000; i++)
        {
            using HttpResponseMessage answer = await client.PostAsJsonAsync("/api/v1/figures/frozen", new { figureId = "growth-per-cycle", state = new { } });
            answers[answer.StatusCode] = answers.GetValueOrDefault(answer.StatusCode) + 1;
        }
        Assert.Equal([HttpStatusCode.Created, HttpStatusCode.TooManyRequests], answers.Keys.Order());
        // The minute may turn once while they are sent.
        Assert.InRange(answers[HttpStatusCode.Created], 1, 2 * new PortalOptions().RateLimit);
    }

    [Theory]
    [InlineData("""{ "figureId": "nothing", "state": {} }""")]
    [InlineData("""{ "figureId": "growth-per-cycle", "state": { "cathode": "LFP" } }""")]
    [InlineData("""{ "state": {} }""")]
    [InlineData("{ bad")]
    public async Task Freeze_WhatCannotBe_IsAProblem(string body)
    {
        HttpResponseMessage answer = await portal.CreateClient().PostAsync("/api/v1/figures/frozen", new StringContent(body, null, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Freeze_ByForm_ShowsLinkAndKeyOnce_AndNothingFromOtherSites()
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("title", "By hand")]);
        HttpResponseMessage answer = await portal.CreateClient().PostAsync("/figures/growth-per-cycle/freeze?cathode=NMC", form);
        IDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal(32, page.QuerySelector("#saved-key")!.TextContent.Length);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/figures/growth-per-cycle/freeze") { Content = new FormUrlEncodedContent([]) };
        foreign.Headers.Add("Sec-Fetch-Site", "cross-site");
        Assert.Equal(HttpStatusCode.Forbidden, (await portal.CreateClient().SendAsync(foreign)).StatusCode);
    }

    private async Task<HttpResponseMessage> SendKey(string address, string key)
    {
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("key", key)]);
        return await portal.CreateClient().PostAsync(address, form);
    }

    private async Task<JsonNode> Freeze(object request)
    {
        HttpResponseMessage answer = await portal.CreateClient().PostAsJsonAsync("/api/v1/figures/frozen", request);
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task<HttpStatusCode> Delete(string address, string? key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, address);
        if (key is not null)
            request.Headers.Add("X-Edit-Key", key);
        return (await portal.CreateClient().SendAsync(request)).StatusCode;
    }
}
