namespace AldPortal.Core.Content;

/// <summary>The content folder on disk: reads text files and names them relative to the folder, as problems do.</summary>
public sealed class ContentFolder(string root)
{
    /// <summary>Absolute path of the folder.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>True where the file exists.</summary>
    public bool Has(string file) => File.Exists(FullPath(file));

    /// <summary>The text of a file, or null (with a problem) where it cannot be read.</summary>
    public string? Read(string file, ContentProblems problems)
    {
        try
        {
            return File.ReadAllText(FullPath(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(file, 0, $"the file cannot be read: {exception.Message}");
            return null;
        }
    }

    /// <summary>Files below a folder with an extension (".md"), in a stable order; empty where the folder is missing.</summary>
    public IReadOnlyList<string> Files(string folder, string extension)
    {
        string path = FullPath(folder);
        if (!Directory.Exists(path))
            return [];
        return [.. Directory.EnumerateFiles(path, "*" + extension, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
    }

    private string FullPath(string file) => Path.Combine(Root, file);
}
