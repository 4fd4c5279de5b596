using System.Text.Json.Nodes;
using AldPortal.Core.Content;
using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

public sealed class FigureExportTests
{
    public static TheoryData<string> Ids => [.. Library.All.Select(spec => spec.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Json_EveryFigure_RoundTripsByteForByte(string id)
    {
        string json = FigureJson.Write(Build(id));
        FigureData stored = FigureJson.Read(json)!;
        Assert.Equal(json, FigureJson.Write(stored));
        Assert.Equal(FigureSvg.Write(Build(id)), FigureSvg.Write(stored));
        Assert.Equal(FigureCsv.Write(Build(id)), FigureCsv.Write(stored));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1]")]
    [InlineData("""{ "formatVersion": 99, "figureId": "a", "kind": "scatter", "title": "", "subtitle": "", "x": { "quantity": "", "label": "" }, "y": { "quantity": "", "label": "" }, "datasetRevision": "" }""")]
    public void Json_NotOurs_IsNull(string json) => Assert.Null(FigureJson.Read(json));

    [Fact]
    public void Json_NotReported_IsNull()
    {
        JsonNode json = JsonNode.Parse(FigureJson.Write(Build("capacity-vs-current-li-mixed")))!;
        JsonNode[] points = [.. json["series"]!.AsArray().SelectMany(series => series!["points"]!.AsArray()).Select(point => point!)];
        Assert.Equal(2, points.Count(point => point["x"] is null && point.AsObject().ContainsKey("x")));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Csv_EveryFigure_HasOneLinePerPlottedRow(string id)
    {
        FigureData data = Build(id);
        var problems = new ContentProblems();
        string csv = FigureCsv.Write(data);
        CsvTable table = CsvTable.Read("figure.csv", csv, csv.Split("\r\n")[0].Split(','), problems);
        Assert.Empty(problems.All);
        Assert.Equal(data.Points.Sum(point => Math.Max(1, point.RowIds.Count)), table.Lines.Count);
    }

    [Fact]
    public void Csv_Line_HasPlottedAndPrintedValues()
    {
        string[] lines = FigureCsv.Write(Build("capacity-vs-current-al2o3-powder")).Split("\r\n");
        string line = lines.Single(text => text.StartsWith("t1-4,", StringComparison.Ordinal));
        foreach (string cell in new[] { ",185,", ",150,", ",0.40,", "150 (▲552%)", "182 (▲2%)", ",110," })
            Assert.Contains(cell, line, StringComparison.Ordinal);
        Assert.Contains("x_current_ma_per_g,x_current_ma_per_g_low", lines[0], StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Plotly_EveryFigure_ShowsExactlyThePointsOfTheFigure(string id)
    {
        FigureData data = Build(id);
        JsonObject plot = PlotlyTraces.Write(data);
        IEnumerable<JsonNode> custom = plot["data"]!.AsArray().SelectMany(trace => trace!["type"]!.ToString() == "heatmap"
            ? trace["customdata"]!.AsArray().SelectMany(line => line!.AsArray())
            : trace["customdata"]!.AsArray()).Select(node => node!);
        Assert.Equal(data.Points.Select(point => string.Join(' ', point.RowIds)).Order(StringComparer.Ordinal), custom.Select(node => node[0]!.ToString()).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Table_EveryFigure_HasTheRowsOfThePicture(string id)
    {
        FigureData data = Build(id);
        FigureTable table = FigureTable.Of(data);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
        Assert.Equal(data.Points.SelectMany(point => point.RowIds).ToHashSet(), table.Rows.SelectMany(row => row.RowIds).ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Summary_EveryFigure_HasTwoToFourSentences(string id) =>
        Assert.InRange(FigureSummary.Text(Build(id)).Split(". ", StringSplitOptions.RemoveEmptyEntries).Length, 2, 5);

    [Fact]
    public void File_FilteredFigure_CarriesFigureFiltersAndRevision() =>
        Assert.Equal($"retention-vs-thickness_cathode-NMC_cycles-50_r{Review.Revision}.csv", FigureNames.File(Build("retention-vs-thickness", "cathode=NMC&cycles=50"), "csv"));

    [Fact]
    public void Caption_Figure_NamesReviewFigureRevisionAndAddress()
    {
        string caption = FigureNames.Caption(Build("capacity-vs-current-al2o3-powder"), "https://portal.example/figures/a");
        Assert.Contains("Rebuilt after Fig. 3 of the review", caption, StringComparison.Ordinal);
        Assert.Contains(Review.Revision, caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Snippets_Address_CannotBreakOutOfItsQuotes() =>
        Assert.All(FigureSnippet.For("https://portal.example/a.csv?x=\");evil(\""), snippet => Assert.DoesNotContain("\");evil", snippet.Code, StringComparison.Ordinal));
}
