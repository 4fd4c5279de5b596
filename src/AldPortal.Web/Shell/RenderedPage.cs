using System.IO.Pipelines;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace AldPortal.Web.Shell;

/// <summary>A rendered page in the encodings browsers ask for, with everything computed that its answer needs.</summary>
public sealed class RenderedPage
{
    private static readonly StringValues CacheControl = "no-cache";
    private static readonly StringValues Vary = "Accept-Encoding";
    private static readonly StringValues Html = "text/html; charset=utf-8";

    private readonly int status;
    private readonly StringValues type;
    private readonly string tag;
    private readonly Body plain;
    private readonly Body brotli;
    private readonly Body gzip;

    /// <summary>Prepares a page.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="plain">UTF-8 bytes.</param>
    /// <param name="brotli">The same, compressed with Brotli.</param>
    /// <param name="gzip">The same, compressed with gzip.</param>
    /// <param name="type">Content type; HTML where none is given.</param>
    public RenderedPage(int status, byte[] plain, byte[] brotli, byte[] gzip, string? type = null)
    {
        this.status = status;
        this.type = type ?? Html;
        tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..20]}\"";
        this.plain = new Body(plain, StringValues.Empty);
        this.brotli = new Body(brotli, "br");
        this.gzip = new Body(gzip, "gzip");
    }

    /// <summary>Sends the page, or 304 where the browser has it.</summary>
    public Task Send(HttpContext context)
    {
        HttpRequest request = context.Request;
        HttpResponse response = context.Response;
        IHeaderDictionary headers = response.Headers;
        headers.ETag = tag;
        headers.CacheControl = CacheControl;
        headers.Vary = Vary;
        response.StatusCode = status;
        StringValues known = request.Headers.IfNoneMatch;
        if (known.Count > 0 && status == StatusCodes.Status200OK && known.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        Body body = Choose(request.Headers.AcceptEncoding);
        headers.ContentType = type;
        headers.ContentLength = body.Bytes.Length;
        if (body.Encoding.Count > 0)
            headers.ContentEncoding = body.Encoding;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : Write(response, body.Bytes);
    }

    // Mostly the bytes go into the connection's buffer at once; then nothing is awaited and nothing allocated. A lost connection ends
    // the writing by itself; asking for its token would cost an object for each request.
    private static Task Write(HttpResponse response, byte[] bytes)
    {
        ValueTask<FlushResult> written = response.BodyWriter.WriteAsync(bytes);
        if (!written.IsCompletedSuccessfully)
            return written.AsTask();
        _ = written.Result;
        return Task.CompletedTask;
    }

    private Body Choose(StringValues accepted)
    {
        string encodings = accepted.ToString();
        return Accepts(encodings, "br") ? brotli : Accepts(encodings, "gzip") ? gzip : plain;
    }

    // "br" and "br;q=0.5" accept it, "br;q=0" does not.
    private static bool Accepts(string encodings, string name)
    {
        int start = encodings.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (start < 0)
            return false;
        ReadOnlySpan<char> rest = encodings.AsSpan(start + name.Length);
        int end = rest.IndexOf(',');
        ReadOnlySpan<char> weight = (end < 0 ? rest : rest[..end]).Trim();
        return weight.IsEmpty || weight.TrimStart("; q=").IndexOfAnyInRange('1', '9') >= 0;
    }

    private sealed record Body(byte[] Bytes, StringValues Encoding);
}
