using AldPortal.Core.Checklist;
using AldPortal.Web.Features.Checklist.Api;
using AldPortal.Web.Features.Checklist.Batch;
using AldPortal.Web.Features.Checklist.Calibration;
using AldPortal.Web.Features.Checklist.Compare;
using AldPortal.Web.Features.Checklist.Guidance;
using AldPortal.Web.Features.Checklist.Saved;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Checklist;

/// <summary>The checklist: wizard, guidance on items, API.</summary>
public static class ChecklistFeature
{
    /// <summary>Registers the services.</summary>
    public static void AddChecklist(this IServiceCollection services) => services.AddSingleton<ChecklistService>().AddSingleton<SavedAssessments>();

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
        MapHelpers(app, checklist);
        MapSaved(app, checklist, app.Services.GetRequiredService<SavedAssessments>());
    }

    private static void MapSaved(WebApplication app, ChecklistService checklist, SavedAssessments saved)
    {
        app.MapSavedApi(saved, checklist);
        app.MapFreshPage("/checklist/a/{id}", async context => await Find(context, saved) is SavedAssessment assessment
            ? ReadingPage.Of<SavedPage>((nameof(SavedPage.Assessment), assessment))
            : null);
        app.MapFreshPage("/embed/checklist/{id}", async context => await Find(context, saved) is SavedAssessment assessment
            ? ReadingPage.Of<EmbeddedAssessment>((nameof(EmbeddedAssessment.Assessment), assessment), (nameof(EmbeddedAssessment.Theme), context.Request.Query["theme"].ToString()))
            : null);
    }

    private static Task<SavedAssessment?> Find(HttpContext context, SavedAssessments saved) =>
        saved.Find(context.GetRouteValue("id")?.ToString() ?? "", context.RequestAborted);

    private static void MapHelpers(WebApplication app, ChecklistService checklist)
    {
        app.MapReadingPage(PortalUrls.ChecklistCompare, _ => ReadingPage.Of<ComparePage>((nameof(ComparePage.View), CompareView.Empty)));
        app.MapFormPage(PortalUrls.ChecklistCompare, async form => ReadingPage.Of<ComparePage>((nameof(ComparePage.View), await CompareView.Of(form, checklist))));
        app.MapReadingPage(PortalUrls.ChecklistBatch, _ => ReadingPage.Of<BatchPage>((nameof(BatchPage.View), BatchView.Empty)));
        app.MapFormPage(PortalUrls.ChecklistBatch, async form => ReadingPage.Of<BatchPage>((nameof(BatchPage.View), await BatchView.Of(form, checklist))));
        app.MapReadingPage(PortalUrls.ChecklistCalibration, _ => ReadingPage.Of<CalibrationPage>());
        app.MapReadingPage(PortalUrls.ChecklistCalibration + "/{id}", context => CalibrationView.Of(context.GetRouteValue("id")?.ToString() ?? "", context.Request.Query, checklist) is CalibrationView view
            ? ReadingPage.Of<ExcerptPage>((nameof(ExcerptPage.View), view))
            : null);
    }
}
