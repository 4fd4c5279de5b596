using AldPortal.Core.Citations;
using AldPortal.Core.Content;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Tests.Figures;

/// <summary>The portal's own content, read once.</summary>
internal static class FigureFixture
{
    public static readonly string Root = FindRoot();

    public static readonly ContentProblems Problems = new();

    public static readonly ReviewDataset Review = DatasetLoader.Load(Folder, Problems);

    public static readonly IReadOnlyList<Reference> References = ReferenceLoader.Load(Folder, Problems);

    public static readonly ContentProblems FigureProblems = new();

    public static readonly FigureLibrary Library = FigureSpecLoader.Load(Folder, FigureProblems);

    private static ContentFolder Folder => new(Path.Combine(Root, "content"));

    public static FigureSpec Spec(string id) => Library.Find(id) ?? throw new ArgumentException($"no figure {id}", nameof(id));

    public static FigureQueryResult Query(string id, string query = "") => FigureQuery.Parse(Spec(id), Parameters(query), Review);

    public static FigureData Build(string id, string query = "") => FigureBuilder.Build(Spec(id), Query(id, query).State, Review, References);

    public static IEnumerable<KeyValuePair<string, string>> Parameters(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : ""));

    public static FigurePoint Point(FigureData data, string rowId) => data.Points.Single(point => point.RowIds.Contains(rowId));

    public static IEnumerable<FigurePoint> Published(FigureData data) =>
        data.Series.Where(series => series.Role == SeriesRole.Published).SelectMany(series => series.Points);

    private static string FindRoot()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "AldPortal.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("AldPortal.sln is not above the tests");
    }
}
