using System.Collections.Frozen;
using AldPortal.Core.Citations;
using AldPortal.Core.Content;
using AldPortal.Core.Content.Pages;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;
using Microsoft.AspNetCore.WebUtilities;

namespace AldPortal.Web.Shell.Previews;

/// <summary>The card of every page, by its address.</summary>
public sealed class PreviewCards
{
    private const string HomeFigure = "capacity-vs-current-al2o3-powder";

    private readonly PortalContent content;
    private readonly FrozenDictionary<string, PreviewCard> cards;

    /// <summary>Makes the cards of a snapshot; their figures are computed when they are drawn.</summary>
    public PreviewCards(PortalContent content)
    {
        this.content = content;
        cards = Fixed().Concat(Made()).DistinctBy(entry => entry.Address).ToFrozenDictionary(entry => entry.Address, entry => entry.Card, StringComparer.Ordinal);
    }

    /// <summary>The card of an address, for a figure with its state; null for a page without a card of its own.</summary>
    public PreviewCard? Find(string address)
    {
        int query = address.IndexOf('?');
        return query < 0
            ? cards.GetValueOrDefault(address)
            : Find(address[..query], QueryHelpers.ParseQuery(address[query..]).SelectMany(pair => pair.Value.Select(value => KeyValuePair.Create(pair.Key, value ?? ""))));
    }

    /// <summary>The same with the parameters apart; only figures have a state.</summary>
    public PreviewCard? Find(string path, IEnumerable<KeyValuePair<string, string>> state)
    {
        KeyValuePair<string, string>[] pairs = [.. state];
        if (pairs.Length == 0)
            return cards.GetValueOrDefault(path);
        if (path == PortalUrls.Explore)
            return OfExplored(pairs);
        return path.StartsWith(PortalUrls.Figures + "/", StringComparison.Ordinal) && content.Figures.Find(path[(PortalUrls.Figures.Length + 1)..]) is FigureSpec spec
            ? OfState(spec, pairs)
            : cards.GetValueOrDefault(path);
    }

    // Titles as on the pages; a test compares them.
    private IEnumerable<(string Address, PreviewCard Card)> Fixed() =>
    [
        (PortalUrls.Home, WithFigure(new PreviewCard("Start", "AldPortal: ALD coatings for lithium-ion cathodes", "Learn the mechanisms, explore the data, check a manuscript."), content.Figures.Find(HomeFigure), [])),
        (PortalUrls.Learn, new PreviewCard("Course", "Learn", "A course on ALD coatings for lithium-ion cathodes: three reading paths and all pages.")),
        (PortalUrls.MechanismMap, new PreviewCard("Mechanisms", "Map of mechanisms", "What degrades a cathode, which coating acts on it, and how good the evidence is.")),
        (PortalUrls.Coatings, new PreviewCard("Coatings", "Coatings by class", "Every coating of the review: rows, cathodes it was put on, and what was found.")),
        (PortalUrls.Glossary, new PreviewCard("Glossary", "Glossary", $"{content.Glossary.Terms.Count} terms of atomic layer deposition and lithium-ion cathodes in plain words.")),
        (PortalUrls.Figures, new PreviewCard("Explore", "Figures", $"{content.Figures.All.Count} figures over the published results: filter, compare, link, embed and cite them.")),
        (PortalUrls.Explore, OfExplored([])),
        (PortalUrls.Data, new PreviewCard("Data", "Data", $"{content.Dataset.Rows.Count} rows of the review's tables and {content.Dataset.Points.Count} results of its text, with every correction.")),
        (PortalUrls.Notes, new PreviewCard("Data", "Known issues of the data", $"{content.Dataset.Notes.Count} contradictions, slips and gaps of the source, each with its readings.")),
        (PortalUrls.References, new PreviewCard("References", "References", $"The {content.References.Count} papers behind the data.")),
        (PortalUrls.Search, new PreviewCard("Search", "Search", "Pages, glossary, data, checklist and papers.")),
        (PortalUrls.Checklist, new PreviewCard("Checklist", "Check a manuscript", "Paste a text and see in a minute what is missing or inconsistent, with the very words as evidence.")),
        (PortalUrls.ChecklistItems, new PreviewCard("Checklist", "The items of the checklist", $"{content.Checklist.Items.Count} details that a paper on a coated cathode should report, with reasons and examples.")),
        (PortalUrls.ChecklistRules, new PreviewCard("Checklist", "What is recomputed", $"{content.Checklist.Rules.Count} consistency rules with tolerances and worked examples.")),
        (PortalUrls.ChecklistCompare, new PreviewCard("Checklist", "Two reviewers", "Two assessments of the same manuscript, side by side.")),
        (PortalUrls.ChecklistBatch, new PreviewCard("Checklist", "Many manuscripts", "Many manuscripts in one table.")),
        (PortalUrls.ChecklistCalibration, new PreviewCard("Checklist", "Train your eye", "Invented excerpts to judge and compare.")),
        .. ReadingSections.All.Select(section => ($"/{section.Section}", new PreviewCard(section.Label, section.Label, ReadingSections.LeadOf(section.Section)))),
    ];

    private IEnumerable<(string Address, PreviewCard Card)> Made() =>
    [
        .. content.Pages.Select(page => (page.Address, OfPage(page))),
        .. CoatingOverview.WithoutWrittenPage(content).Select(entry => (entry.Address, new PreviewCard("Coating", $"{entry.Coating.Formula}: {entry.Coating.Name}", "What the review says about it."))),
        .. content.Figures.All.Select(spec => (PortalUrls.Figure(spec.Id), OfState(spec, []))),
        .. content.Checklist.Items.Select(item => (PortalUrls.ChecklistItem(item.Id), new PreviewCard("Checklist item", $"{item.Label}: what to report", item.Why))),
        .. content.Dataset.Results.Select(row => (PortalUrls.Row(row.Id), new PreviewCard("Result", $"{RowLabel.Place(row)}: {RowLabel.Sample(row)}", Results(row)))),
        .. content.References.Select(reference => (PortalUrls.Reference(reference.Number!.Value), new PreviewCard("Paper", $"Reference {reference.Number}: {reference.ShortLabel}", CitationFormats.OneLine(reference)))),
    ];

    // What the title does not say yet.
    private static string Results(DatasetRow row) => RowLabel.Of(row)[RowLabel.Sample(row).Length..].TrimStart(';', ' ');

    private PreviewCard OfPage(ContentPage page)
    {
        var card = new PreviewCard(ReadingSections.LabelOf(page.Section), page.Title, page.Summary);
        FigureBlock? figure = page.Blocks.OfType<FigureBlock>().Concat(page.Blocks.OfType<PredictBlock>().Select(predict => predict.Figure)).FirstOrDefault();
        return figure is null ? card : WithFigure(card, content.Figures.Find(figure.FigureId), figure.State);
    }

    private PreviewCard OfExplored(IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        ExploreResult explored = ExploreQuery.Parse(pairs, content.Dataset);
        return OfFigure("Own figure", explored.State, explored.Parameters);
    }

    private PreviewCard OfState(FigureSpec spec, IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        FigureState state = FigureQuery.Parse(spec, pairs, content.Dataset).State;
        return OfFigure("Figure", state, state.Parameters);
    }

    private PreviewCard WithFigure(PreviewCard card, FigureSpec? spec, IReadOnlyList<KeyValuePair<string, string>> pairs)
    {
        if (spec is null)
            return card;
        FigureState state = FigureQuery.Parse(spec, pairs, content.Dataset).State;
        return card with { Figure = () => Build(state), FigureTitle = TitleOf(state), FigureKey = Key(state, state.Parameters) };
    }

    private PreviewCard OfFigure(string kind, FigureState state, IReadOnlyList<KeyValuePair<string, string>> parameters) =>
        new(kind, TitleOf(state)) { Figure = () => Build(state), FigureTitle = TitleOf(state), FigureKey = Key(state, parameters) };

    private static string TitleOf(FigureState state) => state.ShowsDefaultRows ? state.Spec.Title : state.Spec.NeutralTitle;

    private FigureData Build(FigureState state) => FigureBuilder.Build(state.Spec, state, content.Dataset, content.References);

    private string Key(FigureState state, IEnumerable<KeyValuePair<string, string>> parameters) =>
        $"{state.Spec.Id}{PortalUrls.WithQuery("", parameters)} {state.Spec.Subtitle} {content.Dataset.Revision}";
}
