using AldPortal.Core.Dataset;

namespace AldPortal.Core.Figures;

/// <summary>A property with a handful of values by which results are coloured, shaped, filled or split into panels.</summary>
/// <param name="Id">Id in specifications and addresses.</param>
/// <param name="Label">Name in words.</param>
/// <param name="Value">The key of a row's value; null where the source does not say.</param>
/// <param name="Keys">All keys in the order of legends.</param>
public sealed record FigureDimension(string Id, string Label, Func<DatasetRow, string?> Value, IReadOnlyList<string> Keys)
{
    /// <summary>Key of rows whose value is not stated or lies outside the vocabulary.</summary>
    public const string Other = "not-stated";

    private static readonly Dictionary<string, string> Labels = new()
    {
        [Other] = "not stated",
        ["metal-oxide"] = "metal oxide",
        ["lithiated-oxide"] = "lithiated oxide",
        ["organic-derived"] = "organic-derived",
        ["powder"] = "coated powder",
        ["electrode"] = "coated electrode",
        ["half"] = "half cell",
        ["full"] = "full cell",
        ["text"] = "text",
    };

    /// <summary>All dimensions.</summary>
    public static IReadOnlyList<FigureDimension> All { get; } =
    [
        new("cathode", "Cathode family", row => row.Cathode?.Family, ["LCO", "NMC", "LLO", "LMO", "LNMO"]),
        new("coating-class", "Coating class", row => row.Coating?.Class, Coating.Classes),
        new("process", "What was coated", row => row.Process, ["powder", "electrode"]),
        new("cell", "Cell", row => row.Cell, ["half", "full"]),
        new("table", "Where it stands", row => row.Table is int table ? "table-" + table : "text", ["table-1", "table-2", "table-3", "table-4", "text"]),
    ];

    /// <summary>The dimension with this id, or null.</summary>
    public static FigureDimension? Find(string? id) => All.FirstOrDefault(dimension => dimension.Id == id);

    /// <summary>The key of a row, never null.</summary>
    public string KeyOf(DatasetRow row) => Value(row) is string key && Keys.Contains(key) ? key : Other;

    /// <summary>Place of a key in legends; keys outside the vocabulary come last.</summary>
    public int IndexOf(string key)
    {
        for (int index = 0; index < Keys.Count; index++)
            if (Keys[index] == key)
                return index;
        return Keys.Count;
    }

    /// <summary>Words for a key.</summary>
    public static string LabelOf(string key) =>
        Labels.GetValueOrDefault(key) ?? (key.StartsWith("table-", StringComparison.Ordinal) ? "Table " + key[6..] : key);

    /// <summary>Colour of a key as #rrggbb.</summary>
    public string ColourOf(string key) =>
        Id == "cathode" ? VisualLanguage.FamilyColour(key) : VisualLanguage.PaletteColour(key == Other ? -1 : IndexOf(key));

    /// <summary>Marker shape of a key.</summary>
    public MarkerShape ShapeOf(string key) =>
        Id == "coating-class" ? VisualLanguage.ClassShape(key) : VisualLanguage.PaletteShape(key == Other ? -1 : IndexOf(key));
}
