using AldPortal.Core.Dataset;

namespace AldPortal.Core.Content;

/// <summary>One field by which the map of mechanisms is filtered.</summary>
/// <param name="Name">Parameter name in addresses and the API.</param>
/// <param name="Label">Name shown to readers.</param>
/// <param name="Values">The claim's values for it.</param>
public sealed record MechanismFilter(string Name, string Label, Func<MechanismClaim, IEnumerable<string>> Values)
{
    /// <summary>What stands for "the review names no method", "no single coating", "the review itself".</summary>
    public const string None = "none";

    /// <summary>All filters, in the order they are shown.</summary>
    public static IReadOnlyList<MechanismFilter> All { get; } =
    [
        new("mechanism", "Mechanism", claim => [claim.Mechanism]),
        new("cathode", "Cathode", claim => [claim.Cathode]),
        new("coating", "Coating", claim => [claim.Coating ?? None]),
        new("evidence", "Evidence", claim => claim.Evidence.Count == 0 ? [None] : claim.Evidence),
        new("direction", "Direction", claim => [claim.Direction]),
        new("reference", "Reference", claim => claim.References.Count == 0 ? [None] : claim.References.Select(number => number.ToString())),
    ];
}

/// <summary>A choice of claims: values of one filter add up, filters narrow down.</summary>
public sealed class MechanismQuery
{
    private readonly Dictionary<string, HashSet<string>> chosen;

    private MechanismQuery(Dictionary<string, HashSet<string>> chosen, IReadOnlyList<QueryProblem> problems)
    {
        this.chosen = chosen;
        Problems = problems;
    }

    /// <summary>Parameters and values that are not known; they are left out of the query.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; }

    /// <summary>True where nothing is chosen.</summary>
    public bool IsEmpty => chosen.Count == 0;

    /// <summary>The chosen values, in the order of <see cref="MechanismFilter.All"/>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters =>
        MechanismFilter.All.Where(filter => chosen.ContainsKey(filter.Name))
            .SelectMany(filter => chosen[filter.Name].Order(StringComparer.Ordinal).Select(value => KeyValuePair.Create(filter.Name, value)));

    /// <summary>Reads the filters of an address. Never throws.</summary>
    public static MechanismQuery Parse(IEnumerable<KeyValuePair<string, string>> parameters, IReadOnlyList<MechanismClaim> claims)
    {
        var chosen = new Dictionary<string, HashSet<string>>();
        var problems = new List<QueryProblem>();
        foreach ((string name, string value) in parameters)
        {
            MechanismFilter? filter = MechanismFilter.All.FirstOrDefault(filter => filter.Name == name);
            if (filter is null)
            {
                problems.Add(QueryProblem.UnknownParameter(name, MechanismFilter.All.Select(known => known.Name)));
                continue;
            }
            if (value.Length == 0)
                continue;
            IReadOnlyList<string> accepted = ValuesOf(filter, claims);
            if (accepted.FirstOrDefault(candidate => candidate.Equals(value, StringComparison.OrdinalIgnoreCase)) is not string known)
                problems.Add(new QueryProblem(name, value, accepted));
            else if (chosen.TryGetValue(name, out HashSet<string>? values))
                values.Add(known);
            else
                chosen[name] = [known];
        }
        return new MechanismQuery(chosen, problems);
    }

    /// <summary>The value chosen for a filter, or null; the first where there are several.</summary>
    public string? Chosen(string filter) => chosen.GetValueOrDefault(filter)?.Order(StringComparer.Ordinal).FirstOrDefault();

    /// <summary>The parameters with one filter set to one value, or taken away.</summary>
    public IEnumerable<KeyValuePair<string, string>> With(string filter, string? value) =>
        Parameters.Where(parameter => parameter.Key != filter).Concat(value is null ? [] : [KeyValuePair.Create(filter, value)]);

    /// <summary>True where the claim has an accepted value for every filter in use, some filters disregarded.</summary>
    public bool Accepts(MechanismClaim claim, params ReadOnlySpan<string> except)
    {
        foreach (MechanismFilter filter in MechanismFilter.All)
            if (!except.Contains(filter.Name) && chosen.TryGetValue(filter.Name, out HashSet<string>? values) && !filter.Values(claim).Any(values.Contains))
                return false;
        return true;
    }

    /// <summary>The accepted claims, in their order.</summary>
    public IReadOnlyList<MechanismClaim> Apply(IReadOnlyList<MechanismClaim> claims) => [.. claims.Where(claim => Accepts(claim))];

    /// <summary>The values a filter can take: in the order of the vocabulary where there is one, else the most frequent first.</summary>
    public static IReadOnlyList<string> ValuesOf(MechanismFilter filter, IReadOnlyList<MechanismClaim> claims)
    {
        IEnumerable<IGrouping<string, string>> groups = claims.SelectMany(filter.Values).GroupBy(value => value);
        return filter.Name switch
        {
            "mechanism" => MechanismClaim.Mechanisms,
            "direction" => MechanismClaim.Directions,
            "reference" => [.. groups.Select(group => group.Key).OrderBy(value => int.TryParse(value, out int number) ? number : 0)],
            _ => [.. groups.OrderByDescending(group => group.Count()).Select(group => group.Key)],
        };
    }
}
