using System.Collections.Frozen;
using AldPortal.Core.Content;

namespace AldPortal.Web.Shell;

/// <summary>The addresses of all reading pages, those worth most to a reader first: for the sitemap, and for what is kept in memory.</summary>
public sealed class SitePages
{
    private readonly FrozenSet<string> kept;

    /// <summary>Lists the pages of a snapshot.</summary>
    public SitePages(PortalContent content)
    {
        All =
        [
            PortalUrls.Home, PortalUrls.Learn,
            .. ReadingSections.All.Select(section => $"/{section.Section}"),
            .. content.Pages.Select(page => page.Address),
            .. CoatingOverview.WithoutWrittenPage(content).Select(entry => entry.Address),
            PortalUrls.Glossary, PortalUrls.Figures, PortalUrls.Explore, PortalUrls.Data, PortalUrls.Notes, PortalUrls.References,
            PortalUrls.ChecklistItems, PortalUrls.ChecklistRules, PortalUrls.ChecklistCompare, PortalUrls.ChecklistBatch, PortalUrls.ChecklistCalibration,
            .. content.Figures.All.Select(figure => PortalUrls.Figure(figure.Id)),
            .. content.Checklist.Items.Select(item => PortalUrls.ChecklistItem(item.Id)),
            .. content.Dataset.Rows.Select(row => PortalUrls.Row(row.Id)),
            .. content.References.Select(reference => PortalUrls.Reference(reference.Number!.Value)),
            .. content.Dataset.Points.Select(point => PortalUrls.Row(point.Id)),
        ];
        kept = All.Concat(content.Figures.All.Select(figure => PortalUrls.EmbeddedFigure(figure.Id))).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>All addresses, each once.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>True for the address of a page that stays the same as long as the portal runs.</summary>
    public bool Keeps(string address) => kept.Contains(address);
}
