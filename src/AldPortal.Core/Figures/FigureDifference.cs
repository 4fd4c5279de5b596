using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>One value that differs.</summary>
/// <param name="Field">What it is, in words.</param>
/// <param name="Before">Then; "nothing" where there was none.</param>
/// <param name="Now">Now.</param>
public sealed record ChangedValue(string Field, string Before, string Now);

/// <summary>A row whose values differ.</summary>
/// <param name="RowId">Its id.</param>
/// <param name="Values">Which values.</param>
public sealed record ChangedRow(string RowId, IReadOnlyList<ChangedValue> Values);

/// <summary>What differs between a figure as it was frozen and the same figure today.</summary>
/// <param name="Added">Rows that today's figure shows and the frozen one did not.</param>
/// <param name="Removed">Rows that the frozen figure shows and today's does not.</param>
/// <param name="Changed">Rows in both whose values differ.</param>
/// <param name="FrozenRevision">Dataset revision of the frozen figure.</param>
/// <param name="TodayRevision">Dataset revision of today.</param>
public sealed record FigureDifference(
    IReadOnlyList<string> Added, IReadOnlyList<string> Removed, IReadOnlyList<ChangedRow> Changed, string FrozenRevision, string TodayRevision)
{
    private const string Nothing = "nothing";
    private const int NamedRows = 6;

    /// <summary>True where both show the same.</summary>
    public bool IsEmpty => Added.Count + Removed.Count + Changed.Count == 0;

    /// <summary>The difference in one or two sentences.</summary>
    public string Summary
    {
        get
        {
            if (IsEmpty)
                return FrozenRevision == TodayRevision
                    ? "The dataset has not changed since."
                    : "The dataset has changed since, but nothing that this figure shows.";
            var parts = new List<string>();
            if (Changed.Count > 0)
                parts.Add($"{FigureText.Count(Changed.Count, "row", "rows")} corrected ({Named([.. Changed.Select(row => row.RowId)])})");
            if (Added.Count > 0)
                parts.Add($"{FigureText.Count(Added.Count, "row", "rows")} added ({Named(Added)})");
            if (Removed.Count > 0)
                parts.Add($"{FigureText.Count(Removed.Count, "row", "rows")} no longer shown ({Named(Removed)})");
            return $"Since this figure was frozen: {FigureText.Join(parts)}.";
        }
    }

    /// <summary>One sentence per changed value.</summary>
    public IReadOnlyList<string> Details =>
        [.. Changed.SelectMany(row => row.Values.Select(value => $"{row.RowId}: {value.Field} was {value.Before}, is now {value.Now}."))];

    /// <summary>Compares two computations of one figure.</summary>
    public static FigureDifference Between(FigureData frozen, FigureData today)
    {
        Dictionary<string, FigureRow> before = ById(frozen), now = ById(today);
        Dictionary<string, FigurePoint> pointsBefore = Points(frozen), pointsNow = Points(today);
        var changed = new List<ChangedRow>();
        foreach ((string id, FigureRow row) in before)
            if (now.TryGetValue(id, out FigureRow? other)
                && Values(row, other, pointsBefore.GetValueOrDefault(id), pointsNow.GetValueOrDefault(id), today) is { Count: > 0 } values)
                changed.Add(new ChangedRow(id, values));
        return new FigureDifference(
            [.. now.Keys.Where(id => !before.ContainsKey(id))], [.. before.Keys.Where(id => !now.ContainsKey(id))], changed,
            frozen.DatasetRevision, today.DatasetRevision);
    }

    private static List<ChangedValue> Values(FigureRow before, FigureRow now, FigurePoint? pointBefore, FigurePoint? pointNow, FigureData today)
    {
        var values = new List<ChangedValue>();
        DatasetRow wholeBefore = before.Whole, wholeNow = now.Whole;
        foreach (RowColumn column in RowColumn.All)
            Compare(column.Label, column.Text(wholeBefore), column.Text(wholeNow), values);
        // A plotted value can also change by itself: where the way it is computed has changed.
        if (values.Count == 0 && pointBefore is not null && pointNow is not null)
        {
            if (today.X.Scale != AxisScale.Category)
                Compare("plotted " + today.X.FullLabel, Number(pointBefore.X), Number(pointNow.X), values);
            if (today.Y.Scale != AxisScale.Category)
                Compare("plotted " + today.Y.FullLabel, Number(pointBefore.Y), Number(pointNow.Y), values);
        }
        return values;
    }

    private static void Compare(string field, string? before, string? now, List<ChangedValue> values)
    {
        if (before != now)
            values.Add(new ChangedValue(field, before ?? Nothing, now ?? Nothing));
    }

    private static string? Number(double? value) => value is double number ? FigureText.Number(number) : null;

    private static Dictionary<string, FigureRow> ById(FigureData data) => data.Rows.DistinctBy(row => row.Row.Id).ToDictionary(row => row.Row.Id);

    private static Dictionary<string, FigurePoint> Points(FigureData data) => data.Kind is FigureKind.Scatter or FigureKind.Strip
        ? data.Points.Where(point => point.RowIds.Count == 1).DistinctBy(point => point.RowIds[0]).ToDictionary(point => point.RowIds[0])
        : [];

    private static string Named(IReadOnlyList<string> ids) =>
        ids.Count <= NamedRows ? string.Join(", ", ids) : string.Join(", ", ids.Take(NamedRows)) + ", …";
}
