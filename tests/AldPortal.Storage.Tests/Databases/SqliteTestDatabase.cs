using System.Data.Common;
using AldPortal.Storage.Engines;
using AldPortal.Storage.Schema;

namespace AldPortal.Storage.Tests.Databases;

/// <summary>SQLite in a temporary data directory.</summary>
public sealed class SqliteTestDatabase : TestDatabase
{
    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("aldportal-storage-").FullName;

    public string DatabaseFile => Path.Combine(DataDirectory, SqliteEngine.DatabaseName);

    public override StorageLocation Location => StorageLocation.Sqlite(DataDirectory);

    public override Task<DbConnection> ConnectAsync() => Task.FromResult<DbConnection>(SqliteEngine.Open(DatabaseFile));

    public override ValueTask DisposeAsync()
    {
        Directory.Delete(DataDirectory, recursive: true);
        return ValueTask.CompletedTask;
    }

    internal override StorageEngine Engine(IReadOnlyList<Migration> migrations) => new SqliteEngine(DataDirectory, migrations);
}
