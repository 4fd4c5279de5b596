using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>Two quantities against each other; a value that is not reported puts the result into a margin lane.</summary>
internal sealed class ScatterFigure : PointDraft
{
    private const int LaneColumns = 5;
    private const double MarkShare = 0.033;

    private readonly Quantity x;
    private readonly Quantity y;
    private readonly FigureDimension? facet;
    private readonly List<double> xValues = [];
    private readonly List<double> yValues = [];
    private readonly Dictionary<string, int> panelCounts = [];
    private int shown, missingX, missingY;

    public ScatterFigure(FigureState state, QuantityContext context)
        : base(state, context, [Quantity.Find(state.Spec.X)!, Quantity.Find(state.Spec.Y)!])
    {
        x = Quantity.Find(state.Spec.X)!;
        y = Quantity.Find(state.Spec.Y)!;
        facet = FigureDimension.Find(Rules.Facet);
    }

    protected override Quantity Subject => y;

    public FigureData Build(OwnData? own)
    {
        var rows = new List<DatasetRow>();
        foreach (DatasetRow row in Drawable())
            if (Add(row, SeriesRole.Published))
                rows.Add(row);
        DatasetRow[] benchmarks = [.. Benchmarks(rows)];
        rows.AddRange(benchmarks);
        FigureSeries[] series = [.. Encoding.Series, .. OwnSeries(own)];
        FigureAxis xAxis = AxisScaling.Axis(x, State.XScale, xValues), yAxis = AxisScaling.Axis(y, State.YScale, yValues);
        return Finish(xAxis, yAxis, rows) with
        {
            Series = InLanes(series, xAxis, yAxis),
            Legend = Encoding.Legend(),
            Panels = Panels(),
            Lanes = [.. Lane("x", x, missingX), .. Lane("y", y, missingY)],
            Shown = shown,
            InLanes = missingX + missingY,
            Benchmarks = benchmarks.Length,
            CycleChoices = CycleChoices,
            Messages = Messages,
        };
    }

    private bool Add(DatasetRow row, SeriesRole role)
    {
        Reading? horizontal = x.Read(row, Context), vertical = y.Read(row, Context);
        if (horizontal is null && vertical is null)
        {
            LeftOut.Add("both-not-reported", $"neither {Lower(x.Label)} nor {Lower(y.Label)} reported", row.Id);
            return false;
        }
        if ((Rules.Objection(x, horizontal, State.XScale) ?? Rules.Objection(y, vertical, State.YScale)) is (string reason, string text))
        {
            LeftOut.Add(reason, text, row.Id);
            return false;
        }
        string? panel = facet?.KeyOf(row);
        if (role == SeriesRole.Published)
            Count(horizontal, vertical, panel);
        Encoding.Add(row, role, Placed(Point(row, panel, (y, vertical), (x, horizontal)), horizontal, vertical));
        return true;
    }

    private void Count(Reading? horizontal, Reading? vertical, string? panel)
    {
        if (panel is not null)
            panelCounts[panel] = panelCounts.GetValueOrDefault(panel) + 1;
        if (horizontal is null)
            missingX++;
        else if (vertical is null)
            missingY++;
        else
            shown++;
    }

    private FigurePoint Placed(FigurePoint point, Reading? horizontal, Reading? vertical)
    {
        AddExtent(xValues, horizontal);
        AddExtent(yValues, vertical);
        return point with
        {
            X = horizontal?.Value,
            XLow = horizontal?.Low,
            XHigh = horizontal?.High,
            Y = vertical?.Value,
            YLow = vertical?.Low,
            YHigh = vertical?.High,
        };
    }

    private static void AddExtent(List<double> values, Reading? reading)
    {
        if (reading is not Reading value)
            return;
        values.Add(value.Value);
        if (value.Low is double low)
            values.Add(low);
        if (value.High is double high)
            values.Add(high);
    }

    private List<DatasetRow> Benchmarks(IReadOnlyList<DatasetRow> drawn)
    {
        var rows = new List<DatasetRow>();
        if (Spec.Benchmark is not RowSelection benchmark)
            return rows;
        HashSet<string> ids = [.. drawn.Select(row => row.Id)];
        foreach (DatasetRow row in new RowSelector(Dataset).Select(benchmark, point => RowSelector.States(point, y, Context)))
        {
            if (ids.Contains(row.Id) || !State.Rows.Accepts(row) || Rules.Objection(row) is not null
                || x.Read(row, Context) is not Reading horizontal || y.Read(row, Context) is not Reading vertical
                || Rules.Objection(x, horizontal, State.XScale) is not null || Rules.Objection(y, vertical, State.YScale) is not null
                || State.Hidden.Contains("benchmark"))
                continue;
            Encoding.Add(row, SeriesRole.Benchmark, Placed(Point(row, facet?.KeyOf(row), (y, vertical), (x, horizontal)), horizontal, vertical));
            rows.Add(row);
        }
        return rows;
    }

    private IEnumerable<FigureSeries> OwnSeries(OwnData? own)
    {
        if (own is null)
            return [];
        var points = new List<FigurePoint>();
        foreach (OwnPoint point in own.Points)
        {
            Reading? horizontal = point.Read(x), vertical = point.Read(y);
            if (horizontal is null && vertical is null
                || (Rules.Objection(x, horizontal, State.XScale) ?? Rules.Objection(y, vertical, State.YScale)) is not null)
                continue;
            if (Rules.NeedsCycles && point.Cycles != State.Cycles)
                continue;
            points.Add(Placed(point.Describe((y, vertical), (x, horizontal)) with { Panel = point.Panel(facet) }, horizontal, vertical));
        }
        return points.Count == 0 ? [] : [OwnData.Series(points)];
    }

    private IReadOnlyList<FigurePanel> Panels() => facet is null
        ? []
        : [.. facet.Keys.Append(FigureDimension.Other).Where(panelCounts.ContainsKey)
            .Select(key => new FigurePanel(key, FigureDimension.LabelOf(key), panelCounts[key]))];

    private static IEnumerable<FigureLane> Lane(string axis, Quantity quantity, int count) =>
        count == 0 ? [] : [new FigureLane(axis, $"{quantity.Label} not reported", count)];

    // Points of a lane have one coordinate only: they are spread over its width where they would hide each other.
    private static FigureSeries[] InLanes(FigureSeries[] series, FigureAxis xAxis, FigureAxis yAxis)
    {
        var shifts = new Dictionary<FigurePoint, double>(ReferenceEqualityComparer.Instance);
        IEnumerable<FigurePoint> inLanes = series.SelectMany(item => item.Points).Where(point => point.X is null || point.Y is null);
        foreach (IGrouping<(bool, string?), FigurePoint> lane in inLanes.GroupBy(point => (point.X is null, point.Panel)))
        {
            FigurePoint[] points = [.. lane.OrderBy(point => point.X ?? point.Y)];
            double[] spread = Swarm.Spread(lane.Key.Item1 ? yAxis : xAxis, [.. points.Select(point => (point.X ?? point.Y)!.Value)], LaneColumns, MarkShare);
            for (int index = 0; index < points.Length; index++)
                shifts[points[index]] = spread[index];
        }
        return shifts.Count == 0
            ? series
            : [.. series.Select(item => item with { Points = [.. item.Points.Select(point => shifts.TryGetValue(point, out double shift) ? point with { Shift = shift } : point)] })];
    }
}
