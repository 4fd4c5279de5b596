using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace AldPortal.Storage.Engines;

/// <summary>
/// Settings of every SQLite connection. WAL: readers and the writer do not wait for each other. FULL: what was answered
/// with "saved" survives a power cut. secure_delete: what its owner deleted is overwritten, not only unlinked.
/// </summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    private const string Statements = """
        PRAGMA busy_timeout = 10000;
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA secure_delete = ON;
        """;

    /// <summary>Applies the settings whenever EF Core opens a connection.</summary>
    public static SqlitePragmas Interceptor { get; } = new();

    /// <summary>Applies the settings to an open connection.</summary>
    public static void Apply(SqliteConnection connection)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = Statements;
        command.ExecuteNonQuery();
    }

    /// <inheritdoc />
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply((SqliteConnection)connection);

    /// <inheritdoc />
    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply((SqliteConnection)connection);
        return Task.CompletedTask;
    }
}
