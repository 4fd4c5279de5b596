using System.Security.Cryptography;
using AldPortal.Core.Sharing;
using AldPortal.Storage.Engines;
using AldPortal.Storage.Model;
using AldPortal.Storage.Schema;
using Microsoft.EntityFrameworkCore;

namespace AldPortal.Storage;

/// <summary>The port on EF Core; the same code on every database.</summary>
internal sealed class SharedDocuments(
    IDbContextFactory<PortalDbContext> contexts, StorageEngine engine, StorageSchema schema, TimeProvider time) : ISharedDocuments
{
    public async Task<SavedDocument> SaveAsync(SharedKind kind, DocumentBody body, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(body);
        EditKey key = EditKey.New();
        DateTimeOffset now = Now();
        byte[] json = body.Utf8.ToArray();
        var row = new DocumentRow
        {
            Id = ShareId.New(),
            Kind = kind,
            FormatVersion = body.FormatVersion,
            Version = 1,
            CreatedUtc = now,
            UpdatedUtc = now,
            EditKeySha256 = key.Hash(),
            JsonSha256 = SHA256.HashData(json),
            Json = json,
        };
        await WriteAsync(context =>
        {
            context.Add(row);
            return context.SaveChangesAsync(cancellation);
        }, cancellation);
        return new SavedDocument(row.ToDocument(), key);
    }

    public Task<SharedDocument?> FindAsync(SharedKind kind, ShareId id, CancellationToken cancellation = default) => ReadAsync(async context =>
    {
        DocumentRow? row = await Only(context, kind, id).AsNoTracking().SingleOrDefaultAsync(cancellation);
        return row?.ToDocument();
    }, cancellation);

    public Task<ReplaceResult> ReplaceAsync(
        SharedKind kind, ShareId id, EditKey key, int expectedVersion, DocumentBody body, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(body);
        if (!kind.CanChange())
            throw new ArgumentException($"A {kind.Word()} never changes.", nameof(kind));

        return WriteAsync(async context =>
        {
            IQueryable<DocumentRow> document = Only(context, kind, id);
            Guard? found = await GuardOf(document, cancellation);
            if (found is null)
                return new ReplaceResult(ReplaceOutcome.Missing);
            if (!key.Matches(found.KeyHash))
                return new ReplaceResult(ReplaceOutcome.WrongKey);

            // The version stands in the statement's own condition: of two at the same time, one finds it changed.
            DateTimeOffset now = Now();
            byte[] json = body.Utf8.ToArray();
            byte[] hash = SHA256.HashData(json);
            int updated = await document.Where(row => row.Version == expectedVersion).ExecuteUpdateAsync(row => row
                .SetProperty(r => r.Version, expectedVersion + 1)
                .SetProperty(r => r.FormatVersion, body.FormatVersion)
                .SetProperty(r => r.UpdatedUtc, now)
                .SetProperty(r => r.JsonSha256, hash)
                .SetProperty(r => r.Json, json), cancellation);
            if (updated == 1)
                return new ReplaceResult(ReplaceOutcome.Updated, expectedVersion + 1);

            return await GuardOf(document, cancellation) is { } current
                ? new ReplaceResult(ReplaceOutcome.Conflict, current.Version)
                : new ReplaceResult(ReplaceOutcome.Missing);
        }, cancellation);
    }

    public Task<DeleteOutcome> DeleteAsync(SharedKind kind, ShareId id, EditKey key, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(key);
        return WriteAsync(async context =>
        {
            IQueryable<DocumentRow> document = Only(context, kind, id);
            Guard? found = await GuardOf(document, cancellation);
            if (found is null)
                return DeleteOutcome.Missing;
            if (!key.Matches(found.KeyHash))
                return DeleteOutcome.WrongKey;
            return await document.ExecuteDeleteAsync(cancellation) == 1 ? DeleteOutcome.Deleted : DeleteOutcome.Missing;
        }, cancellation);
    }

    public Task CheckAsync(CancellationToken cancellation = default) =>
        ReadAsync(context => context.Documents.AnyAsync(cancellation), cancellation);

    // What opens a document, and the version it has.
    private sealed record Guard(byte[] KeyHash, int Version);

    private static Task<Guard?> GuardOf(IQueryable<DocumentRow> document, CancellationToken cancellation) =>
        document.Select(row => new Guard(row.EditKeySha256, row.Version)).SingleOrDefaultAsync(cancellation);

    private static IQueryable<DocumentRow> Only(PortalDbContext context, SharedKind kind, ShareId id) =>
        context.Documents.Where(row => row.Id == id && row.Kind == kind);

    private async Task<T> WriteAsync<T>(Func<PortalDbContext, Task<T>> work, CancellationToken cancellation)
    {
        using IDisposable? turn = await engine.WriteTurnAsync(cancellation);
        return await ReadAsync(work, cancellation);
    }

    private async Task<T> ReadAsync<T>(Func<PortalDbContext, Task<T>> work, CancellationToken cancellation)
    {
        try
        {
            await schema.EnsureAsync(cancellation);
            await using PortalDbContext context = await contexts.CreateDbContextAsync(cancellation);
            return await work(context);
        }
        catch (Exception fault) when (fault is StorageSetupException || StorageFault.Is(fault))
        {
            throw StorageFault.Unavailable(fault);
        }
        finally
        {
            // An answer of PostgreSQL may arrive on a thread that waits for sockets; what the caller does with it must not hold that up.
            await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
        }
    }

    // Milliseconds: what is read back equals what was saved on every database.
    private DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
}
