using System.Data.Common;
using AldPortal.Storage.Engines;
using AldPortal.Storage.Schema;
using Npgsql;

namespace AldPortal.Storage.Tests.Databases;

/// <summary>A schema of its own on a real PostgreSQL.</summary>
public sealed class PostgresTestDatabase : TestDatabase
{
    private readonly string server;
    private readonly string schema = $"test_{Guid.NewGuid():N}";
    private readonly string connectionString;

    private PostgresTestDatabase(string server)
    {
        this.server = server;
        connectionString = new NpgsqlConnectionStringBuilder(server) { SearchPath = schema }.ConnectionString;
    }

    public override StorageLocation Location => StorageLocation.Postgres(connectionString);

    public static async Task<PostgresTestDatabase> CreateAsync()
    {
        var database = new PostgresTestDatabase(await PostgresServer.ConnectionStringAsync());
        await database.OnServerAsync($"CREATE SCHEMA {database.schema}");
        return database;
    }

    public override async Task<DbConnection> ConnectAsync()
    {
        var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        return connection;
    }

    public override async ValueTask DisposeAsync() => await OnServerAsync($"DROP SCHEMA {schema} CASCADE");

    internal override StorageEngine Engine(IReadOnlyList<Migration> migrations) => new PostgresEngine(connectionString, migrations);

    private async Task OnServerAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(server + ";Pooling=false");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(statement, connection);
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}
