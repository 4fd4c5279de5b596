using AldPortal.Core.Dataset;
using AldPortal.Core.Typesetting;

namespace AldPortal.Core.Figures.Building;

/// <summary>How many rows there are for each cathode family and coating; empty cells are shown as such.</summary>
internal sealed class MatrixFigure(FigureState state, QuantityContext context) : Draft(state, context)
{
    public FigureData Build()
    {
        DatasetRow[] subject = [.. new RowSelector(Dataset).Select(Spec.Rows, _ => true)];
        DatasetRow[] rows = [.. Filtered(subject)];
        // Every coating of the figure keeps its line, also where the filters leave none of its rows: gaps are the point.
        Coating[] coatings = [.. Dataset.Vocabularies.Coatings.Where(coating => subject.Any(row => row.Coating?.Formula == coating.Formula))
            .OrderBy(coating => Coating.Classes.ToList().IndexOf(coating.Class))];
        FigureDimension family = FigureDimension.Find("cathode")!;
        ILookup<(string Family, string? Coating), DatasetRow> cells = rows.ToLookup(row => (family.KeyOf(row), row.Coating?.Formula));
        var points = new List<FigurePoint>();
        for (int y = 0; y < coatings.Length; y++)
            for (int x = 0; x < family.Keys.Count; x++)
                points.Add(Cell(x, y, family.Keys[x], coatings[y], [.. cells[(family.Keys[x], coatings[y].Formula)]]));
        return Finish(
            Categories("cathode", "Cathode family", [.. family.Keys.Select(key => new FigureCategory(
                key, key, rows.Count(row => row.Cathode?.Family == key), $"/cathodes/{key.ToLowerInvariant()}", null))]),
            Categories("coating", "Coating", [.. coatings.Select(coating => new FigureCategory(
                coating.Formula, coating.Formula, rows.Count(row => row.Coating?.Formula == coating.Formula),
                $"/coatings/{coating.Slug}", FigureDimension.LabelOf(coating.Class)))]),
            rows) with
        {
            Series = [new FigureSeries("rows", "rows", null, MarkerShape.Square, true, SeriesRole.Published, points)],
            Shown = rows.Length,
        };
    }

    private FigurePoint Cell(int x, int y, string family, Coating coating, DatasetRow[] rows) => new()
    {
        RowIds = [.. rows.Select(row => row.Id)],
        X = x,
        Y = y,
        Value = rows.Length,
        Label = rows.Length.ToString(),
        Description = rows.Length == 0
            ? $"{family} with {Typesetter.ToUnicode(coating.Formula)}: no row"
            : $"{family} with {Typesetter.ToUnicode(coating.Formula)}: {FigureText.Count(rows.Length, "row", "rows")} from {FigureText.Count(rows.Select(row => row.Reference).Distinct().Count(), "paper", "papers")}",
        HasNotes = rows.Any(row => IssueMark.Has(row, Dataset)),
        Href = rows.Length == 0 ? null : $"/data?cathode={family}&coating={Uri.EscapeDataString(coating.Formula)}",
    };
}
