using AldPortal.Core.Dataset;

namespace AldPortal.Web.Features.Dataset;

/// <summary>A column of the table on /data.</summary>
/// <param name="Name">Name in the address.</param>
/// <param name="Label">Heading, with the unit.</param>
/// <param name="SortKey">Value to sort by; null sorts last.</param>
/// <param name="IsNumber">True where values stand right-aligned.</param>
public sealed record DataColumn(string Name, string Label, Func<DatasetRow, IComparable?> SortKey, bool IsNumber);

/// <summary>What /data shows: rows, filters, order and columns, all of it in the address.</summary>
public sealed class DataView
{
    private const string SortParameter = "sort";
    private const string ColumnsParameter = "columns";

    /// <summary>All columns there are; the row itself is always shown.</summary>
    public static readonly IReadOnlyList<DataColumn> AllColumns =
    [
        new("cathode", "Cathode", row => row.Cathode?.Grade, false),
        new("coating", "Coating", row => row.Coating?.Formula, false),
        new("process", "Process", row => row.Process, false),
        new("cycles", "ALD cycles", row => row.AldCycles?.Total, true),
        new("thickness", "Thickness, nm", row => row.ThicknessNm?.Middle, true),
        new("current", "Current, mA g⁻¹", row => row.CurrentMaPerG, true),
        new("window", "Window", row => row.PotentialWindow?.HighV, false),
        new("first", "First cycle, mA h g⁻¹", row => row.FirstCycleCapacity?.Value, true),
        new("hundredth", "Cycle 100, mA h g⁻¹", row => row.CapacityAt100?.Value, true),
        new("retention", "Retention, %", row => row.Retention?.Percent, true),
        new("gain", "Change vs. uncoated", row => row.Retention?.Change?.SignedValue ?? row.CapacityAt100?.Change?.SignedValue, true),
        new("at", "At cycle", row => row.CycleNumber, true),
        new("growth", "Growth per cycle, Å", row => DerivedQuantities.GrowthPerCycle(row)?.Angstrom.High, true),
        new("reference", "Ref.", row => row.Reference, true),
    ];

    private static readonly string[] DefaultColumns = ["cathode", "coating", "process", "cycles", "thickness", "current", "hundredth", "retention", "gain", "at", "reference"];

    private readonly string[] chosenColumns;

    private DataView(RowQuery query, ReviewDataset dataset, string? sort, bool descending, string[] chosenColumns, IReadOnlyList<QueryProblem> problems)
    {
        this.chosenColumns = chosenColumns;
        Query = query;
        Sort = sort;
        Descending = descending;
        Problems = problems;
        Total = dataset.Rows.Count;
        Facets = query.Facets(dataset.Rows);
        IReadOnlyList<DatasetRow> rows = query.Apply(dataset.Rows);
        Rows = sort is null ? rows : Sorted(rows, AllColumns.First(column => column.Name == sort), descending);
    }

    /// <summary>The filters.</summary>
    public RowQuery Query { get; }

    /// <summary>Name of the column the rows are sorted by; null is the printed order.</summary>
    public string? Sort { get; }

    /// <summary>True where the largest stands first.</summary>
    public bool Descending { get; }

    /// <summary>What in the address was not understood.</summary>
    public IReadOnlyList<QueryProblem> Problems { get; }

    /// <summary>Rows in all.</summary>
    public int Total { get; }

    /// <summary>Rows to show, in order.</summary>
    public IReadOnlyList<DatasetRow> Rows { get; }

    /// <summary>Values of each filter with counts.</summary>
    public IReadOnlyList<Facet> Facets { get; }

    /// <summary>Columns to show.</summary>
    public IEnumerable<DataColumn> Columns => AllColumns.Where(column => chosenColumns.Contains(column.Name));

    /// <summary>Reads the state from the address; what is not understood becomes a problem. Never throws.</summary>
    public static DataView Parse(IEnumerable<KeyValuePair<string, string>> parameters, ReviewDataset dataset)
    {
        KeyValuePair<string, string>[] pairs = [.. parameters];
        RowQuery query = RowQuery.Parse(pairs, dataset.Rows);
        List<QueryProblem> problems = [.. query.Problems];
        string[] names = [.. AllColumns.Select(column => column.Name)];
        string? sort = pairs.LastOrDefault(pair => pair.Key == SortParameter).Value;
        bool descending = sort?.StartsWith('-') == true;
        sort = sort?.TrimStart('-');
        if (string.IsNullOrEmpty(sort))
            sort = null;
        else if (!names.Contains(sort))
        {
            problems.Add(new QueryProblem(SortParameter, sort, names));
            sort = null;
        }
        string[] columns = [.. pairs.Where(pair => pair.Key == ColumnsParameter).SelectMany(pair => pair.Value.Split(',', StringSplitOptions.RemoveEmptyEntries))];
        foreach (string column in columns.Except(names))
            problems.Add(new QueryProblem(ColumnsParameter, column, names));
        columns = [.. columns.Intersect(names)];
        return new DataView(query, dataset, sort, descending, columns.Length == 0 ? DefaultColumns : columns, problems);
    }

    /// <summary>True where the column is shown.</summary>
    public bool Shows(DataColumn column) => chosenColumns.Contains(column.Name);

    /// <summary>The state's parameters: filters, then order and columns where they differ from the default.</summary>
    public IEnumerable<KeyValuePair<string, string>> Parameters()
    {
        foreach (KeyValuePair<string, string> filter in Query.Parameters)
            yield return filter;
        if (Sort is not null)
            yield return KeyValuePair.Create(SortParameter, (Descending ? "-" : "") + Sort);
        if (!chosenColumns.SequenceEqual(DefaultColumns))
            yield return KeyValuePair.Create(ColumnsParameter, string.Join(',', chosenColumns));
    }

    /// <summary>Address with one filter value added or, where it was chosen, taken away.</summary>
    public string Toggle(RowFilter filter, FacetValue value)
    {
        KeyValuePair<string, string> pair = KeyValuePair.Create(filter.Name, value.Value);
        return PortalUrls.DataWith(value.Selected ? Parameters().Where(parameter => !parameter.Equals(pair)) : Parameters().Append(pair).OrderBy(Position));
    }

    // Filters in their own order, then order and columns: one state, one address.
    private static int Position(KeyValuePair<string, string> parameter)
    {
        for (int index = 0; index < RowFilter.All.Count; index++)
            if (RowFilter.All[index].Name == parameter.Key)
                return index;
        return RowFilter.All.Count;
    }

    /// <summary>Address sorted by a column; a second click turns the order round.</summary>
    public string SortedBy(DataColumn column)
    {
        string value = Sort == column.Name && !Descending ? "-" + column.Name : column.Name;
        return PortalUrls.DataWith(Parameters().Where(parameter => parameter.Key != SortParameter).Append(KeyValuePair.Create(SortParameter, value)));
    }

    private static IReadOnlyList<DatasetRow> Sorted(IReadOnlyList<DatasetRow> rows, DataColumn column, bool descending)
    {
        IEnumerable<DatasetRow> known = rows.Where(row => column.SortKey(row) is not null);
        known = descending ? known.OrderByDescending(column.SortKey) : known.OrderBy(column.SortKey);
        return [.. known, .. rows.Where(row => column.SortKey(row) is null)];
    }
}
