using AldPortal.Core.Figures;

namespace AldPortal.Web.Features.Figures;

/// <summary>Cells of the scorecard lead to the rows that lack an item, listed on the figure's page with the checklist item that asks for it.</summary>
public static class Scorecard
{
    /// <summary>Anchor of an item's list.</summary>
    public static string Anchor(string itemKey) => "lacking-" + itemKey;

    /// <summary>The scorecard with its cells leading to the lists; any other figure as it is.</summary>
    public static FigureData WithGaps(FigureData data, FigureState state) => data.Kind != FigureKind.Scorecard
        ? data
        : data with
        {
            Series = [.. data.Series.Select(series => series with
            {
                Points = [.. series.Points.Select(point => point with
                {
                    // The name that is read aloud begins with what is seen.
                    Description = $"{Math.Round(point.Value ?? 0):0}\u202f% ({point.Label}). {point.Description}",
                    Href = $"{PortalUrls.Figure(data.FigureId, state.Parameters)}#{Anchor(data.ItemOf(point).Key)}",
                })],
            })],
        };
}
