using System.Security.Cryptography;
using AldPortal.Storage.Engines;
using AldPortal.Storage.Schema;
using Microsoft.Data.Sqlite;

namespace AldPortal.Storage.Commands;

/// <summary>Copies a SQLite database while it is in use, and puts a copy back.</summary>
internal static class SqliteBackup
{
    /// <summary>Writes a checked copy of the data directory's database to a new file; returns the number of documents.</summary>
    /// <exception cref="BackupException">There is nothing to copy, the file exists, or the copy does not pass its check.</exception>
    public static int Backup(SqliteEngine engine, string file)
    {
        if (!File.Exists(engine.DatabaseFile))
            throw new BackupException($"There is no database at {engine.DatabaseFile}. Is Portal:DataDirectory the portal's own?");
        if (File.Exists(file))
            throw new BackupException($"{file} exists already and is left as it is; give a new name.");

        using SqliteConnection source = SqliteEngine.Open(engine.DatabaseFile);
        return Copy(source, file);
    }

    /// <summary>Puts a backup in the place of the data directory's database, which may be in use meanwhile.</summary>
    /// <returns>The number of documents, and the file in which the former database is kept; null if there was none.</returns>
    /// <exception cref="BackupException">The file is not a sound backup; nothing was changed.</exception>
    public static async Task<(int Documents, string? KeptAs)> RestoreAsync(SqliteEngine engine, string file)
    {
        if (!File.Exists(file))
            throw new BackupException($"There is no file {file}.");

        Directory.CreateDirectory(engine.DataDirectory);
        string stage = Path.Combine(engine.DataDirectory, $"portal.restore-{Guid.NewGuid():N}.db");
        try
        {
            // All is done on a copy, so that neither the backup nor the database changes before everything has passed.
            await using (FileStream from = File.OpenRead(file))
            await using (FileStream to = PrivateFile.Create(stage))
                await from.CopyToAsync(to);
            using SqliteConnection staged = OpenChecked(stage, file);
            await SchemaUpgrade.RunAsync(staged, engine.Migrations, lockStatement: null);
            int documents = CheckDocuments(staged, file);

            string? keptAs = SetAside(engine);
            PrivateFile.CreateIfMissing(engine.DatabaseFile);
            using (SqliteConnection database = SqliteEngine.Open(engine.DatabaseFile))
                staged.BackupDatabase(database);
            return (documents, keptAs);
        }
        finally
        {
            DeleteDatabase(stage);
        }
    }

    /// <summary>Copies an open database to a new file that only its owner may read; the file appears when it is whole.</summary>
    public static int Copy(SqliteConnection source, string file)
    {
        string partial = $"{file}.{Guid.NewGuid():N}.partial";
        try
        {
            PrivateFile.Create(partial).Dispose();
            int documents;
            using (SqliteConnection copy = SqliteEngine.Open(partial))
            {
                source.BackupDatabase(copy);
                Execute(copy, "PRAGMA journal_mode = DELETE");
                CheckIntegrity(copy, source.DataSource);
                documents = CheckDocuments(copy, source.DataSource);
            }
            using (FileStream written = new(partial, FileMode.Open, FileAccess.ReadWrite))
                written.Flush(flushToDisk: true);
            File.Move(partial, file);
            return documents;
        }
        finally
        {
            DeleteDatabase(partial);
        }
    }

    private static SqliteConnection OpenChecked(string stage, string file)
    {
        SqliteConnection? connection = null;
        try
        {
            connection = SqliteEngine.Open(stage);
            CheckIntegrity(connection, file);
            if (SqliteEngine.SchemaVersion(connection) == 0)
                throw new BackupException($"{file} is a SQLite database, but not one of AldPortal.");
            return connection;
        }
        catch (SqliteException problem)
        {
            connection?.Dispose();
            throw new BackupException($"{file} is not a sound SQLite database ({problem.Message}).");
        }
        catch
        {
            connection?.Dispose();
            throw;
        }
    }

    // Finds damage of the file's structure …
    private static void CheckIntegrity(SqliteConnection connection, string name)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check(1)";
        if (command.ExecuteScalar() is not "ok" and var problem)
            throw new BackupException($"{name} is damaged ({problem}).");
    }

    // … and this of the documents. These columns are the same in every version of the schema.
    private static int CheckDocuments(SqliteConnection connection, string name)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT id, json, json_sha256 FROM shared_documents";
        using SqliteDataReader reader = command.ExecuteReader();
        int count = 0;
        for (; reader.Read(); count++)
        {
            if (!SHA256.HashData(reader.GetFieldValue<byte[]>(1)).AsSpan().SequenceEqual(reader.GetFieldValue<byte[]>(2)))
                throw new BackupException($"{name} is damaged: document {reader.GetString(0)} is not as it was saved.");
        }
        return count;
    }

    // The former database is copied; if it is too damaged for that, its files are moved out of the way as they are.
    private static string? SetAside(SqliteEngine engine)
    {
        if (!File.Exists(engine.DatabaseFile))
            return null;
        string stem = Path.Combine(engine.DataDirectory, $"portal.before-restore-{DateTime.UtcNow:yyyyMMdd'T'HHmmssfff'Z'}");
        try
        {
            using SqliteConnection former = SqliteEngine.Open(engine.DatabaseFile);
            Copy(former, stem + ".db");
            return stem + ".db";
        }
        catch (Exception problem) when (problem is SqliteException or BackupException)
        {
            foreach (string suffix in (string[])["", "-wal", "-shm"])
            {
                if (File.Exists(engine.DatabaseFile + suffix))
                    File.Move(engine.DatabaseFile + suffix, $"{stem}.damaged.db{suffix}");
            }
            return stem + ".damaged.db";
        }
    }

    private static void DeleteDatabase(string file)
    {
        foreach (string suffix in (string[])["", "-wal", "-shm", "-journal"])
            File.Delete(file + suffix);
    }

    private static void Execute(SqliteConnection connection, string statement)
    {
        using SqliteCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
