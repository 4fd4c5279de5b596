namespace AldPortal.Storage.Engines;

/// <summary>
/// Makes files that only the portal's user may read, since assessments can quote unpublished manuscripts.
/// SQLite gives its log files the rights of the database file.
/// </summary>
internal static class PrivateFile
{
    /// <summary>Makes a new file.</summary>
    public static FileStream Create(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(file, options);
    }

    /// <summary>
    /// Makes an empty file where there is none. One that is there is not even opened: closing it would take away the
    /// locks that SQLite holds on it in this process.
    /// </summary>
    public static void CreateIfMissing(string file)
    {
        try
        {
            if (!File.Exists(file))
                Create(file).Dispose();
        }
        catch (IOException) when (File.Exists(file))
        {
            // Another portal that starts at the same time was faster.
        }
    }
}
