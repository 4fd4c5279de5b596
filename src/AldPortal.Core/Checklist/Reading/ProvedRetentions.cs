namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// Results that arithmetic explains better than words: a percentage that equals the ratio of two capacities to the tenth is a retention,
/// whatever it is called ("this is 90.3 % (uncoated) and 96.4 % (Z8)"), and the two capacities are the first and the last one of one sample.
/// </summary>
internal sealed class ProvedRetentions
{
    // 89.4 % of 181.3 to a tenth, where the capacities are rounded to a tenth themselves.
    private const double Rounding = 0.11;
    private const int SentencesBack = 2;
    private const int MostRatios = 300;
    // A sentence with more numbers is a table.
    private const int MostCapacities = 40;
    private const int LongestJoint = 20;
    private const double Least = 30;
    private const double LeastLoss = 3;
    private const double Most = 98.5;
    private static readonly Term Announced = Term.Any("relative to the first", "this is", "this leaves", "that is", "i.e", "in other words", "leaves", "left", "corresponding*", "points", "milestones", "stands at", "stand at", "down to", "read", "reads", "hold on", "respectively", "translates*", "amounts to", "or", "equal*");

    private readonly Samples samples;
    private readonly Dictionary<Sentence, List<int>> bySentence = [];
    private readonly List<Result> results;
    private readonly Known[] tabled;

    private readonly record struct Known(double Percent, Result Last);

    private ProvedRetentions(IEnumerable<Result> read, Samples samples)
    {
        this.samples = samples;
        results = [.. read];
        for (int i = 0; i < results.Count; i++)
            if (results[i] is { Sentence: >= 0 } result)
            {
                Sentence sentence = result.Document.Sentences[result.Sentence];
                if (!bySentence.TryGetValue(sentence, out List<int>? own))
                    bySentence[sentence] = own = [];
                own.Add(i);
            }
        tabled = [.. Ratios(results.Where(result => result.FromTable)).Take(MostRatios)];
    }

    /// <summary>The results with what the numbers prove added to them.</summary>
    public static IReadOnlyList<Result> Complete(Manuscript manuscript, IEnumerable<Result> read, Samples samples)
    {
        var proved = new ProvedRetentions(read, samples);
        foreach (Sentence sentence in manuscript.Own)
            if (!sentence.IsDataRow && sentence.HasAny(Dimension.Percent))
                proved.Prove(sentence);
        return proved.results;
    }

    private void Prove(Sentence sentence)
    {
        foreach (Quantity percent in sentence.Of(Dimension.Percent))
            for (int i = 0; i < percent.Values.Length; i++)
                if (percent.Values[i] is >= Least and <= Most && IsToTheTenth(sentence.Document.Text, percent.PlaceOf(i)))
                    Mend(sentence, percent.Values[i]);
        if (sentence.Has(Words.Efficiency))
            return;
        HashSet<int> taken = [.. In(sentence).Where(result => result.Kind != ResultKind.Capacity).Select(result => result.Start)];
        Known[] beside = [.. Ratios(sentence.Around(SentencesBack, 0).SelectMany(In))];
        Result[] found = [.. Open(sentence, taken).Select(entry => Proof(sentence, entry.Quantity, entry.Index, [.. beside, .. tabled])).OfType<Result>()];
        // One number may meet a ratio by chance; two do not, nor one right behind words that announce it.
        if (found.Length > 1 || (found.Length == 1 && beside.Length > 0 && sentence.Has(Announced)))
            results.AddRange(found);
    }

    private IEnumerable<Result> In(Sentence sentence) => bySentence.TryGetValue(sentence, out List<int>? own) ? own.Select(i => results[i]) : [];

    // "P8 167.5 and 155.1 mA h g⁻¹ … 92.6 %": neighbours with this ratio are first and last of one sample, whatever the words made of them.
    private void Mend(Sentence sentence, double percent)
    {
        foreach (Sentence other in sentence.Around(1, 0))
        {
            if (!bySentence.TryGetValue(other, out List<int>? own))
                continue;
            int[] capacities = [.. own.Where(i => results[i] is { Kind: ResultKind.Capacity, IsRate: false, IsFormation: false, Value: > 0 }).OrderBy(i => results[i].Start).Take(MostCapacities)];
            int[] fits = [.. Enumerable.Range(0, Math.Max(0, capacities.Length - 1)).Where(at => IsPair(results[capacities[at]], results[capacities[at + 1]]) && Math.Abs((100 * results[capacities[at + 1]].Value / results[capacities[at]].Value) - percent) <= Rounding)];
            if (fits is not [int pair])
                continue;
            Result first = results[capacities[pair]];
            Result last = results[capacities[pair + 1]];
            bool one = first.Sample == last.Sample && first.IsBare == last.IsBare;
            double? cycle = last.Cycle > 1 ? last.Cycle : capacities.Select(i => results[i].Cycle).Where(later => later > 1).Max();
            if (cycle is null || (one && first.Cycle is 1 && last.Cycle > 1))
                continue;
            (bool? bare, string sample) = one ? (last.IsBare, last.Sample) : Owner(other, first, last, pair == 0 ? other.Start : results[capacities[pair - 1]].End);
            results[capacities[pair]] = first with { Cycle = 1, IsBare = bare, Sample = sample };
            results[capacities[pair + 1]] = last with { Cycle = cycle, IsBare = bare, Sample = sample };
        }
    }

    // "167.5 and 155.1", "167.5 mA h g⁻¹ to 155.1": nothing but a short word and a unit between them, and no third number of a list before or behind.
    private static bool IsPair(Result first, Result last)
    {
        string text = first.Document.Text;
        int end = first.Start;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            end++;
        ReadOnlySpan<char> gap = last.Start - end is > 0 and <= LongestJoint ? text.AsSpan(end, last.Start - end) : [];
        return gap.Length > 0 && !gap.ContainsAny(',', ';') && !IsListed(text, first.Start - 1) && !IsListed(text, last.End);
    }

    private static bool IsListed(string text, int at) =>
        (at > 1 && at < text.Length && text[at] == ' ' && text[at - 1] == ',' && char.IsAsciiDigit(text[at - 2])) || (at + 2 < text.Length && text[at] == ',' && text[at + 1] == ' ' && char.IsAsciiDigit(text[at + 2]));

    // The sample named right behind the two numbers, or between them and the number before.
    private (bool?, string) Owner(Sentence sentence, Result first, Result last, int from)
    {
        List<SampleMention> named = samples.In(sentence, sentence.Cycles);
        SampleMention behind = named.Find(mention => mention.Start - last.End is >= 0 and <= 2);
        SampleMention before = named.FindLast(mention => mention.Start >= from && mention.End <= first.Start);
        return behind.Key is not null ? (behind.IsBare, behind.Key) : before.Key is not null ? (before.IsBare, before.Key) : (last.IsBare, last.Sample);
    }

    private static IEnumerable<(Quantity Quantity, int Index)> Open(Sentence sentence, HashSet<int> taken)
    {
        foreach (Quantity quantity in sentence.Of(Dimension.Percent))
            for (int i = 0; i < quantity.Values.Length; i++)
                if (quantity.Values[i] is <= Most && (quantity.Values[i] >= Least || sentence.Has(Words.Loss) && quantity.Values[i] >= LeastLoss) && IsToTheTenth(sentence.Document.Text, quantity.PlaceOf(i)) && !taken.Contains(quantity.PlaceOf(i)) && !quantity.IsRange)
                    yield return (quantity, i);
    }

    // Whole numbers meet some ratio too easily.
    private static bool IsToTheTenth(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
            at++;
        return at + 1 < text.Length && text[at] is '.' && char.IsAsciiDigit(text[at + 1]);
    }

    private static IEnumerable<Known> Ratios(IEnumerable<Result> capacities)
    {
        foreach (IGrouping<(string, bool?, Document), Result> sample in capacities.Where(result => result is { Kind: ResultKind.Capacity, IsRate: false, IsFormation: false, Value: > 0 }).GroupBy(result => (result.Sample, result.IsBare, result.Document)))
            foreach (Result first in sample.Where(result => result.Cycle is 1))
                foreach (Result last in sample.Where(result => result.Cycle > 1))
                    if (first.FromTable == last.FromTable && (!first.FromTable || first.RowStart == last.RowStart))
                        yield return new Known(100 * last.Value / first.Value, last);
    }

    private static Result? Proof(Sentence sentence, Quantity quantity, int index, Known[] ratios)
    {
        double value = quantity.Values[index];
        Known[] fits = [.. ratios.Where(ratio => Math.Abs(ratio.Percent - value) <= Rounding)];
        // "The losses … are only 20.1 %, 10.1 % and 12.3 %".
        if (fits.Length == 0 && sentence.Has(Words.Loss))
            (fits, value) = ([.. ratios.Where(ratio => Math.Abs(100 - ratio.Percent - value) <= Rounding)], 100 - value);
        return fits.Length == 0 ? null : fits.MinBy(ratio => Math.Abs(ratio.Percent - value)).Last with
        {
            Kind = ResultKind.Retention,
            Value = value,
            FromTable = false,
            RowStart = -1,
            Precision = quantity.Precision,
            Document = sentence.Document,
            Start = quantity.PlaceOf(index),
            End = quantity.End,
            Sentence = sentence.Index,
        };
    }
}
