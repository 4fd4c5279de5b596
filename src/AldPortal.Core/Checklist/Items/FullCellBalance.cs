using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>N/P ratio and full-cell balancing.</summary>
internal sealed class FullCellBalance() : ItemReader("full-cell-balance")
{
    private static readonly Term Ratio = Term.Any("N/P", "n/p", "N P ratio", "NP ratio", "negative to positive", "N:P", "capacity ratio", "capacity excess", "balanc*", "N to P", "anode to cathode", "oversiz*", "anode excess", "times that of the positive", "times that of the cathode", "times the capacity of the cathode", "negative positive", "anode cathode capacity", "cell balanc*");

    public override Finding Read(Study study)
    {
        if (!study.Cell.Full)
            return Finding.NotApplicable("No full cells.");
        Sentence? named = null;
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.First(Ratio) is not TermHit hit)
                continue;
            named ??= sentence;
            Quantity? ratio = sentence.Of(Dimension.None).Where(quantity => quantity.Value is > 0.4 and < 3 && !quantity.IsOrdinal && quantity.Start >= hit.Start - 12).OrderBy(quantity => Math.Abs(quantity.Start - hit.End)).FirstOrDefault();
            // "0.9 : 1".
            ratio ??= sentence.Of(Dimension.Ratio).FirstOrDefault(quantity => quantity.Values is [> 0.4 and < 3, 1] && quantity.Start >= hit.Start - 12) is Quantity two ? two with { Values = [two.Values[0]] } : null;
            if (ratio is not null && Math.Abs(ratio.Start - hit.End) < 60)
                return Finding.Reported(new ItemValue().With("npRatio", ratio.Values), Study.Clause(sentence, Math.Min(hit.Start, ratio.Start), Math.Max(hit.End, ratio.End)));
        }
        if (named?.First(Ratio) is TermHit word)
            return Finding.Partial(null, "The balance is mentioned without a number.", Study.Clause(named, word.Start, word.End));
        foreach (Sentence sentence in study.Own)
            if (sentence.Of(Dimension.ArealCapacity).FirstOrDefault() is Quantity areal && sentence.Has(Graphite))
                return Finding.Partial(new ItemValue().With("anodeMahPerCm2", areal.Values), "Give the N/P ratio and how it is defined.", Study.Clause(sentence, areal.Start, areal.End));
        return Finding.None;
    }

    private static readonly Term Graphite = Term.Any("graphite", "anode*", "negative");
}
