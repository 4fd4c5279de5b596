using System.Globalization;
using AldPortal.Storage.Commands;
using AldPortal.Storage.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace AldPortal.Storage.Engines;

/// <summary>SQLite in one file of the data directory: nothing to install, one process that writes.</summary>
internal sealed class SqliteEngine(string dataDirectory, IReadOnlyList<Migration>? migrations = null)
    : StorageEngine(migrations ?? Migration.All("sqlite"))
{
    // SQLite has one writer at a time. Here they queue without holding a thread; the busy timeout is for other processes.
    private readonly SemaphoreSlim writers = new(1, 1);
    private readonly string connectionString = ConnectionString(Path.Combine(dataDirectory, DatabaseName), pooling: true);

    /// <summary>Name of the database file in the data directory.</summary>
    public const string DatabaseName = "portal.db";

    /// <summary>The database file.</summary>
    public string DatabaseFile { get; } = Path.Combine(dataDirectory, DatabaseName);

    /// <summary>Folder of the database file.</summary>
    public string DataDirectory { get; } = dataDirectory;

    /// <inheritdoc />
    public override void Configure(DbContextOptionsBuilder options) =>
        options.UseSqlite(connectionString).AddInterceptors(SqlitePragmas.Interceptor);

    /// <inheritdoc />
    public override async Task<int> UpgradeAsync(CancellationToken cancellation)
    {
        try
        {
            Directory.CreateDirectory(DataDirectory);
            PrivateFile.CreateIfMissing(DatabaseFile);
            using SqliteConnection connection = Open(DatabaseFile);
            KeepCopyBeforeUpgrade(connection);
            return await SchemaUpgrade.RunAsync(connection, Migrations, lockStatement: null, cancellation);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException
            or SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_READONLY })
        {
            throw StorageSetupException.CannotWrite(DataDirectory, fault);
        }
    }

    /// <inheritdoc />
    public override async ValueTask<IDisposable?> WriteTurnAsync(CancellationToken cancellation)
    {
        await writers.WaitAsync(cancellation);
        return new Turn(writers);
    }

    /// <summary>Closes the connections, which also writes the log back into the database file.</summary>
    public override void Dispose()
    {
        using (var connection = new SqliteConnection(connectionString))
            SqliteConnection.ClearPool(connection);
        writers.Dispose();
    }

    /// <summary>Opens a database file outside the pool with the portal's settings; makes it if missing.</summary>
    public static SqliteConnection Open(string file)
    {
        var connection = new SqliteConnection(ConnectionString(file, pooling: false));
        try
        {
            connection.Open();
            SqlitePragmas.Apply(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Schema version of an open database; 0 where it has none.</summary>
    public static int SchemaVersion(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name = 'schema_version'";
        if (Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0)
            return 0;
        command.CommandText = "SELECT coalesce(max(version), 0) FROM schema_version";
        return Convert.ToInt32(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    // An upgrade is one transaction; the copy is for those who want to go back to the older program.
    private void KeepCopyBeforeUpgrade(SqliteConnection connection)
    {
        int version = SchemaVersion(connection);
        if (version == 0 || version >= Migrations.Count)
            return;
        string copy = Path.Combine(DataDirectory, $"portal.before-upgrade-from-{version}.db");
        if (!File.Exists(copy))
            SqliteBackup.Copy(connection, copy);
    }

    private static string ConnectionString(string file, bool pooling) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Pooling = pooling,
        DefaultTimeout = 30,
    }.ToString();

    private sealed class Turn(SemaphoreSlim writers) : IDisposable
    {
        public void Dispose() => writers.Release();
    }
}
