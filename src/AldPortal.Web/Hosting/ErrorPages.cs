using System.Diagnostics;
using System.IO.Compression;
using AldPortal.Core.Sharing;
using AldPortal.Web.Shell;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;

namespace AldPortal.Web.Hosting;

/// <summary>Errors as readers should meet them: a page that helps, or problem details for the API; never a stack trace.</summary>
public static class ErrorPages
{
    /// <summary>Catches what goes wrong further in.</summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(errors => errors.Run(async context =>
        {
            Exception? error = context.Features.Get<IExceptionHandlerFeature>()?.Error;
            int status = StatusFor(error);
            context.Response.StatusCode = status;
            if (IsApi(context))
                await ProblemFor(status, error).ExecuteAsync(context);
            else
                await SendPage(context, ReadingPage.Of<ErrorPage>((nameof(ErrorPage.TraceId), Activity.Current?.Id ?? context.TraceIdentifier)) with { Status = status });
        }));
        app.UseStatusCodePages(async status =>
        {
            HttpContext context = status.HttpContext;
            if (IsApi(context))
                await TypedResults.Problem(statusCode: context.Response.StatusCode, detail: DetailFor(context.Response.StatusCode)).ExecuteAsync(context);
            else if (context.Response.StatusCode == StatusCodes.Status404NotFound && HttpMethods.IsGet(context.Request.Method))
                await SendPage(context, ReadingPageEndpoints.NotFound(context));
        });
    }

    /// <summary>Answers 404 for every address that no feature has.</summary>
    public static void MapFallbackToNotFound(this WebApplication app) =>
        app.MapFallback(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        });

    private static bool IsApi(HttpContext context) => context.Request.Path.StartsWithSegments("/api");

    private static int StatusFor(Exception? error) => error switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        StorageUnavailableException => StatusCodes.Status503ServiceUnavailable,
        DocumentRefusedException { Refusal: DocumentRefusal.TooLarge } => StatusCodes.Status413PayloadTooLarge,
        DocumentRefusedException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static ProblemHttpResult ProblemFor(int status, Exception? error) => status switch
    {
        StatusCodes.Status503ServiceUnavailable => TypedResults.Problem(
            title: "Saving does not work now", statusCode: status, detail: "The storage does not answer; nothing was saved. Everything else works. Please try again in a minute."),
        StatusCodes.Status413PayloadTooLarge when error is DocumentRefusedException => TypedResults.Problem(title: "Too large", statusCode: status, detail: error.Message),
        StatusCodes.Status413PayloadTooLarge => TypedResults.Problem(
            title: "Too large", statusCode: status, detail: $"A request may hold at most {Limits.MaxRequestBytes / 1024 / 1024} MB, a text at most 1 MB."),
        StatusCodes.Status400BadRequest => TypedResults.Problem(
            title: "The request could not be read", statusCode: status, detail: error?.InnerException?.Message ?? error?.Message),
        _ => TypedResults.Problem(title: "Something went wrong on our side", statusCode: status),
    };

    private static string? DetailFor(int status) => status switch
    {
        StatusCodes.Status404NotFound => "There is nothing at this address; /openapi/v1.json lists what there is.",
        StatusCodes.Status405MethodNotAllowed => "This address does not answer this method; /openapi/v1.json lists what it answers.",
        StatusCodes.Status415UnsupportedMediaType => "Send JSON with Content-Type: application/json.",
        _ => null,
    };

    private static async Task SendPage(HttpContext context, ReadingPage page)
    {
        var renderer = context.RequestServices.GetRequiredService<ReadingPageRenderer>();
        await (await renderer.Render(page, CompressionLevel.Fastest)).Send(context);
    }
}
