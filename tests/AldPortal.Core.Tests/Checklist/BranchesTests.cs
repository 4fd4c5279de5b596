using AldPortal.Core.Checklist;

namespace AldPortal.Core.Tests.Checklist;

public class BranchesTests
{
    [Theory]
    [InlineData("coating-route", "electrode", "electrode-substrate", ItemStatus.NotReported)]
    [InlineData("coating-route", "electrode", "powder-batch", ItemStatus.NotApplicable)]
    [InlineData("coating-route", "powder", "powder-batch", ItemStatus.NotReported)]
    [InlineData("coating-route", "powder", "electrode-substrate", ItemStatus.NotApplicable)]
    [InlineData("coating-route", "powder and electrodes", "electrode-substrate", ItemStatus.NotReported)]
    [InlineData("counter-electrode", "Li metal, half cells", "li-metal-spec", ItemStatus.NotReported)]
    [InlineData("counter-electrode", "Li metal, half cells", "full-cell-balance", ItemStatus.NotApplicable)]
    [InlineData("counter-electrode", "lithium titanate", "li-metal-spec", ItemStatus.NotApplicable)]
    [InlineData("counter-electrode", "graphite", "full-cell-balance", ItemStatus.NotReported)]
    [InlineData("current-density", "0.5C", "c-rate-definition", ItemStatus.NotReported)]
    [InlineData("current-density", "90 mA g-1 at 25 °C", "c-rate-definition", ItemStatus.NotApplicable)]
    [InlineData("cam-identity", "Li1.2Mn0.54Ni0.13Co0.13O2", "voltage-fade", ItemStatus.NotReported)]
    [InlineData("coating-material", "Al2O3 and ZrO2", "supercycle-layout", ItemStatus.NotReported)]
    [InlineData("coating-material", "Al2O3, amorphous", "supercycle-layout", ItemStatus.NotApplicable)]
    public void Assess_AnswerByHand_DecidesWhatApplies(string answered, string value, string item, ItemStatus expected) =>
        Assert.Equal(expected, Of([], answered, value, item).Status);

    [Fact]
    public void Assess_Answer_IsNamedAsTheReason()
    {
        Assert.Equal("Does not apply: you answered “powder” to “Powder ALD or electrode ALD”.", Of([], "coating-route", "powder", "electrode-substrate").Message);
        Assert.StartsWith("It applies, as you answered “electrode”", Of([], "coating-route", "electrode", "electrode-substrate").Message);
    }

    [Fact]
    public void Assess_TextOverruled_AsksTheReaderToLook()
    {
        SourceText text = new("text", "NMC622 powder was coated with Al2O3 in 10 ALD cycles at 150 °C in a rotary reactor, 5 g per batch.");
        Assert.Equal(ItemStatus.NeedsReader, Of([text], "coating-route", "electrode", "electrode-substrate").Status);
        Assert.Equal(ItemStatus.NotApplicable, Of([text], "coating-route", "electrode", "powder-batch").Status);
    }

    [Fact]
    public void Assess_OwnAnswerToTheItem_Stands() =>
        Assert.Equal(ItemStatus.Reported, CheckFixture.Assess("", new()
        {
            ["coating-route"] = new Answer(ItemStatus.Reported, "powder", null, null),
            ["electrode-substrate"] = new Answer(ItemStatus.Reported, "calendered", null, null),
        }).Items.Single(item => item.Id == "electrode-substrate").Status);

    private static ItemFinding Of(SourceText[] sources, string answered, string value, string item) =>
        CheckFixture.Assessor.Assess(sources, new Dictionary<string, Answer> { [answered] = new(ItemStatus.Reported, value, null, null) }).Items.Single(finding => finding.Id == item);
}
