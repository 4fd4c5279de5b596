using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Calibration;
using AldPortal.Core.Citations;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Content.Pages;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Content;

/// <summary>Reads the whole content folder into one snapshot. It never throws for bad content: what is wrong becomes a problem.</summary>
public static class ContentLoader
{
    /// <summary>Loads everything below a folder.</summary>
    /// <param name="root">Path of the content folder.</param>
    public static PortalContent Load(string root)
    {
        var folder = new ContentFolder(root);
        var problems = new ContentProblems();
        ReviewDataset dataset = DatasetLoader.Load(folder, problems);
        IReadOnlyList<Reference> references = ReferenceLoader.Load(folder, problems);
        GlossaryIndex glossary = GlossaryLoader.Load(folder, problems);
        FigureLibrary figures = FigureSpecLoader.Load(folder, problems);
        ChecklistDefinition checklist = ChecklistLoader.Load(folder, glossary, problems);
        IReadOnlyList<CalibrationExcerpt> excerpts = CalibrationLoader.Load(folder, checklist, problems);
        IReadOnlyDictionary<string, Scheme> schemes = SchemeLoader.Load(folder, problems);
        IReadOnlyList<MechanismClaim> mechanisms = MechanismLoader.Load(folder, dataset, problems);
        var context = new PageContext(
            dataset,
            references.Where(reference => reference.Number is not null).DistinctBy(reference => reference.Number).ToDictionary(reference => reference.Number!.Value),
            glossary,
            figures,
            schemes.Keys.ToHashSet());
        IReadOnlyList<ContentPage> pages = PageLoader.Load(folder, context, problems);
        PageLinks.Check(pages, problems);
        return new PortalContent(dataset, references, glossary, pages, figures, checklist, excerpts, mechanisms, schemes, problems.All);
    }
}
