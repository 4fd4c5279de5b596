using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Gains and losses against one reference, each in the clause of its own sample's number: all lead back to one value of the reference.</summary>
internal static class GainsOverReference
{
    private const int Most = 30;
    // A sentence with more numbers is a table, and comparing all with all would take for ever.
    private const int MostNumbers = 60;
    private const int Vicinity = 3;
    private const double Points = 1.2;
    private static readonly Term Up = Term.Any("exceed*", "surpass*", "outperform*", "higher", "more", "above", "increase*", "gain", "gains", "improve*", "better");
    private static readonly Term Down = Term.Any("lower", "less", "below", "decrease*", "loss", "reduction", "reduced", "inferior", "falls short");
    private static readonly Term Reference = Term.Any("reference", "baseline", "control", "bare", "uncoated", "pristine", "unmodified", "untreated");
    private static readonly Term Other = Term.Any("resistance", "overpotential", "hysteresis", "polarisation", "polarization", "energy", "rate capability", "impedance", "efficien*", "thickness", "respective", "own reference");
    private static readonly Term Retention = Term.Any("retention", "retentions", "retain*", "retained");

    private sealed record Gain(Sentence Sentence, int Start, int End, double Value, bool InPoints, double Own, double? Cycle, string Sample);

    /// <summary>The verdict, or null where no two gains belong to one reference.</summary>
    public static Judgement? Judge(Study study)
    {
        Gain[] gains = [.. study.Own.Where(sentence => sentence.Quantities.Length is > 0 and < MostNumbers && (sentence.Has(Up) || sentence.Has(Down)) && !sentence.Has(Other)).SelectMany(sentence => In(study, sentence)).Take(Most)];
        foreach (Gain gain in gains)
            foreach (Gain other in gains)
                if (other.Start > gain.Start && Comparable(study, gain, other) && Unlike(gain, other) is Judgement judgement)
                    return judgement;
        return null;
    }

    private static Judgement? Unlike(Gain a, Gain b)
    {
        Evidence[] words = [Study.Clause(a.Sentence, a.Start, a.End), Study.Clause(b.Sentence, b.Start, b.End)];
        if (!a.InPoints)
            return BareBackcalc.Compare([(a.Own, a.Value), (b.Own, b.Value)], null, words) is { Verdict: Verdict.Inconsistent } unlike ? unlike : null;
        return Math.Abs(a.Own - a.Value - (b.Own - b.Value)) <= Points ? null
            : Judgement.Inconsistent($"The gains lead to different values of the uncoated sample: {ConsistencyRule.N(a.Own)} − {ConsistencyRule.N(a.Value)} = {ConsistencyRule.P(a.Own - a.Value)} %, {ConsistencyRule.N(b.Own)} − {ConsistencyRule.N(b.Value)} = {ConsistencyRule.P(b.Own - b.Value)} %.", words);
    }

    // Two samples in one paragraph at the same cycle and under the same conditions, with one reference for both.
    private static bool Comparable(Study study, Gain a, Gain b)
    {
        bool samples = a.Sample != b.Sample || (a.Sample.Length == 0 && a.Cycle is not null);
        if (!samples || a.InPoints != b.InPoints || a.Cycle != b.Cycle || a.Sentence.Document != b.Sentence.Document || a.Sentence.Block.Start != b.Sentence.Block.Start || b.Sentence.Index - a.Sentence.Index > Vicinity)
            return false;
        foreach (Dimension dimension in (ReadOnlySpan<Dimension>)[Dimension.CRate, Dimension.SpecificCurrent, Dimension.Temperature, Dimension.Voltage])
            if (a.Sentence.Of(dimension).Concat(b.Sentence.Of(dimension)).Select(quantity => quantity.Value).Distinct().Count() > 1)
                return false;
        // Two batches have a reference each.
        return a.InPoints || b.Sentence.Around(Vicinity + 1, 1).SelectMany(study.ResultsIn).Where(result => result is { Kind: ResultKind.Capacity, IsBare: true } && result.Value != a.Own && result.Value != b.Own).Select(result => result.Value).Distinct().Count() < 2;
    }

    private static IEnumerable<Gain> In(Study study, Sentence sentence)
    {
        if (!sentence.Around(Vicinity, 0).Any(other => other.Has(Reference)))
            yield break;
        List<SampleMention> named = study.Samples.In(sentence, sentence.Cycles);
        string text = sentence.Document.Text;
        foreach (Quantity quantity in sentence.Quantities)
        {
            if (quantity.Values.Length != 1 || !IsGain(sentence, quantity, out bool points) || Sign(sentence, quantity) is not int sign)
                continue;
            int from = text.LastIndexOf(';', quantity.Start, quantity.Start - sentence.Start) is >= 0 and int semicolon ? semicolon : sentence.Start;
            int stop = text.IndexOf(';', quantity.End, sentence.End - quantity.End) is >= 0 and int next ? next : sentence.End;
            if (!points && sentence.Has(Retention))
                continue;
            Quantity[] own = [.. sentence.Quantities.Where(other => other != quantity && other.Start >= from && other.End <= stop && (points ? other is { Dimension: Dimension.Percent, Value: > 20 and <= 105 } : other is { Dimension: Dimension.SpecificCapacity, Value: > 20 }))];
            int gains = sentence.Quantities.Count(other => other.Start >= from && other.End <= stop && IsGain(sentence, other, out bool _) && Sign(sentence, other) is not null);
            string sample = named.FindLast(mention => !mention.IsBare && mention.Start >= from && mention.Start < quantity.Start).Key ?? "";
            if (gains != 1 || named.Exists(mention => !mention.IsBare && mention.Start - quantity.End is > 0 and < 30 && IsSetAgainst(text.AsSpan(quantity.End, mention.Start - quantity.End))))
                continue;
            if (own is [{ Values.Length: 1 } one])
                yield return new Gain(sentence, quantity.Start, quantity.End, sign * quantity.Value, points, one.Value, study.ResultsIn(sentence).FirstOrDefault(result => result.Start == one.Start)?.Cycle, sample);
            else if (own.Length == 0 && !points && sample.Length > 0 && sentence.Around(2, 0).SelectMany(study.ResultsIn).Where(result => result.Kind == ResultKind.Capacity && result.Sample == sample).ToArray() is [Result result])
                yield return new Gain(sentence, quantity.Start, quantity.End, sign * quantity.Value, points, result.Value, result.Cycle, sample);
        }
    }

    // "5 % more than Zr20": over another coated sample.
    private static bool IsSetAgainst(ReadOnlySpan<char> gap) =>
        gap.Contains("than", StringComparison.Ordinal) || gap.Contains("over", StringComparison.Ordinal) || gap.Contains("above", StringComparison.Ordinal) || gap.Contains("below", StringComparison.Ordinal) || gap.Contains("against", StringComparison.Ordinal);

    private static bool IsGain(Sentence sentence, Quantity quantity, out bool points)
    {
        string text = sentence.Document.Text;
        points = text.AsSpan(quantity.Start, quantity.End - quantity.Start).Contains("point", StringComparison.Ordinal) || text.AsSpan(quantity.End, Math.Min(20, sentence.End - quantity.End)) is var behind && (behind.StartsWith(" points") || behind.StartsWith(" percentage point") || behind.StartsWith(" pp"));
        return quantity.Dimension == Dimension.Percent || (points && quantity.Dimension == Dimension.None);
    }

    // "25 % above", "a 4.3 % increase over", "a decrease of 1 %", "exceeding R by 17 %", "lower than bare by 4 %".
    private static int? Sign(Sentence sentence, Quantity quantity)
    {
        int up = Nearest(sentence, Up, quantity);
        int down = Nearest(sentence, Down, quantity);
        return up == int.MaxValue && down == int.MaxValue ? null : up < down ? 1 : -1;
    }

    private static int Nearest(Sentence sentence, Term term, Quantity quantity)
    {
        string text = sentence.Document.Text;
        bool by = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 4), quantity.Start - Math.Max(sentence.Start, quantity.Start - 4)) is var before && (before.EndsWith(" by ") || before.EndsWith(" of "));
        int best = int.MaxValue;
        foreach (TermHit hit in sentence.Hits(term))
        {
            int gap = hit.Start >= quantity.End ? hit.Start - quantity.End : by && hit.End <= quantity.Start ? quantity.Start - hit.End : int.MaxValue;
            if (gap <= (hit.Start >= quantity.End ? 2 : 26))
                best = Math.Min(best, gap);
        }
        return best;
    }
}
