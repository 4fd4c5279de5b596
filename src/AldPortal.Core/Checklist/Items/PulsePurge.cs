using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Dose, exposure and purge times.</summary>
internal sealed class PulsePurge() : ItemReader("pulse-purge")
{
    private static readonly Term Steps = Term.Any("pulse*", "purg*", "dose*", "dosing", "exposure*", "hold", "pulsed", "sequence", "soak*", "dosed", "timing", "one cycle", "cycle reads", "cycle was composed", "cycle consist*", "cycle compris*", "evacuat*", "pump", "pumping", "pumped");
    private static readonly Term Gases = Term.Any("TMA", "H2O", "N2", "Ar", "DEZ", "TiCl4", "TDMA*", "TEMA*", "LiOtBu", "TMPO", "water", "precursor", "EG", "O3", "TTIP", "HF", "argon", "nitrogen", "plasma", "trimethyl*", "tetrakis*", "diethylzinc");
    private static readonly Term Purge = Term.Any("purg*", "N2", "Ar", "argon", "nitrogen", "pump", "evacuat*", "flush*");
    private static readonly Term NotAld = Term.Any("contact angle", "sonicat*", "spin*", "stirr*", "scan*", "potentiostat*", "GITT", "relax*", "rest", "rests", "charge", "discharge");

    public override Finding Read(Study study)
    {
        Sentence? best = null;
        int bestCount = 0;
        foreach (Sentence sentence in study.Own)
        {
            if (!sentence.Has(Steps, Gases) || (sentence.Has(NotAld) && !sentence.Has(Words.Ald)))
                continue;
            int count = sentence.Of(Dimension.Time).Where(quantity => quantity.Value is > 0 and <= 1200).Sum(quantity => quantity.Values.Length) + (sentence.Has(Steps) ? 1 : 0);
            if (sentence.Of(Dimension.Time).Any() && count > bestCount)
                (best, bestCount) = (sentence, count);
        }
        if (Recipe(study) is Finding recipe && bestCount < 4)
            return recipe;
        if (best is null)
            return Supporting(study);
        Quantity[] times = [.. best.Of(Dimension.Time).Where(quantity => quantity.Value is > 0 and <= 1200)];
        var value = new ItemValue().With("timesS", times.SelectMany(quantity => quantity.Values));
        foreach (Quantity pressure in study.Own.Where(sentence => sentence == best || sentence.Has(Words.Ald) || sentence.Has(Steps)).SelectMany(sentence => sentence.Of(Dimension.Pressure)).Take(1))
            value.With("pressurePa", pressure.Value);
        int numbers = times.Sum(quantity => quantity.Values.Length);
        if (numbers == 0)
            return Finding.None;
        Evidence evidence = best.Document.Evidence(Math.Max(best.Start, times[0].Start - 30), times[^1].End);
        if (numbers >= 3 || (numbers == 2 && best.Has(Purge)))
            return Finding.Reported(value, evidence);
        return best.Has(Steps) ? Finding.Partial(value, "Give the times of all steps: pulse, exposure and purge of both reactants.", evidence) : Finding.None;
    }

    private const int MostRows = 4;

    // A table of recipes: columns of doses and purges in seconds, one row a film; each recipe is quoted once.
    private static Finding? Recipe(Study study)
    {
        foreach (TextTable table in study.Manuscript.Tables)
        {
            int[] columns = [.. Enumerable.Range(0, table.Headers.Length).Where(column => IsStep(table.Headers[column]))];
            TableResults.CellNumber[] numbers = [.. columns.SelectMany(column => TableResults.Numbers(table, column))];
            if (columns.Length >= 2 && numbers.Length >= 2)
                return Finding.Reported(new ItemValue().With("timesS", numbers.Select(number => number.Value)), numbers.GroupBy(number => number.RowStart).DistinctBy(row => string.Join(' ', row.Select(number => number.Value))).Take(MostRows).Select(row => table.Document.Evidence(row.Key, row.Max(number => number.End))));
        }
        return null;
    }

    private static bool IsStep(string header)
    {
        string lower = header.ToLowerInvariant();
        bool step = lower.Contains("dose", StringComparison.Ordinal) || lower.Contains("pulse", StringComparison.Ordinal) || lower.Contains("purge", StringComparison.Ordinal) || lower.Contains("pump", StringComparison.Ordinal) || lower.Contains("exposure", StringComparison.Ordinal);
        return step && (lower.Contains("(s)", StringComparison.Ordinal) || lower.EndsWith(" s", StringComparison.Ordinal) || lower.Contains("/s", StringComparison.Ordinal) || lower.Contains("/ s", StringComparison.Ordinal) || lower.Contains("(ms)", StringComparison.Ordinal) || lower.Contains("(min)", StringComparison.Ordinal));
    }

    private static Finding Supporting(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(Words.Supporting) && sentence.Has(SupportingSteps) && sentence.First(Words.Supporting) is TermHit)
                return new Finding(ItemStatus.InSi, null, [Study.Whole(sentence)], "Said to stand in the supporting information.");
        return Finding.None;
    }

    private static readonly Term SupportingSteps = Term.Any("pulse*", "purge*", "recipe*", "dosing", "doses", "ALD parameters", "process parameters", "deposition conditions", "ALD conditions");
}
