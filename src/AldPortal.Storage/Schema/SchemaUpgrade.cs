using System.Data.Common;
using System.Globalization;

namespace AldPortal.Storage.Schema;

/// <summary>Brings a database to the schema of this program: all missing steps in one transaction, or none.</summary>
internal static class SchemaUpgrade
{
    private const string VersionTable = """
        CREATE TABLE IF NOT EXISTS schema_version (
          version     integer NOT NULL PRIMARY KEY,
          name        text    NOT NULL,
          applied_utc text    NOT NULL
        )
        """;

    /// <summary>Runs the steps that are missing.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="steps">All steps that the program knows.</param>
    /// <param name="lockStatement">Makes a second program that starts at the same time wait; null where the transaction does.</param>
    /// <returns>The version before; 0 for a new database.</returns>
    /// <exception cref="StorageSetupException">A newer program made the database.</exception>
    public static async Task<int> RunAsync(
        DbConnection connection, IReadOnlyList<Migration> steps, string? lockStatement, CancellationToken cancellation = default)
    {
        await using DbTransaction transaction = await connection.BeginTransactionAsync(cancellation);
        if (lockStatement is not null)
            await ExecuteAsync(connection, transaction, lockStatement, cancellation);
        await ExecuteAsync(connection, transaction, VersionTable, cancellation);
        int before = await ReadVersionAsync(connection, transaction, cancellation);
        StorageSetupException.ThrowIfNewer(before, steps.Count);

        foreach (Migration step in steps.Skip(before))
        {
            await ExecuteAsync(connection, transaction, step.Sql, cancellation);
            await RecordAsync(connection, transaction, step, cancellation);
        }
        await transaction.CommitAsync(cancellation);
        return before;
    }

    private static async Task<int> ReadVersionAsync(DbConnection connection, DbTransaction transaction, CancellationToken cancellation)
    {
        await using DbCommand command = Command(connection, transaction, "SELECT coalesce(max(version), 0) FROM schema_version");
        return Convert.ToInt32(await command.ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture);
    }

    private static async Task RecordAsync(DbConnection connection, DbTransaction transaction, Migration step, CancellationToken cancellation)
    {
        await using DbCommand command = Command(
            connection, transaction, "INSERT INTO schema_version (version, name, applied_utc) VALUES (@version, @name, @applied)");
        Add("@version", step.Version);
        Add("@name", step.Name);
        Add("@applied", DateTime.UtcNow.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        await command.ExecuteNonQueryAsync(cancellation);

        void Add(string name, object value)
        {
            DbParameter parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
    }

    private static async Task ExecuteAsync(DbConnection connection, DbTransaction transaction, string sql, CancellationToken cancellation)
    {
        await using DbCommand command = Command(connection, transaction, sql);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private static DbCommand Command(DbConnection connection, DbTransaction transaction, string sql)
    {
        DbCommand command = connection.CreateCommand();
        command.Transaction = transaction;
#pragma warning disable CA2100 // The statements are constants and the program's own schema files.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
