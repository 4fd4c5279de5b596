using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AldPortal.Web.Features.Sharing;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace AldPortal.Web.Tests.Sharing;

public class CollectionTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public void Text_WrittenAndReadAgain_IsTheSame()
    {
        const string Text = "One paragraph\nof two lines.\n\n/figures/growth-per-cycle?cathode=NMC&cathode=LCO\n\n/f/1a9wsmj8ep2bk9zhcpct0jk78d\n\nThe end.";
        IReadOnlyList<CollectionPart> parts = CollectionText.Parse(Text);
        Assert.Equal(4, parts.Count);
        Assert.Equal(Text, CollectionText.Write(parts));
        Assert.Equal("growth-per-cycle", CollectionText.Parse("https://ald.example.org/figures/growth-per-cycle?v=1").Single().FigureId);
    }

    [Fact]
    public async Task Collection_Saved_IsAPageWithItsPartsInOrder()
    {
        JsonNode saved = await Save("Two figures", new { text = "First." }, new { figureId = "growth-per-cycle", state = new { cathode = "NMC" } }, new { frozen = "0000000000000000000000000a" });
        IDocument page = await portal.Page($"/c/{saved["id"]!.GetValue<string>()}");
        Assert.Equal("Two figures", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("#part-2[data-figure='growth-per-cycle']"));
        Assert.Contains("has deleted it", page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await portal.CreateClient().GetAsync($"/embed/c/{saved["id"]!.GetValue<string>()}")).StatusCode);
    }

    [Fact]
    public async Task Replace_ByTwoPeople_TellsTheSecondAndOverwritesNothing()
    {
        JsonNode saved = await Save("Ours", new { text = "Begin." });
        string address = $"/api/v1/collections/{saved["id"]!.GetValue<string>()}", key = saved["editKey"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await Put(address, key, 1, "Mine.")).StatusCode);
        HttpResponseMessage second = await Put(address, key, 1, "Yours.");
        Assert.Equal(HttpStatusCode.Conflict, second.StatusCode);
        Assert.Equal(2, JsonNode.Parse(await second.Content.ReadAsStringAsync())!["currentVersion"]!.GetValue<int>());
        Assert.Equal("Mine.", (await portal.Json(address))["parts"]![0]!["text"]!.GetValue<string>());
        Assert.Equal(HttpStatusCode.Forbidden, (await Put(address, "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", 2, "Theirs.")).StatusCode);
    }

    [Fact]
    public async Task Edit_ByForm_OnConflictShowsBothTexts()
    {
        JsonNode saved = await Save("Ours", new { text = "Begin." });
        string id = saved["id"]!.GetValue<string>(), key = saved["editKey"]!.GetValue<string>();
        await Put($"/api/v1/collections/{id}", key, 1, "The other text.");
        using var form = new FormUrlEncodedContent(new Dictionary<string, string> { ["title"] = "Ours", ["text"] = "My text.", ["version"] = "1", ["key"] = key });
        HttpResponseMessage answer = await portal.CreateClient().PostAsync($"/c/{id}/edit", form);
        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        IDocument page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
        Assert.Equal("The other text.", page.QuerySelector("pre")!.TextContent);
        Assert.Equal("My text.", page.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal("2", page.QuerySelector("input[name=version]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Save_WhatCannotBe_NamesEachProblem()
    {
        HttpResponseMessage answer = await portal.CreateClient().PostAsJsonAsync("/api/v1/collections", new { title = "", parts = new object[] { new { figureId = "nothing" }, new { } } });
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(3, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["errors"]!.AsArray().Count);
    }

    private async Task<JsonNode> Save(string title, params object[] parts)
    {
        HttpResponseMessage answer = await portal.CreateClient().PostAsJsonAsync("/api/v1/collections", new { title, parts });
        Assert.Equal(HttpStatusCode.Created, answer.StatusCode);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    private async Task<HttpResponseMessage> Put(string address, string key, int version, string text)
    {
        using var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(new { title = "Ours", version, parts = new[] { new { text } } }) };
        request.Headers.Add("X-Edit-Key", key);
        return await portal.CreateClient().SendAsync(request);
    }
}
