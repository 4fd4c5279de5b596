using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Rules;

namespace AldPortal.Core.Tests.Checklist;

public class RegistryTests
{
    [Fact]
    public void Items_EveryReaderClass_IsRegisteredOnceAndHasAFile()
    {
        string[] classes = [.. typeof(ItemReader).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ItemReader))).Select(type => type.Name).Order()];
        Assert.Equal(classes, ItemReaders.All.Select(reader => reader.GetType().Name).Order());
        Assert.Equal(50, ItemReaders.All.Select(reader => reader.Id).Distinct().Count());
        Assert.Equal(ItemReaders.All.Select(reader => reader.Id).Order(), ItemReaders.Ids.Order());
        Assert.Equal(ItemReaders.Ids, CheckFixture.Definition.Items.Select(item => item.Id));
    }

    [Fact]
    public void Rules_EveryRuleClass_IsRegisteredOnceAndHasAFile()
    {
        string[] classes = [.. typeof(ConsistencyRule).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(ConsistencyRule))).Select(type => type.Name).Order()];
        Assert.Equal(classes, ConsistencyRules.All.Select(rule => rule.GetType().Name).Order());
        Assert.Equal(46, ConsistencyRules.Ids.Distinct().Count());
        Assert.Equal(ConsistencyRules.Ids, CheckFixture.Definition.Rules.Select(rule => rule.Id));
    }

    [Fact]
    public void Load_RealContent_NoProblemInTheChecklist() =>
        Assert.DoesNotContain(CheckFixture.Problems.All, problem => problem.File.StartsWith("checklist/", StringComparison.Ordinal));
}
