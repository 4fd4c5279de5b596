using AldPortal.Web.Hosting;

namespace AldPortal.Web.Shell.Previews;

/// <summary>Serves the picture of each page below <c>/og</c>.</summary>
public static class PreviewEndpoints
{
    private static readonly string[] Methods = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Maps the pictures.</summary>
    public static void MapPreviews(this WebApplication app)
    {
        PreviewCards cards = app.Services.GetRequiredService<PreviewCards>();
        PreviewPictures pictures = app.Services.GetRequiredService<PreviewPictures>();
        app.MapMethods(PortalUrls.PreviewRoot + "/{**file}", Methods, async (HttpContext context, string? file) =>
        {
            PreviewCard? card = PortalUrls.PageOfPreview(file ?? "") is string page
                ? cards.Find(page, context.Request.QueryPairs().Where(pair => pair.Key != PortalUrls.PreviewVersion))
                : null;
            if (card is null)
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            else
                await Send(context, card, pictures);
        }).RequireRateLimiting(Limits.Policy).ExcludeFromDescription();
    }

    /// <summary>Answers with the picture of a card, or 304 where the asker has it.</summary>
    /// <param name="context">The request.</param>
    /// <param name="card">The card.</param>
    /// <param name="pictures">The pictures.</param>
    /// <param name="canBeDeleted">True for what a reader made: it is asked for anew each time.</param>
    public static async Task Send(HttpContext context, PreviewCard card, PreviewPictures pictures, bool canBeDeleted = false)
    {
        string tag = $"\"{card.Version}\"";
        HttpResponse response = context.Response;
        response.Headers.ETag = tag;
        // With the right version in its address it never changes; without one it is asked for anew.
        response.Headers.CacheControl = !canBeDeleted && context.Request.Query[PortalUrls.PreviewVersion] == card.Version ? "public, max-age=31536000, immutable" : "no-cache";
        if (context.Request.Headers.IfNoneMatch.ToString().Contains(tag, StringComparison.Ordinal))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        byte[] png = await pictures.Png(card, context.RequestAborted);
        response.ContentType = "image/png";
        response.ContentLength = png.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await response.Body.WriteAsync(png, context.RequestAborted);
    }
}
