using System.Text;
using AldPortal.Core.Sharing;
using AldPortal.Storage.Tests.Databases;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AldPortal.Storage.Tests;

/// <summary>What the port promises, shown on every database.</summary>
public abstract class SharedDocumentsContract : IAsyncLifetime
{
    private TestPortal? portal;

    protected TestDatabase Database { get; private set; } = null!;

    protected TestPortal Portal => portal!;

    protected static CancellationToken Stop => TestContext.Current.CancellationToken;

    private ISharedDocuments Documents => Portal.Documents;

    public async ValueTask InitializeAsync()
    {
        Database = await CreateDatabaseAsync();
        portal = await Database.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (portal is not null)
            await portal.DisposeAsync();
        if (Database is not null)
            await Database.DisposeAsync();
    }

    protected abstract Task<TestDatabase> CreateDatabaseAsync();

    protected async Task RestartAsync()
    {
        await Portal.DisposeAsync();
        portal = await Database.StartAsync();
    }

    [Theory]
    [InlineData(SharedKind.FrozenFigure)]
    [InlineData(SharedKind.Assessment)]
    [InlineData(SharedKind.Collection)]
    public async Task Find_SavedDocument_IsTheSame(SharedKind kind)
    {
        SharedDocument saved = (await Documents.SaveAsync(kind, DocumentBody.Create(3, """{ "a": 1 }"""), Stop)).Document;

        SharedDocument found = Assert.IsType<SharedDocument>(await Documents.FindAsync(kind, saved.Id, Stop));

        Assert.Equal(saved with { Body = found.Body }, found);
        Assert.Equal("""{ "a": 1 }""", found.Json);
        Assert.Equal((3, 1), (found.FormatVersion, found.Version));
        Assert.Equal(found.CreatedUtc, found.UpdatedUtc);
        Assert.Equal(TimeSpan.Zero, found.CreatedUtc.Offset);
        Assert.InRange(found.CreatedUtc, DateTimeOffset.UtcNow.AddMinutes(-1), DateTimeOffset.UtcNow.AddSeconds(1));
    }

    [Fact]
    public async Task Find_UnknownIdOrOtherKind_IsNull()
    {
        SharedDocument saved = (await Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body(), Stop)).Document;

        Assert.Null(await Documents.FindAsync(SharedKind.Assessment, ShareId.New(), Stop));
        Assert.Null(await Documents.FindAsync(SharedKind.Collection, saved.Id, Stop));
    }

    [Theory]
    [InlineData("\"Al₂O₃ on LiNi₀.₈Mn₀.₁Co₀.₁O₂, 164 mA h g⁻¹ at −10 °C, 原子层沉积, \U0001F50B, e\u0301 is not \u00e9\"")]
    [InlineData("  {\"b\":1.0,\r\n\t\"a\":1e2,\"a\":[ ] }\n\n")]
    [InlineData("\"\\u0000 \\ud83d \\u00e9 \\/\"")]
    [InlineData("\"\ufffd \ufeff \u2028 \u007f\"")]
    [InlineData("null")]
    public async Task Find_AnyJsonText_IsByteForByte(string json)
    {
        SharedDocument saved = (await Documents.SaveAsync(SharedKind.Assessment, DocumentBody.Create(1, json), Stop)).Document;

        SharedDocument? found = await Documents.FindAsync(SharedKind.Assessment, saved.Id, Stop);
        Assert.Equal(Encoding.UTF8.GetBytes(json), found!.Body.Utf8.ToArray());
        Assert.Equal(json, found.Json);
    }

    [Fact]
    public async Task Save_LargestBody_IsKept()
    {
        string json = $"\"{new string('x', DocumentBody.MaxBytes - 2)}\"";
        SharedDocument saved = (await Documents.SaveAsync(SharedKind.FrozenFigure, DocumentBody.Create(1, json), Stop)).Document;
        Assert.Equal(json, (await Documents.FindAsync(SharedKind.FrozenFigure, saved.Id, Stop))!.Json);
    }

    [Fact]
    public async Task Replace_RightKeyAndVersion_ChangesBodyAndCountsUp()
    {
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.Collection, TestDatabase.Body("first"), Stop);
        await Task.Delay(5, Stop);

        ReplaceResult result = await Documents.ReplaceAsync(saved.Kind, saved.Id, key, 1, DocumentBody.Create(2, "\"second\""), Stop);

        Assert.Equal(new ReplaceResult(ReplaceOutcome.Updated, 2), result);
        SharedDocument found = (await Documents.FindAsync(saved.Kind, saved.Id, Stop))!;
        Assert.Equal(("\"second\"", 2, 2), (found.Json, found.Version, found.FormatVersion));
        Assert.Equal(saved.CreatedUtc, found.CreatedUtc);
        Assert.True(found.UpdatedUtc > found.CreatedUtc);
        Assert.Equal(3, (await Documents.ReplaceAsync(saved.Kind, saved.Id, key, 2, TestDatabase.Body("third"), Stop)).CurrentVersion);
    }

    [Fact]
    public async Task Replace_WrongKey_ChangesNothingAndTellsNoVersion()
    {
        SharedDocument saved = (await Documents.SaveAsync(SharedKind.Collection, TestDatabase.Body("first"), Stop)).Document;

        ReplaceResult result = await Documents.ReplaceAsync(saved.Kind, saved.Id, EditKey.New(), 1, TestDatabase.Body("second"), Stop);

        Assert.Equal(new ReplaceResult(ReplaceOutcome.WrongKey), result);
        Assert.Equal(saved.Json, (await Documents.FindAsync(saved.Kind, saved.Id, Stop))!.Json);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public async Task Replace_OtherVersion_IsConflictWithTheCurrentOne(int expected)
    {
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body("first"), Stop);
        await Documents.ReplaceAsync(saved.Kind, saved.Id, key, 1, TestDatabase.Body("second"), Stop);

        ReplaceResult result = await Documents.ReplaceAsync(saved.Kind, saved.Id, key, expected, TestDatabase.Body("lost"), Stop);

        Assert.Equal(new ReplaceResult(ReplaceOutcome.Conflict, 2), result);
        Assert.Equal(TestDatabase.Body("second").Json, (await Documents.FindAsync(saved.Kind, saved.Id, Stop))!.Json);
    }

    [Fact]
    public async Task Replace_UnknownIdOrOtherKind_IsMissing()
    {
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body(), Stop);

        Assert.Equal(new ReplaceResult(ReplaceOutcome.Missing), await Documents.ReplaceAsync(SharedKind.Assessment, ShareId.New(), key, 1, TestDatabase.Body(), Stop));
        Assert.Equal(new ReplaceResult(ReplaceOutcome.Missing), await Documents.ReplaceAsync(SharedKind.Collection, saved.Id, key, 1, TestDatabase.Body(), Stop));
    }

    [Fact]
    public async Task Replace_FrozenFigure_IsRefusedEvenWithTheKey()
    {
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.FrozenFigure, TestDatabase.Body(), Stop);

        await Assert.ThrowsAsync<ArgumentException>(() => Documents.ReplaceAsync(SharedKind.FrozenFigure, saved.Id, key, 1, TestDatabase.Body(), Stop));
        Assert.Equal(ReplaceOutcome.Missing, (await Documents.ReplaceAsync(SharedKind.Collection, saved.Id, key, 1, TestDatabase.Body(), Stop)).Outcome);
    }

    [Fact]
    public async Task Replace_ManyAtOnce_ExactlyOneWins()
    {
        await using TestPortal second = await Database.StartAsync();
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.Collection, TestDatabase.Body("first"), Stop);

        ReplaceResult[] results = await Task.WhenAll(Enumerable.Range(0, 24).Select(writer => Task.Run(
            () => (writer % 2 == 0 ? Documents : second.Documents).ReplaceAsync(saved.Kind, saved.Id, key, 1, TestDatabase.Body($"writer {writer}"), Stop), Stop)));

        int winner = Assert.Single(Enumerable.Range(0, 24), writer => results[writer].Outcome == ReplaceOutcome.Updated);
        Assert.All(results.Where((_, writer) => writer != winner), result => Assert.Equal(new ReplaceResult(ReplaceOutcome.Conflict, 2), result));
        Assert.Equal(TestDatabase.Body($"writer {winner}").Json, (await Documents.FindAsync(saved.Kind, saved.Id, Stop))!.Json);
    }

    [Fact]
    public async Task Delete_RightKey_IsGone()
    {
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.FrozenFigure, TestDatabase.Body(), Stop);

        Assert.Equal(DeleteOutcome.Deleted, await Documents.DeleteAsync(saved.Kind, saved.Id, key, Stop));
        Assert.Null(await Documents.FindAsync(saved.Kind, saved.Id, Stop));
        Assert.Equal(DeleteOutcome.Missing, await Documents.DeleteAsync(saved.Kind, saved.Id, key, Stop));
    }

    [Fact]
    public async Task Delete_WrongKeyOrOtherKind_KeepsTheDocument()
    {
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.FrozenFigure, TestDatabase.Body(), Stop);

        Assert.Equal(DeleteOutcome.WrongKey, await Documents.DeleteAsync(saved.Kind, saved.Id, EditKey.New(), Stop));
        Assert.Equal(DeleteOutcome.Missing, await Documents.DeleteAsync(SharedKind.Collection, saved.Id, key, Stop));
        Assert.NotNull(await Documents.FindAsync(saved.Kind, saved.Id, Stop));
    }

    [Fact]
    public async Task Save_TwoHundredAtOnceFromTwoPortals_AllAreKept()
    {
        await using TestPortal second = await Database.StartAsync();

        SavedDocument[] saved = await Task.WhenAll(Enumerable.Range(0, 200).Select(number => Task.Run(
            () => (number % 2 == 0 ? Documents : second.Documents).SaveAsync(SharedKind.Assessment, TestDatabase.Body($"number {number}"), Stop), Stop)));

        foreach ((SavedDocument document, int number) in saved.Select((document, number) => (document, number)))
            Assert.Equal(TestDatabase.Body($"number {number}").Json, (await Documents.FindAsync(SharedKind.Assessment, document.Document.Id, Stop))!.Json);
    }

    [Fact]
    public async Task Restart_SavedDocuments_AreStillThereAndTheirKeysWork()
    {
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.Collection, TestDatabase.Body("first"), Stop);
        Assert.True(EditKey.TryParse(key.Reveal(), out EditKey? noted));

        await RestartAsync();

        Assert.Equal(saved.Json, (await Documents.FindAsync(saved.Kind, saved.Id, Stop))!.Json);
        Assert.Equal(ReplaceOutcome.Updated, (await Documents.ReplaceAsync(saved.Kind, saved.Id, noted, 1, TestDatabase.Body("second"), Stop)).Outcome);
    }

    [Fact]
    public async Task Save_EditKey_IsStoredOnlyAsHashAndNeverLogged()
    {
        (SharedDocument saved, EditKey key) = await Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body("a confidential quote"), Stop);
        await Documents.DeleteAsync(saved.Kind, saved.Id, EditKey.New(), Stop);

        Assert.Equal(key.Hash(), await Database.ScalarAsync("SELECT edit_key_sha256 FROM shared_documents"));
        Assert.All(Portal.Log.Lines, line =>
        {
            Assert.DoesNotContain(key.Reveal(), line, StringComparison.Ordinal);
            Assert.DoesNotContain("confidential", line, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Health_DatabaseAnswers_IsHealthy() =>
        Assert.Equal(HealthStatus.Healthy, (await Portal.HealthAsync()).Status);

    [Fact]
    public async Task Save_CancelledBefore_SavesNothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Documents.SaveAsync(SharedKind.Assessment, TestDatabase.Body(), new CancellationToken(canceled: true)));

        Assert.Equal(0L, await Database.ScalarAsync("SELECT count(*) FROM shared_documents"));
    }

    [Fact]
    public async Task Find_TableLost_SaysThatTheStorageIsUnavailable()
    {
        await Database.ExecuteAsync("DROP TABLE shared_documents");

        var fault = await Assert.ThrowsAsync<StorageUnavailableException>(() => Documents.FindAsync(SharedKind.Assessment, ShareId.New(), Stop));
        Assert.DoesNotContain("shared_documents", fault.Message, StringComparison.Ordinal);
        Assert.Equal(HealthStatus.Unhealthy, (await Portal.HealthAsync()).Status);
    }
}
