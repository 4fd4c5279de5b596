namespace AldPortal.Core.Figures.Building;

/// <summary>Collects the results that are not drawn, by reason, in the order the reasons first occur.</summary>
internal sealed class LeftOutTally
{
    private readonly Dictionary<string, (string Text, List<string> RowIds)> reasons = [];

    public void Add(string reason, string text, string rowId)
    {
        if (!reasons.TryGetValue(reason, out (string Text, List<string> RowIds) entry))
            reasons[reason] = entry = (text, []);
        entry.RowIds.Add(rowId);
    }

    public int Count => reasons.Values.Sum(entry => entry.RowIds.Count);

    public IReadOnlyList<FigureLeftOut> All =>
        [.. reasons.Select(pair => new FigureLeftOut(pair.Key, pair.Value.Text, pair.Value.RowIds.Count, pair.Value.RowIds))];
}
