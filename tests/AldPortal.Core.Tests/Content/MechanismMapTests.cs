using AldPortal.Core.Content;

namespace AldPortal.Core.Tests.Content;

public sealed class MechanismMapTests
{
    private static readonly PortalContent Snapshot = RealContent.Snapshot;

    [Fact]
    public void Map_WithoutFilters_CountsEveryClaimOnce()
    {
        MechanismMap map = Map();
        Assert.Equal(Snapshot.Mechanisms.Count, MechanismClaim.Mechanisms.Sum(mechanism => map.Row(mechanism).Total));
        Assert.Equal(Snapshot.Mechanisms.Count, MechanismClaim.Mechanisms.SelectMany(_ => map.Cathodes, (mechanism, cathode) => map.Cell(mechanism, cathode).Total).Sum());
    }

    [Fact]
    public void Map_WithMechanismAndCathode_ListsTheCellAndKeepsTheMatrix()
    {
        MechanismMap map = Map(("mechanism", "hf-scavenging"), ("cathode", "lmo"));
        Assert.Equal(map.Cell("hf-scavenging", "LMO").Total, map.Claims.Count);
        Assert.True(map.IsChosen("hf-scavenging", "LMO"));
        Assert.Equal(Map().Cell("cracking", "NMC"), map.Cell("cracking", "NMC"));
    }

    [Fact]
    public void Map_WithCoatingAndDirection_NarrowsTheMatrix()
    {
        MechanismMap map = Map(("coating", "Al2O3"), ("direction", "drawback"));
        Assert.NotEmpty(map.Claims);
        Assert.All(map.Claims, claim => Assert.Equal(("Al2O3", "drawback"), (claim.Coating, claim.Direction)));
        Assert.Equal(map.Claims.Count, MechanismClaim.Mechanisms.Sum(mechanism => map.Row(mechanism).Drawback));
    }

    [Fact]
    public void Map_WithoutNamedMethod_IsAChoiceToo() =>
        Assert.All(Map(("evidence", "none")).Claims, claim => Assert.Empty(claim.Evidence));

    [Theory]
    [InlineData("cathode", "NCA")]
    [InlineData("evidence", "guess")]
    [InlineData("colour", "red")]
    public void Parse_UnknownParameterOrValue_BecomesAProblemThatNamesWhatIsAccepted(string name, string value)
    {
        MechanismQuery query = MechanismQuery.Parse([KeyValuePair.Create(name, value)], Snapshot.Mechanisms);
        Assert.NotEmpty(Assert.Single(query.Problems).Accepted);
        Assert.True(query.IsEmpty);
    }

    [Fact]
    public void CoatingOverview_EveryCoatingWithRows_HasAPageOfItsOwn()
    {
        CoatingEntry[] entries = [.. CoatingOverview.Of(Snapshot).SelectMany(group => group.Coatings)];
        Assert.Equal(Snapshot.Dataset.Vocabularies.Coatings.Count, entries.Length);
        Assert.All(entries.Where(entry => entry.Rows.Count > 0), entry => Assert.True(entry.HasPage));
        Assert.Equal(entries.Length, entries.DistinctBy(entry => entry.Address).Count());
    }

    private static MechanismMap Map(params (string Name, string Value)[] filters) =>
        new(MechanismQuery.Parse(filters.Select(filter => KeyValuePair.Create(filter.Name, filter.Value)), Snapshot.Mechanisms), Snapshot);
}
