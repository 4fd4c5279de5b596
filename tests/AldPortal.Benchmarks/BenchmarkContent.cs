using AldPortal.Core.Content;
using AldPortal.Core.Dataset;

namespace AldPortal.Benchmarks;

/// <summary>The repository's content, and the dataset many times over.</summary>
internal static class BenchmarkContent
{
    /// <summary>The content folder of the repository.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The snapshot.</summary>
    public static PortalContent Snapshot { get; } = ContentLoader.Load(Folder);

    /// <summary>The dataset with every table row repeated under ids of its own.</summary>
    public static ReviewDataset Multiplied(int times)
    {
        ReviewDataset dataset = Snapshot.Dataset;
        DatasetRow[] rows = [.. Enumerable.Range(0, times).SelectMany(copy => dataset.Rows.Select(row => row with { Id = copy == 0 ? row.Id : $"{row.Id}-{copy}" }))];
        return new ReviewDataset(dataset.Revision, dataset.Vocabularies, rows, dataset.Points, dataset.Notes);
    }

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "AldPortal.sln")))
                return Path.Combine(folder.FullName, "content");
        throw new InvalidOperationException("The benchmarks must run inside the repository.");
    }
}
