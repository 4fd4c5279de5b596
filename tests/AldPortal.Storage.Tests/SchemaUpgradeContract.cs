using System.Data.Common;
using AldPortal.Core.Sharing;
using AldPortal.Storage.Engines;
using AldPortal.Storage.Schema;
using AldPortal.Storage.Tests.Databases;

namespace AldPortal.Storage.Tests;

/// <summary>A new program takes over the database of an older one without loss, on every database.</summary>
public abstract class SchemaUpgradeContract : IAsyncLifetime
{
    private static readonly Migration Broken = new(Next, "broken", "CREATE TABLE half_done (a integer); INSERT INTO no_such_table VALUES (1);");

    private static int Next => Migration.All("sqlite").Count + 1;

    protected TestDatabase Database { get; private set; } = null!;

    /// <summary>Name of the database in Schema/ and Fixtures/.</summary>
    protected abstract string Name { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => Database = await CreateDatabaseAsync();

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (Database is not null)
            await Database.DisposeAsync();
    }

    protected abstract Task<TestDatabase> CreateDatabaseAsync();

    protected async Task PlaceVersion1Async() => await Database.ExecuteAsync(
        await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Fixtures", $"version-1-{Name}.sql"), Stop));

    [Fact]
    public async Task Start_DatabaseOfVersion1_KeepsDocumentsAndKeys()
    {
        await PlaceVersion1Async();

        await using TestPortal portal = await Database.StartAsync();

        ShareId id = ShareId.Parse("0123456789abcdefghjkmnpqrs");
        SharedDocument assessment = (await portal.Documents.FindAsync(SharedKind.Assessment, id, Stop))!;
        Assert.Equal("{ \"note\": \"Al₂O₃, 164 mA h g⁻¹ − “quoted” \U0001F50B\" }\n", assessment.Json);
        Assert.Equal((1, 3), (assessment.FormatVersion, assessment.Version));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), assessment.CreatedUtc);
        Assert.Equal(new DateTimeOffset(2026, 2, 3, 4, 5, 6, 789, TimeSpan.Zero), assessment.UpdatedUtc);
        Assert.Equal("[1.0,null]", (await portal.Documents.FindAsync(SharedKind.FrozenFigure, ShareId.Parse("7zzzzzzzzzzzzzzzzzzzzzzzzz"), Stop))!.Json);
        Assert.True(EditKey.TryParse("v1-key-of-the-assessment-xxxxxxx", out EditKey? key));
        Assert.Equal(
            new ReplaceResult(ReplaceOutcome.Updated, 4),
            await portal.Documents.ReplaceAsync(SharedKind.Assessment, id, key, 3, TestDatabase.Body(), Stop));
        Assert.Equal(Migration.All(Name).Count, await VersionAsync());
    }

    [Fact]
    public async Task Upgrade_LaterStepThatRebuildsTheTable_KeepsDocuments()
    {
        await PlaceVersion1Async();
        var later = new Migration(Next, "rebuilt", """
            ALTER TABLE shared_documents RENAME TO former;
            CREATE TABLE shared_documents AS SELECT *, 0 AS views FROM former;
            DROP TABLE former;
            """);

        int before = await UpgradeAsync([.. Migration.All(Name), later]);

        Assert.Equal(1, before);
        Assert.Equal(Next, await VersionAsync());
        Assert.Equal(2L, await Database.ScalarAsync("SELECT count(*) FROM shared_documents WHERE views = 0"));
        Assert.Equal("[1.0,null]"u8.ToArray(), await Database.ScalarAsync("SELECT json FROM shared_documents WHERE kind = 'frozen-figure'"));
    }

    [Fact]
    public async Task Upgrade_StepFails_LeavesTheDatabaseAsItWas()
    {
        await PlaceVersion1Async();

        await Assert.ThrowsAnyAsync<DbException>(() => UpgradeAsync([.. Migration.All(Name), Broken]));

        Assert.Equal(1, await VersionAsync());
        Assert.Equal(2L, await Database.ScalarAsync("SELECT count(*) FROM shared_documents"));
        await Assert.ThrowsAnyAsync<DbException>(() => Database.ScalarAsync("SELECT count(*) FROM half_done"));
        await using TestPortal portal = await Database.StartAsync();
    }

    [Fact]
    public async Task Upgrade_DoneAlready_ChangesNothing()
    {
        Assert.Equal(0, await UpgradeAsync(Migration.All(Name)));
        Assert.Equal(Migration.All(Name).Count, await UpgradeAsync(Migration.All(Name)));
    }

    [Fact]
    public async Task Upgrade_SeveralProgramsAtOnce_OneDoesItAndTheOthersWait()
    {
        int[] before = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => UpgradeAsync(Migration.All(Name)), Stop)));

        Assert.Single(before, 0);
        Assert.All(before.Where(version => version != 0), version => Assert.Equal(Migration.All(Name).Count, version));
    }

    [Fact]
    public async Task Start_DatabaseOfANewerProgram_IsRefusedWithReason()
    {
        await PlaceVersion1Async();
        await Database.ExecuteAsync("INSERT INTO schema_version VALUES (99, 'from-the-future', '2030-01-01T00:00:00Z')");

        var refused = await Assert.ThrowsAsync<StorageSetupException>(Database.StartAsync);

        Assert.Contains("version 99", refused.Message, StringComparison.Ordinal);
        Assert.Equal(2L, await Database.ScalarAsync("SELECT count(*) FROM shared_documents"));
    }

    [Fact]
    public void All_Steps_AreTheSameOnEveryDatabase() => Assert.Equal(
        Migration.All("sqlite").Select(step => (step.Version, step.Name)), Migration.All("postgres").Select(step => (step.Version, step.Name)));

    [Fact]
    public async Task All_Version1_MakesTheTableOfTheFixture()
    {
        await UpgradeAsync(Migration.All(Name).Take(1).ToArray());
        string made = await ColumnsAsync();
        await Database.ExecuteAsync("DROP TABLE shared_documents; DROP TABLE schema_version;");

        await PlaceVersion1Async();

        Assert.NotEmpty(made);
        Assert.Equal(made, await ColumnsAsync());
    }

    /// <summary>A query that describes the table shared_documents.</summary>
    protected abstract string DescribeTable { get; }

    private async Task<int> UpgradeAsync(IReadOnlyList<Migration> steps)
    {
        using StorageEngine engine = Database.Engine(steps);
        return await engine.UpgradeAsync(Stop);
    }

    private async Task<string> ColumnsAsync() => (string)(await Database.ScalarAsync(DescribeTable))!;

    private async Task<int> VersionAsync() =>
        Convert.ToInt32(await Database.ScalarAsync("SELECT max(version) FROM schema_version"), System.Globalization.CultureInfo.InvariantCulture);
}
