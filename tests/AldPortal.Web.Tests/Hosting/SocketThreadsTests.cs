using AldPortal.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace AldPortal.Web.Tests.Hosting;

public class SocketThreadsTests
{
    [Fact]
    public async Task UseThreadPool_RequestOnAThreadOfSockets_IsHandledOnThePool()
    {
        Thread? handledOn = null;
        RequestDelegate pipeline = Pipeline(_ =>
        {
            handledOn = Thread.CurrentThread;
            return Task.CompletedTask;
        });
        await OnSocketThread(() => pipeline(new DefaultHttpContext()));
        Assert.True(handledOn!.IsThreadPoolThread);
    }

    [Fact]
    public async Task UseThreadPool_BodyThatArrivesOnAThreadOfSockets_IsReadOnThePool()
    {
        var body = new BodyFromSocketThread("the text"u8.ToArray());
        var context = new DefaultHttpContext();
        context.Request.Body = body;
        context.Features.Set<IHttpRequestBodyDetectionFeature>(new HasBody());
        bool onPool = false;
        string read = "";
        RequestDelegate pipeline = Pipeline(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            read = await reader.ReadToEndAsync();
            onPool = Thread.CurrentThread.IsThreadPoolThread;
        });
        await OnSocketThread(() => pipeline(context));
        Assert.Equal("the text", read);
        Assert.True(onPool);
        Assert.True(body.WasAwaited);
    }

    [Fact]
    public async Task UseThreadPool_BodyThatFails_FailsOnThePool()
    {
        var context = new DefaultHttpContext();
        context.Request.Body = new BodyFromSocketThread(null);
        context.Features.Set<IHttpRequestBodyDetectionFeature>(new HasBody());
        bool onPool = false;
        RequestDelegate pipeline = Pipeline(async context =>
        {
            await Assert.ThrowsAsync<BadHttpRequestException>(async () => await context.Request.Body.ReadExactlyAsync(new byte[1]));
            onPool = Thread.CurrentThread.IsThreadPoolThread;
        });
        await OnSocketThread(() => pipeline(context));
        Assert.True(onPool);
    }

    private static RequestDelegate Pipeline(RequestDelegate last)
    {
        var app = new ApplicationBuilder(new ServiceCollection().BuildServiceProvider());
        app.UseThreadPool();
        app.Run(last);
        return app.Build();
    }

    // A thread of its own, as .NET has for sockets: not of the pool, and without a context to come back to.
    private static Task OnSocketThread(Func<Task> work)
    {
        var done = new TaskCompletionSource<Task>(TaskCreationOptions.RunContinuationsAsynchronously);
        new Thread(() => done.SetResult(work())) { IsBackground = true }.Start();
        return done.Task.Unwrap();
    }

    private sealed class HasBody : IHttpRequestBodyDetectionFeature
    {
        public bool CanHaveBody => true;
    }

    // Its bytes (or, where they are null, the end of the connection) arrive later, on a thread of their own.
    private sealed class BodyFromSocketThread(byte[]? bytes) : MemoryStream(bytes ?? [])
    {
        public bool WasAwaited { get; private set; }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            // Its continuation runs on the thread that completes it, as with a socket.
            var arrived = new TaskCompletionSource<int>();
            new Thread(() =>
            {
                SpinWait.SpinUntil(() => WasAwaited);
                Thread.Sleep(20);
                if (bytes is null)
                    arrived.SetException(new BadHttpRequestException("The connection ended."));
                else
                    arrived.SetResult(Read(buffer.Span));
            })
            { IsBackground = true }.Start();
            WasAwaited = true;
            return new ValueTask<int>(arrived.Task);
        }
    }
}
