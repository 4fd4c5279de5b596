using AldPortal.Core.Content;

namespace AldPortal.Core.Tests;

/// <summary>The repository's own content, loaded once.</summary>
internal static class RealContent
{
    /// <summary>The content folder of the repository.</summary>
    public static string Folder { get; } = Find();

    /// <summary>The snapshot.</summary>
    public static PortalContent Snapshot { get; } = ContentLoader.Load(Folder);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "AldPortal.sln")))
                return Path.Combine(folder.FullName, "content");
        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}
