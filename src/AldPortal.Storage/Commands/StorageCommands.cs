using AldPortal.Storage.Engines;
using AldPortal.Storage.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace AldPortal.Storage.Commands;

/// <summary>The verbs <c>backup FILE</c> and <c>restore FILE</c> of the portal's command line.</summary>
public static class StorageCommands
{
    private const int Done = 0;
    private const int Failed = 1;
    private const int WrongUse = 2;

    private const string PostgresHelp = """
        The portal keeps its documents in PostgreSQL, which has its own tools:
          pg_dump --format=custom --file=portal.dump DATABASE
          pg_restore --clean --if-exists --single-transaction --dbname=DATABASE portal.dump
        Give them the server, user and database of ConnectionStrings:Portal. See docs/operations.md.
        """;

    /// <summary>Runs a storage verb if the command line begins with one.</summary>
    /// <param name="args">The command line; settings such as --Portal:DataDirectory=… may follow the file.</param>
    /// <param name="location">Where the documents are; only asked for a storage verb.</param>
    /// <param name="output">For what was done.</param>
    /// <param name="error">For what went wrong.</param>
    /// <returns>The exit code (0 done, 1 failed, 2 wrong use), or null where the command line is for the portal itself.</returns>
    public static async Task<int?> TryRunAsync(
        IReadOnlyList<string> args, Func<StorageLocation> location, TextWriter output, TextWriter error)
    {
        if (args is not ["backup" or "restore", ..])
            return null;
        if (args is not [string verb, string file, ..] || file.StartsWith("--", StringComparison.Ordinal))
        {
            await error.WriteLineAsync($"Name the file: {args[0]} FILE");
            return WrongUse;
        }
        try
        {
            StorageLocation place = location();
            if (place.Kind is not StorageKind.Sqlite)
            {
                await error.WriteLineAsync(PostgresHelp);
                return WrongUse;
            }
            using var engine = new SqliteEngine(place.DataDirectory!);
            string full = Path.GetFullPath(file);
            await output.WriteLineAsync(verb == "backup" ? Backup(engine, full) : await RestoreAsync(engine, full));
            return Done;
        }
        catch (Exception problem) when (problem is BackupException or StorageSetupException or ArgumentException or OptionsValidationException)
        {
            await error.WriteLineAsync($"{verb} was not done, nothing was changed: {problem.Message}");
            return Failed;
        }
        catch (Exception problem) when (problem is SqliteException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync($"{verb} failed: {problem.Message}");
            return Failed;
        }
    }

    private static string Backup(SqliteEngine engine, string file) =>
        $"{Documents(SqliteBackup.Backup(engine, file))} copied to {file}; the copy was read back and is sound.";

    private static async Task<string> RestoreAsync(SqliteEngine engine, string file)
    {
        (int documents, string? keptAs) = await SqliteBackup.RestoreAsync(engine, file);
        string kept = keptAs is null ? "" : $" What was there before is kept as {keptAs}.";
        string restart = keptAs?.EndsWith(".damaged.db", StringComparison.Ordinal) is true ? " If the portal is running, start it again." : "";
        return $"{Documents(documents)} restored from {file} to {engine.DatabaseFile}.{kept}{restart}";
    }

    private static string Documents(int count) => count == 1 ? "1 document" : $"{count} documents";
}
