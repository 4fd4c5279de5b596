using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Net.Http.Headers;

namespace AldPortal.Web.Shell;

/// <summary>A rendered page in the encodings browsers ask for, ready to be sent.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="ETag">Quoted hash of the page.</param>
/// <param name="Plain">UTF-8 bytes.</param>
/// <param name="Brotli">The same, compressed with Brotli.</param>
/// <param name="Gzip">The same, compressed with gzip.</param>
public sealed record RenderedPage(int Status, string ETag, byte[] Plain, byte[] Brotli, byte[] Gzip);

/// <summary>
/// Renders components to static HTML. A page is rendered outside any circuit or form handling, so it sets no cookie and carries
/// no token, and the same address always gives the same bytes.
/// </summary>
public sealed class ReadingPageRenderer(IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    /// <summary>Renders a page and compresses it.</summary>
    /// <param name="level">How hard to compress: pages that are kept are worth the effort.</param>
    public async Task<RenderedPage> Render(ReadingPage page, CompressionLevel level)
    {
        byte[] plain = Encoding.UTF8.GetBytes(await Html(page));
        string tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(plain))[..20]}\"";
        return new RenderedPage(page.Status, tag, plain, Compress(plain, stream => new BrotliStream(stream, level)), Compress(plain, stream => new GZipStream(stream, level)));
    }

    /// <summary>A component as HTML: a page, or a part of one.</summary>
    public async Task<string> Html(ReadingPage page)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        await using var renderer = new HtmlRenderer(scope.ServiceProvider, loggers);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync(page.Component, ParameterView.FromDictionary(page.Parameters));
            return root.ToHtmlString();
        });
    }

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> compression)
    {
        using var target = new MemoryStream();
        using (Stream compressor = compression(target))
            compressor.Write(bytes);
        return target.ToArray();
    }

    /// <summary>Sends a rendered page, or 304 where the browser has it.</summary>
    public static async Task Send(HttpContext context, RenderedPage page)
    {
        HttpResponse response = context.Response;
        response.Headers.ETag = page.ETag;
        response.Headers.CacheControl = "no-cache";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (page.Status == StatusCodes.Status200OK && context.Request.Headers.IfNoneMatch.Contains(page.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        response.StatusCode = page.Status;
        response.ContentType = "text/html; charset=utf-8";
        string accepted = context.Request.Headers.AcceptEncoding.ToString();
        byte[] body = page.Plain;
        if (accepted.Contains("br", StringComparison.OrdinalIgnoreCase))
            (body, response.Headers.ContentEncoding) = (page.Brotli, "br");
        else if (accepted.Contains("gzip", StringComparison.OrdinalIgnoreCase))
            (body, response.Headers.ContentEncoding) = (page.Gzip, "gzip");
        response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(body, context.RequestAborted);
    }
}
