using AldPortal.Core.Content;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Tests.Dataset;

public class DerivedQuantitiesTests
{
    private static readonly ReviewDataset Dataset = RealContent.Snapshot.Dataset;

    [Theory]
    [InlineData("t1-4", 1.0, 1.0)]
    [InlineData("t2-1", 12.8, 12.8)]
    [InlineData("t3-16", 4, 8)]
    [InlineData("t3-41", 1.3, 2.1)]
    public void GrowthPerCycle_OfARow_IsTenTimesThicknessOverCycles(string id, double low, double high)
    {
        NumberRange angstrom = DerivedQuantities.GrowthPerCycle(Dataset.Find(id)!)!.Angstrom;
        Assert.Equal(low, angstrom.Low, 6);
        Assert.Equal(high, angstrom.High, 6);
    }

    [Theory]
    [InlineData("t2-1", BandVerdict.Implausible)]
    [InlineData("t1-4", BandVerdict.Usual)]
    [InlineData("t1-7", BandVerdict.Unusual)]
    public void GrowthVerdict_AgainstTheBand_TellsSlipsFromOddities(string id, BandVerdict verdict)
    {
        DatasetRow row = Dataset.Find(id)!;
        GrowthPerCycleBand? band = Dataset.Vocabularies.FindCoating(row.Coating!.Formula)!.GrowthPerCycle;
        Assert.Equal(verdict, DerivedQuantities.GrowthVerdict(DerivedQuantities.GrowthPerCycle(row)!, band));
    }

    [Fact]
    public void GrowthPerCycle_WithoutThickness_IsNull()
    {
        Assert.Null(DerivedQuantities.GrowthPerCycle(Dataset.Find("t1-2")!));
    }

    [Fact]
    public void RetentionAt100_OfARow_IsTheRatioOfItsCapacities()
    {
        Assert.Equal(88.9, DerivedQuantities.RetentionAt100(Dataset.Find("t1-2")!)!.Value.Value, 1);
    }

    [Fact]
    public void UncoatedCapacity_FromARelativeChange_IsDividedOut()
    {
        Assert.Equal(23.0, DerivedQuantities.UncoatedCapacity(Dataset.Find("t1-4")!.CapacityAt100)!.Value.Value, 1);
    }

    [Fact]
    public void UncoatedRetention_FromPercentagePoints_IsSubtracted()
    {
        Assert.Equal(59.9, DerivedQuantities.UncoatedRetention(Dataset.Find("t3-13")!.Retention)!.Value.Value, 1);
    }
}
