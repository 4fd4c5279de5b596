using System.Text.Json;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using FsCheck;
using FsCheck.Fluent;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

public sealed class FigureQueryTests
{
    private static readonly string[] Names = ["v", "cathode", "coating", "process", "cell", "table", "reference", "grade", "xscale", "yscale", "hide", "facet", "cycles", "include", "size", "x", "y", "colour", "shape", "fill", "utm", ""];

    private static readonly string[] Values =
    [
        "", "1", "2", "99", "-1", "NaN", "1e9", "LCO", "NMC", "lmo", "Al2O3", "AlF3–Al2O3", "powder", "electrode", "half", "full", "log", "linear", "text", "tables", "none", "cathode",
        "cell", "coating-class", "100", "45", "0", "small", "large", "retention", "thicknessNm", "retentionGain", "coating", "grade", "year", "growthPerCycle", "<script>alert(1)</script>", "'; drop table", "𝕏", "\u0000",
    ];

    private static Arbitrary<KeyValuePair<string, string>[]> AnyQuery() => (
        from names in Gen.Elements(Names).ArrayOf()
        from values in Gen.OneOf(Gen.Elements(Values), Gen.Elements(Values), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ArrayOf(names.Length)
        select names.Zip(values, KeyValuePair.Create).ToArray()).ToArbitrary();

    [Fact]
    public void Build_AnyQueryOfAnyFigure_GivesAPicture() => Prop.ForAll(AnyQuery(), query =>
    {
        foreach (FigureSpec spec in Library.All)
        {
            FigureQueryResult result = FigureQuery.Parse(spec, query, Review);
            FigureData data = FigureBuilder.Build(spec, result.State, Review, References);
            Assert.NotEmpty(FigureSvg.Write(data));
            Assert.Equal(result.State, FigureQuery.Parse(spec, result.State.Parameters, Review).State);
            Assert.Equal(result.State, FigureQuery.Parse(spec, result.State.PinnedParameters, Review).State);
            Assert.Empty(FigureQuery.Parse(spec, result.State.Parameters, Review).Notes);
        }
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    [Fact]
    public void Explore_AnyQuery_GivesAPictureAndRoundTrips() => Prop.ForAll(AnyQuery(), query =>
    {
        ExploreResult result = ExploreQuery.Parse(query, Review);
        FigureData data = FigureBuilder.Build(result.Spec, result.State, Review, References);
        Assert.NotEmpty(FigureSvg.Write(data));
        ExploreResult again = ExploreQuery.Parse(result.Parameters, Review);
        Assert.Equal(result.Parameters, again.Parameters);
        Assert.Empty(again.Notes);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void Parameters_DefaultState_AreEmpty() => Assert.All(Library.All, spec => Assert.Empty(FigureState.Default(spec).Parameters));

    [Theory]
    [InlineData("cathode=LCO&cathode=NMC")]
    [InlineData("cycles=50")]
    [InlineData("include=text&facet=cathode&xscale=linear&hide=LMO&hide=fluoride&size=small")]
    public void Parameters_ChangedState_AreExactlyWhatWasAsked(string query)
    {
        FigureQueryResult result = Query("retention-vs-thickness", query);
        Assert.Empty(result.Notes);
        Assert.Equal(Parameters(query).Select(pair => $"{pair.Key}={pair.Value}").Order(), result.State.Parameters.Select(pair => $"{pair.Key}={pair.Value}").Order());
    }

    [Fact]
    public void Parameters_ValueOfTheDefault_IsLeftAway() => Assert.Empty(Query("retention-vs-thickness", "cycles=100&xscale=log&facet=none&include=tables&size=medium&v=1").State.Parameters);

    [Theory]
    [InlineData("cathode=NCA", "cathode", "LCO")]
    [InlineData("yscale=cubic", "yscale", "log")]
    [InlineData("hide=everything", "hide", "LCO")]
    [InlineData("v=7", "v", "1")]
    [InlineData("cycles=many", "cycles", "a whole number of charge-discharge cycles")]
    [InlineData("facet=mood", "facet", "cathode")]
    public void Parse_InvalidValue_IsANoteThatSaysWhatIsAccepted(string query, string parameter, string accepted)
    {
        FigureQueryResult result = Query("retention-vs-thickness", query);
        QueryProblem note = Assert.Single(result.Notes);
        Assert.Equal(parameter, note.Parameter);
        Assert.Contains(accepted, note.Accepted);
        Assert.Empty(result.State.Parameters);
    }

    [Fact]
    public void Parse_LogScaleOfASignedQuantity_IsRefused() => Assert.Single(Query("retention-gain-by-coating", "xscale=log").Notes);

    [Fact]
    public void Parse_EarlierVersion_KeepsItsDefaults()
    {
        FigureSpec spec = Spec("retention-vs-thickness") with
        {
            Version = 2,
            DefaultsByVersion = new Dictionary<int, FigureDefaults> { [1] = new() { XScale = AxisScale.Log, Cycles = 100 }, [2] = new() { Cycles = 50 } },
        };

        FigureState old = FigureQuery.Parse(spec, Parameters("v=1"), Review).State, plain = FigureQuery.Parse(spec, [], Review).State;

        Assert.Equal((AxisScale.Log, 100), (old.XScale, old.Cycles));
        Assert.Equal((AxisScale.Linear, 50), (plain.XScale, plain.Cycles));
        Assert.Equal("v=1", string.Join('&', old.Parameters.Select(pair => $"{pair.Key}={pair.Value}")));
        Assert.Equal(old, FigureQuery.Parse(spec, old.Parameters, Review).State);
    }

    [Fact]
    public void Parse_JsonState_ReadsTextsNumbersAndLists()
    {
        using var json = JsonDocument.Parse("""{ "cathode": ["LCO", "NMC"], "cycles": 50, "hide": "LMO", "odd": { "a": 1 } }""");
        FigureState state = FigureQuery.Parse(Spec("retention-vs-thickness"), json.RootElement, Review).State;
        Assert.Equal(Query("retention-vs-thickness", "cathode=LCO&cathode=NMC&cycles=50&hide=LMO").State, state);
    }

    [Fact]
    public void Toggle_Twice_GivesTheStateAgain()
    {
        FigureState state = Query("retention-vs-thickness").State;
        Assert.Equal(["LMO"], state.Toggle("LMO").Hidden);
        Assert.Equal(state, state.Toggle("LMO").Toggle("LMO"));
    }
}
