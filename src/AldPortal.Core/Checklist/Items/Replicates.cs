using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Number of cells and spread.</summary>
internal sealed class Replicates() : ItemReader("replicates")
{
    private static readonly Term Cells = Term.Any("cells", "discs each", "cells per", "coin cells", "independent cells", "replicate*", "repeat cells", "duplicate cells", "pouch cells", "discs", "cells each", "parallel cells", "pouches", "cells per powder", "cells per sheet", "per kind", "specimens", "cells of", "cells were", "cell", "half cells", "full cells", "samples each");
    private static readonly Term Spread = Term.Any("standard deviation*", "mean", "means", "average", "averages", "error bar*", "±", "spread", "deviation", "excluded", "median", "n", "scatter", "confidence", "SD", "averaged", "medians", "s d", "mean of", "bars", "agree*", "within", "standard deviations", "average of");

    private static bool IsN(ReadOnlySpan<char> before) => before.TrimEnd().EndsWith("n =") || before.TrimEnd().EndsWith("N =") || before.TrimEnd().EndsWith("n=");

    private static bool CountsCells(Sentence sentence, Quantity quantity)
    {
        string text = sentence.Document.Text;
        int from = Math.Max(sentence.Start, quantity.Start - 6);
        ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(14, sentence.End - quantity.End));
        return IsN(text.AsSpan(from, quantity.Start - from)) || behind.StartsWith(" half cells") || behind.StartsWith(" full cells") || behind.StartsWith(" half-cells") || behind.StartsWith(" full-cells") || behind.StartsWith(" pouch cells") || behind.StartsWith(" coin cells") || behind.StartsWith(" cells");
    }

    public override Finding Read(Study study)
    {
        Finding? partial = null;
        foreach (Sentence sentence in study.Own)
        {
            foreach (Quantity quantity in sentence.Of(Dimension.None))
            {
                if (quantity.Values.Length != 1 || quantity.Value is < 2 or > 30 || !quantity.IsWhole || quantity.IsOrdinal)
                    continue;
                ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(quantity.End, Math.Min(34, sentence.End - quantity.End));
                ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, quantity.Start - 6), quantity.Start - Math.Max(sentence.Start, quantity.Start - 6));
                bool n = IsN(before);
                bool cells = (sentence.Block.Kind == BlockKind.TableRow && sentence.Nearest(Cells, quantity.Start, quantity.End) is { Distance: < 14 } key && key.Hit.End <= quantity.Start) || sentence.Nearest(Cells, quantity.Start, quantity.End) is { } near && near.Hit.Start >= quantity.End && near.Distance < 30 && behind.IndexOfAny(',', ';', '(') is var stop && (stop < 0 || stop > near.Distance) && !(behind.IndexOf("cycle", StringComparison.Ordinal) is >= 0 and int cycles && cycles < near.Distance);
                if (before.EndsWith("able ") || before.EndsWith("ig. ") || before.EndsWith("gure "))
                    continue;
                if (!n && !cells)
                    continue;
                bool spread = sentence.Has(Spread) || behind.Contains("per sample", StringComparison.Ordinal) || behind.Contains("each", StringComparison.Ordinal) || behind.Contains("per ", StringComparison.Ordinal);
                // "Five half cells and three full cells", "n = 3, except A12 (n = 2)".
                var value = new ItemValue().With("n", sentence.Of(Dimension.None).Where(other => other.Start >= quantity.Start && other is { IsOrdinal: false, IsWhole: true, Values: [>= 2 and <= 30] } && (other == quantity || CountsCells(sentence, other))).Select(other => other.Value).Distinct());
                if (spread && (quantity.Value >= 3 || sentence.Has(Deviation)))
                    return Finding.Reported(value, Study.Clause(sentence, quantity.Start, quantity.End));
                if (spread || n)
                    partial ??= Finding.Partial(value, "Give the number of cells per sample and the spread.", Study.Clause(sentence, quantity.Start, quantity.End));
            }
            // "Triplicate cells were within ± 1 mA h g⁻¹".
            if (sentence.First(Triplicate) is TermHit three && sentence.Has(Cells))
                return Finding.Reported(new ItemValue().With("n", 3d), Study.Clause(sentence, three.Start, three.End));
            if (partial is null && sentence.First(Duplicate) is TermHit two && sentence.Has(Cells))
                partial = Finding.Partial(new ItemValue().With("n", 2d), "Two cells show no spread; three or more do.", Study.Clause(sentence, two.Start, two.End));
            if (partial is null && sentence.First(ErrorBars) is TermHit hit)
                partial = Finding.Partial(null, "A spread is shown without the number of cells.", Study.Clause(sentence, hit.Start, hit.End));
        }
        return partial ?? Finding.None;
    }

    private static readonly Term Triplicate = Term.Any("triplicate*", "in triplicate", "three replicate*");
    private static readonly Term Duplicate = Term.Any("duplicate*", "in duplicate");
    private static readonly Term Deviation = Term.Any("standard deviation*", "deviation", "SD", "spread", "±", "standard deviations", "s d", "agree*", "within", "median", "medians", "mean", "average", "average of", "bars");
    private static readonly Term ErrorBars = Term.Any("error bars", "error bar", "replicates were");
}
