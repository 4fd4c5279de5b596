using System.IO.Compression;
using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Checklist;

/// <summary>Pages that answer a plain form: they work without script, change nothing on the server and so need no token.</summary>
internal static class FormPages
{
    /// <summary>Maps a form's address to the page that answers it.</summary>
    public static void MapFormPage(this IEndpointRouteBuilder routes, string pattern, Func<IFormCollection, Task<ReadingPage>> handler)
    {
        var renderer = routes.ServiceProvider.GetRequiredService<ReadingPageRenderer>();
        routes.MapPost(pattern, async context =>
        {
            if (!context.Request.HasFormContentType)
            {
                context.Response.StatusCode = StatusCodes.Status415UnsupportedMediaType;
                return;
            }
            ReadingPage answer = await handler(await context.Request.ReadFormAsync(context.RequestAborted));
            context.Response.Headers.CacheControl = "no-store";
            await (await renderer.Render(answer, CompressionLevel.Fastest)).Send(context);
        }).RequireRateLimiting(Limits.Policy).DisableAntiforgery().ExcludeFromDescription();
    }

    /// <summary>The bytes of an uploaded file.</summary>
    public static async Task<byte[]> Bytes(IFormFile file)
    {
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}
