namespace AldPortal.Web.Features.Checklist;

/// <summary>The checklist: wizard, guidance on items, API.</summary>
public static class ChecklistFeature
{
    /// <summary>Maps the pages and the API.</summary>
    public static void MapChecklist(this WebApplication app)
    {
    }
}
