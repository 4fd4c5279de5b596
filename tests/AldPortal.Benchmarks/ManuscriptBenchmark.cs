using AldPortal.Core.Checklist;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;

namespace AldPortal.Benchmarks;

/// <summary>Reading and judging one manuscript: all items, all rules.</summary>
[MemoryDiagnoser]
[Config(typeof(WithMedian))]
public class ManuscriptBenchmark
{
    private static readonly Dictionary<string, Answer> NoAnswers = [];
    private ManuscriptAssessor assessor = default!;
    private SourceText[] sources = [];

    /// <summary>Length of the text; 60,000 characters are a long paper.</summary>
    [Params(60_000, 1_000_000)]
    public int Length { get; set; }

    /// <summary>Joins the evaluation's texts until they are long enough.</summary>
    [GlobalSetup]
    public void Build()
    {
        assessor = new ManuscriptAssessor(BenchmarkContent.Snapshot.Checklist, BenchmarkContent.Snapshot.Dataset.Vocabularies);
        string corpus = Path.Combine(BenchmarkContent.Folder, "../tests/AldPortal.Evaluation/corpus");
        string all = string.Join("\n\n", Directory.GetFiles(corpus, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText));
        string text = string.Concat(Enumerable.Repeat(all, (Length / all.Length) + 1));
        sources = [new SourceText("text", text[..Length])];
    }

    /// <summary>From the text to the assessment.</summary>
    [Benchmark]
    public Assessment Assess() => assessor.Assess(sources, NoAnswers);

    private sealed class WithMedian : ManualConfig
    {
        public WithMedian() => AddColumn(StatisticColumn.Median, StatisticColumn.P95);
    }
}
