using AldPortal.Storage.Engines;
using AldPortal.Storage.Schema;
using AldPortal.Storage.Tests.Databases;

namespace AldPortal.Storage.Tests;

/// <summary>Upgrades on SQLite.</summary>
public sealed class SqliteSchemaUpgradeTests : SchemaUpgradeContract
{
    protected override string Name => "sqlite";

    protected override string DescribeTable => "SELECT sql FROM sqlite_schema WHERE name = 'shared_documents'";

    [Fact]
    public async Task Upgrade_OlderDatabase_IsCopiedBefore()
    {
        await PlaceVersion1Async();
        IReadOnlyList<Migration> known = Migration.All(Name);
        using StorageEngine engine = Database.Engine([.. known, new Migration(known.Count + 1, "emptied", "DELETE FROM shared_documents")]);

        await engine.UpgradeAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0L, await Database.ScalarAsync("SELECT count(*) FROM shared_documents"));
        string copy = Path.Combine(((SqliteTestDatabase)Database).DataDirectory, "portal.before-upgrade-from-1.db");
        using var connection = SqliteEngine.Open(copy);
        Assert.Equal(1, SqliteEngine.SchemaVersion(connection));
    }

    protected override Task<TestDatabase> CreateDatabaseAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());
}

/// <summary>Upgrades on PostgreSQL.</summary>
public sealed class PostgresSchemaUpgradeTests : SchemaUpgradeContract
{
    protected override string Name => "postgres";

    protected override string DescribeTable => """
        SELECT string_agg(concat_ws(' ', column_name, data_type, is_nullable, collation_name), ', ' ORDER BY ordinal_position)
          || (SELECT string_agg(pg_get_constraintdef(oid), ', ' ORDER BY conname) FROM pg_constraint WHERE conrelid = 'shared_documents'::regclass)
        FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'shared_documents'
        """;

    protected override async Task<TestDatabase> CreateDatabaseAsync() => await PostgresTestDatabase.CreateAsync();
}
