using AldPortal.Core.Content;
using AldPortal.Core.Dataset;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;

namespace AldPortal.Benchmarks;

/// <summary>Loading the content, and what /data does for one request: filter and facets.</summary>
[MemoryDiagnoser]
[Config(typeof(WithPercentile))]
public class DatasetBenchmark
{
    private ReviewDataset dataset = default!;

    /// <summary>How often the 84 rows are repeated.</summary>
    [Params(1, 1000)]
    public int Times { get; set; }

    /// <summary>Builds the dataset and, as the portal does at its first request, the index of its rows.</summary>
    [GlobalSetup]
    public void Build()
    {
        long before = GC.GetTotalMemory(forceFullCollection: true);
        dataset = BenchmarkContent.Multiplied(Times);
        FilterAndFacets();
        long after = GC.GetTotalMemory(forceFullCollection: true);
        Console.WriteLine($"// memory per row: {(after - before) / dataset.Rows.Count} bytes, index included");
    }

    /// <summary>Two filters, the rows they leave, and the counts of all facets.</summary>
    [Benchmark]
    public int FilterAndFacets()
    {
        RowQuery query = RowQuery.Parse([KeyValuePair.Create("cathode", "NMC"), KeyValuePair.Create("coating", "Al2O3")], dataset.Rows);
        return query.Apply(dataset.Rows).Count + query.Facets(dataset.Rows).Count;
    }

    private sealed class WithPercentile : ManualConfig
    {
        public WithPercentile() => AddColumn(StatisticColumn.P95);
    }
}

/// <summary>The whole content folder, from files to the snapshot.</summary>
[MemoryDiagnoser]
public class ContentBenchmark
{
    /// <summary>Reads and checks everything.</summary>
    [Benchmark]
    public PortalContent Load() => ContentLoader.Load(BenchmarkContent.Folder);
}
