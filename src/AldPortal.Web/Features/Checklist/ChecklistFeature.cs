using AldPortal.Core.Checklist;
using AldPortal.Web.Features.Checklist.Api;
using AldPortal.Web.Features.Checklist.Guidance;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Checklist;

/// <summary>The checklist: wizard, guidance on items, API.</summary>
public static class ChecklistFeature
{
    /// <summary>Registers the services.</summary>
    public static void AddChecklist(this IServiceCollection services) => services.AddSingleton<ChecklistService>();

    /// <summary>Maps the pages and the API.</summary>
    public static void MapChecklist(this WebApplication app)
    {
        ChecklistService checklist = app.Services.GetRequiredService<ChecklistService>();
        app.MapChecklistApi();
        // The page has its own frame-ancestors; Blazor would add a second policy that says otherwise.
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(options => options.ContentSecurityFrameAncestorsPolicy = null);
        app.MapMethods(PortalUrls.Checklist, [HttpMethods.Head], () => TypedResults.Content("", "text/html; charset=utf-8")).ExcludeFromDescription();
        app.MapReadingPage(PortalUrls.ChecklistItems, _ => ReadingPage.Of<ItemsPage>());
        app.MapReadingPage(PortalUrls.ChecklistRules, _ => ReadingPage.Of<RulesPage>());
        app.MapReadingPage(PortalUrls.ChecklistItems + "/{id}", context => checklist.FindItem(context.GetRouteValue("id")?.ToString() ?? "") is ItemDefinition item
            ? ReadingPage.Of<ItemPage>((nameof(ItemPage.Item), item))
            : null);
    }
}
