using AldPortal.Core.Content;

namespace AldPortal.Core.Tests;

/// <summary>A copy of the content in which a test breaks one thing.</summary>
internal sealed class TemporaryContent : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("aldportal-content-").FullName;

    public TemporaryContent()
    {
        foreach (string file in Directory.EnumerateFiles(RealContent.Folder, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(root, Path.GetRelativePath(RealContent.Folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    /// <summary>Replaces the first occurrence of a text in a file and loads the whole folder.</summary>
    public IReadOnlyList<ContentProblem> ProblemsAfter(string file, string text, string replacement) => LoadAfter(file, text, replacement).Problems;

    /// <summary>The dataset's revision after a replacement.</summary>
    public string RevisionAfter(string file, string text, string replacement) => LoadAfter(file, text, replacement).Dataset.Revision;

    private PortalContent LoadAfter(string file, string text, string replacement)
    {
        string path = Path.Combine(root, file);
        string content = File.ReadAllText(path);
        int at = content.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} does not hold “{text}”");
        File.WriteAllText(path, content[..at] + replacement + content[(at + text.Length)..]);
        return ContentLoader.Load(root);
    }

    /// <summary>Adds text at the end of a file and loads the whole folder.</summary>
    public IReadOnlyList<ContentProblem> ProblemsAfterAdding(string file, string text)
    {
        File.AppendAllText(Path.Combine(root, file), text);
        return ContentLoader.Load(root).Problems;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);
}
