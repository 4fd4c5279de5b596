using AldPortal.Web.Shell;

namespace AldPortal.Web.Hosting;

/// <summary>Lets browsers keep a static file for a year where its address carries a hash of its content.</summary>
public static class ImmutableAssets
{
    /// <summary>Sets the cache header of versioned files.</summary>
    public static void UseImmutableAssets(this WebApplication app) => app.Use((context, next) =>
    {
        if (context.Request.Query.ContainsKey(AssetVersions.Parameter) && IsAsset(context.Request.Path))
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode == StatusCodes.Status200OK)
                    context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                return Task.CompletedTask;
            });
        return next(context);
    });

    private static bool IsAsset(PathString path) =>
        path.StartsWithSegments("/css") || path.StartsWithSegments("/js") || path.StartsWithSegments("/lib") || path.StartsWithSegments("/_framework");
}
