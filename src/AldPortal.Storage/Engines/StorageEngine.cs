using AldPortal.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace AldPortal.Storage.Engines;

/// <summary>All that differs from one database to another.</summary>
internal abstract class StorageEngine(IReadOnlyList<Migration> migrations) : IDisposable
{
    /// <summary>The steps of the schema, from version 1.</summary>
    public IReadOnlyList<Migration> Migrations { get; } = migrations;

    /// <summary>The engine for a location.</summary>
    public static StorageEngine For(StorageLocation location) => location.Kind switch
    {
        StorageKind.Sqlite => new SqliteEngine(location.DataDirectory!),
        StorageKind.Postgres => new PostgresEngine(location.ConnectionString!),
        _ => throw new ArgumentOutOfRangeException(nameof(location)),
    };

    /// <summary>Tells EF Core where the database is.</summary>
    public abstract void Configure(DbContextOptionsBuilder options);

    /// <summary>Makes the database where it is missing and brings its schema up to date; returns the version before.</summary>
    public abstract Task<int> UpgradeAsync(CancellationToken cancellation);

    /// <summary>Waits for the turn to write; null where writers need not wait for each other.</summary>
    public abstract ValueTask<IDisposable?> WriteTurnAsync(CancellationToken cancellation);

    /// <inheritdoc />
    public abstract void Dispose();
}
