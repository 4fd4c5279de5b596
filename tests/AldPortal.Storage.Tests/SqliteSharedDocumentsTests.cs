using System.Text;
using AldPortal.Core.Sharing;
using AldPortal.Storage.Engines;
using AldPortal.Storage.Model;
using AldPortal.Storage.Tests.Databases;
using Microsoft.EntityFrameworkCore;

namespace AldPortal.Storage.Tests;

/// <summary>The contract on SQLite, and what only a file can show.</summary>
public sealed class SqliteSharedDocumentsTests : SharedDocumentsContract
{
    private SqliteTestDatabase Files => (SqliteTestDatabase)Database;

    protected override Task<TestDatabase> CreateDatabaseAsync() => Task.FromResult<TestDatabase>(new SqliteTestDatabase());

    [Fact]
    public async Task Save_ProcessKilledAfterwards_IsOnTheDisk()
    {
        SharedDocument saved = (await Portal.Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body("kept"), Stop)).Document;

        // What lies on the disk at this moment is what a killed process leaves behind.
        await using var afterwards = new SqliteTestDatabase();
        foreach (string suffix in (string[])["", "-wal"])
            File.Copy(Files.DatabaseFile + suffix, afterwards.DatabaseFile + suffix);
        await using TestPortal restarted = await afterwards.StartAsync();

        Assert.Equal(saved.Json, (await restarted.Documents.FindAsync(SharedKind.Assessment, saved.Id, Stop))!.Json);
    }

    [Fact]
    public async Task Delete_DocumentsWords_AreNoLongerInAnyFile()
    {
        (SharedDocument saved, EditKey key) = await Portal.Documents.SaveAsync(
            SharedKind.Assessment, TestDatabase.Body("a quote from a confidential manuscript " + new string('x', 20_000)), Stop);
        Assert.Equal(DeleteOutcome.Deleted, await Portal.Documents.DeleteAsync(saved.Kind, saved.Id, key, Stop));

        await Portal.DisposeAsync();

        byte[] words = Encoding.UTF8.GetBytes("confidential manuscript");
        Assert.All(Directory.GetFiles(Files.DataDirectory), file => Assert.Equal(-1, File.ReadAllBytes(file).AsSpan().IndexOf(words)));
    }

    [Fact]
    public async Task Configure_Connections_WriteAheadWithFullSync()
    {
        using StorageEngine engine = StorageEngine.For(Files.Location);
        var options = new DbContextOptionsBuilder<PortalDbContext>();
        engine.Configure(options);
        await using var context = new PortalDbContext(options.Options);

        Assert.Equal("wal", await Pragma<string>("journal_mode"));
        Assert.Equal(2, await Pragma<long>("synchronous"));
        Assert.Equal(1, await Pragma<long>("secure_delete"));
        Assert.Equal(10_000, await Pragma<long>("busy_timeout"));

        async Task<T> Pragma<T>(string name)
        {
            await context.Database.OpenConnectionAsync(Stop);
            await using var command = context.Database.GetDbConnection().CreateCommand();
            command.CommandText = $"PRAGMA {name}";
            return (T)(await command.ExecuteScalarAsync(Stop))!;
        }
    }

    [Fact]
    public void Start_NewDatabase_IsReadableByItsOwnerAlone()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (string file in Directory.GetFiles(Files.DataDirectory))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Restart_CleanStop_LeavesOneFile()
    {
        await Portal.Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body(), Stop);

        await Portal.DisposeAsync();

        Assert.Equal([Files.DatabaseFile], Directory.GetFiles(Files.DataDirectory));
    }
}
