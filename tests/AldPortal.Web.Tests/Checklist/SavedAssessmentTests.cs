using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace AldPortal.Web.Tests.Checklist;

public class SavedAssessmentTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Root = "/api/v1/checklist/assessments";
    private const string Text = "NMC622 powder was coated with Al2O3 in 10 ALD cycles; the film is 12.8 nm thick. The secret sentence.";

    private readonly HttpClient client = portal.CreateClient();

    [Fact]
    public async Task Save_ExportedDocument_ComesBackByteForByte()
    {
        JsonNode first = await Save(new { text = Text });
        byte[] exported = await client.GetByteArrayAsync($"{Root}/{first["id"]}.json");
        JsonNode second = await Created(await client.PostAsync(Root, Json(exported)));
        Assert.Equal(exported, await client.GetByteArrayAsync($"{Root}/{second["id"]}"));
    }

    [Fact]
    public async Task Save_RequestOrAnswerOfAssess_IsTakenAndTheTextIsNotKept()
    {
        JsonNode saved = await Save(new { text = Text });
        Assert.DoesNotContain("secret sentence", await client.GetStringAsync($"{Root}/{saved["id"]}"));
        byte[] answer = await (await client.PostAsJsonAsync("/api/v1/checklist/assess", new { text = Text })).Content.ReadAsByteArrayAsync();
        JsonNode again = await Created(await client.PostAsync(Root, Json(answer)));
        Assert.Equal(50, (await portal.Json($"{Root}/{again["id"]}"))["assessment"]!["items"]!.AsArray().Count);
    }

    [Fact]
    public async Task Save_Answer_HasLinkAndKeyShownOnce()
    {
        JsonNode saved = await Save(new { text = Text });
        Assert.Equal(26, ((string?)saved["id"])!.Length);
        Assert.EndsWith($"/checklist/a/{saved["id"]}", (string?)saved["url"]);
        string key = (string)saved["editKey"]!;
        Assert.Equal(32, key.Length);
        Assert.DoesNotContain(key, await client.GetStringAsync($"/checklist/a/{saved["id"]}"));
        Assert.All(portal.DataFiles(), file => Assert.DoesNotContain(key, file));
    }

    [Fact]
    public async Task Files_OfASavedAssessment_AreMarkdownAndAWordTable()
    {
        JsonNode saved = await Save(new { text = Text });
        string markdown = await client.GetStringAsync($"{Root}/{saved["id"]}.md");
        Assert.Contains("| Item | Status | Value | Place | Quote | Request |", markdown);
        using var word = WordprocessingDocument.Open(await client.GetStreamAsync($"{Root}/{saved["id"]}.docx").ContinueWith(Copy), isEditable: false);
        Table[] tables = [.. word.MainDocumentPart!.Document.Body!.Elements<Table>()];
        Assert.Equal(51, tables[1].Elements<TableRow>().Count());
        Assert.Equal("Item", tables[1].Elements<TableRow>().First().Elements<TableCell>().First().InnerText);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(word).Select(error => error.Description));
    }

    [Fact]
    public async Task Replace_NeedsTheKeyAndTheVersionSeen()
    {
        JsonNode saved = await Save(new { text = Text });
        string address = $"{Root}/{saved["id"]}";
        Assert.Equal(HttpStatusCode.Forbidden, (await Put(address, "wrong", null)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Put(address, (string)saved["editKey"]!, "\"1\"")).StatusCode);
        Assert.Equal(HttpStatusCode.Conflict, (await Put(address, (string)saved["editKey"]!, "\"1\"")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Put(address, (string)saved["editKey"]!, null)).StatusCode);
    }

    [Fact]
    public async Task Delete_WithKey_LeavesNothingBehind()
    {
        JsonNode saved = await Save(new { text = Text });
        var request = new HttpRequestMessage(HttpMethod.Delete, $"{Root}/{saved["id"]}");
        request.Headers.Add("X-Edit-Key", (string)saved["editKey"]!);
        Assert.Equal(HttpStatusCode.NoContent, (await client.SendAsync(request)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"{Root}/{saved["id"]}")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/checklist/a/{saved["id"]}")).StatusCode);
    }

    [Fact]
    public async Task Embedded_HasNoHeaderNoScriptAndMayBeFramed()
    {
        JsonNode saved = await Save(new { text = Text });
        HttpResponseMessage response = await client.GetAsync($"/embed/checklist/{saved["id"]}");
        Assert.Contains("frame-ancestors *", response.Headers.GetValues("Content-Security-Policy").Single());
        Assert.False(response.Headers.Contains("Set-Cookie"));
        IDocument page = await portal.Page($"/embed/checklist/{saved["id"]}");
        Assert.Empty(page.QuerySelectorAll("script, header"));
        Assert.NotEmpty(page.QuerySelectorAll(".report-table tbody tr"));
    }

    [Theory]
    [InlineData("""{"format":"other"}""")]
    [InlineData("""{"checklistVersion":"x"}""")]
    [InlineData("""{"nonsense":1}""")]
    [InlineData("""not json""")]
    public async Task Save_SomethingElse_IsABadRequestInWords(string body)
    {
        HttpResponseMessage response = await client.PostAsync(Root, Json(Encoding.UTF8.GetBytes(body)));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
    }

    private async Task<JsonNode> Save(object request) => await Created(await client.PostAsJsonAsync(Root, request));

    private async Task<HttpResponseMessage> Put(string address, string key, string? version)
    {
        var request = new HttpRequestMessage(HttpMethod.Put, address) { Content = JsonContent.Create(new { text = Text + " Again." }) };
        request.Headers.Add("X-Edit-Key", key);
        if (version is not null)
            request.Headers.Add("If-Match", version);
        return await client.SendAsync(request);
    }

    private static async Task<JsonNode> Created(HttpResponseMessage response)
    {
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.Created, body);
        return JsonNode.Parse(body)!;
    }

    private static ByteArrayContent Json(byte[] bytes) => new(bytes) { Headers = { ContentType = new("application/json") } };

    private static MemoryStream Copy(Task<Stream> source)
    {
        var copy = new MemoryStream();
        source.Result.CopyTo(copy);
        return copy;
    }
}
