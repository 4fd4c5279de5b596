using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>One quantity spread over categories, each with its reference band where there is one.</summary>
internal sealed class StripFigure : PointDraft
{
    private const int Levels = 11;
    private const double MarkShare = 0.019;
    private const int LaneColumns = 5;

    private readonly Quantity quantity;
    private readonly List<(DatasetRow Row, Reading? Reading)> drawn = [];
    private ILookup<string, (DatasetRow Row, Reading? Reading)> byCategory = Array.Empty<(DatasetRow, Reading?)>().ToLookup(_ => "");

    public StripFigure(FigureState state, QuantityContext context)
        : base(state, context, [Quantity.Find(state.Spec.X)!]) => quantity = Quantity.Find(state.Spec.X)!;

    protected override Quantity Subject => quantity;

    public FigureData Build(OwnData? own)
    {
        foreach (DatasetRow row in Drawable())
        {
            Reading? reading = quantity.Read(row, Context);
            if (Rules.Objection(quantity, reading, State.XScale) is (string reason, string text))
                LeftOut.Add(reason, text, row.Id);
            else
                drawn.Add((row, reading));
        }
        byCategory = drawn.ToLookup(item => KeyOf(item.Row));
        OwnPoint[] ownPoints = own is null ? [] : [.. own.Points.Where(point => point.Read(quantity) is not null
            && (!Rules.NeedsCycles || point.Cycles == State.Cycles))];
        string[] keys = [.. Order(byCategory.Select(category => category.Key).Concat(ownPoints.Select(point => point.Category(Spec.Category))).Distinct())];
        FigureAxis values = AxisScaling.Axis(quantity, State.XScale, Extent(keys, ownPoints));
        var ownMarks = new List<FigurePoint>();
        for (int index = 0; index < keys.Length; index++)
            AddCategory(keys[index], index, values, ownPoints, ownMarks);
        int missing = drawn.Count(item => item.Reading is null);
        FigureSeries[] series = ownMarks.Count == 0 ? [.. Encoding.Series] : [.. Encoding.Series, OwnData.Series(ownMarks)];
        return Finish(values, Categories(Spec.Category!, Spec.Category == "grade" ? "Cathode" : "Coating", [.. keys.Select(Category)]), drawn.Select(item => item.Row)) with
        {
            Series = series,
            Legend = Encoding.Legend(),
            Bands = Bands(keys),
            Lanes = missing == 0 ? [] : [new FigureLane("x", $"{quantity.Label} not reported", missing)],
            Shown = drawn.Count - missing,
            InLanes = missing,
            CycleChoices = CycleChoices,
            Messages = Messages,
        };
    }

    private void AddCategory(string key, int index, FigureAxis axis, OwnPoint[] ownPoints, List<FigurePoint> ownMarks)
    {
        (DatasetRow? Row, OwnPoint? Own, Reading Reading)[] placed =
        [
            .. byCategory[key].Where(item => item.Reading is not null).Select(item => ((DatasetRow?)item.Row, (OwnPoint?)null, item.Reading!.Value))
                .Concat(ownPoints.Where(point => point.Category(Spec.Category) == key).Select(point => ((DatasetRow?)null, (OwnPoint?)point, point.Read(quantity)!.Value)))
                .OrderBy(item => item.Item3.Value),
        ];
        double[] shifts = Swarm.Spread(axis, [.. placed.Select(item => item.Reading.Value)], Levels, MarkShare);
        for (int place = 0; place < placed.Length; place++)
        {
            (DatasetRow? row, OwnPoint? own, Reading reading) = placed[place];
            FigurePoint point = (row is not null ? Point(row, null, (quantity, reading)) : own!.Describe((quantity, reading))) with
            {
                X = reading.Value,
                XLow = reading.Low,
                XHigh = reading.High,
                Y = index,
                Shift = shifts[place],
            };
            if (row is not null)
                Encoding.Add(row, SeriesRole.Published, point);
            else
                ownMarks.Add(point);
        }
        int inLane = 0;
        foreach ((DatasetRow row, _) in byCategory[key].Where(item => item.Reading is null))
            Encoding.Add(row, SeriesRole.Published, Point(row, null, (quantity, null)) with { Y = index, Shift = Math.Round((inLane++ % LaneColumns - 2) * 0.18, 3) });
    }

    private IEnumerable<double> Extent(string[] keys, OwnPoint[] ownPoints)
    {
        foreach (Reading? reading in drawn.Select(item => item.Reading).Concat(ownPoints.Select(point => point.Read(quantity))))
        {
            if (reading is not Reading value)
                continue;
            yield return value.Value;
            yield return value.Low ?? value.Value;
            yield return value.High ?? value.Value;
        }
        foreach (FigureBand band in Bands(keys))
        {
            yield return band.Low;
            yield return band.High;
        }
        if (quantity.Id == "retentionGain")
            yield return 0;
    }

    private IReadOnlyList<FigureBand> Bands(string[] keys) => quantity.Id != "growthPerCycle" || Spec.Category != "coating"
        ? []
        : [.. keys.Select((key, index) => (Band: Dataset.Vocabularies.FindCoating(key)?.GrowthPerCycle, index))
            .Where(item => item.Band is not null)
            .Select(item => new FigureBand(item.index, item.Band!.UsualAngstrom.Low, item.Band.UsualAngstrom.High,
                $"usual: {FigureText.Number(item.Band.UsualAngstrom.Low)}–{FigureText.Number(item.Band.UsualAngstrom.High)}\u202fÅ per {item.Band.Per}"))];

    private string KeyOf(DatasetRow row) => (Spec.Category == "grade" ? row.Cathode?.Grade : row.Coating?.Formula) ?? FigureDimension.Other;

    private FigureCategory Category(string key)
    {
        int count = byCategory[key].Count();
        string label = key == FigureDimension.Other ? FigureDimension.LabelOf(key) : key;
        string? href = key == FigureDimension.Other ? null
            : Spec.Category == "grade" ? $"/data?grade={Uri.EscapeDataString(key)}"
            : Dataset.Vocabularies.FindCoating(key) is Coating coating ? $"/coatings/{coating.Slug}" : null;
        return new FigureCategory(key, label, count, href, null);
    }

    private IEnumerable<string> Order(IEnumerable<string> keys) => Spec.CategoryOrder switch
    {
        "median" => keys.OrderByDescending(Median).ThenBy(VocabularyIndex),
        "count" => keys.OrderByDescending(key => byCategory[key].Count()).ThenBy(VocabularyIndex),
        _ => keys.OrderBy(VocabularyIndex),
    };

    private double Median(string key)
    {
        double[] values = [.. byCategory[key].Where(item => item.Reading is not null).Select(item => item.Reading!.Value.Value).Order()];
        return values.Length == 0 ? double.NegativeInfinity : (values[(values.Length - 1) / 2] + values[values.Length / 2]) / 2;
    }

    private int VocabularyIndex(string key)
    {
        IEnumerable<string> known = Spec.Category == "grade"
            ? Dataset.Vocabularies.Cathodes.Select(cathode => cathode.Grade)
            : Dataset.Vocabularies.Coatings.Select(coating => coating.Formula);
        int index = known.ToList().IndexOf(key);
        return index < 0 ? int.MaxValue : index;
    }
}
