using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Calibration;
using AldPortal.Core.Citations;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Content.Pages;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Content;

/// <summary>Everything below <c>content/</c> as one immutable snapshot: each page and answer is a function of it and an address.</summary>
public sealed class PortalContent
{
    private readonly Dictionary<string, ContentPage> pagesByAddress;

    /// <summary>Puts the parts together.</summary>
    public PortalContent(
        ReviewDataset dataset, IReadOnlyList<Reference> references, GlossaryIndex glossary, IReadOnlyList<ContentPage> pages,
        FigureLibrary figures, ChecklistDefinition checklist, IReadOnlyList<CalibrationExcerpt> excerpts,
        IReadOnlyList<MechanismClaim> mechanisms, IReadOnlyDictionary<string, Scheme> schemes, IReadOnlyList<ContentProblem> problems)
    {
        Dataset = dataset;
        References = [.. references.Where(reference => reference.Number is not null).OrderBy(reference => reference.Number)];
        Review = references.FirstOrDefault(reference => reference.Number is null);
        ReferencesByNumber = References.ToDictionary(reference => reference.Number!.Value);
        Glossary = glossary;
        Pages = pages;
        Figures = figures;
        Checklist = checklist;
        Excerpts = excerpts;
        Mechanisms = mechanisms;
        Schemes = schemes;
        Problems = problems;
        pagesByAddress = pages.ToDictionary(page => page.Address);
    }

    /// <summary>Rows, points, notes and vocabularies.</summary>
    public ReviewDataset Dataset { get; }

    /// <summary>The review's 194 references by number.</summary>
    public IReadOnlyList<Reference> References { get; }

    /// <summary>The review itself; null only where the content is broken.</summary>
    public Reference? Review { get; }

    /// <summary>References by number.</summary>
    public IReadOnlyDictionary<int, Reference> ReferencesByNumber { get; }

    /// <summary>The glossary.</summary>
    public GlossaryIndex Glossary { get; }

    /// <summary>Narrative pages by section and order.</summary>
    public IReadOnlyList<ContentPage> Pages { get; }

    /// <summary>Figure specifications.</summary>
    public FigureLibrary Figures { get; }

    /// <summary>Checklist items and rules.</summary>
    public ChecklistDefinition Checklist { get; }

    /// <summary>Invented excerpts on which reviewers practise.</summary>
    public IReadOnlyList<CalibrationExcerpt> Excerpts { get; }

    /// <summary>The map of mechanisms.</summary>
    public IReadOnlyList<MechanismClaim> Mechanisms { get; }

    /// <summary>Schemes by name.</summary>
    public IReadOnlyDictionary<string, Scheme> Schemes { get; }

    /// <summary>What is wrong with the content; the tests demand that nothing is.</summary>
    public IReadOnlyList<ContentProblem> Problems { get; }

    /// <summary>The narrative page at an address, or null.</summary>
    public ContentPage? FindPage(string address) => pagesByAddress.GetValueOrDefault(address);

    /// <summary>Pages of a section, in order.</summary>
    public IEnumerable<ContentPage> PagesOf(string section) => Pages.Where(page => page.Section == section);
}
