using AldPortal.Core.Content;

namespace AldPortal.Web.Hosting;

/// <summary>Addresses for those who run the portal.</summary>
public static class Health
{
    /// <summary>/healthz: the process lives. /readyz: content is loaded and every registered check (storage) answers.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new() { Predicate = _ => false });
        app.MapHealthChecks("/readyz");
        app.MapGet("/api/v1/status", (PortalContent content) => TypedResults.Ok(new
        {
            datasetRevision = content.Dataset.Revision,
            rows = content.Dataset.Rows.Count,
            points = content.Dataset.Points.Count,
            notes = content.Dataset.Notes.Count,
            contentProblems = content.Problems.Count,
        })).WithSummary("What the portal holds now");
    }
}
