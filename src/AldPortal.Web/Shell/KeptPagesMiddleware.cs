using Microsoft.AspNetCore.Http.Features;

namespace AldPortal.Web.Shell;

/// <summary>Answers with a kept page before anything else of the pipeline runs, and fills the memory after the start.</summary>
public static class KeptPagesMiddleware
{
    /// <summary>Adds the answer from memory; to stand right behind what sets the headers of every answer.</summary>
    public static void UseKeptPages(this WebApplication app)
    {
        KeptPages kept = app.Services.GetRequiredService<KeptPages>();
        app.Use(next =>
        {
            app.Services.GetRequiredService<PageWarmUp>().Pipeline = next;
            return context => kept.Find(context.Request) is RenderedPage page ? page.Send(context) : next(context);
        });
    }
}

/// <summary>Asks the pipeline once for each page after the start, so that the first reader is answered from memory too.</summary>
public sealed class PageWarmUp(SitePages site, IServiceScopeFactory scopes, IHostApplicationLifetime lifetime, ILogger<PageWarmUp> logger) : BackgroundService
{
    /// <summary>The pipeline behind the answer from memory; null until it is put together.</summary>
    public RequestDelegate? Pipeline { get; set; }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!await Started(stoppingToken) || Pipeline is not RequestDelegate pipeline)
            return;
        int failed = 0;
        foreach (string address in site.All)
        {
            if (stoppingToken.IsCancellationRequested)
                return;
            failed += await Ask(pipeline, address) ? 0 : 1;
        }
        logger.LogInformation("{Pages} reading pages are in memory, {Failed} could not be made", site.All.Count - failed, failed);
    }

    private async Task<bool> Started(CancellationToken stopping)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using CancellationTokenRegistration start = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await using CancellationTokenRegistration stop = stopping.Register(() => started.TrySetCanceled(stopping));
        try
        {
            await started.Task;
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task<bool> Ask(RequestDelegate pipeline, string address)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = "http";
        context.Request.Host = new HostString("localhost");
        context.Request.Path = address;
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        try
        {
            await pipeline(context);
            return context.Response.StatusCode == StatusCodes.Status200OK;
        }
        catch (Exception error)
        {
            logger.LogWarning(error, "The page {Address} could not be made ahead", address);
            return false;
        }
    }
}
