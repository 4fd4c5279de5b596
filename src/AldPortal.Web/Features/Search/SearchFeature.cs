using AldPortal.Core.Content;
using AldPortal.Core.Search;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Search;

/// <summary>Full-text search: page, API, and the index behind both.</summary>
public static class SearchFeature
{
    /// <summary>Registers the index.</summary>
    public static void AddSearch(this IServiceCollection services) =>
        services.AddSingleton(provider => SearchIndex.Of(SearchDocuments.Of(provider.GetRequiredService<PortalContent>())));

    /// <summary>Maps the page and the API.</summary>
    public static void MapSearch(this WebApplication app)
    {
        SearchIndex index = app.Services.GetRequiredService<SearchIndex>();
        app.MapReadingPage(PortalUrls.Search, context => ReadingPage.Of<SearchPage>((nameof(SearchPage.View), SearchView.Parse(context.Request.Query, index))));
        app.MapSearchApi(index);
    }
}
