using AldPortal.Core.Citations;
using AldPortal.Core.Content;
using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Reading;

/// <summary>Start page, narrative pages, glossary and references.</summary>
public static class ReadingFeature
{
    /// <summary>Maps the pages and the references of the API.</summary>
    public static void MapReading(this WebApplication app)
    {
        PortalContent content = app.Services.GetRequiredService<PortalContent>();
        app.MapReadingPage(PortalUrls.Home, _ => ReadingPage.Of<HomePage>());
        app.MapReadingPage(PortalUrls.Learn, _ => ReadingPage.Of<LearnPage>());
        app.MapReadingPage(PortalUrls.Glossary, _ => ReadingPage.Of<GlossaryPage>());
        app.MapReadingPage(PortalUrls.References, context => ReadingPage.Of<ReferencesPage>(
            (nameof(ReferencesPage.Words), context.Request.Query["q"].ToString()),
            (nameof(ReferencesPage.Sort), context.Request.Query["sort"].ToString())));
        app.MapReadingPage(PortalUrls.References + "/{number:int}", context => FindReference(content, context) is Reference reference
            ? ReadingPage.Of<ReferencePage>((nameof(ReferencePage.Reference), reference))
            : null);
        foreach ((string section, _) in ReadingSections.All)
            app.MapReadingPage($"/{section}/{{slug}}", context => Narrative(content, context.Request.Path));
        foreach (string section in (string[])["cathodes", "methods", "guidance"])
            app.MapReadingPage($"/{section}", _ => ReadingPage.Of<SectionPage>((nameof(SectionPage.Section), section)));
        app.MapReadingPage(PortalUrls.Coatings, _ => ReadingPage.Of<CoatingsPage>());
        app.MapReadingPage(PortalUrls.MechanismMap, context => ReadingPage.Of<MechanismMapPage>(
            (nameof(MechanismMapPage.Map), new MechanismMap(MechanismQuery.Parse(context.Request.QueryPairs(), content.Mechanisms), content))));
        app.MapReferencesApi(content);
    }

    private static ReadingPage? Narrative(PortalContent content, PathString path)
    {
        if (content.FindPage(path.Value ?? "") is { } page)
            return ReadingPage.Of<NarrativePage>((nameof(NarrativePage.Page), page));
        return CoatingOverview.WithoutWrittenPage(content).FirstOrDefault(entry => entry.Address == path.Value) is { } coating
            ? ReadingPage.Of<CoatingDataPage>((nameof(CoatingDataPage.Entry), coating))
            : null;
    }

    private static Reference? FindReference(PortalContent content, HttpContext context) =>
        int.TryParse(context.GetRouteValue("number")?.ToString(), out int number) ? content.ReferencesByNumber.GetValueOrDefault(number) : null;
}
