using AldPortal.Core.Sharing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace AldPortal.Storage.Tests.Databases;

/// <summary>The storage of a portal, started and stopped like the real one.</summary>
public sealed class TestPortal : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private TestPortal(ServiceProvider services, CollectingLogger log)
    {
        this.services = services;
        Log = log;
        Documents = services.GetRequiredService<ISharedDocuments>();
    }

    public ISharedDocuments Documents { get; }

    public CollectingLogger Log { get; }

    public static async Task<TestPortal> StartAsync(StorageLocation location)
    {
        var log = new CollectingLogger();
        ServiceProvider services = new ServiceCollection()
            .AddLogging(logging => logging.AddProvider(log).SetMinimumLevel(LogLevel.Information))
            .AddPortalStorage(location)
            .BuildServiceProvider(validateScopes: true);
        try
        {
            // The health check publisher, which ASP.NET registers beside, has no place here.
            foreach (IHostedService hosted in services.GetServices<IHostedService>().Where(service => service is StorageStart))
                await hosted.StartAsync(TestContext.Current.CancellationToken);
            return new TestPortal(services, log);
        }
        catch
        {
            await services.DisposeAsync();
            throw;
        }
    }

    public async Task<HealthReportEntry> HealthAsync()
    {
        HealthReport report = await services.GetRequiredService<HealthCheckService>().CheckHealthAsync(TestContext.Current.CancellationToken);
        return report.Entries[StorageServices.HealthCheck];
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();
}

/// <summary>Keeps every line of the log.</summary>
public sealed class CollectingLogger : ILoggerProvider, ILogger
{
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (lines)
                return [.. lines];
        }
    }

    public ILogger CreateLogger(string categoryName) => this;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lock (lines)
            lines.Add($"{logLevel}: {formatter(state, exception)} {exception}");
    }

    public void Dispose()
    {
    }
}
