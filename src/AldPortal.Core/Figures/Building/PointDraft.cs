using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>What scatter and strip figures share: which results are drawn, where, and why others are not.</summary>
internal abstract class PointDraft(FigureState state, QuantityContext context, IReadOnlyList<Quantity> quantities) : Draft(state, context)
{
    private readonly Dictionary<int, int> cycleCounts = [];

    protected Comparability Rules { get; } = new(state, quantities);

    protected Encoding Encoding { get; } = new(state);

    /// <summary>The quantity that a text result must state to belong to the figure.</summary>
    protected abstract Quantity Subject { get; }

    /// <summary>The results to draw, in their order.</summary>
    protected IReadOnlyList<DatasetRow> Drawable()
    {
        var selector = new RowSelector(Dataset);
        DatasetRow[] selected = [.. selector.Select(Spec.Rows, point => RowSelector.States(point, Subject, Context))];
        HashSet<string> repeats = Repeats(selected);
        var drawable = new List<DatasetRow>();
        foreach (DatasetRow row in Filtered(selected))
        {
            if (repeats.Contains(row.Id))
            {
                LeftOut.Add("repeats-table-row", "stated in the text and printed in a table: drawn once", row.Id);
                continue;
            }
            if (Rules.Objection(row, checkCycles: false) is null && row.CycleNumber is int cycles && Subject.Read(row, Context) is not null)
                cycleCounts[cycles] = cycleCounts.GetValueOrDefault(cycles) + 1;
            if (Rules.Objection(row) is (string reason, string text))
                LeftOut.Add(reason, text, row.Id);
            else if (Encoding.IsHidden(row))
                LeftOut.Add("hidden", "hidden in the legend", row.Id);
            else
                drawable.Add(row);
        }
        foreach (DatasetRow treated in selector.TreatedWithoutValue(Spec.Rows, selected))
            if (State.Rows.Accepts(treated))
                LeftOut.Add("value-not-stated", $"{Lower(Subject.Label)} stated neither in a table nor in the text", treated.Id);
        return drawable;
    }

    /// <summary>Cycle numbers a reader can choose.</summary>
    protected IReadOnlyList<FigureChoice> CycleChoices => !Rules.NeedsCycles
        ? []
        : [.. cycleCounts.OrderBy(pair => pair.Key).Select(pair => new FigureChoice(pair.Key.ToString(), pair.Value, pair.Key == State.Cycles))];

    /// <summary>Rules that were applied and choices to make.</summary>
    protected IReadOnlyList<string> Messages
    {
        get
        {
            string[] offered = [.. cycleCounts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Take(8)
                .Select(pair => $"{pair.Key} ({FigureText.Count(pair.Value, "result", "results")})")];
            if (!Rules.NeedsCycles || offered.Length == 0 || State.Cycles is int cycles && cycleCounts.ContainsKey(cycles))
                return Rules.Messages;
            string start = State.Cycles is int none
                ? $"No result was measured at cycle {none}."
                : $"{Subject.Label} at different cycle numbers does not compare: choose one.";
            return [.. Rules.Messages, $"{start} There are results at {FigureText.Join(offered)}."];
        }
    }

    protected FigurePoint Point(DatasetRow row, string? panel, params IReadOnlyList<(Quantity Quantity, Reading? Reading)> values) => new()
    {
        RowIds = [row.Id],
        Label = PointText.Label(Spec.PointLabel, row),
        Description = PointText.Describe(row, Context, values),
        Computation = PointText.Computation(values),
        Reference = row.Reference,
        Panel = panel,
        HasNotes = IssueMark.Has(row, Dataset),
        IsLimit = values.Any(value => value.Reading is { IsLimit: true }),
        Href = FigureText.RowHref(row.Id),
    };

    protected static string Lower(string label) => label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];

    // The text often repeats what a table prints. A text result is a repetition where a table row of the same paper, cathode,
    // coating and cycle number has the same value.
    private HashSet<string> Repeats(IReadOnlyList<DatasetRow> selected) =>
        [.. selected.Where(point => point.Table is null && Dataset.ByReference[point.Reference].Any(row => row.Table is not null && IsSame(point, row))).Select(point => point.Id)];

    private bool IsSame(DatasetRow point, DatasetRow row) =>
        row.Cathode?.Grade == point.Cathode?.Grade && row.Coating?.Formula == point.Coating?.Formula
        && (Subject.Id == "capacityAt100" || row.CycleNumber == point.CycleNumber)
        && Subject.Read(row, Context) is Reading printed && Subject.Read(point, Context) is Reading stated
        && Math.Round(printed.Value) == Math.Round(stated.Value);
}
