using AldPortal.Core.Citations;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Tests.Figures;

/// <summary>Short names for the portal's own content and figures.</summary>
internal static class FigureFixture
{
    public static ReviewDataset Review => RealContent.Snapshot.Dataset;

    public static IReadOnlyList<Reference> References => RealContent.Snapshot.References;

    public static FigureLibrary Library => RealContent.Snapshot.Figures;

    public static FigureSpec Spec(string id) => Library.Find(id) ?? throw new ArgumentException($"no figure {id}", nameof(id));

    public static FigureQueryResult Query(string id, string query = "") => FigureQuery.Parse(Spec(id), Parameters(query), Review);

    public static FigureData Build(string id, string query = "") => FigureBuilder.Build(Spec(id), Query(id, query).State, Review, References);

    public static IEnumerable<KeyValuePair<string, string>> Parameters(string query) =>
        query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2))
            .Select(pair => KeyValuePair.Create(Uri.UnescapeDataString(pair[0]), pair.Length > 1 ? Uri.UnescapeDataString(pair[1]) : ""));

    public static FigurePoint Point(FigureData data, string rowId) => data.Points.Single(point => point.RowIds.Contains(rowId));

    public static IEnumerable<FigurePoint> Published(FigureData data) =>
        data.Series.Where(series => series.Role == SeriesRole.Published).SelectMany(series => series.Points);
}
