using AldPortal.Storage.Tests.Databases;

namespace AldPortal.Storage.Tests;

/// <summary>The contract on a real PostgreSQL.</summary>
public sealed class PostgresSharedDocumentsTests : SharedDocumentsContract
{
    protected override async Task<TestDatabase> CreateDatabaseAsync() => await PostgresTestDatabase.CreateAsync();
}
