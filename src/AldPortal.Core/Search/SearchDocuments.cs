using AldPortal.Core.Checklist;
using AldPortal.Core.Citations;
using AldPortal.Core.Content;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Content.Pages;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Search;

/// <summary>Everything of the portal that can be found, as documents.</summary>
public static class SearchDocuments
{
    /// <summary>The documents of a snapshot.</summary>
    public static IEnumerable<SearchDocument> Of(PortalContent content)
    {
        var names = new SubjectNames(content);
        return content.Pages.SelectMany(page => Pages(page, names))
            .Concat(CoatingOverview.WithoutWrittenPage(content).Select(entry => Coating(entry, names)))
            .Concat(content.Glossary.Terms.Select(Term))
            .Concat(content.Figures.All.Select(Figure))
            .Concat(content.Mechanisms.Select(claim => Mechanism(claim, content, names)))
            .Concat(content.Dataset.Rows.Select(row => Row(SearchKind.Row, row, content, names)))
            .Concat(content.Dataset.Points.Select(point => Row(SearchKind.Point, point, content, names)))
            .Concat(content.Dataset.Notes.Select(Note))
            .Concat(content.Checklist.Items.Select(Item))
            .Concat(content.Checklist.Rules.Select(Rule))
            .Concat(content.References.Select(Reference));
    }

    // The page as a whole finds words that stand in different sections, each section the place.
    private static IEnumerable<SearchDocument> Pages(ContentPage page, SubjectNames names)
    {
        yield return new SearchDocument(SearchKind.Page, page.Address, page.Title)
        {
            Titles = [page.NavigationLabel, .. names.Of(page.Subject)],
            Names = [page.Slug, .. page.Headings.Select(heading => heading.Text)],
            Body = $"{page.Summary} {page.PlainText}",
        };
        foreach (PageSection section in page.Sections.Where(section => section.Text.Length > 0))
            yield return new SearchDocument(SearchKind.Page, page.Address, section.Title) { Anchor = section.Anchor, Context = page.Title, Names = [page.NavigationLabel], Body = section.Text };
    }

    private static SearchDocument Coating(CoatingEntry entry, SubjectNames names) => new(SearchKind.Page, entry.Address, $"{entry.Coating.Formula}: {entry.Coating.Name}")
    {
        Titles = [entry.Coating.Formula, .. names.OfCoating(entry.Coating.Formula)],
        Body = $"{entry.Rows.Count} rows of the tables, {entry.Points.Count} results of the text. {string.Join(" ", entry.Claims.Select(claim => claim.Statement))}",
    };

    private static SearchDocument Term(GlossaryTerm term) => new(SearchKind.Term, term.Id, term.Term)
    {
        Context = string.Join(" · ", new[] { term.Symbol, term.Unit }.OfType<string>()),
        Titles = term.Aliases,
        Body = GlossaryHtml.Plain(term),
    };

    private static SearchDocument Figure(FigureSpec figure) => new(SearchKind.Figure, figure.Id, figure.Title)
    {
        Context = figure.ReviewFigure is string number ? $"rebuilt from {number} of the review" : "",
        Titles = [figure.NeutralTitle],
        Names = [figure.Id, "figure"],
        Body = $"{figure.Subtitle} {figure.Footnote}",
    };

    private static SearchDocument Mechanism(MechanismClaim claim, PortalContent content, SubjectNames names)
    {
        string mechanism = content.FindPage($"/mechanisms/{claim.Mechanism}")?.NavigationLabel ?? claim.Mechanism.Replace('-', ' ');
        string?[] subjects = [claim.Coating, claim.Cathode == "general" ? null : claim.Cathode];
        string subject = string.Join(" on ", subjects.OfType<string>());
        return new SearchDocument(SearchKind.Mechanism, claim.Id, $"{mechanism}: {(subject.Length == 0 ? "in general" : subject)}")
        {
            Context = claim.Direction,
            Names = [claim.Id, .. names.OfFamily(claim.Cathode), .. names.OfCoating(claim.Coating), .. claim.Evidence, .. claim.References.Select(number => content.ReferencesByNumber.GetValueOrDefault(number)?.ShortLabel).OfType<string>()],
            Body = claim.Statement,
        };
    }

    private static SearchDocument Row(SearchKind kind, DatasetRow row, PortalContent content, SubjectNames names) => new(kind, row.Id, RowLabel.Sample(row))
    {
        Context = RowLabel.Place(row),
        Names = [row.Id, row.Process ?? "", row.Cell is string cell ? $"{cell} cell" : "", .. names.OfGrade(row.Cathode?.Grade), .. names.OfFamily(row.Cathode?.Family), .. names.OfCoating(row.Coating?.Formula)],
        Body = $"{RowLabel.Of(row)}. {content.ReferencesByNumber.GetValueOrDefault(row.Reference)?.ShortLabel} (ref. {row.Reference}). {row.Remark}",
    };

    private static SearchDocument Note(DataNote note) => new(SearchKind.Note, note.Id, note.Summary)
    {
        Context = $"{note.Severity} · {note.Kind}",
        Names = [note.Id, .. note.Rows, .. note.Points, .. note.References.Select(number => $"ref {number}")],
        Body = string.Join(" ", [.. note.Readings.Select(reading => reading.TrimEnd('.') + "."), note.Computation, note.Resolution]),
    };

    private static SearchDocument Item(ItemDefinition item) => new(SearchKind.Item, item.Id, item.Label)
    {
        Context = item.Group,
        Names = [item.Id, .. item.Synonyms],
        Body = $"{item.Why} {item.Counts} {item.WhereToLook} {item.Request}",
    };

    private static SearchDocument Rule(RuleDefinition rule) => new(SearchKind.Rule, rule.Id, rule.Label)
    {
        Context = "consistency rule",
        Names = [rule.Id],
        Body = $"{rule.Explains} {rule.Compares} {rule.Tolerance}",
    };

    private static SearchDocument Reference(Reference reference) => new(SearchKind.Reference, reference.Id, reference.ShortLabel)
    {
        Context = $"reference {reference.Number}",
        Names = [$"ref {reference.Number}", reference.Doi ?? ""],
        Body = CitationFormats.OneLine(reference),
    };
}
