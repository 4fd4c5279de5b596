using AldPortal.Core.Content;
using AldPortal.Core.Dataset;
using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Dataset;

/// <summary>The dataset: table, rows, notes, downloads and API.</summary>
public static class DatasetFeature
{
    /// <summary>Maps the pages and the API.</summary>
    public static void MapDataset(this WebApplication app)
    {
        PortalContent content = app.Services.GetRequiredService<PortalContent>();
        app.MapReadingPage(PortalUrls.Data, context => ReadingPage.Of<DataPage>((nameof(DataPage.View), DataView.Parse(context.Request.QueryPairs(), content.Dataset))));
        app.MapReadingPage(PortalUrls.Data + "/rows/{id}", context => content.Dataset.Find(context.GetRouteValue("id")?.ToString() ?? "") is DatasetRow row
            ? ReadingPage.Of<RowPage>((nameof(RowPage.Row), row))
            : null);
        app.MapReadingPage(PortalUrls.Notes, context => ReadingPage.Of<NotesPage>((nameof(NotesPage.View), NotesView.Parse(context.Request.QueryPairs(), content.Dataset))));
        app.MapDatasetApi(content);
    }
}
