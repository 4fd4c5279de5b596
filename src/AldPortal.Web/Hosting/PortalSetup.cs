using System.Diagnostics;
using AldPortal.Core.Content;
using AldPortal.Storage;
using AldPortal.Storage.Commands;
using AldPortal.Web.Features.Checklist;
using AldPortal.Web.Features.Dataset;
using AldPortal.Web.Features.Figures;
using AldPortal.Web.Features.Reading;
using AldPortal.Web.Features.Search;
using AldPortal.Web.Features.Sharing;
using AldPortal.Web.Shell;
using AldPortal.Web.Shell.Previews;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;

namespace AldPortal.Web.Hosting;

/// <summary>Puts the portal together: services, the order of the pipeline, and the addresses of each feature.</summary>
public static class PortalSetup
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Registers everything the portal needs.</summary>
    public static void AddPortal(this WebApplicationBuilder builder)
    {
        PortalOptions options = ReadOptions(builder);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
            builder.WebHost.UseUrls(DefaultUrl);

        // A request begins where its bytes arrive, without a change of thread; all but kept pages leave that thread at once (UseThreadPool).
        builder.WebHost.UseSockets(sockets => sockets.UnsafePreferInlineScheduling = true);

        // Started from a build (dotnet run), compressed files lie beside it; a published folder holds them all, and this does nothing.
        builder.WebHost.UseStaticWebAssets();

        PortalContent content = ContentLoader.Load(options.ContentDirectory);
        builder.Services.AddSingleton(content);
        builder.Services.AddSingleton(content.Dataset);
        builder.Services.AddSingleton<PublicAddress>();
        builder.Services.AddSingleton<AssetVersions>();
        builder.Services.AddSingleton<ReadingPageRenderer>();
        builder.Services.AddSingleton<SitePages>();
        builder.Services.AddSingleton<KeptPages>();
        builder.Services.AddSingleton<PageWarmUp>();
        if (options.WarmUp)
            builder.Services.AddHostedService(provider => provider.GetRequiredService<PageWarmUp>());
        builder.Services.AddSingleton<PreviewCards>();
        builder.Services.AddSingleton<PreviewPictures>();
        builder.Services.AddSingleton<FigureViews>();
        builder.Services.AddSharing();
        builder.Services.AddSearch();

        builder.Services.AddProblemDetails(problem => problem.CustomizeProblemDetails = context =>
            context.ProblemDetails.Extensions["traceId"] = Activity.Current?.Id ?? context.HttpContext.TraceIdentifier);
        builder.Services.ConfigureHttpJsonOptions(json => PortalJson.Configure(json.SerializerOptions));
        builder.Services.AddOpenApi();
        builder.Services.AddPortalLimits(options);
        builder.Services.AddCors(cors => cors.AddPolicy(ApiRoutes.ReadPolicy, policy => policy.AllowAnyOrigin().WithMethods("GET", "HEAD")));
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(options.DataDirectory, "keys")));
        builder.Services.AddPortalStorage(StorageAt(options, builder.Configuration));
        builder.Services.AddChecklist();
    }

    /// <summary>Runs <c>backup FILE</c> or <c>restore FILE</c>; null where the command line is for the portal itself.</summary>
    public static Task<int?> TryRunStorageCommand(this WebApplicationBuilder builder, string[] args) =>
        StorageCommands.TryRunAsync(args, () => StorageAt(ReadOptions(builder), builder.Configuration), Console.Out, Console.Error);

    /// <summary>The pipeline, outermost first.</summary>
    public static void UsePortal(this WebApplication app)
    {
        ReportContentProblems(app);
        app.UseSecurityHeaders();
        app.UseKeptPages();
        app.UseThreadPool();
        app.UseErrorPages();
        app.UseImmutableAssets();
        app.UseRouting();
        app.UseCors();
        app.UseRateLimiter();
        app.UseAntiforgery();
    }

    /// <summary>The addresses.</summary>
    public static void MapPortal(this WebApplication app)
    {
        app.MapStaticAssets();
        app.MapHealth();
        app.MapOpenApi();
        app.MapReading();
        app.MapDataset();
        app.MapFigures();
        app.MapSharing();
        app.MapSearch();
        app.MapSiteFiles();
        app.MapPreviews();
        app.MapChecklist();
        app.MapFallbackToNotFound();
    }

    /// <summary>Where documents are kept, by the settings.</summary>
    internal static StorageLocation StorageAt(PortalOptions options, IConfiguration configuration) =>
        Setting(() => StorageLocation.FromSettings(options.Storage, options.DataDirectory, configuration.GetConnectionString("Portal")));

    /// <summary>The settings, checked; a wrong one throws with a message that names it.</summary>
    internal static PortalOptions ReadOptions(WebApplicationBuilder builder)
    {
        IConfigurationSection section = builder.Configuration.GetSection(PortalOptions.Section);
        builder.Services.Configure<PortalOptions>(section);
        PortalOptions options = Setting(section.Get<PortalOptions>) ?? new PortalOptions();
        string[] problems = [.. options.Problems(builder.Configuration)];
        if (problems.Length > 0)
            throw new OptionsValidationException(PortalOptions.Section, typeof(PortalOptions), problems);
        CreateDataDirectory(options.DataDirectory);
        return options;
    }

    // A value of the wrong type is reported like any other wrong setting: by name, without a stack trace.
    private static T Setting<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            throw new OptionsValidationException(PortalOptions.Section, typeof(PortalOptions), [fault.Message]);
        }
    }

    private static void CreateDataDirectory(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new OptionsValidationException(
                PortalOptions.Section, typeof(PortalOptions), [$"Portal:DataDirectory is “{folder}”, which cannot be made: {fault.Message}"]);
        }
    }

    // A broken content file never stops the site; the tests are where it fails.
    private static void ReportContentProblems(WebApplication app)
    {
        foreach (ContentProblem problem in app.Services.GetRequiredService<PortalContent>().Problems)
            app.Logger.LogWarning("Content: {Problem}", problem);
    }
}
