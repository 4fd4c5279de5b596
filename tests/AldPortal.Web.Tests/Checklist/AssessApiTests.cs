using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Web.Tests.Checklist;

public class AssessApiTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Address = "/api/v1/checklist/assess";
    private const string Study =
        "NMC622 powder (LiNi0.6Mn0.2Co0.2O2) was coated by ALD with Al2O3 in 10 ALD cycles at 150 °C. The film is about 1.1 nm thick (TEM). "
        + "Half cells with lithium foil were cycled between 3.0 and 4.3 V vs. Li/Li+ at 180 mA g⁻¹ and 25 °C.";

    private readonly HttpClient client = portal.CreateClient();

    [Fact]
    public async Task Checklist_ItemsAndRules_HaveTheContractsFields()
    {
        JsonNode checklist = await portal.Json("/api/v1/checklist");
        Assert.Equal((50, 46), (checklist["items"]!.AsArray().Count, checklist["rules"]!.AsArray().Count));
        Assert.Equal(["id", "label", "group", "severity", "essential", "appliesWhen", "why"], Names(checklist["items"]![0]!));
        Assert.Equal(["id", "label", "explains"], Names(checklist["rules"]![0]!));
        Assert.Matches("^[0-9a-f]{12}$", (string?)checklist["version"]);
    }

    [Fact]
    public async Task Assess_Text_AnswersInTheContractsShape()
    {
        JsonNode answer = await Ok(new { text = Study });
        Assert.Equal(50, answer["items"]!.AsArray().Count);
        Assert.Equal(46, answer["rules"]!.AsArray().Count);
        Assert.NotNull(answer["checklistVersion"]);
        Assert.NotNull(answer["datasetRevision"]);
        JsonNode thickness = Item(answer, "coating-thickness");
        Assert.Equal(["id", "status", "value", "evidence", "message"], Names(thickness));
        Assert.Equal("reported", (string?)thickness["status"]);
        Assert.Equal(1.1, (double)thickness["value"]!["thicknessNm"]![0]!);
        Assert.Equal(["quote", "start", "length"], Names(thickness["evidence"]![0]!));
        foreach (string part in new[] { "essential", "all" })
            Assert.Equal(["reported", "partial", "notReported", "notApplicable"], Names(answer["summary"]![part]!).Take(4));
        Assert.StartsWith("1. ", (string?)answer["requests"]![0]);
    }

    [Fact]
    public async Task Assess_Evidence_IsTheSubstringInUtf16Units()
    {
        string text = "𝛼–Al₂O₃ 🧪 " + Study;
        JsonNode answer = await Ok(new { text });
        JsonNode[] evidence = [.. answer["items"]!.AsArray().Concat(answer["rules"]!.AsArray()).SelectMany(entry => entry!["evidence"]!.AsArray()).Select(words => words!)];
        Assert.NotEmpty(evidence);
        Assert.All(evidence, words => Assert.Equal((string?)words["quote"], text.Substring((int)words["start"]!, (int)words["length"]!)));
    }

    [Fact]
    public async Task Assess_SeveralTexts_SaysWhichOneTheWordsStandIn()
    {
        JsonNode answer = await Ok(new { texts = new[] { new { name = "main.txt", text = "NMC622 was coated with Al2O3 by ALD." }, new { name = "si.txt", text = "The ALD film has a thickness of 1.1 nm after 10 ALD cycles." } } });
        Assert.Equal("si.txt", (string?)Item(answer, "coating-thickness")["evidence"]![0]!["source"]);
    }

    [Fact]
    public async Task Assess_OwnAnswer_OverrulesWhatWasFound()
    {
        JsonNode answer = await Ok(new { text = Study, answers = new Dictionary<string, object> { ["coating-thickness"] = new { status = "not-reported" } } });
        Assert.Equal("not-reported", (string?)Item(answer, "coating-thickness")["status"]);
    }

    [Fact]
    public async Task Assess_AnswersAlone_AreEnough()
    {
        JsonNode answer = await Ok(new { answers = new Dictionary<string, object> { ["ald-cycles"] = new { status = "reported", value = new[] { 5, 10 } } } });
        Assert.Equal("reported", (string?)Item(answer, "ald-cycles")["status"]);
    }

    [Fact]
    public async Task Assess_TextAboutSomethingElse_IsSaidSo()
    {
        JsonNode answer = await Ok(new { text = "The mating songs of crickets were recorded in three meadows over two summers." });
        Assert.False((bool)answer["concernsCoatedCathodes"]!);
        Assert.Contains("ALD-coated cathode", (string?)answer["notice"]);
    }

    [Theory]
    [InlineData("""{"text":"ab""", "line 1, byte 12")]
    [InlineData("""{}""", "nothing to assess")]
    [InlineData("""{"text":"  \n "}""", "nothing to assess")]
    [InlineData("""{"txt":"x"}""", "“txt” is not known here; known are text, texts and answers")]
    [InlineData("""{"text":5}""", "“text” must be a string, not a number")]
    [InlineData("""[1]""", "must be a JSON object")]
    [InlineData("""{"text":"\ud800"}""", "surrogate")]
    [InlineData("""{"answers":{"coating-thicknes":{"status":"reported"}}}""", "Did you mean “coating-thickness”?")]
    [InlineData("""{"answers":{"coating-thickness":{"status":"done"}}}""", "“done” is not a status")]
    [InlineData("""{"answers":{"coating-thickness":{}}}""", "has no status; accepted are reported, partial")]
    [InlineData("""{"answers":{"coating-thickness":{"status":"reported","page":3}}}""", "“page” is not a part of an answer")]
    public async Task Assess_BadRequest_NamesThePlaceAndWhatIsAccepted(string body, string expected)
    {
        HttpResponseMessage response = await client.PostAsync(Address, new StringContent(body, Encoding.UTF8, "application/json"));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        JsonNode problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        Assert.Contains(expected, (string?)problem["detail"]);
        Assert.NotEmpty(problem["errors"]!.AsArray());
    }

    [Theory]
    [InlineData(1024 * 1024, HttpStatusCode.OK)]
    [InlineData((1024 * 1024) + 1, HttpStatusCode.RequestEntityTooLarge)]
    public async Task Assess_OneMegabyte_IsTheLimit(int bytes, HttpStatusCode expected)
    {
        HttpResponseMessage response = await client.PostAsJsonAsync(Address, new { text = new string('a', bytes) });
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Assess_Form_IsRefusedInWords()
    {
        HttpResponseMessage response = await client.PostAsync(Address, new FormUrlEncodedContent([KeyValuePair.Create("text", Study)]));
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
        Assert.Contains("application/json", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Assess_OtherOrigins_MayReadButNotSend()
    {
        var request = new HttpRequestMessage(HttpMethod.Options, Address);
        request.Headers.Add("Origin", "https://elsewhere.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        Assert.False((await client.SendAsync(request)).Headers.Contains("Access-Control-Allow-Origin"));
        var read = new HttpRequestMessage(HttpMethod.Get, "/api/v1/checklist");
        read.Headers.Add("Origin", "https://elsewhere.example");
        Assert.Equal("*", (await client.SendAsync(read)).Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public void Assess_AnyString_GivesAnAnswerWithExactQuotes() =>
        Prop.ForAll(ArbMap.Default.ArbFor<NonNull<string>>(), sample =>
        {
            string text = "ALD of " + string.Concat(sample.Get.Where(c => !char.IsSurrogate(c))) + " 1.0 nm on NMC622";
            JsonNode answer = Ok(new { text }).GetAwaiter().GetResult();
            return answer["items"]!.AsArray().SelectMany(item => item!["evidence"]!.AsArray())
                .All(words => text.Substring((int)words!["start"]!, (int)words["length"]!) == (string?)words["quote"]);
        }).QuickCheckThrowOnFailure();

    private async Task<JsonNode> Ok(object request)
    {
        HttpResponseMessage response = await client.PostAsJsonAsync(Address, request);
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, body);
        return JsonNode.Parse(body)!;
    }

    private static JsonNode Item(JsonNode answer, string id) => answer["items"]!.AsArray().Single(item => (string?)item!["id"] == id)!;

    private static string[] Names(JsonNode node) => [.. node.AsObject().Select(property => property.Key)];
}
