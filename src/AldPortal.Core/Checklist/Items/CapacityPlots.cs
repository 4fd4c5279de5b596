using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Recognises capacities that stand only in a figure.</summary>
internal static class CapacityPlots
{
    private static readonly Term Plot = Term.Any("capacity versus cycle", "capacity vs cycle", "discharge capacity versus", "discharge capacity vs", "capacity as a function of cycle", "versus cycle number", "vs. cycle number", "cycle performance", "capacity versus number");

    /// <summary>Figure-only where a caption plots capacity against cycles and no number is given.</summary>
    public static Finding Find(Study study, ItemReader _)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.First(Plot) is TermHit hit && (sentence.Block.Kind == BlockKind.Caption || sentence.Has(Words.Figure)) && !study.Results.Any(result => result.Kind == ResultKind.Capacity))
                return new Finding(ItemStatus.FigureOnly, null, [Study.Clause(sentence, hit.Start, hit.End)], "Shown in a figure only.");
        return Finding.None;
    }
}
