using AldPortal.Core.Dataset;
using FsCheck;
using FsCheck.Fluent;

namespace AldPortal.Core.Tests.Dataset;

public class RowQueryTests
{
    private static readonly IReadOnlyList<DatasetRow> Rows = RealContent.Snapshot.Dataset.Rows;

    [Fact]
    public void Apply_ValuesOfOneFilter_AddUp()
    {
        int both = Parse(("cathode", "LCO"), ("cathode", "LMO")).Apply(Rows).Count;
        Assert.Equal(Parse(("cathode", "LCO")).Apply(Rows).Count + Parse(("cathode", "LMO")).Apply(Rows).Count, both);
    }

    [Fact]
    public void Apply_TwoFilters_NarrowDown()
    {
        Assert.All(Parse(("cathode", "LCO"), ("process", "powder")).Apply(Rows), row => Assert.Equal(("LCO", "powder"), (row.Cathode!.Family, row.Process)));
    }

    [Fact]
    public void Parse_UnknownValue_NamesWhatIsAccepted()
    {
        QueryProblem problem = Assert.Single(Parse(("cathode", "LFP")).Problems);
        Assert.Equal("LFP", problem.Value);
        Assert.Equal(["LCO", "NMC", "LLO", "LMO", "LNMO"], problem.Accepted);
    }

    [Fact]
    public void Facets_OfAChosenFilter_StillCountTheOtherValues()
    {
        Facet facet = Parse(("cathode", "LCO")).Facets(Rows).First(facet => facet.Filter.Name == "cathode");
        Assert.Equal(Rows.Count, facet.Values.Sum(value => value.Count));
        Assert.True(facet.Values.Single(value => value.Value == "LCO").Selected);
    }

    [Fact]
    public void Parse_ItsOwnParameters_GivesTheSameRows()
    {
        string[] values = [.. Rows.Select(row => row.Coating!.Formula).Distinct()];
        Prop.ForAll(Gen.SubListOf(values).ToArbitrary(), chosen =>
        {
            RowQuery query = RowQuery.Parse(chosen.Select(value => KeyValuePair.Create("coating", value)), Rows);
            return RowQuery.Parse(query.Parameters, Rows).Apply(Rows).SequenceEqual(query.Apply(Rows));
        }).QuickCheckThrowOnFailure();
    }

    private static RowQuery Parse(params (string Name, string Value)[] parameters) =>
        RowQuery.Parse(parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Value)), Rows);
}
