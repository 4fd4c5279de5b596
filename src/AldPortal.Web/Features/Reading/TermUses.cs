using AldPortal.Core.Checklist;
using AldPortal.Core.Content;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Content.Pages;
using AldPortal.Core.Figures;
using AldPortal.Web.Features.Checklist.Guidance;
using AldPortal.Web.Features.Figures;

namespace AldPortal.Web.Features.Reading;

/// <summary>Where a term of the glossary opens: pages, figures and items of the checklist.</summary>
/// <param name="Kind">What kind of places these are, in words.</param>
/// <param name="Places">Address and label of each.</param>
public sealed record TermUse(string Kind, IReadOnlyList<(string Address, string Label)> Places);

/// <summary>Finds for each term where it is used.</summary>
public sealed class TermUses
{
    private readonly ILookup<string, ContentPage> pages;
    private readonly ILookup<string, FigureSpec> figures;
    private readonly ILookup<string, ItemDefinition> items;

    /// <summary>Looks through a snapshot.</summary>
    public TermUses(PortalContent content, FigureViews views)
    {
        pages = Lookup(content.Pages, page => page.Terms);
        figures = Lookup(content.Figures.All, spec => PlottedQuantities.Of(views.Build(FigureState.Default(spec))).SelectMany(entry => content.Glossary.Explaining(entry.Id)).Select(term => term.Id));
        items = Lookup(content.Checklist.Items, item => ItemTexts.Of(item, content.Glossary).Terms.Select(term => term.Id));
    }

    /// <summary>The uses of a term by kind; kinds without any are left out.</summary>
    public IEnumerable<TermUse> Of(GlossaryTerm term) => new[]
    {
        new TermUse("Pages", [.. pages[term.Id].Select(page => (page.Address, page.NavigationLabel))]),
        new TermUse("Figures", [.. figures[term.Id].Select(spec => (PortalUrls.Figure(spec.Id), spec.NeutralTitle))]),
        new TermUse("Checklist", [.. items[term.Id].Select(item => (PortalUrls.ChecklistItem(item.Id), item.Label))]),
    }.Where(use => use.Places.Count > 0);

    private static ILookup<string, T> Lookup<T>(IEnumerable<T> places, Func<T, IEnumerable<string>> termsOf) =>
        places.SelectMany(place => termsOf(place).Distinct().Select(term => (term, place))).ToLookup(pair => pair.term, pair => pair.place);
}
