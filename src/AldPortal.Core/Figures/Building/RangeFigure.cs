using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>Potential windows: one bar per cathode grade and window, with the rows that were cycled in it.</summary>
internal sealed class RangeFigure(FigureState state, QuantityContext context) : Draft(state, context)
{
    private readonly Comparability rules = new(state, [Quantity.Find("windowHigh")!, Quantity.Find("windowLow")!]);
    private readonly Encoding encoding = new(state);
    private readonly List<FigureCategory> categories = [];
    private int missing;

    public FigureData Build()
    {
        var drawn = new List<DatasetRow>();
        foreach (DatasetRow row in Filtered(new RowSelector(Dataset).Select(Spec.Rows, row => row.PotentialWindow is not null)))
        {
            if (rules.Objection(row) is (string reason, string text))
                LeftOut.Add(reason, text, row.Id);
            else if (encoding.IsHidden(row))
                LeftOut.Add("hidden", "hidden in the legend", row.Id);
            else
                drawn.Add(row);
        }
        string[] grades = [.. Dataset.Vocabularies.Cathodes.Select(cathode => cathode.Grade)];
        foreach (IGrouping<string, DatasetRow> grade in drawn.GroupBy(row => row.Cathode?.Grade ?? FigureDimension.Other).OrderBy(group => Array.IndexOf(grades, group.Key)))
            AddGrade(grade.Key, [.. grade]);
        Quantity high = Quantity.Find("windowHigh")!;
        FigureAxis axis = AxisScaling.Axis(high, AxisScale.Linear, encoding.Series.SelectMany(series => series.Points)
            .SelectMany(point => new[] { point.XLow, point.XHigh }).OfType<double>());
        string reference = rules.Cell == "full" ? "graphite" : "Li/Li⁺";
        return Finish(axis with { Quantity = "potentialWindow", Label = "Potential", Unit = $"V vs. {reference}" },
            Categories("grade", "Cathode", categories), drawn) with
        {
            Series = encoding.Series,
            Legend = encoding.Legend(),
            Lanes = missing == 0 ? [] : [new FigureLane("x", "Potential window not reported", missing)],
            Shown = drawn.Count - missing,
            InLanes = missing,
            Messages = rules.Messages,
        };
    }

    private void AddGrade(string grade, DatasetRow[] rows)
    {
        foreach (IGrouping<(double? High, double? Low), DatasetRow> window in rows.Where(row => row.PotentialWindow is not null)
            .GroupBy(row => (High: row.PotentialWindow!.HighV, Low: row.PotentialWindow.LowV)).OrderByDescending(group => group.Key.High).ThenBy(group => group.Key.Low))
            Add(grade, [.. window], window.Key.Low, window.Key.High);
        DatasetRow[] without = [.. rows.Where(row => row.PotentialWindow is null)];
        missing += without.Length;
        if (without.Length > 0)
            Add(grade, without, null, null);
    }

    private void Add(string grade, DatasetRow[] rows, double? low, double? high)
    {
        int index = categories.Count;
        string window = (low, high) switch
        {
            (double bottom, double to) => $"{Volts(bottom)}–{Volts(to)}\u202fV",
            (null, double to) => $"up to {Volts(to)}\u202fV",
            (double bottom, null) => $"from {Volts(bottom)}\u202fV",
            _ => "not reported",
        };
        categories.Add(new FigureCategory($"{grade} {window}", window, rows.Length, $"/data?grade={Uri.EscapeDataString(grade)}", grade));
        int[] papers = [.. rows.Select(row => row.Reference).Distinct()];
        string from = papers.Length == 1
            ? $"{Context.Paper(papers[0])?.ShortLabel} [{papers[0]}]"
            : $"{papers.Length} papers [{string.Join(", ", papers)}]";
        encoding.Add(rows[0], SeriesRole.Published, new FigurePoint
        {
            RowIds = [.. rows.Select(row => row.Id)],
            X = high,
            XLow = low,
            XHigh = high,
            Y = index,
            IsLimit = high is not null && low is null,
            Label = rows.Length == 1 ? null : $"{rows.Length}",
            Description = $"{grade}: potential window {window}. {FigureText.Count(rows.Length, "row", "rows")} ({string.Join(", ", rows.Select(row => row.Id))}), {from}.",
            Reference = papers.Length == 1 ? papers[0] : null,
            HasNotes = rows.Any(row => IssueMark.Has(row, Dataset)),
            Href = rows.Length == 1 ? FigureText.RowHref(rows[0].Id) : $"/data?grade={Uri.EscapeDataString(grade)}",
        });
    }

    private static string Volts(double value) => value.ToString("0.0##", System.Globalization.CultureInfo.InvariantCulture);
}
