using AldPortal.Core.Citations;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using BenchmarkDotNet.Attributes;

namespace AldPortal.Benchmarks;

/// <summary>A figure from rows to its picture.</summary>
[MemoryDiagnoser]
public class FigureBenchmark
{
    private ReviewDataset dataset = default!;
    private FigureSpec spec = default!;
    private FigureState state = default!;
    private IReadOnlyList<Reference> references = [];

    /// <summary>How often the 84 rows are repeated.</summary>
    [Params(1, 1000)]
    public int Times { get; set; }

    /// <summary>The figure.</summary>
    [Params("retention-vs-thickness", "coverage-matrix")]
    public string Figure { get; set; } = "";

    /// <summary>Builds the dataset and reads the figure's default state.</summary>
    [GlobalSetup]
    public void Build()
    {
        dataset = BenchmarkContent.Multiplied(Times);
        references = BenchmarkContent.Snapshot.References;
        spec = BenchmarkContent.Snapshot.Figures.Find(Figure)!;
        state = FigureQuery.Parse(spec, [], dataset).State;
    }

    /// <summary>Rows to points, axes, legend and what is left out.</summary>
    [Benchmark]
    public FigureData Data() => FigureBuilder.Build(spec, state, dataset, references);

    /// <summary>The same and the SVG.</summary>
    [Benchmark]
    public string DataAndSvg() => FigureSvg.Write(Data());
}
