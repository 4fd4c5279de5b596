using AldPortal.Core.Sharing;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace AldPortal.Storage;

/// <summary>Healthy when a query of the saved documents is answered.</summary>
internal sealed class StorageHealthCheck(ISharedDocuments documents) : IHealthCheck
{
    /// <inheritdoc />
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await documents.CheckAsync(cancellationToken);
            return HealthCheckResult.Healthy();
        }
        catch (StorageUnavailableException fault)
        {
            return new HealthCheckResult(context.Registration.FailureStatus, fault.Message, fault);
        }
    }
}
