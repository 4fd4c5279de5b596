using AldPortal.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace AldPortal.Storage.Engines;

/// <summary>PostgreSQL, for several portals on one database or a server that is looked after already.</summary>
internal sealed class PostgresEngine(string connectionString, IReadOnlyList<Migration>? migrations = null)
    : StorageEngine(migrations ?? Migration.All("postgres"))
{
    // Any number will do as long as nobody else in the database takes the same: "AldPortl" in ASCII.
    private const string UpgradeLock = "SELECT pg_advisory_xact_lock(4713947364690588780)";

    // A server gives 100 connections to all its clients together, and a portal needs few.
    private const int DefaultPoolSize = 20;
    private const int DefaultTimeoutSeconds = 5;

    private readonly string connectionString = WithDefaults(connectionString);

    /// <inheritdoc />
    public override void Configure(DbContextOptionsBuilder options) => options.UseNpgsql(connectionString);

    /// <inheritdoc />
    public override async Task<int> UpgradeAsync(CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync(cancellation);
        return await SchemaUpgrade.RunAsync(connection, Migrations, UpgradeLock, cancellation);
    }

    /// <inheritdoc />
    public override ValueTask<IDisposable?> WriteTurnAsync(CancellationToken cancellation) => default;

    /// <inheritdoc />
    public override void Dispose()
    {
        using var connection = new NpgsqlConnection(connectionString);
        NpgsqlConnection.ClearPool(connection);
    }

    private static string WithDefaults(string connectionString)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString);
        if (!settings.ShouldSerialize("Maximum Pool Size"))
            settings.MaxPoolSize = DefaultPoolSize;
        if (!settings.ShouldSerialize("Timeout"))
            settings.Timeout = DefaultTimeoutSeconds;
        if (!settings.ShouldSerialize("Application Name"))
            settings.ApplicationName = "AldPortal";
        return settings.ConnectionString;
    }
}
