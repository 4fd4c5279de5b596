using AldPortal.Core.Dataset;
using AldPortal.Core.Typesetting;

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
        ScorecardSplit split = ScorecardSplit.Of(State.Facet, Context);
        DatasetRow[] rows = [.. Filtered(new RowSelector(Dataset).Select(Spec.Rows, _ => true))];
        ILookup<string, DatasetRow> byKey = rows.ToLookup(split.KeyOf);
        (FigureCategory Category, DatasetRow[] Rows)[] groups =
        [
            .. split.Keys.Where(byKey.Contains).Select(key => (Group(key, split.LabelOf(key), byKey[key].Count()), byKey[key].ToArray())),
            (Group("all", "All", rows.Length), rows),
        ];
        var points = new List<FigurePoint>();
        for (int item = 0; item < Items.Length; item++)
            for (int group = 0; group < groups.Length; group++)
                if (groups[group].Rows.Length > 0)
                    points.Add(Cell(split.HasManyGroups ? (item, group) : (group, item), Items[item], groups[group].Category.Label, groups[group].Rows));
        FigureAxis groupAxis = Categories(split.Id, split.Label, [.. groups.Select(group => group.Category)]);
        FigureAxis itemAxis = Categories(FigureAxis.ItemQuantity, "Item", [.. Items.Select(item => new FigureCategory(
            item.Key, item.Label, rows.Count(item.IsReported), $"/guidance/items/{item.ChecklistItem}", null))]);
        return Finish(split.HasManyGroups ? itemAxis : groupAxis, split.HasManyGroups ? groupAxis : itemAxis, rows) with
        {
            Series = [new FigureSeries("share", "share of rows that report the item", null, MarkerShape.Square, true, SeriesRole.Published, points)],
            Shown = rows.Length,
        };
    }

    private static FigureCategory Group(string key, string label, int count) => new(key, label, count, null, null);

    private static FigurePoint Cell((int X, int Y) place, Item item, string group, DatasetRow[] rows)
    {
        string[] lacking = [.. rows.Where(row => !item.IsReported(row)).Select(row => row.Id)];
        int reported = rows.Length - lacking.Length;
        string lack = lacking.Length == 0 ? "" : $". Not in {Shortened(lacking)}";
        return new FigurePoint
        {
            RowIds = lacking,
            X = place.X,
            Y = place.Y,
            Value = Math.Round(100.0 * reported / rows.Length, 1),
            Total = rows.Length,
            Label = $"{reported}/{rows.Length}",
            Description = $"{item.Label}, {Typesetter.ToUnicode(group)}: reported in {reported} of {FigureText.Count(rows.Length, "row", "rows")}{lack}.",
            Href = $"/guidance/items/{item.ChecklistItem}",
        };
    }

    private static string Shortened(string[] ids) =>
        ids.Length <= 12 ? string.Join(", ", ids) : string.Join(", ", ids.Take(12)) + $" and {ids.Length - 12} more";

    private static bool HasComparison(DatasetRow row) =>
        (row.FirstCycleCapacity?.Change ?? row.CapacityAt100?.Change ?? row.Retention?.Change) is not null || row.ComparedWith is not null;
}
