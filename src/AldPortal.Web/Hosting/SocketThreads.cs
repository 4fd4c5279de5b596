using Microsoft.AspNetCore.Http.Features;

namespace AldPortal.Web.Hosting;

/// <summary>
/// What arrives on a socket is handled on the thread that waits for sockets, as long as that takes microseconds: a kept page is answered
/// there. Everything else leaves that thread at once, so that what computes or waits holds up no other reader.
/// </summary>
public static class SocketThreads
{
    private const string Setting = "DOTNET_SYSTEM_NET_SOCKETS_INLINE_COMPLETIONS";

    /// <summary>Asks .NET for it, which reads this when the first socket is made and knows no other way; an operator's own setting stays.</summary>
    public static void FinishSocketsWhereTheyAreWaitedFor()
    {
        if (Environment.GetEnvironmentVariable(Setting) is null)
            Environment.SetEnvironmentVariable(Setting, "1");
    }

    /// <summary>Takes everything behind it to the thread pool, and keeps it there when it reads the body of its request.</summary>
    public static void UseThreadPool(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        await Task.Yield();
        if (context.Features.Get<IHttpRequestBodyDetectionFeature>()?.CanHaveBody is true)
            context.Request.Body = new PooledReads(context.Request.Body);
        await next(context);
    });

    // What waits for bytes of a body is woken by their arrival, on the thread of the socket.
    private sealed class PooledReads(Stream body) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            ValueTask<int> read = body.ReadAsync(buffer, cancellationToken);
            return read.IsCompleted ? read : Later(read);
        }

        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override int Read(byte[] buffer, int offset, int count) => body.Read(buffer, offset, count);

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private static async ValueTask<int> Later(ValueTask<int> read)
        {
            try
            {
                return await read.ConfigureAwait(false);
            }
            finally
            {
                await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
            }
        }
    }
}
