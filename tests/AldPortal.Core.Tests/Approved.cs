using System.Runtime.CompilerServices;

namespace AldPortal.Core.Tests;

/// <summary>Compares a text with an approved file beside the tests. With ALDPORTAL_APPROVE=1 the file is written anew: read the diff before you commit it.</summary>
internal static class Approved
{
    /// <summary>Fails where the text differs from the approved one.</summary>
    public static void AssertEqual(string file, string received, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(caller)!, "approved", file);
        if (Environment.GetEnvironmentVariable("ALDPORTAL_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, received);
        }
        Assert.True(File.Exists(path), $"{file} is not approved yet: run once with ALDPORTAL_APPROVE=1 and read it");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), received.ReplaceLineEndings("\n"));
    }
}
