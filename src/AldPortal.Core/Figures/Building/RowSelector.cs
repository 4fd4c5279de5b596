using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>Finds the results a figure is about.</summary>
internal sealed class RowSelector(ReviewDataset dataset)
{
    private readonly Lazy<HashSet<(int Reference, string? Coating)>> postTreated = new(() => PostTreated(dataset));

    /// <summary>Table rows of the selection, then text results of it that state what the figure shows.</summary>
    /// <param name="selection">What belongs to the figure.</param>
    /// <param name="isStated">True where a result states the figure's quantity; a text result that does not is no part of it.</param>
    public IEnumerable<DatasetRow> Select(RowSelection selection, Func<DatasetRow, bool> isStated)
    {
        IEnumerable<DatasetRow> rows = dataset.Rows.Where(row => Accepts(selection, row));
        return selection.IncludesText
            ? rows.Concat(dataset.Points.Where(point => point.Sample == "coated" && Accepts(selection, point) && isStated(point)))
            : rows;
    }

    /// <summary>True where a text result was written down for the quantity and its value can be read.</summary>
    public static bool States(DatasetRow point, Quantity quantity, QuantityContext context) =>
        point.Result is PointResult result && quantity.TextResults.Contains(result.Quantity) && quantity.Read(point, context) is not null;

    /// <summary>Coatings that were treated after deposition and of which nothing in the selection is stated: one text result for each.</summary>
    public IEnumerable<DatasetRow> TreatedWithoutValue(RowSelection selection, IEnumerable<DatasetRow> selected)
    {
        if (!selection.PostTreated)
            return [];
        HashSet<(int, string?)> found = [.. selected.Select(KeyOf)];
        return dataset.Points.Where(point => Accepts(selection, point) && !found.Contains(KeyOf(point))).DistinctBy(KeyOf);
    }

    private bool Accepts(RowSelection selection, DatasetRow row)
    {
        foreach ((string name, IReadOnlyList<string> values) in selection.Filters)
        {
            string? value = RowFilter.Find(name)!.Value(row);
            if (value is null ? !selection.AcceptsUnstated.Contains(name) : !values.Contains(value))
                return false;
        }
        return (selection.CoatingClasses.Count == 0 || (row.Coating is RowCoating coating && selection.CoatingClasses.Contains(coating.Class)))
            && (!selection.PostTreated || postTreated.Value.Contains(KeyOf(row)));
    }

    private static (int Reference, string? Coating) KeyOf(DatasetRow row) => (row.Reference, row.Coating?.Formula);

    private static HashSet<(int, string?)> PostTreated(ReviewDataset dataset) =>
        [.. dataset.Points.Where(point => point is { Sample: "coated", Process: "powder", PostTreatment: not null }).Select(KeyOf)];
}
