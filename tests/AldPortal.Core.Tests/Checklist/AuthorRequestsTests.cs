namespace AldPortal.Core.Tests.Checklist;

public class AuthorRequestsTests
{
    [Fact]
    public void Requests_OfARuleThatAsks_EndWithItsQuestionMark()
    {
        string request = CheckFixture.Assess(
            "NMC532 cathodes (LiNi0.5Mn0.3Co0.2O2) were coated with 2 nm MgO by ALD. The half cells were cycled between 3.5 and 5.0 V vs. Li/Li+.").Requests[0];
        Assert.EndsWith("wrong?)", request);
    }
}
