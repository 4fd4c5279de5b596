using AldPortal.Core.Figures;
using static AldPortal.Core.Tests.Figures.FigureFixture;

namespace AldPortal.Core.Tests.Figures;

public sealed class OwnDataCsvTests
{
    private static OwnDataResult Parse(string text) => OwnDataCsv.Parse(text, Review.Vocabularies);

    [Fact]
    public void Parse_Template_IsReadWithoutProblem()
    {
        OwnDataResult result = Parse(OwnDataCsv.Template);
        Assert.Empty(result.Problems);
        OwnPoint point = Assert.Single(result.Data!.Points);
        Assert.Equal(("Batch 1", "NMC811", "NMC", "Al2O3", 171.0), (point.Label, point.Grade, point.Family, point.Coating, point.Values["capacityAt100"].Middle));
    }

    [Theory]
    [InlineData("label;thickness_nm\nA;1.2\n")]
    [InlineData("label\tthickness_nm\r\nA\t1.2")]
    [InlineData("\uFEFFLabel,Thickness nm\nA,1.2\n\n")]
    public void Parse_OtherSeparatorsAndHeadings_AreUnderstood(string csv) => Assert.Equal(1.2, Assert.Single(Parse(csv).Data!.Points).Values["thicknessNm"].Middle);

    [Theory]
    [InlineData("cathode,thickness_nm\nNCX,1\n", 2, "cathode", "NCX")]
    [InlineData("label,thickness_nm\nA,1\nB,thin\n", 3, "thickness_nm", "thin")]
    [InlineData("label,thickness_nm\nA,-2\n", 2, "thickness_nm", "-2")]
    [InlineData("label,thickness_nm\nA,\"1,5\"\n", 2, "thickness_nm", "1,5")]
    [InlineData("process,thickness_nm\npaste,1\n", 2, "process", "paste")]
    public void Parse_WrongCell_NamesLineColumnAndWhatIsAccepted(string csv, int line, string column, string value)
    {
        OwnDataProblem problem = Assert.Single(Parse(csv).Problems);
        Assert.Equal((line, column, value), (problem.Line, problem.Column, problem.Value));
        Assert.NotEmpty(problem.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a,b\n1,2\n")]
    [InlineData("thickness_nm\n")]
    public void Parse_NothingToPlot_SaysWhatToDo(string csv)
    {
        OwnDataResult result = Parse(csv);
        Assert.Null(result.Data);
        Assert.NotEmpty(result.Problems);
    }

    [Fact]
    public void Parse_MoreThanTenMegabytes_IsRefusedWithTheLimit() =>
        Assert.Contains("10 MB", Assert.Single(Parse(new string('a', OwnDataCsv.MaximalBytes + 1)).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void Build_WithOwnData_DrawsItAsASeriesOfItsOwn()
    {
        OwnData own = Parse("label,current_ma_per_g,capacity_at_100_mah_per_g\n<b>mine</b>,100,170\n").Data!;
        FigureSpec spec = Spec("capacity-vs-current-al2o3-powder");

        FigureData data = FigureBuilder.Build(spec, FigureState.Default(spec), Review, References, own);

        FigureSeries series = data.Series.Single(item => item.Role == SeriesRole.Own);
        Assert.Equal((100.0, 170.0), (series.Points[0].X, series.Points[0].Y));
        Assert.Equal(Build(spec.Id).Shown, data.Shown);
        Assert.DoesNotContain("<b>", FigureSvg.Write(data), StringComparison.Ordinal);
        Assert.Contains("own,your data", FigureCsv.Write(data), StringComparison.Ordinal);
    }
}
