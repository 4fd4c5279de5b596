namespace AldPortal.Core.Dataset;

/// <summary>One field by which rows are filtered: a name in the address, a label, and the value each row has for it.</summary>
/// <param name="Name">Parameter name in addresses and the API.</param>
/// <param name="Label">Name shown to readers.</param>
/// <param name="Value">The row's value, or null where it reports none.</param>
/// <param name="IsNumber">True where values are whole numbers and stand in ascending order.</param>
public sealed record RowFilter(string Name, string Label, Func<DatasetRow, string?> Value, bool IsNumber = false)
{
    /// <summary>All filters, in the order they are shown.</summary>
    public static IReadOnlyList<RowFilter> All { get; } =
    [
        new("cathode", "Cathode family", row => row.Cathode?.Family),
        new("grade", "Grade", row => row.Cathode?.Grade),
        new("coating", "Coating", row => row.Coating?.Formula),
        new("process", "Process", row => row.Process),
        new("cell", "Cell", row => row.Cell),
        new("reference", "Reference", row => row.Reference.ToString(), IsNumber: true),
        new("table", "Table", row => row.Table?.ToString(), IsNumber: true),
    ];

    /// <summary>The filter with this name, or null.</summary>
    public static RowFilter? Find(string name) => All.FirstOrDefault(filter => filter.Name == name);
}

/// <summary>A parameter that was not understood.</summary>
/// <param name="Parameter">Its name.</param>
/// <param name="Value">What was given; null where the parameter itself is not known.</param>
/// <param name="Accepted">Values, or names of parameters, that would be accepted.</param>
public sealed record QueryProblem(string Parameter, string? Value, IReadOnlyList<string> Accepted)
{
    /// <summary>A parameter that does not exist.</summary>
    public static QueryProblem UnknownParameter(string name, IEnumerable<string> known) => new(name, null, [.. known]);

    /// <summary>The problem in one sentence.</summary>
    public string Message => Value is null
        ? $"The parameter “{Parameter}” is not known; known are {string.Join(", ", Accepted)}."
        : $"“{Value}” is not a value of “{Parameter}”; accepted are {string.Join(", ", Accepted)}.";
}

/// <summary>How often a value occurs among the rows that the other filters leave.</summary>
/// <param name="Value">The value.</param>
/// <param name="Count">Rows that have it.</param>
/// <param name="Selected">True where the reader chose it.</param>
public sealed record FacetValue(string Value, int Count, bool Selected);

/// <summary>A filter with the values it can take now.</summary>
public sealed record Facet(RowFilter Filter, IReadOnlyList<FacetValue> Values);

/// <summary>A choice of rows: for each filter the accepted values; values of one filter add up, filters narrow down.</summary>
public sealed class RowQuery
{
    private readonly Dictionary<RowFilter, HashSet<string>> chosen;

    private RowQuery(Dictionary<RowFilter, HashSet<string>> chosen, IReadOnlyList<QueryProblem> problems)
    {
        this.chosen = chosen;
        Problems = problems;
    }

    /// <summary>Values that no row has; they are left out of the query.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; }

    /// <summary>The chosen values by filter name, in the order of <see cref="RowFilter.All"/>.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters =>
        RowFilter.All.Where(chosen.ContainsKey)
            .SelectMany(filter => chosen[filter].Order(StringComparer.Ordinal).Select(value => KeyValuePair.Create(filter.Name, value)));

    /// <summary>Reads the filters among some parameters; other parameters are not looked at. Never throws.</summary>
    /// <param name="parameters">Names and values; a name may repeat.</param>
    /// <param name="rows">The rows whose values are accepted.</param>
    public static RowQuery Parse(IEnumerable<KeyValuePair<string, string>> parameters, IReadOnlyList<DatasetRow> rows)
    {
        var chosen = new Dictionary<RowFilter, HashSet<string>>();
        var problems = new List<QueryProblem>();
        foreach ((string name, string value) in parameters)
        {
            if (value.Length == 0 || RowFilter.Find(name) is not RowFilter filter)
                continue;
            IReadOnlyList<string> accepted = RowIndex.Of(rows).ValuesOf(filter);
            string? known = accepted.FirstOrDefault(candidate => candidate.Equals(value, StringComparison.OrdinalIgnoreCase));
            if (known is null)
                problems.Add(new QueryProblem(name, value, accepted));
            else if (chosen.TryGetValue(filter, out HashSet<string>? values))
                values.Add(known);
            else
                chosen[filter] = [known];
        }
        return new RowQuery(chosen, problems);
    }

    /// <summary>True where the row has an accepted value for every filter in use.</summary>
    public bool Accepts(DatasetRow row) => chosen.All(filter => filter.Key.Value(row) is string value && filter.Value.Contains(value));

    /// <summary>The accepted rows, in their order.</summary>
    public IReadOnlyList<DatasetRow> Apply(IReadOnlyList<DatasetRow> rows) => RowIndex.Of(rows).Filter(chosen);

    /// <summary>For each filter its values with counts; the counts disregard the filter itself, so that a choice can be widened.</summary>
    public IReadOnlyList<Facet> Facets(IReadOnlyList<DatasetRow> rows)
    {
        RowIndex index = RowIndex.Of(rows);
        return [.. RowFilter.All.Zip(index.Counts(chosen), (filter, counts) => FacetOf(filter, index.ValuesOf(filter), counts))];
    }

    private Facet FacetOf(RowFilter filter, IReadOnlyList<string> values, int[] counts)
    {
        HashSet<string>? selected = chosen.GetValueOrDefault(filter);
        return new Facet(filter, [.. values.Select((value, position) => new FacetValue(value, counts[position], selected?.Contains(value) == true))]);
    }
}
