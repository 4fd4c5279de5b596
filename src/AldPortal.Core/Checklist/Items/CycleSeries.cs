using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Series of ALD cycle numbers or thicknesses tested.</summary>
internal sealed class CycleSeries() : ItemReader("cycle-series")
{
    private static readonly Term Selection = Term.Any("superior in", "was superior", "we focus on", "focus on", "concentrate on", "speaks in favour", "speaks in favor", "keeps most", "keeps the most", "retains most", "judged most", "winner", "decided for", "we took", "was taken for", "optimum", "optimal", "optimized", "optimised", "best", "selected", "was chosen", "were chosen", "recommended", "favored", "favoured", "compromise", "highest", "maximum", "therefore", "most capacity", "discussed in the", "proved best", "we compare", "compared", "settled on", "settle on", "we recommend", "recommend", "most suitable", "most favourable", "most favorable", "better choice", "better of the two", "best balance", "most durable", "better compromise", "we use", "no further gain", "superior to the other", "preferred", "prefer", "sufficient", "suffices", "is enough", "insufficient", "pays off", "most promising", "turned out", "taken forward", "stands out", "our choice", "has been chosen", "so chosen", "preference", "performs best", "considered the optimum", "more effective", "preferable", "chosen for", "wins", "is the winner", "our pick", "mark the point", "marks the point", "in favour of", "in favor of");
    private static readonly Term Strong = Term.Any("superior in", "was superior", "we focus on", "focus on", "concentrate on", "speaks in favour", "speaks in favor", "keeps most", "keeps the most", "retains most", "judged most", "winner", "decided for", "we took", "was taken for", "optimum", "optimal", "best", "selected", "chosen", "recommended", "favored", "favoured", "compromise", "maximum", "settled on", "recommend", "most suitable", "most favourable", "most favorable", "better choice", "better of the two", "best balance", "most durable", "better compromise", "we use", "preferred", "no further gain", "taken forward", "stands out", "our choice", "has been chosen", "was chosen", "so chosen", "preference", "performs best", "considered the optimum", "more effective", "preferable", "chosen for");

    public override Finding Read(Study study)
    {
        IReadOnlyList<double> cycles = study.Finding("ald-cycles").Value?.Numbers("aldCycles") ?? [];
        int samples = Math.Max(cycles.Count, study.Thickness.Thickness.SelectMany(fact => fact.IsRange ? [] : fact.Values).Distinct().Count());
        if (samples < 2)
            return Finding.None;
        Sentence? selection = study.Own.Where(sentence => sentence.Has(Selection)).MaxBy(sentence => (sentence.Has(Strong) ? 4 : 0) + (sentence.Block.Kind == BlockKind.TableRow ? -6 : 0) + (study.Samples.In(sentence, sentence.Cycles).Exists(mention => !mention.IsBare) ? 3 : 0));
        var value = new ItemValue().With("aldCycles", cycles);
        var evidence = new List<Evidence>();
        if (selection?.First(Strong, Selection) is TermHit hit)
            evidence.Add(Study.Clause(selection, hit.Start, hit.End));
        evidence.AddRange(study.Finding("ald-cycles").Evidence.Take(2));
        return evidence.Count > 0 && selection is not null ? Finding.Reported(value, evidence)
            : Finding.Partial(value, "Say which sample the main result refers to and how it was chosen.", evidence);
    }
}
