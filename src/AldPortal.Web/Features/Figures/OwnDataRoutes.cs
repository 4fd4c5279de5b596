using AldPortal.Core.Figures;
using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;

namespace AldPortal.Web.Features.Figures;

/// <summary>
/// Draws a reader's own CSV over a figure. The file is read in memory for the one answer; it is neither stored nor logged.
/// A form (without JavaScript) gets the whole page, a script the part that changes.
/// </summary>
public static class OwnDataRoutes
{
    private const int MaximalRequestBytes = OwnDataCsv.MaximalBytes + 1024 * 1024;
    private const string TextField = "csv";
    private const string FileField = "file";

    /// <summary>Maps the template and the drawing.</summary>
    public static void MapOwnData(this WebApplication app, FigureViews views)
    {
        var renderer = app.Services.GetRequiredService<ReadingPageRenderer>();
        app.MapGet(PortalUrls.OwnDataTemplate, () => Results.File(System.Text.Encoding.UTF8.GetBytes(OwnDataCsv.Template), "text/csv; charset=utf-8", "own-data-template.csv"))
            .ExcludeFromDescription();
        app.MapPost(PortalUrls.Figures + "/{figureId}/own-data", (HttpContext context) => Draw(context, views, renderer))
            .RequireRateLimiting(Limits.Policy)
            .WithMetadata(new RequestSizeLimitAttribute(MaximalRequestBytes))
            .ExcludeFromDescription();
    }

    private static async Task Draw(HttpContext context, FigureViews views, ReadingPageRenderer renderer)
    {
        if (FiguresFeature.Find(views, context) is not FigureView view)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        FigureView drawn = views.WithOwn(view, await ReadCsv(context));
        context.Response.Headers.CacheControl = "no-store";
        if (context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "application/json"))
            await Results.Json(await FigureLive.Of(drawn, renderer)).ExecuteAsync(context);
        else
            await Results.Text(await renderer.Html(ReadingPage.Of<FigurePage>((nameof(FigurePage.View), drawn))), "text/html; charset=utf-8").ExecuteAsync(context);
    }

    private static async Task<string> ReadCsv(HttpContext context)
    {
        if (!context.Request.HasFormContentType)
        {
            using var reader = new StreamReader(context.Request.Body);
            return await reader.ReadToEndAsync(context.RequestAborted);
        }
        var options = new FormOptions { ValueLengthLimit = MaximalRequestBytes, MultipartBodyLengthLimit = MaximalRequestBytes };
        IFormCollection form = await context.Request.ReadFormAsync(options, context.RequestAborted);
        if (form.Files.GetFile(FileField) is not { Length: > 0 } file)
            return form[TextField].ToString();
        using var stream = new StreamReader(file.OpenReadStream());
        return await stream.ReadToEndAsync(context.RequestAborted);
    }
}
