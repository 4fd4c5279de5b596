using AldPortal.Core.Sharing;
using AldPortal.Storage.Engines;
using AldPortal.Storage.Model;
using AldPortal.Storage.Schema;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace AldPortal.Storage;

/// <summary>Registers the storage.</summary>
public static class StorageServices
{
    /// <summary>Name of the health check.</summary>
    public const string HealthCheck = "storage";

    /// <summary>
    /// Registers <see cref="ISharedDocuments"/>, the upgrade of the schema at start and the health check "storage".
    /// </summary>
    public static IServiceCollection AddPortalStorage(this IServiceCollection services, StorageLocation location)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => StorageEngine.For(location));
        services.AddSingleton<StorageSchema>();
        services.AddPooledDbContextFactory<PortalDbContext>((provider, options) =>
        {
            provider.GetRequiredService<StorageEngine>().Configure(options);
            options.ConfigureWarnings(warnings => warnings.Log((RelationalEventId.CommandExecuted, LogLevel.Debug)));
        });
        services.AddSingleton<ISharedDocuments, SharedDocuments>();
        services.AddHostedService<StorageStart>();
        services.AddHealthChecks().AddCheck<StorageHealthCheck>(HealthCheck, timeout: TimeSpan.FromSeconds(10));
        return services;
    }
}
