using AldPortal.Core.Sharing;
using AldPortal.Storage.Schema;
using AldPortal.Storage.Tests.Databases;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AldPortal.Storage.Tests;

public sealed class StorageStartTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Start_ServerDoesNotAnswer_StartsAndSaysSo()
    {
        await using TestPortal portal = await TestPortal.StartAsync(StorageLocation.Postgres("Host=127.0.0.1;Port=1;Username=x;Password=secret"));

        Assert.Contains(portal.Log.Lines, line => line.StartsWith("Error: Storage: the database does not answer", StringComparison.Ordinal));
        Assert.DoesNotContain(portal.Log.Lines, line => line.Contains("secret", StringComparison.Ordinal));
        Assert.Equal(HealthStatus.Unhealthy, (await portal.HealthAsync()).Status);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => portal.Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body(), Stop));
        await Assert.ThrowsAsync<StorageUnavailableException>(() => portal.Documents.FindAsync(SharedKind.Assessment, ShareId.New(), Stop));
    }

    [Fact]
    public async Task Start_DirectoryCannotBeMade_StopsAndNamesTheSetting()
    {
        string file = Path.GetTempFileName();
        try
        {
            var refused = await Assert.ThrowsAsync<StorageSetupException>(() => TestPortal.StartAsync(StorageLocation.Sqlite(Path.Combine(file, "data"))));

            Assert.Contains("Portal:DataDirectory", refused.Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Start_DamagedFile_StartsAndIsUnhealthyUntilRestored()
    {
        await using var database = new SqliteTestDatabase();
        await File.WriteAllTextAsync(database.DatabaseFile, new string('a', 10_000), Stop);

        await using TestPortal portal = await database.StartAsync();
        Assert.Equal(HealthStatus.Unhealthy, (await portal.HealthAsync()).Status);

        File.Delete(database.DatabaseFile);
        Assert.Equal(HealthStatus.Healthy, (await portal.HealthAsync()).Status);
        await portal.Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body(), Stop);
    }

    [Fact]
    public async Task Start_DirectoryMissing_IsMade()
    {
        await using var database = new SqliteTestDatabase();
        string inner = Path.Combine(database.DataDirectory, "a", "b");

        await using TestPortal portal = await TestPortal.StartAsync(StorageLocation.Sqlite(inner));

        Assert.True(File.Exists(Path.Combine(inner, "portal.db")));
    }

    [Theory]
    [InlineData("mysql", null, "Portal:Storage is “mysql”")]
    [InlineData("postgres", null, "ConnectionStrings:Portal is missing")]
    [InlineData("postgres", "Host=x;Password=secret;NoSuchKey=1", "ConnectionStrings:Portal is not")]
    [InlineData("postgres", "Password=secret;Port=many", "ConnectionStrings:Portal is not")]
    [InlineData("postgres", "secret", "ConnectionStrings:Portal is not")]
    public void FromSettings_WrongSetting_IsNamedWithoutThePassword(string storage, string? connectionString, string expected)
    {
        var refused = Assert.ThrowsAny<ArgumentException>(() => StorageLocation.FromSettings(storage, "data", connectionString));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Location_ShowsNoPassword() =>
        Assert.DoesNotContain("secret", $"{StorageLocation.Postgres("Host=db;Password=secret")}", StringComparison.Ordinal);
}
