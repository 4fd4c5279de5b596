using AldPortal.Core.Sharing;
using AldPortal.Storage.Engines;
using Microsoft.Extensions.Logging;

namespace AldPortal.Storage.Schema;

/// <summary>
/// Sees to it that nothing is read or written before the schema is right. A database server that comes up later than
/// the portal is taken into use with the first request after that; whoever waits meanwhile waits for one attempt together.
/// </summary>
internal sealed class StorageSchema(StorageEngine engine, ILogger<StorageSchema> logger)
{
    private readonly Lock gate = new();
    private Task? attempt;

    /// <summary>Ends well when the schema is right.</summary>
    /// <exception cref="StorageUnavailableException">The database does not answer.</exception>
    /// <exception cref="StorageSetupException">The database is from a newer program.</exception>
    public Task EnsureAsync(CancellationToken cancellation)
    {
        Task current;
        lock (gate)
        {
            if (attempt is null || attempt.IsFaulted || attempt.IsCanceled)
                attempt = Task.Run(UpgradeAsync, CancellationToken.None);
            current = attempt;
        }
        return current.IsCompletedSuccessfully ? current : current.WaitAsync(cancellation);
    }

    private async Task UpgradeAsync()
    {
        try
        {
            int before = await engine.UpgradeAsync(CancellationToken.None);
            if (before < engine.Migrations.Count)
                logger.LogInformation("Storage: schema upgraded from version {Before} to {Now}", before, engine.Migrations.Count);
        }
        catch (Exception fault) when (StorageFault.Is(fault))
        {
            throw StorageFault.Unavailable(fault);
        }
    }
}
