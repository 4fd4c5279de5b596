using Microsoft.Extensions.Options;

namespace AldPortal.Web.Hosting;

/// <summary>Sends the security headers with every answer; only what lies below /embed may be framed by others.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; "
        + "worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-src 'self'; frame-ancestors ";

    /// <summary>Adds the headers to every answer.</summary>
    public static void UseSecurityHeaders(this WebApplication app)
    {
        string embedPolicy = Policy + app.Services.GetRequiredService<IOptions<PortalOptions>>().Value.FrameAncestors;
        const string PagePolicy = Policy + "'none'";
        app.Use((context, next) =>
        {
            IHeaderDictionary headers = context.Response.Headers;
            bool embedded = context.Request.Path.StartsWithSegments("/embed");
            headers.ContentSecurityPolicy = embedded ? embedPolicy : PagePolicy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
            headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), interest-cohort=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            if (!embedded)
                headers.XFrameOptions = "DENY";
            return next(context);
        });
    }
}
