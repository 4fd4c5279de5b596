using System.Globalization;
using AldPortal.Core.Search;

namespace AldPortal.Web.Features.Search;

/// <summary>The kinds of results: their names in addresses, their words, and where each leads.</summary>
public static class SearchKinds
{
    private static readonly Dictionary<SearchKind, (string Name, string One, string Many)> Known = new()
    {
        [SearchKind.Page] = ("page", "page", "pages"),
        [SearchKind.Term] = ("term", "term of the glossary", "terms of the glossary"),
        [SearchKind.Figure] = ("figure", "figure", "figures"),
        [SearchKind.Mechanism] = ("mechanism", "statement on a mechanism", "statements on mechanisms"),
        [SearchKind.Row] = ("row", "row of the tables", "rows of the tables"),
        [SearchKind.Point] = ("point", "result from the text", "results from the text"),
        [SearchKind.Note] = ("note", "known issue", "known issues"),
        [SearchKind.Item] = ("item", "checklist item", "checklist items"),
        [SearchKind.Rule] = ("rule", "consistency rule", "consistency rules"),
        [SearchKind.Reference] = ("reference", "paper", "papers"),
    };

    /// <summary>Names of all kinds.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Values.Select(kind => kind.Name)];

    /// <summary>The kind's name in addresses and the API.</summary>
    public static string NameOf(SearchKind kind) => Known[kind].Name;

    /// <summary>The kind of a name, or null.</summary>
    public static SearchKind? Find(string? name) => Known.Where(kind => kind.Value.Name == name).Select(kind => (SearchKind?)kind.Key).FirstOrDefault();

    /// <summary>The kind in words, for one or for several.</summary>
    public static string Words(SearchKind kind, int count) => count == 1 ? Known[kind].One : Known[kind].Many;

    /// <summary>The plural as a heading.</summary>
    public static string Heading(SearchKind kind) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(Known[kind].Many[0])}{Known[kind].Many[1..]}");

    /// <summary>The address of a found document.</summary>
    public static string AddressOf(SearchDocument document) => document.Kind switch
    {
        SearchKind.Page => document.Anchor is string anchor ? $"{document.Id}#{anchor}" : document.Id,
        SearchKind.Term => PortalUrls.Term(document.Id),
        SearchKind.Figure => PortalUrls.Figure(document.Id),
        SearchKind.Mechanism => PortalUrls.MechanismClaim(document.Id),
        SearchKind.Row or SearchKind.Point => PortalUrls.Row(document.Id),
        SearchKind.Note => PortalUrls.Note(document.Id),
        SearchKind.Item => PortalUrls.ChecklistItem(document.Id),
        SearchKind.Rule => PortalUrls.ChecklistRule(document.Id),
        _ => PortalUrls.Reference(int.Parse(document.Id, CultureInfo.InvariantCulture)),
    };
}
