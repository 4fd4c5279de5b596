using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>Which share of rows reports each item; each cell names the rows that lack it and leads to the item that asks for it.</summary>
internal sealed class ScorecardFigure(FigureState state, QuantityContext context) : Draft(state, context)
{
    /// <summary>What is looked for, whether a row reports it, and the item of the checklist that asks for it.</summary>
    private sealed record Item(string Key, string Label, string ChecklistItem, Func<DatasetRow, bool> IsReported);

    private static readonly Item[] Items =
    [
        new("composition", "Cathode composition", "cam-identity", row => row.Cathode?.Formula is not null),
        new("ald-cycles", "ALD cycles", "ald-cycles", row => row.AldCycles is not null),
        new("thickness", "Coating thickness", "coating-thickness", row => row.ThicknessNm is not null),
        new("growth-per-cycle", "Both: growth per cycle", "growth-per-cycle", row => DerivedQuantities.GrowthPerCycle(row) is not null),
        new("current", "Specific current", "current-density", row => row.CurrentMaPerG is not null),
        new("window", "Potential window, both limits", "potential-window", row => row.PotentialWindow?.LowV is not null),
        new("cycle-number", "Charge-discharge cycles", "cycle-count", row => row.CycleNumber is not null),
        new("first-capacity", "First discharge capacity", "first-cycle-capacity", row => row.FirstCycleCapacity is not null),
        new("capacity-at-100", "Capacity at cycle 100", "capacity-at-100", row => row.CapacityAt100 is not null),
        new("retention", "Retention, printed", "capacity-retention", row => row.Retention?.Percent is not null),
        new("uncoated", "Comparison with uncoated", "uncoated-reference", HasComparison),
    ];

    public FigureData Build()
    {
        FigureDimension columns = FigureDimension.Find(State.Facet) ?? FigureDimension.Find("table")!;
        DatasetRow[] rows = [.. Filtered(new RowSelector(Dataset).Select(Spec.Rows, _ => true))];
        string[] keys = [.. columns.Keys.Append(FigureDimension.Other).Where(key => rows.Any(row => columns.KeyOf(row) == key))];
        (FigureCategory Category, DatasetRow[] Rows)[] groups =
        [
            .. keys.Select(key => (Group(key, FigureDimension.LabelOf(key), rows.Count(row => columns.KeyOf(row) == key)), rows.Where(row => columns.KeyOf(row) == key).ToArray())),
            (Group("all", "All", rows.Length), rows),
        ];
        var points = new List<FigurePoint>();
        for (int y = 0; y < Items.Length; y++)
            for (int x = 0; x < groups.Length; x++)
                if (groups[x].Rows.Length > 0)
                    points.Add(Cell(x, y, Items[y], groups[x].Category.Label, groups[x].Rows));
        return Finish(
            Categories(columns.Id, columns.Label, [.. groups.Select(group => group.Category)]),
            Categories("item", "Item", [.. Items.Select(item => new FigureCategory(
                item.Key, item.Label, rows.Count(item.IsReported), $"/guidance/items/{item.ChecklistItem}", null))]),
            rows) with
        {
            Series = [new FigureSeries("share", "share of rows that report the item", null, MarkerShape.Square, true, SeriesRole.Published, points)],
            Shown = rows.Length,
        };
    }

    private static FigureCategory Group(string key, string label, int count) => new(key, label, count, null, null);

    private static FigurePoint Cell(int x, int y, Item item, string group, DatasetRow[] rows)
    {
        string[] lacking = [.. rows.Where(row => !item.IsReported(row)).Select(row => row.Id)];
        int reported = rows.Length - lacking.Length;
        string lack = lacking.Length == 0 ? "" : $". Not in {Shortened(lacking)}";
        return new FigurePoint
        {
            RowIds = lacking,
            X = x,
            Y = y,
            Value = Math.Round(100.0 * reported / rows.Length, 1),
            Total = rows.Length,
            Label = $"{reported}/{rows.Length}",
            Description = $"{item.Label}, {group}: reported in {reported} of {FigureText.Count(rows.Length, "row", "rows")}{lack}.",
            Href = $"/guidance/items/{item.ChecklistItem}",
        };
    }

    private static string Shortened(string[] ids) =>
        ids.Length <= 12 ? string.Join(", ", ids) : string.Join(", ", ids.Take(12)) + $" and {ids.Length - 12} more";

    private static bool HasComparison(DatasetRow row) =>
        (row.FirstCycleCapacity?.Change ?? row.CapacityAt100?.Change ?? row.Retention?.Change) is not null || row.ComparedWith is not null;
}
