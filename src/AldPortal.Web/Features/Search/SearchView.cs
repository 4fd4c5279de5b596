using AldPortal.Core.Dataset;
using AldPortal.Core.Search;

namespace AldPortal.Web.Features.Search;

/// <summary>What /search shows: the answer to the words of the address, all kinds or one.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Kind">The one kind to show in full, or null.</param>
/// <param name="Problems">What in the address was not understood.</param>
public sealed record SearchView(SearchAnswer Answer, SearchKind? Kind, IReadOnlyList<QueryProblem> Problems)
{
    /// <summary>Hits of each kind where all kinds are shown.</summary>
    public const int PerGroup = 5;

    private const int MostOfOneKind = 200;

    /// <summary>Reads the address. Never throws.</summary>
    public static SearchView Parse(IQueryCollection query, SearchIndex index)
    {
        string? name = query["kind"];
        SearchKind? kind = SearchKinds.Find(name);
        return new SearchView(index.Find(query["q"]), kind, string.IsNullOrEmpty(name) || kind is not null ? [] : [new QueryProblem("kind", name, SearchKinds.Names)]);
    }

    /// <summary>The groups to show.</summary>
    public IEnumerable<SearchGroup> Groups => Answer.Groups.Where(group => Kind is null || group.Kind == Kind);

    /// <summary>The hits of a group that are shown.</summary>
    public IEnumerable<SearchHit> Shown(SearchGroup group) => group.Hits.Take(Kind is null ? PerGroup : MostOfOneKind);

    /// <summary>True where a group has hits that are not shown.</summary>
    public bool HasMore(SearchGroup group) => Kind is null && group.Hits.Count > PerGroup;
}
