namespace AldPortal.Core.Checklist.Reading;

/// <summary>What one supercycle is made of: the numbers of its subcycles, as written.</summary>
internal sealed record SupercycleParts(int[] Counts, Sentence Sentence);

/// <summary>A total of cycles that a text works out for all supercycles together.</summary>
/// <param name="Value">The number of cycles.</param>
/// <param name="OfEach">Said of each of the materials ("each oxide received 15 cycles").</param>
/// <param name="Sentence">The sentence.</param>
/// <param name="Start">First character.</param>
/// <param name="End">End.</param>
internal readonly record struct SupercycleTotal(int Value, bool OfEach, Sentence Sentence, int Start, int End);

/// <summary>Reads how a supercycle is composed and which totals a text states.</summary>
internal static class SupercycleFacts
{
    private const int MostParts = 4;
    private const int LargestPart = 40;
    private const int Reach = 44;
    private static readonly Term Super = Term.Any("supercycle*", "super cycle*");
    private static readonly Term OneSuper = Term.Any("supercycle", "super cycle");
    private static readonly Term Composed = Term.Any("comprised", "comprises", "comprising", "composed of", "consisted of", "consists of", "consisting of", "contained", "contains", "containing", "combined", "combines", "made of", "made up of", "had", "has", "includes", "included", "being", "is", "was", "per supercycle", "each supercycle", "one supercycle", "a supercycle", "every supercycle", "forming a supercycle", "plus", "with", "ratio");
    private static readonly Term Nouns = Term.Any("cycle", "cycles", "subcycle", "subcycles", "sub cycle", "sub cycles", "step", "steps", "pulse", "pulses", "dose", "doses");
    private static readonly Term Totals = Term.Any("altogether", "in total", "total", "totals", "totalling", "in all", "adding up", "sum", "summing", "overall", "thus", "therefore", "hence", "underwent", "received", "executed", "amount to", "amounts to", "corresponds to", "equivalent to", "saw", "all together");
    private static readonly Term Each = Term.Any("each of", "each oxide", "each material", "each component", "both oxides", "both materials", "both components", "of each");
    private static readonly Term OtherFilm = Term.Any("capped", "capping", "cap", "seed", "buffer", "interlayer", "on top", "comparison", "plain", "pure", "reference", "instead", "nominal*", "batch*", "QCM", "runs", "repeated", "samples", "witness", "wafer*");
    private static readonly Term Cycling = Term.Any("charge*", "discharg*", "capacity", "retention", "cycled", "cells");

    /// <summary>What a supercycle is made of; null where no sentence or more than one composition says it.</summary>
    public static SupercycleParts? PartsOf(Study study)
    {
        SupercycleParts? found = null;
        foreach (Sentence sentence in study.Own)
        {
            if (!sentence.Has(OneSuper) || !sentence.Has(Composed) || sentence.Has(Cycling))
                continue;
            int[] counts = Parts(sentence);
            if (counts.Length is < 2 or > MostParts)
                continue;
            if (found is not null && !found.Counts.SequenceEqual(counts))
                return null;
            found ??= new SupercycleParts(counts, sentence);
        }
        return found;
    }

    private static int[] Parts(Sentence sentence)
    {
        // "An Li:Nb subcycle ratio of 4:1 per supercycle".
        Quantity? ratio = sentence.Of(Dimension.Ratio).FirstOrDefault(quantity => quantity.IsWhole && quantity.Values.All(value => value is >= 1 and <= LargestPart));
        if (ratio is not null)
            return [.. ratio.Values.Select(value => (int)value)];
        var places = new List<(int Start, int Count)>();
        foreach (Quantity quantity in sentence.Of(Dimension.None))
            if (quantity is { Values: [>= 1 and <= LargestPart], IsOrdinal: false, IsWhole: true } && CountsCycles(sentence, quantity.Start, quantity.End))
                places.Add((quantity.Start, (int)quantity.Value));
        foreach (TermHit single in sentence.Hits(Single))
            if (CountsCycles(sentence, single.Start, single.End))
                places.Add((single.Start, 1));
        return [.. places.OrderBy(place => place.Start).Select(place => place.Count)];
    }

    private static readonly Term Single = Term.Any("single");

    /// <summary>Totals that a text states: "60 ALD cycles in total", "each oxide thus received 15 cycles".</summary>
    public static IEnumerable<SupercycleTotal> TotalsOf(Study study)
    {
        foreach (Sentence sentence in study.Own)
        {
            if (!sentence.Has(Totals) || sentence.Has(Cycling) || sentence.Has(OtherFilm) || sentence.Has(Composed) && sentence.Has(Super) && !sentence.Has(StrictTotals))
                continue;
            foreach (Quantity quantity in sentence.Of(Dimension.None))
                if (quantity is { Values: [>= 2 and < 20_000], IsOrdinal: false, IsWhole: true } && CountsCycles(sentence, quantity.Start, quantity.End))
                    yield return new SupercycleTotal((int)quantity.Value, sentence.Has(Each), sentence, quantity.Start, quantity.End);
        }
    }

    private static readonly Term StrictTotals = Term.Any("altogether", "in total", "in all", "adding up", "summing", "all together");

    // A number that stands before its cycles, not before supercycles; "of TiO2" stands for "cycles of TiO2" where the noun came before.
    private static bool CountsCycles(Sentence sentence, int start, int end)
    {
        string text = sentence.Document.Text;
        if (start > sentence.Start && (text[start - 1] is ')' or '-' || char.IsLetter(text[start - 1])))
            return false;
        ReadOnlySpan<char> behind = text.AsSpan(end, Math.Min(Reach, sentence.End - end));
        ReadOnlySpan<char> next = behind.TrimStart();
        if (next.StartsWith("super", StringComparison.OrdinalIgnoreCase))
            return false;
        if (next.StartsWith("of ") && next.Length > 4 && char.IsAsciiLetterUpper(next[3]))
            return sentence.Has(Nouns);
        foreach (TermHit hit in sentence.Hits(Nouns))
            if (hit.Start >= end && hit.Start - end < Reach)
                return !text.AsSpan(end, hit.Start - end).ContainsAny(';', '.') && !text.AsSpan(end, hit.Start - end).Contains("supercycle", StringComparison.Ordinal);
        return false;
    }
}
