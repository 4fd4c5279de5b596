using AldPortal.Core.Citations;
using AldPortal.Core.Content.Glossary;
using AldPortal.Core.Dataset;
using AldPortal.Core.Figures;

namespace AldPortal.Core.Content.Pages;

/// <summary>What pages may refer to.</summary>
public sealed record PageContext(
    ReviewDataset Dataset,
    IReadOnlyDictionary<int, Reference> References,
    GlossaryIndex Glossary,
    FigureLibrary Figures,
    IReadOnlySet<string> SchemeNames);
