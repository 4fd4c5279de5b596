using System.Data.Common;
using AldPortal.Core.Sharing;
using AldPortal.Storage.Engines;
using AldPortal.Storage.Schema;

namespace AldPortal.Storage.Tests.Databases;

/// <summary>An empty database of its own for one test, gone afterwards.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    public abstract StorageLocation Location { get; }

    /// <summary>Starts a portal's storage on this database, as AddPortalStorage registers it.</summary>
    public Task<TestPortal> StartAsync() => TestPortal.StartAsync(Location);

    public abstract ValueTask DisposeAsync();

    /// <summary>A connection around the portal, to look at what it keeps and to put old schemas in place.</summary>
    public abstract Task<DbConnection> ConnectAsync();

    internal abstract StorageEngine Engine(IReadOnlyList<Migration> migrations);

    /// <summary>Runs a script.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using DbConnection connection = await ConnectAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks for one value.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using DbConnection connection = await ConnectAsync();
        await using DbCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Any small document.</summary>
    public static DocumentBody Body(string text = "a figure") => DocumentBody.Of(1, new { text });
}
