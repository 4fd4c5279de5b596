using System.IO.Compression;
using System.Net;
using System.Text.Json.Nodes;

namespace AldPortal.Web.Tests.Dataset;

public class DatasetApiTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly HttpClient client = portal.CreateClient();

    [Fact]
    public async Task Rows_ContractsExample_IsServedFieldByField()
    {
        JsonNode row = (await portal.Json("/api/v1/rows?reference=165"))["rows"]!.AsArray().First(row => (string?)row!["id"] == "t3-17")!;
        JsonNode expected = JsonNode.Parse("""
            {"id":"t3-17","table":3,"tableRow":17,"reference":165,"process":"electrode","cell":"half","counterElectrode":"Li",
             "cathode":{"family":"NMC","grade":"NMC622","formula":"LiNi0.6Mn0.2Co0.2O2","printed":"NMC622"},
             "coating":{"formula":"Al2O3","class":"metal-oxide","printed":"Al2O3"},
             "aldCycles":{"printed":"10","value":10,"unit":"cycle"},
             "thicknessNm":{"printed":"~1.0","min":1.0,"max":1.0,"qualifier":"approximate"},
             "currentMaPerG":90,
             "potentialWindow":{"printed":"3.0–4.3 V","lowV":3.0,"highV":4.3,"reference":"Li/Li+"},
             "firstCycleCapacity":null,"capacityAt100":null,
             "retention":{"percent":84.9,"qualifier":"exact","change":{"direction":"increase","value":3.6,"unit":"percentage-points"}},
             "cycleNumber":45}
            """)!;
        foreach ((string name, JsonNode? value) in expected.AsObject())
            Assert.True(JsonNode.DeepEquals(value, row[name]), $"{name}: {row[name]?.ToJsonString()}");
        Assert.NotEmpty(row["notes"]!.AsArray());
    }

    [Fact]
    public async Task Rows_Unfiltered_AreEightyFourWithRevision()
    {
        JsonNode answer = await portal.Json("/api/v1/rows");
        Assert.Equal((84, 84, 84), ((int)answer["total"]!, (int)answer["count"]!, answer["rows"]!.AsArray().Count));
        Assert.Matches("^[0-9a-f]{12}$", (string?)answer["datasetRevision"]);
    }

    [Fact]
    public async Task Rows_LayeredCoating_HasPartsAndNullValue()
    {
        JsonNode row = await portal.Json("/api/v1/rows/t3-42");
        Assert.Equal([5, 1], row["aldCycles"]!["parts"]!.AsArray().Select(part => (int)part!));
        Assert.Null(row["aldCycles"]!["value"]);
    }

    [Fact]
    public async Task Rows_UnknownValue_Is400AndNamesWhatIsAccepted()
    {
        HttpResponseMessage answer = await client.GetAsync("/api/v1/rows?cathode=LFP");
        JsonNode problem = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("cathode", (string?)problem["errors"]![0]!["parameter"]);
        Assert.Contains("LNMO", problem["errors"]![0]!["accepted"]!.AsArray().Select(value => (string?)value));
    }

    [Fact]
    public async Task Rows_UnknownParameter_Is400()
    {
        Assert.Equal(HttpStatusCode.BadRequest, (await client.GetAsync("/api/v1/rows?cathod=LCO")).StatusCode);
    }

    [Fact]
    public async Task RowsCsv_WithFilter_HoldsTheSameRows()
    {
        string csv = await client.GetStringAsync("/api/v1/rows.csv?cathode=LNMO");
        JsonNode json = await portal.Json("/api/v1/rows?cathode=LNMO");
        string[] ids = [.. csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',')[0])];
        Assert.Equal(json["rows"]!.AsArray().Select(row => (string?)row!["id"]), ids);
    }

    [Fact]
    public async Task Points_AllOfThem_AreNeverMixedIntoRows()
    {
        JsonNode points = await portal.Json("/api/v1/points");
        Assert.All(points["points"]!.AsArray(), point => Assert.Equal("text", (string?)point!["source"]!["where"]));
        JsonNode rows = await portal.Json("/api/v1/rows");
        Assert.All(rows["rows"]!.AsArray(), row => Assert.StartsWith("t", (string?)row!["id"], StringComparison.Ordinal));
    }

    [Fact]
    public async Task Notes_Unfiltered_AreAnArrayWithTheContractsFields()
    {
        JsonArray notes = (await portal.Json("/api/v1/notes")).AsArray();
        Assert.True(notes.Count > 100);
        string[] fields = ["id", "kind", "severity", "rows", "references", "summary", "readings", "resolution"];
        Assert.All(notes, note => Assert.All(fields, field => Assert.True(note!.AsObject().ContainsKey(field), field)));
    }

    [Fact]
    public async Task References_AllOfThem_AreCslJson()
    {
        JsonArray references = (await portal.Json("/api/v1/references")).AsArray();
        Assert.Equal(194, references.Count);
        Assert.Equal("77", (string?)references[76]!["id"]);
        Assert.StartsWith("@article{", await client.GetStringAsync("/api/v1/references/77.bib"), StringComparison.Ordinal);
        Assert.StartsWith("TY  - JOUR", await client.GetStringAsync("/api/v1/references/77.ris"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reference_OutsideTheList_Is404InWords()
    {
        HttpResponseMessage answer = await client.GetAsync("/api/v1/references/195");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("194", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Archive_Downloaded_DescribesItself()
    {
        using var archive = new ZipArchive(await client.GetStreamAsync("/api/v1/dataset.zip"));
        string[] expected = ["rows.csv", "points.csv", "rows.json", "points.json", "notes.json", "README.md", "CITATION.cff", "LICENCE.txt", "datapackage.json"];
        Assert.All(expected, name => Assert.NotNull(archive.GetEntry(name)));
        using var reader = new StreamReader(archive.GetEntry("datapackage.json")!.Open());
        JsonNode package = JsonNode.Parse(await reader.ReadToEndAsync())!;
        using var rows = new StreamReader(archive.GetEntry("rows.csv")!.Open());
        string[] header = (await rows.ReadLineAsync())!.Split(',');
        Assert.Equal(package["resources"]![0]!["schema"]!["fields"]!.AsArray().Select(field => (string?)field!["name"]), header);
    }

    [Fact]
    public async Task Get_FromAnotherOrigin_IsAllowedAndPostIsNot()
    {
        using var get = new HttpRequestMessage(HttpMethod.Get, "/api/v1/rows");
        get.Headers.Add("Origin", "https://elsewhere.example");
        Assert.Equal("*", Assert.Single((await client.SendAsync(get)).Headers.GetValues("Access-Control-Allow-Origin")));
        using var preflight = new HttpRequestMessage(HttpMethod.Options, "/api/v1/checklist/assess");
        preflight.Headers.Add("Origin", "https://elsewhere.example");
        preflight.Headers.Add("Access-Control-Request-Method", "POST");
        Assert.False((await client.SendAsync(preflight)).Headers.Contains("Access-Control-Allow-Origin"));
    }
}
