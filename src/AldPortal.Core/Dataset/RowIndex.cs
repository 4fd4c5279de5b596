using System.Runtime.CompilerServices;

namespace AldPortal.Core.Dataset;

/// <summary>
/// The values of all filters over one list of rows, as small numbers in columns: a filter then compares numbers, and one pass over the
/// rows counts all facets. Lists of the snapshot never change, so the index of a list is made once.
/// </summary>
public sealed class RowIndex
{
    private static readonly ConditionalWeakTable<IReadOnlyList<DatasetRow>, RowIndex> Indexes = [];

    private readonly Column[] columns;

    private RowIndex(IReadOnlyList<DatasetRow> rows)
    {
        Rows = rows;
        columns = [.. RowFilter.All.Select(filter => new Column(filter, rows))];
    }

    /// <summary>The rows.</summary>
    public IReadOnlyList<DatasetRow> Rows { get; }

    /// <summary>The index of a list that does not change.</summary>
    public static RowIndex Of(IReadOnlyList<DatasetRow> rows) => Indexes.GetValue(rows, list => new RowIndex(list));

    /// <summary>The values of a filter: in order of first appearance, which is the review's own order; numbers ascending.</summary>
    public IReadOnlyList<string> ValuesOf(RowFilter filter) => ColumnOf(filter).Values;

    /// <summary>The rows that have a chosen value for every filter in use.</summary>
    public IReadOnlyList<DatasetRow> Filter(IReadOnlyDictionary<RowFilter, HashSet<string>> chosen)
    {
        if (chosen.Count == 0)
            return Rows;
        (int[] Codes, bool[] Accepted)[] active = [.. chosen.Select(filter => (ColumnOf(filter.Key).Codes, ColumnOf(filter.Key).Accepted(filter.Value)))];
        var rows = new List<DatasetRow>();
        for (int row = 0; row < Rows.Count; row++)
        {
            bool accepted = true;
            foreach ((int[] codes, bool[] values) in active)
                accepted &= codes[row] >= 0 && values[codes[row]];
            if (accepted)
                rows.Add(Rows[row]);
        }
        return rows;
    }

    /// <summary>For each filter of <see cref="RowFilter.All"/> how many rows have each of its values; a filter's own choice is disregarded.</summary>
    public IReadOnlyList<int[]> Counts(IReadOnlyDictionary<RowFilter, HashSet<string>> chosen)
    {
        bool[]?[] accepted = [.. columns.Select(column => chosen.TryGetValue(column.Filter, out HashSet<string>? values) ? column.Accepted(values) : null)];
        int[][] counts = [.. columns.Select(column => new int[column.Values.Count])];
        for (int row = 0; row < Rows.Count; row++)
        {
            // A row counts everywhere where all filters accept it, and still for the one filter that alone refuses it.
            int refusals = 0, refusing = -1;
            for (int column = 0; column < columns.Length && refusals < 2; column++)
            {
                int code = columns[column].Codes[row];
                if (accepted[column] is bool[] values && (code < 0 || !values[code]))
                {
                    refusals++;
                    refusing = column;
                }
            }
            for (int column = 0; column < columns.Length && refusals < 2; column++)
            {
                int code = columns[column].Codes[row];
                if (code >= 0 && (refusals == 0 || column == refusing))
                    counts[column][code]++;
            }
        }
        return counts;
    }

    private Column ColumnOf(RowFilter filter) => columns.First(column => column.Filter == filter);

    private sealed class Column
    {
        private readonly Dictionary<string, int> codeOf = [];

        public Column(RowFilter filter, IReadOnlyList<DatasetRow> rows)
        {
            Filter = filter;
            IEnumerable<string> values = rows.Select(filter.Value).OfType<string>().Distinct();
            Values = filter.IsNumber ? [.. values.OrderBy(int.Parse)] : [.. values];
            for (int code = 0; code < Values.Count; code++)
                codeOf[Values[code]] = code;
            Codes = [.. rows.Select(row => filter.Value(row) is string value ? codeOf[value] : -1)];
        }

        public RowFilter Filter { get; }

        public IReadOnlyList<string> Values { get; }

        /// <summary>Position of each row's value among <see cref="Values"/>; −1 where the row reports none.</summary>
        public int[] Codes { get; }

        public bool[] Accepted(HashSet<string> values) => [.. Values.Select(values.Contains)];
    }
}
