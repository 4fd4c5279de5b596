using AldPortal.Core.Search;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;

namespace AldPortal.Benchmarks;

/// <summary>One search with everything its page shows: the answer, and title and extract of the first hits of each kind.</summary>
[MemoryDiagnoser]
[Config(typeof(WithPercentile))]
public class SearchBenchmark
{
    private const int ShownPerKind = 5;

    private SearchIndex index = default!;

    /// <summary>The words: a formula with and without a slip, a name, a beginning, several mistyped words, the commonest words.</summary>
    [Params("Al2O3", "Al203", "scavanging", "co", "LiNi0.8Co0.1Mn0.1O2", "atomic laier depositon of zirconiun oxyde", "ALD coating cycle cathode", "zzzzqqq")]
    public string Words { get; set; } = "";

    /// <summary>Builds the index of the real content.</summary>
    [GlobalSetup]
    public void Build() => index = SearchIndex.Of(SearchDocuments.Of(BenchmarkContent.Snapshot));

    /// <summary>Search and excerpts.</summary>
    [Benchmark]
    public int Answer()
    {
        SearchAnswer answer = index.Find(Words);
        int characters = 0;
        foreach (SearchHit hit in answer.Groups.SelectMany(group => group.Hits.Take(ShownPerKind)))
            characters += answer.TitleHtml(hit).Length + answer.ExcerptHtml(hit).Length;
        return characters;
    }

    private sealed class WithPercentile : ManualConfig
    {
        public WithPercentile() => AddColumn(StatisticColumn.P95);
    }
}
