using System.Globalization;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures.Building;

/// <summary>What the scorecard compares: the rows of tables, cathode families, single coatings, years …</summary>
/// <param name="Id">Value of the parameter <c>facet</c>.</param>
/// <param name="Label">Name in words.</param>
/// <param name="KeyOf">The group of a row.</param>
/// <param name="Keys">All groups in order; those without rows are not shown.</param>
/// <param name="LabelOf">What is written for a group.</param>
/// <param name="HasManyGroups">True where the groups are too many to stand side by side: they become the lines, the items the columns.</param>
internal sealed record ScorecardSplit(
    string Id, string Label, Func<DatasetRow, string> KeyOf, IReadOnlyList<string> Keys, Func<string, string> LabelOf, bool HasManyGroups)
{
    private const string Coatings = "coating";
    private const string Years = "year";

    /// <summary>Values that the parameter <c>facet</c> of a scorecard accepts.</summary>
    public static IReadOnlyList<(string Id, string Label)> Choices { get; } =
        [.. FigureDimension.All.Select(dimension => (dimension.Id, dimension.Label)), (Coatings, "Coating"), (Years, "Year of publication")];

    /// <summary>The split with this id; by table where there is none.</summary>
    public static ScorecardSplit Of(string? id, QuantityContext context)
    {
        switch (id)
        {
            case Coatings:
                string[] formulas = [.. context.Dataset.Vocabularies.Coatings.Select(coating => coating.Formula)];
                return new ScorecardSplit(
                    id, "Coating", row => row.Coating?.Formula ?? FigureDimension.Other, [.. formulas, FigureDimension.Other],
                    key => key == FigureDimension.Other ? FigureDimension.LabelOf(key) : key, true);
            case Years:
                string YearOf(DatasetRow row) => context.Paper(row.Reference)?.Year?.ToString(CultureInfo.InvariantCulture) ?? FigureDimension.Other;
                string[] years = [.. context.Dataset.Results.Select(YearOf).Distinct().Order(StringComparer.Ordinal)];
                return new ScorecardSplit(id, "Year of publication", YearOf, years, FigureDimension.LabelOf, true);
            default:
                FigureDimension dimension = FigureDimension.Find(id) ?? FigureDimension.Find("table")!;
                return new ScorecardSplit(
                    dimension.Id, dimension.Label, dimension.KeyOf, [.. dimension.Keys, FigureDimension.Other], FigureDimension.LabelOf, false);
        }
    }
}
