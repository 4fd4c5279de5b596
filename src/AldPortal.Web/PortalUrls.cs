using Microsoft.AspNetCore.WebUtilities;

namespace AldPortal.Web;

/// <summary>Every address of the portal is built here, so that a change of one is a change in one place.</summary>
public static class PortalUrls
{
    /// <summary>Start page.</summary>
    public const string Home = "/";

    /// <summary>Reading paths and the list of all pages.</summary>
    public const string Learn = "/learn";

    /// <summary>Gallery of figures.</summary>
    public const string Figures = "/figures";

    /// <summary>Build your own figure.</summary>
    public const string Explore = "/explore";

    /// <summary>The dataset as a table.</summary>
    public const string Data = "/data";

    /// <summary>Known issues of the data.</summary>
    public const string Notes = "/data/notes";

    /// <summary>The checklist wizard.</summary>
    public const string Checklist = "/checklist";

    /// <summary>The glossary.</summary>
    public const string Glossary = "/glossary";

    /// <summary>The reference list.</summary>
    public const string References = "/references";

    /// <summary>Full-text search.</summary>
    public const string Search = "/search";

    /// <summary>The map of mechanisms.</summary>
    public const string MechanismMap = "/mechanisms";

    /// <summary>The coatings by class.</summary>
    public const string Coatings = "/coatings";

    /// <summary>The list of all pages for search engines.</summary>
    public const string Sitemap = "/sitemap.xml";

    /// <summary>Root of the API.</summary>
    public const string Api = "/api/v1";

    // The figure that a reader builds has a page of its own; everything else is as for any figure.
    private const string ExploredId = Core.Figures.ExploreQuery.FigureId;

    /// <summary>One figure with the parts of its state that differ from the default.</summary>
    public static string Figure(string figureId, IEnumerable<KeyValuePair<string, string>>? state = null) =>
        WithQuery(figureId == ExploredId ? Explore : $"{Figures}/{figureId}", state);

    /// <summary>A figure for an iframe.</summary>
    public static string EmbeddedFigure(string figureId, IEnumerable<KeyValuePair<string, string>>? state = null) => WithQuery($"/embed/figures/{figureId}", state);

    /// <summary>A figure in one of the API's formats: "json", "csv", "svg" or "bib".</summary>
    public static string FigureFile(string figureId, string format, IEnumerable<KeyValuePair<string, string>>? state = null) =>
        WithQuery($"{Api}/figures/{figureId}.{format}", state);

    /// <summary>Traces of a figure for plotly.js.</summary>
    public static string FigureTraces(string figureId, IEnumerable<KeyValuePair<string, string>>? state = null) => WithQuery($"{Figures}/{figureId}/traces.json", state);

    /// <summary>The changing part of a figure's page and its traces, for a change without loading the page anew.</summary>
    public static string FigureLive(string figureId, IEnumerable<KeyValuePair<string, string>>? state = null) => WithQuery($"{Figures}/{figureId}/live.json", state);

    /// <summary>Where a reader's own CSV is read and drawn over a figure; nothing is kept.</summary>
    public static string OwnData(string figureId, IEnumerable<KeyValuePair<string, string>>? state = null) => WithQuery($"{Figures}/{figureId}/own-data", state);

    /// <summary>Where the form that freezes a figure is sent.</summary>
    public static string Freeze(string figureId, IEnumerable<KeyValuePair<string, string>>? state = null) => WithQuery($"{Figures}/{figureId}/freeze", state);

    /// <summary>A frozen figure.</summary>
    public static string Frozen(string id) => $"/f/{id}";

    /// <summary>A frozen figure for an iframe.</summary>
    public static string EmbeddedFrozen(string id) => $"/embed/f/{id}";

    /// <summary>A frozen figure in one of the API's formats.</summary>
    public static string FrozenFile(string id, string format) => $"{Api}/figures/frozen/{id}.{format}";

    /// <summary>A collection of figures.</summary>
    public static string Collection(string id) => $"/c/{id}";

    /// <summary>The form of a new collection.</summary>
    public const string NewCollection = "/c/new";

    /// <summary>A collection for an iframe.</summary>
    public static string EmbeddedCollection(string id) => $"/embed/c/{id}";

    /// <summary>The CSV template for own data.</summary>
    public const string OwnDataTemplate = Figures + "/own-data-template.csv";

    /// <summary>The dataset, filtered.</summary>
    public static string DataWith(IEnumerable<KeyValuePair<string, string>> parameters) => WithQuery(Data, parameters);

    /// <summary>One row or point with its provenance.</summary>
    public static string Row(string rowId) => $"{Data}/rows/{rowId}";

    /// <summary>One known issue.</summary>
    public static string Note(string noteId) => $"{Notes}#{noteId}";

    /// <summary>One paper.</summary>
    public static string Reference(int number) => $"{References}/{number}";

    /// <summary>A term of the glossary.</summary>
    public static string Term(string termId) => $"{Glossary}#{termId}";

    /// <summary>The page of a cathode family.</summary>
    public static string Cathode(string familyId) => $"/cathodes/{familyId.ToLowerInvariant()}";

    /// <summary>The page of a mechanism.</summary>
    public static string Mechanism(string slug) => $"/mechanisms/{slug}";

    /// <summary>The page of a coating or of a class of coatings.</summary>
    public static string Coating(string slug) => $"/coatings/{slug}";

    /// <summary>Guidance on one checklist item.</summary>
    public static string ChecklistItem(string itemId) => $"/guidance/items/{itemId}";

    /// <summary>All items of the checklist.</summary>
    public const string ChecklistItems = "/guidance/items";

    /// <summary>The consistency rules.</summary>
    public const string ChecklistRules = "/guidance/rules";

    /// <summary>One consistency rule.</summary>
    public static string ChecklistRule(string ruleId) => $"{ChecklistRules}#{ruleId}";

    /// <summary>Two assessments side by side.</summary>
    public const string ChecklistCompare = "/checklist/compare";

    /// <summary>Calibration of reviewers.</summary>
    public const string ChecklistCalibration = "/checklist/calibration";

    /// <summary>One excerpt of the calibration.</summary>
    public static string CalibrationExcerpt(string id) => $"{ChecklistCalibration}/{id}";

    /// <summary>Many manuscripts in one table.</summary>
    public const string ChecklistBatch = "/checklist/batch";

    /// <summary>A saved assessment.</summary>
    public static string Assessment(string id) => $"/checklist/a/{id}";

    /// <summary>A saved assessment for an iframe.</summary>
    public static string EmbeddedAssessment(string id) => $"/embed/checklist/{id}";

    /// <summary>A saved assessment in one of the API's formats: "json", "md" or "docx".</summary>
    public static string AssessmentFile(string id, string format) => $"{Api}/checklist/assessments/{id}.{format}";

    /// <summary>Search results for some words.</summary>
    public static string SearchFor(string words) => WithQuery(Search, [KeyValuePair.Create("q", words)]);

    /// <summary>The results of one kind.</summary>
    public static string SearchFor(string words, string kind) => WithQuery(Search, [KeyValuePair.Create("q", words), KeyValuePair.Create("kind", kind)]);

    /// <summary>The map of mechanisms, filtered.</summary>
    public static string Mechanisms(IEnumerable<KeyValuePair<string, string>> parameters) => WithQuery(MechanismMap, parameters);

    /// <summary>One statement of the map of mechanisms, <c>m-20-1</c>, among those of its paper.</summary>
    public static string MechanismClaim(string claimId) =>
        claimId.Split('-') is [_, var paper, ..] && int.TryParse(paper, out _) ? $"{MechanismMap}?reference={paper}#{claimId}" : $"{MechanismMap}?reference=none#{claimId}";

    /// <summary>Rows of the API, "json" or "csv".</summary>
    public static string RowsFile(string format, IEnumerable<KeyValuePair<string, string>> parameters) =>
        WithQuery(format == "json" ? $"{Api}/rows" : $"{Api}/rows.{format}", parameters);

    /// <summary>Root of the pictures that networks show where a page is shared.</summary>
    public const string PreviewRoot = "/og";

    /// <summary>Parameter of a picture with the hash of what it shows; "v" is a version of a figure's defaults.</summary>
    public const string PreviewVersion = "h";

    private const string PreviewExtension = ".png";

    // The start page has no name in its address.
    private const string HomePreview = "/index";

    /// <summary>The picture of a page: <c>/og/cathodes/lco.png?h=…</c>, for a figure with its state.</summary>
    public static string Preview(string page, string version)
    {
        int query = page.IndexOf('?');
        string path = query < 0 ? page : page[..query], state = query < 0 ? "?" : page[query..] + "&";
        return $"{PreviewRoot}{(path == Home ? HomePreview : path)}{PreviewExtension}{state}{PreviewVersion}={version}";
    }

    /// <summary>The page whose picture a file below <see cref="PreviewRoot"/> is, or null for another name.</summary>
    public static string? PageOfPreview(string file)
    {
        if (!file.EndsWith(PreviewExtension, StringComparison.Ordinal))
            return null;
        string page = "/" + file[..^PreviewExtension.Length];
        return page == HomePreview ? Home : page;
    }

    /// <summary>An address with query parameters.</summary>
    public static string WithQuery(string path, IEnumerable<KeyValuePair<string, string>>? parameters) =>
        parameters is null ? path : QueryHelpers.AddQueryString(path, parameters.Select(p => KeyValuePair.Create<string, string?>(p.Key, p.Value)));
}
