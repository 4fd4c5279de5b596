using AldPortal.Core.Citations;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>Papers per year: those behind table rows, those behind text results only, and the rest of the reference list.</summary>
internal sealed class YearBars(FigureState state, QuantityContext context, IReadOnlyList<Reference> references) : Draft(state, context)
{
    /// <summary>Keys of the three stacks.</summary>
    public static readonly IReadOnlyList<string> Keys = ["tables", "text-only", "cited"];

    private static readonly Dictionary<string, (string Label, string? Colour)> Looks = new()
    {
        ["tables"] = ("papers behind the rows of Tables 1–4", "#0072B2"),
        ["text-only"] = ("papers with results in the text only", "#56B4E9"),
        ["cited"] = ("other papers the review cites", "#A0A0A0"),
    };

    public FigureData Build()
    {
        DatasetRow[] rows = [.. Filtered(new RowSelector(Dataset).Select(Spec.Rows, _ => true))];
        bool isFiltered = State.Rows.Parameters.Any();
        HashSet<int> inTables = [.. rows.Where(row => row.Table is not null).Select(row => row.Reference)];
        HashSet<int> inText = [.. rows.Where(row => row.Table is null).Select(row => row.Reference)];
        var papers = new Dictionary<string, List<Reference>>();
        int without = 0;
        foreach (Reference paper in references.Where(reference => reference.Number is not null))
        {
            string key = inTables.Contains(paper.Number!.Value) ? "tables" : inText.Contains(paper.Number.Value) ? "text-only" : "cited";
            if (isFiltered && key == "cited")
                continue;
            if (!papers.TryGetValue(key, out List<Reference>? list))
                papers[key] = list = [];
            if (paper.Year is null)
                LeftOut.Add("year-not-known", "year of publication not known", "reference " + paper.Number);
            else if (State.Hidden.Contains(key))
                LeftOut.Add("hidden", "hidden in the legend", "reference " + paper.Number);
            else
                list.Add(paper);
            without += paper.Year is null ? 1 : 0;
        }
        return Assemble(rows, papers);
    }

    private FigureData Assemble(DatasetRow[] rows, Dictionary<string, List<Reference>> papers)
    {
        ILookup<int, string> rowIds = rows.ToLookup(row => row.Reference, row => row.Id);
        var tops = new Dictionary<int, int>();
        var series = new List<FigureSeries>();
        foreach (string key in Keys.Where(papers.ContainsKey))
        {
            FigurePoint[] bars = [.. papers[key].GroupBy(paper => paper.Year!.Value).OrderBy(year => year.Key)
                .Select(year => Bar(year.Key, [.. year], Looks[key].Label, tops, rowIds))];
            if (bars.Length > 0)
                series.Add(new FigureSeries(key, Looks[key].Label, Looks[key].Colour, MarkerShape.Square, true, SeriesRole.Published, bars));
        }
        Quantity year = Quantity.Find("year")!;
        var count = new Quantity("papers", "Papers", null, "papers", (_, _) => null) { FromZero = true };
        int first = tops.Keys.DefaultIfEmpty(2000).Min(), last = tops.Keys.DefaultIfEmpty(2001).Max();
        FigureAxis x = AxisScaling.Axis(year, AxisScale.Linear, [first, last]);
        FigureAxis y = AxisScaling.Axis(count, AxisScale.Linear, [0, tops.Values.DefaultIfEmpty(1).Max()]);
        return Finish(x with { Low = first - 0.7, High = last + 0.7, Ticks = [.. x.Ticks.Where(tick => tick.Value >= first && tick.Value <= last && tick.Value == Math.Floor(tick.Value))] }, y, rows) with
        {
            Series = series,
            Legend = [new FigureLegendGroup("use", "Use in the review", "colour", [.. Keys.Where(papers.ContainsKey).Select(key => new FigureLegendEntry(
                key, Looks[key].Label, Looks[key].Colour, MarkerShape.Square, true,
                papers[key].Count, State.Hidden.Contains(key)))])],
            Counted = "papers",
            Shown = papers.Values.Sum(list => list.Count),
            Sources = Sources(papers.Values.SelectMany(list => list).Select(paper => paper.Number!.Value)),
        };
    }

    private static FigurePoint Bar(int year, Reference[] papers, string what, Dictionary<int, int> tops, ILookup<int, string> rowIds)
    {
        int low = tops.GetValueOrDefault(year);
        tops[year] = low + papers.Length;
        return new FigurePoint
        {
            RowIds = [.. papers.SelectMany(paper => rowIds[paper.Number!.Value])],
            X = year,
            Y = low + papers.Length,
            YLow = low,
            YHigh = low + papers.Length,
            Value = papers.Length,
            Description = $"{year}: {papers.Length} {what} [{string.Join(", ", papers.Select(paper => paper.Number))}]",
            Href = papers.Length == 1 ? $"/references/{papers[0].Number}" : "/references",
        };
    }
}
