using AldPortal.Core.Content.Pages;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Content;

/// <summary>A coating with everything the portal has on it.</summary>
/// <param name="Coating">Entry of the vocabulary.</param>
/// <param name="Page">Its written page, or null.</param>
/// <param name="Rows">Rows of the review's tables.</param>
/// <param name="Points">Results of the review's text.</param>
/// <param name="Claims">Statements of the map of mechanisms.</param>
public sealed record CoatingEntry(
    Coating Coating, ContentPage? Page, IReadOnlyList<DatasetRow> Rows, IReadOnlyList<DatasetRow> Points, IReadOnlyList<MechanismClaim> Claims)
{
    /// <summary>True where it has a page: a written one, or one made from its data.</summary>
    public bool HasPage => Page is not null || Rows.Count + Points.Count + Claims.Count > 0;

    /// <summary>Address of its page.</summary>
    public string Address => Page?.Address ?? $"/coatings/{Coating.Slug}";

    /// <summary>Families it was put on, in the review's order.</summary>
    public IReadOnlyList<string> Families(Vocabularies vocabularies) =>
        [.. vocabularies.Families.Select(family => family.Id).Intersect(Rows.Concat(Points).Select(row => row.Cathode?.Family).OfType<string>())];
}

/// <summary>The coatings of one class.</summary>
/// <param name="Class">One of <see cref="Coating.Classes"/>.</param>
/// <param name="Page">The written page of the class, or null.</param>
/// <param name="Coatings">Its coatings, those with most rows first.</param>
public sealed record CoatingClassEntry(string Class, ContentPage? Page, IReadOnlyList<CoatingEntry> Coatings);

/// <summary>The coatings of the vocabulary by class.</summary>
public static class CoatingOverview
{
    /// <summary>All classes in the order of legends.</summary>
    public static IReadOnlyList<CoatingClassEntry> Of(PortalContent content)
    {
        ILookup<string, DatasetRow> rows = content.Dataset.Rows.Where(row => row.Coating is not null).ToLookup(row => row.Coating!.Formula);
        ILookup<string, DatasetRow> points = content.Dataset.Points.Where(row => row.Coating is not null).ToLookup(row => row.Coating!.Formula);
        ILookup<string?, MechanismClaim> claims = content.Mechanisms.ToLookup(claim => claim.Coating);
        return [.. Coating.Classes.Select(name => new CoatingClassEntry(name, PageOf(content, "class", name),
            [.. content.Dataset.Vocabularies.Coatings
                .Where(coating => coating.Class == name)
                .Select(coating => new CoatingEntry(coating, PageOf(content, "coating", coating.Formula), [.. rows[coating.Formula]], [.. points[coating.Formula]], [.. claims[coating.Formula]]))
                .OrderByDescending(entry => entry.Rows.Count).ThenByDescending(entry => entry.Points.Count).ThenByDescending(entry => entry.HasPage)]))];
    }

    /// <summary>Coatings that have results or statements but no written page.</summary>
    public static IEnumerable<CoatingEntry> WithoutWrittenPage(PortalContent content) =>
        Of(content).SelectMany(group => group.Coatings).Where(entry => entry.HasPage && entry.Page is null);

    private static ContentPage? PageOf(PortalContent content, string kind, string value) =>
        content.Pages.FirstOrDefault(page => page.Subject?.Kind == kind && page.Subject.Value == value);
}
