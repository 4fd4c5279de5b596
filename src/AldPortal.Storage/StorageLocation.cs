using Npgsql;

namespace AldPortal.Storage;

/// <summary>The databases that the portal can keep documents in.</summary>
public enum StorageKind
{
    /// <summary>One file in the data directory.</summary>
    Sqlite,
    /// <summary>A PostgreSQL server.</summary>
    Postgres,
}

/// <summary>Where the documents are kept. Not a record: its text form must not show a password.</summary>
public sealed class StorageLocation
{
    private StorageLocation(StorageKind kind, string? dataDirectory, string? connectionString)
    {
        Kind = kind;
        DataDirectory = dataDirectory;
        ConnectionString = connectionString;
    }

    /// <summary>Which database.</summary>
    public StorageKind Kind { get; }

    internal string? DataDirectory { get; }

    internal string? ConnectionString { get; }

    /// <summary>The file portal.db in a data directory, which is made if missing.</summary>
    public static StorageLocation Sqlite(string dataDirectory)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(dataDirectory);
        return new StorageLocation(StorageKind.Sqlite, Path.GetFullPath(dataDirectory), null);
    }

    /// <summary>A PostgreSQL database.</summary>
    /// <exception cref="ArgumentException">The text is not a connection string; the message names the setting.</exception>
    public static StorageLocation Postgres(string connectionString)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(connectionString);
        try
        {
            _ = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            // The cause may quote the text, and the text holds a password: it is left out.
            throw new ArgumentException(
                "ConnectionStrings:Portal is not a PostgreSQL connection string; one such as “Host=localhost;Database=portal;Username=portal;Password=…” is expected.");
        }
        return new StorageLocation(StorageKind.Postgres, null, connectionString);
    }

    /// <summary>The location that the settings Portal:Storage, Portal:DataDirectory and ConnectionStrings:Portal name.</summary>
    /// <exception cref="ArgumentException">A setting is wrong; the message names it.</exception>
    public static StorageLocation FromSettings(string storage, string dataDirectory, string? connectionString) => storage switch
    {
        "sqlite" => Sqlite(dataDirectory),
        "postgres" when string.IsNullOrWhiteSpace(connectionString) =>
            throw new ArgumentException("ConnectionStrings:Portal is missing; Portal:Storage is postgres and needs it."),
        "postgres" => Postgres(connectionString),
        _ => throw new ArgumentException($"Portal:Storage is “{storage}”; accepted are sqlite and postgres."),
    };

    /// <summary>The kind alone.</summary>
    public override string ToString() => Kind.ToString();
}
