using System.Text;
using AldPortal.Core.Sharing;
using AldPortal.Storage.Commands;
using AldPortal.Storage.Tests.Databases;

namespace AldPortal.Storage.Tests;

public sealed class StorageCommandsTests : IAsyncLifetime
{
    private readonly SqliteTestDatabase database = new();
    private readonly string folder = Directory.CreateTempSubdirectory("aldportal-backup-").FullName;
    private TestPortal portal = null!;

    private string File1 => Path.Combine(folder, "backup.db");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => portal = await database.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await portal.DisposeAsync();
        await database.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData]
    [InlineData("--urls=http://localhost:1")]
    [InlineData("--Portal:DataDirectory=backup")]
    public async Task TryRun_OtherCommandLine_IsLeftToThePortal(params string[] args) => Assert.Null(
        await StorageCommands.TryRunAsync(args, () => throw new InvalidOperationException("not asked for"), TextWriter.Null, TextWriter.Null));

    [Theory]
    [InlineData("backup")]
    [InlineData("restore", "--Portal:DataDirectory=x")]
    public async Task TryRun_NoFile_SaysHowToNameIt(params string[] args)
    {
        (int? code, string said) = await RunAsync(args);

        Assert.Equal(2, code);
        Assert.Contains($"{args[0]} FILE", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_PortalRunning_IsOneSoundPrivateFile()
    {
        await SaveAsync("one");
        await SaveAsync("two");

        (int? code, string said) = await RunAsync("backup", File1);

        Assert.Equal(0, code);
        Assert.Contains("2 documents", said, StringComparison.Ordinal);
        Assert.Equal([File1], Directory.GetFiles(folder));
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(File1));
    }

    [Fact]
    public async Task Backup_FileExists_IsNotOverwritten()
    {
        await File.WriteAllTextAsync(File1, "precious", Stop);

        (int? code, string said) = await RunAsync("backup", File1);

        Assert.Equal(1, code);
        Assert.Contains("exists already", said, StringComparison.Ordinal);
        Assert.Equal("precious", await File.ReadAllTextAsync(File1, Stop));
    }

    [Fact]
    public async Task Backup_NoDatabase_SaysWhichSettingToLookAt()
    {
        string empty = Path.Combine(folder, "empty");

        using var error = new StringWriter();
        int? code = await StorageCommands.TryRunAsync(["backup", File1], () => StorageLocation.Sqlite(empty), TextWriter.Null, error);

        Assert.Equal(1, code);
        Assert.Contains("Portal:DataDirectory", error.ToString(), StringComparison.Ordinal);
        Assert.False(Directory.Exists(empty));
    }

    [Fact]
    public async Task Backup_WhileDocumentsAreSaved_IsConsistent()
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        Task saving = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
                await SaveAsync(new string('x', 50_000));
        }, Stop);
        for (int number = 0; number < 5; number++)
            Assert.Equal(0, (await RunAsync("backup", Path.Combine(folder, $"{number}.db"))).Code);
        await enough.CancelAsync();
        await saving;
    }

    [Fact]
    public async Task Restore_PortalRunning_BringsBackWhatWasThereAndKeepsTheFormer()
    {
        (SharedDocument kept, EditKey key) = await SaveAsync("kept");
        await RunAsync("backup", File1);
        await portal.Documents.DeleteAsync(kept.Kind, kept.Id, key, Stop);
        SharedDocument later = (await SaveAsync("later")).Document;

        (int? code, string said) = await RunAsync("restore", File1);

        Assert.Equal(0, code);
        Assert.Contains("1 document restored", said, StringComparison.Ordinal);
        Assert.Equal(kept.Json, (await portal.Documents.FindAsync(kept.Kind, kept.Id, Stop))!.Json);
        Assert.Null(await portal.Documents.FindAsync(later.Kind, later.Id, Stop));
        Assert.Equal(ReplaceOutcome.Updated, (await portal.Documents.ReplaceAsync(kept.Kind, kept.Id, key, 1, TestDatabase.Body("x"), Stop)).Outcome);

        string former = Assert.Single(Directory.GetFiles(database.DataDirectory, "portal.before-restore-*.db"));
        Assert.Equal(0, (await RunAsync("restore", former)).Code);
        Assert.Equal(later.Json, (await portal.Documents.FindAsync(later.Kind, later.Id, Stop))!.Json);
        Assert.Empty(Directory.GetFiles(database.DataDirectory, "portal.restore-*"));
    }

    [Fact]
    public async Task Restore_IntoAnEmptyDirectory_MakesThePortalAnew()
    {
        SharedDocument saved = (await SaveAsync("moved to another server")).Document;
        await RunAsync("backup", File1);
        await using var other = new SqliteTestDatabase();

        Assert.Equal(0, await StorageCommands.TryRunAsync(["restore", File1], () => other.Location, TextWriter.Null, TextWriter.Null));

        await using TestPortal moved = await other.StartAsync();
        Assert.Equal(saved.Json, (await moved.Documents.FindAsync(saved.Kind, saved.Id, Stop))!.Json);
    }

    [Fact]
    public async Task Restore_OverADamagedDatabase_MovesItAside()
    {
        SharedDocument saved = (await SaveAsync("kept")).Document;
        await RunAsync("backup", File1);
        await portal.DisposeAsync();
        await File.WriteAllTextAsync(database.DatabaseFile, "this is no database any more", Stop);

        (int? code, string said) = await RunAsync("restore", File1);

        Assert.Equal(0, code);
        Assert.Contains(".damaged.db", said, StringComparison.Ordinal);
        portal = await database.StartAsync();
        Assert.Equal(saved.Json, (await portal.Documents.FindAsync(saved.Kind, saved.Id, Stop))!.Json);
    }

    [Fact]
    public async Task Restore_OverADatabaseOfANewerProgram_GoesBack()
    {
        SharedDocument saved = (await SaveAsync("kept")).Document;
        await RunAsync("backup", File1);
        await database.ExecuteAsync("INSERT INTO schema_version VALUES (99, 'x', 'x')");

        Assert.Equal(0, (await RunAsync("restore", File1)).Code);

        await using TestPortal older = await database.StartAsync();
        Assert.Equal(saved.Json, (await older.Documents.FindAsync(saved.Kind, saved.Id, Stop))!.Json);
    }

    [Theory]
    [InlineData("no such file")]
    [InlineData("empty")]
    [InlineData("text")]
    [InlineData("cut off")]
    [InlineData("page overwritten")]
    [InlineData("one bit of a document")]
    [InlineData("other database")]
    [InlineData("newer schema")]
    public async Task Restore_UnsoundFile_IsRefusedAndChangesNothing(string damage)
    {
        SharedDocument saved = (await SaveAsync("needle " + new string('x', 40_000))).Document;
        await RunAsync("backup", File1);
        await DamageAsync(damage);

        (int? code, string said) = await RunAsync("restore", File1);

        Assert.Equal(1, code);
        Assert.Contains("nothing was changed", said, StringComparison.Ordinal);
        Assert.Equal(saved.Json, (await portal.Documents.FindAsync(saved.Kind, saved.Id, Stop))!.Json);
        Assert.DoesNotContain(Directory.GetFiles(database.DataDirectory), file => file.Contains("restore", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TryRun_Postgres_PointsToItsOwnToolsAndHidesThePassword()
    {
        using var error = new StringWriter();

        int? code = await StorageCommands.TryRunAsync(
            ["backup", File1], () => StorageLocation.Postgres("Host=db;Password=secret"), TextWriter.Null, error);

        Assert.Equal(2, code);
        Assert.Contains("pg_dump", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error.ToString(), StringComparison.Ordinal);
    }

    private async Task DamageAsync(string damage)
    {
        byte[] bytes = await File.ReadAllBytesAsync(File1, Stop);
        switch (damage)
        {
            case "no such file":
                File.Delete(File1);
                return;
            case "empty":
                bytes = [];
                break;
            case "text":
                bytes = Encoding.UTF8.GetBytes(new string('a', 10_000));
                break;
            case "cut off":
                bytes = bytes[..(bytes.Length / 2)];
                break;
            case "page overwritten":
                bytes.AsSpan(4096, 4096).Fill(0xAB);
                break;
            case "one bit of a document":
                bytes[bytes.AsSpan().IndexOf("needle"u8)] ^= 1;
                break;
            case "other database":
                await SqlAsync("DROP TABLE schema_version");
                return;
            case "newer schema":
                await SqlAsync("INSERT INTO schema_version VALUES (99, 'x', 'x')");
                return;
        }
        await File.WriteAllBytesAsync(File1, bytes, Stop);
    }

    private async Task SqlAsync(string statement)
    {
        await using var connection = Engines.SqliteEngine.Open(File1);
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync(Stop);
    }

    private Task<SavedDocument> SaveAsync(string text) => portal.Documents.SaveAsync(SharedKind.Collection, TestDatabase.Body(text), Stop);

    private async Task<(int? Code, string Said)> RunAsync(params string[] args)
    {
        using var said = new StringWriter();
        return (await StorageCommands.TryRunAsync(args, () => database.Location, said, said), said.ToString());
    }
}
