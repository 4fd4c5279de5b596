using AldPortal.Web.Features.Checklist.Api;

namespace AldPortal.Web.Features.Checklist;

/// <summary>The checklist: wizard, guidance on items, API.</summary>
public static class ChecklistFeature
{
    /// <summary>Registers the services.</summary>
    public static void AddChecklist(this IServiceCollection services) => services.AddSingleton<ChecklistService>();

    /// <summary>Maps the pages and the API.</summary>
    public static void MapChecklist(this WebApplication app) => app.MapChecklistApi();
}
