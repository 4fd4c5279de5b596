using System.Runtime.ExceptionServices;
using AldPortal.Core.Sharing;
using AldPortal.Storage.Schema;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AldPortal.Storage;

/// <summary>
/// Upgrades the schema before the first request. A wrong setting or a database from a newer program stops the start; a
/// server that does not answer yet does not, because everything but saving works without it (/readyz says so).
/// </summary>
internal sealed class StorageStart(ISharedDocuments documents, ILogger<StorageStart> logger) : IHostedService
{
    /// <inheritdoc />
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await documents.CheckAsync(cancellationToken);
        }
        catch (StorageUnavailableException fault)
        {
            if (fault.InnerException is StorageSetupException setup)
                ExceptionDispatchInfo.Throw(setup);
            logger.LogError(fault, "Storage: the database does not answer; saving fails until it does");
        }
    }

    /// <inheritdoc />
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
