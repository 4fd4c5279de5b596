using System.Globalization;
using System.Threading.RateLimiting;

namespace AldPortal.Web.Hosting;

/// <summary>Limits of rate and size.</summary>
public static class Limits
{
    /// <summary>Rate limit policy of the API and of all that writes.</summary>
    public const string Policy = "per-address";

    /// <summary>Largest request body: 1 MB of text grows when it is escaped in JSON.</summary>
    public const long MaxRequestBytes = 8 * 1024 * 1024;

    /// <summary>Largest text in UTF-8 bytes that the checklist reads.</summary>
    public const int MaxTextBytes = 1024 * 1024;

    /// <summary>Registers the rate limiter; a limit of 0 switches it off.</summary>
    public static void AddPortalLimits(this IServiceCollection services, PortalOptions options)
    {
        services.Configure<Microsoft.AspNetCore.Server.Kestrel.Core.KestrelServerOptions>(kestrel =>
        {
            kestrel.Limits.MaxRequestBodySize = MaxRequestBytes;
            kestrel.AddServerHeader = false;
        });
        services.AddRateLimiter(limiter =>
        {
            limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limiter.OnRejected = async (context, cancellation) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "60";
                await TypedResults.Problem(
                    title: "Too many requests",
                    detail: string.Create(CultureInfo.InvariantCulture, $"From one address {options.RateLimit} requests a minute are answered; please wait a minute."),
                    statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext);
            };
            limiter.AddPolicy(Policy, context => options.RateLimit == 0
                ? RateLimitPartition.GetNoLimiter("")
                : RateLimitPartition.GetFixedWindowLimiter(
                    context.Connection.RemoteIpAddress?.ToString() ?? "",
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = options.RateLimit, Window = TimeSpan.FromMinutes(1) }));
        });
    }
}
