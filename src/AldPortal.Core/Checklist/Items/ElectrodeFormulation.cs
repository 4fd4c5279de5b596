using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Electrode formulation.</summary>
internal sealed class ElectrodeFormulation() : ItemReader("electrode-formulation")
{
    private static readonly Term Carbon = Term.Any("Super P", "Super C65", "Super C45", "C65", "C45", "carbon black", "acetylene black", "conductive carbon", "carbon", "Ketjen*", "conductive agent", "conductive additive", "SuperP", "Denka", "graphite KS6", "CNT", "conductor", "carbon additive");
    private static readonly Term Binder = Term.Any("PVDF", "PVdF", "polyvinylidene*", "binder", "poly vinylidene", "CMC", "polyvinylidenefluoride", "Kynar", "Solef");
    private static readonly Term Mix = Term.Any("slurr*", "mixed", "mixing", "ratio", "cast", "ground", "dispersed", "electrode*", "composed", "consist*");
    // Graphite may be a conductive additive; anodes are bound in water.
    private static readonly Term CathodeBinder = Term.Any("PVDF", "PVdF", "polyvinylidene*");
    private static readonly Term Anode = Term.Any("graphite", "anode", "negative electrode*", "CMC");
    private static readonly Term NotElectrolyte = Term.Any("EC", "DMC", "EMC", "DEC", "LiPF6");

    public override Finding Read(Study study)
    {
        Sentence? components = null;
        for (int i = 0; i < study.Own.Length; i++)
        {
            Sentence sentence = study.Own[i];
            if (!sentence.Has(Carbon, Binder, OfMass) || (sentence.Has(Anode) && sentence.Cathodes.Count == 0 && !sentence.Has(CathodeBinder)))
                continue;
            double[]? ratio = Ratio(sentence, out int start, out int end);
            ratio ??= Components(sentence, out start, out end);
            if (ratio is null && sentence.Has(Binder) && sentence.Has(Carbon) && i + 1 < study.Own.Length && study.Own[i + 1].Has(RatioWords))
                ratio = Ratio(study.Own[i + 1], out start, out end);
            ratio ??= OneEach(study.Own, i, out start, out end);
            if (ratio is not null)
            {
                var value = new ItemValue().With("ratio", ratio).With("solvent", study.Own.Any(other => other.Has(Nmp)) ? "NMP" : null).With("collector", study.Own.Any(other => other.Has(AlFoil)) ? "Al" : null);
                Sentence where = start >= sentence.Start && end <= sentence.End ? sentence : study.Own[i + 1];
                TermHit? carbon = where.First(Carbon);
                TermHit? binder = where.First(Binder);
                int from = Math.Min(start, Math.Min(carbon?.Start ?? start, binder?.Start ?? start));
                int to = Math.Max(end, Math.Max(carbon?.End ?? end, binder?.End ?? end));
                if (to - from > 200)
                    (from, to) = (start, end);
                return Finding.Reported(value, where.Document.Evidence(from, to));
            }
            if (sentence.Has(Carbon) && sentence.Has(Binder) && (sentence.Has(Mix) || components is null))
                components ??= sentence;
        }
        return components?.First(Binder) is TermHit hit
            ? Finding.Partial(null, "The components are named without their ratio.", Study.Clause(components, hit.Start, hit.End)) : Finding.None;
    }

    private static readonly Term RatioWords = Term.Any("ratio", "ratios", "proportion*", "fractions", "percentages", "weight percent*", "parts by weight", "contents");
    private static readonly Term Nmp = Term.Any("NMP", "N methyl 2 pyrrolidone", "N methyl pyrrolidone", "N methylpyrrolidone");
    private static readonly Term AlFoil = Term.Any("Al foil*", "aluminum foil*", "aluminium foil*", "on Al", "aluminium", "aluminum");

    // "80:10:10", "90/5/5", "80 wt% … 10 wt% … 10 wt%", "ninety to six to six".
    private static double[]? Ratio(Sentence sentence, out int start, out int end)
    {
        start = sentence.Start;
        end = sentence.End;
        foreach (Quantity quantity in sentence.Quantities)
        {
            bool ratio = quantity.Dimension == Dimension.Ratio && quantity.Values.Length >= 3;
            string text = sentence.Document.Text;
            bool slash = quantity.Dimension is Dimension.None or Dimension.WeightPercent or Dimension.Percent && quantity.Values.Length is 3 or 4 && !quantity.IsRange
                && (text.AsSpan(quantity.Start, quantity.End - quantity.Start).Contains('/') || (quantity.Dimension != Dimension.None && Math.Abs(quantity.Values.Sum() - 100) < 8));
            bool listed = quantity.Dimension == Dimension.None && quantity.Values.Length == 3 && !quantity.IsRange && sentence.Has(RatioWords) && quantity.Values.Sum() is (> 80 and < 120) or (> 8 and < 12) or (> 0.8 and < 1.2);
            if ((ratio || slash || listed) && quantity.Values.Length <= 5 && quantity.Values[0] >= quantity.Values[1] && quantity.Values[0] >= quantity.Values[2] && !(sentence.Has(NotElectrolyte) && sentence.Near(NotElectrolyte, quantity, 12)) && (quantity.Values[0] > 1 || listed))
            {
                (start, end) = (quantity.Start, quantity.End);
                // "PVDF 5130, 92/4/4": the grade of a binder is no part.
                return quantity.Values is [> 100, _, _, _] ? quantity.Values[1..] : quantity.Values;
            }
        }
        Quantity[] parts = [.. sentence.Quantities.Where(quantity => quantity.Values.Length == 1 && (quantity.Dimension == Dimension.WeightPercent || (quantity.Dimension == Dimension.Percent && !sentence.Near(Porosity, quantity, 14))))];
        if (parts.Length >= 3 && (parts[0].Value >= 50 || parts[2].Value > 50) && parts.Take(3).Sum(part => part.Value) is > 80 and < 120)
        {
            parts = parts.Length > 3 && Math.Abs(parts.Take(4).Sum(part => part.Value) - 100) < 1.1 ? parts[..4] : parts[..3];
            (start, end) = (parts[0].Start, parts[^1].End);
            return [.. parts.Select(part => part.Value)];
        }
        // "Mass fractions of 0.85 for the oxide, 0.10 for carbon black and 0.05 for PVDF".
        Quantity[] fractions = [.. sentence.Of(Dimension.None).Where(quantity => quantity is { Values: [> 0 and < 1], IsOrdinal: false })];
        if (fractions.Length is 3 or 4 && sentence.Has(RatioWords) && fractions[0].Value >= 0.5 && fractions.Sum(part => part.Value) is > 0.8 and < 1.2)
        {
            (start, end) = (fractions[0].Start, fractions[^1].End);
            return [.. fractions.Select(part => part.Value)];
        }
        // "85 g …, 7.5 g Super C65, 7.5 g PVDF".
        Quantity[] grams = [.. sentence.Quantities.Where(quantity => quantity is { Dimension: Dimension.Mass, Unit: "g", Values.Length: 1 })];
        if (grams.Length == 3 && grams[0].Value > grams[1].Value)
        {
            (start, end) = (grams[0].Start, grams[^1].End);
            return [.. grams.Select(gram => gram.Value / 1000)];
        }
        return null;
    }

    // "LCO 92 / C65 4 / PVDF 4", "NMC76 (93 wt%), Super P (3 wt%) and PVDF (4 wt%)", "90 parts LiCoO2, 5 parts Ketjenblack and 5 parts
    // PVDF": each part has its number right before or right behind it, and together they make a hundred.
    private static double[]? Components(Sentence sentence, out int start, out int end)
    {
        (start, end) = (sentence.Start, sentence.End);
        if (sentence.Cathodes.Count == 0 || sentence.First(Carbon) is not TermHit carbon || sentence.First(Binder) is not TermHit binder)
            return null;
        CathodeMention cathode = sentence.Cathodes[0];
        foreach (bool before in (ReadOnlySpan<bool>)[true, false])
        {
            Quantity?[] parts = [Beside(sentence, cathode.Start, cathode.End, before), Beside(sentence, carbon.Start, carbon.End, before), Beside(sentence, binder.Start, binder.End, before)];
            if (Array.Exists(parts, part => part is null) || parts.Distinct().Count() < 3 || Math.Abs(parts.Sum(part => part!.Values[^1]) - 100) > 4)
                continue;
            (start, end) = (parts.Min(part => part!.Start), parts.Max(part => part!.End));
            return [.. parts.Select(part => part!.Values[^1])];
        }
        return null;
    }

    // "The oxide made up 94 % of the electrode mass. PVDF accounted for 4 %. The rest was 2 % carbon black.": a sentence for each part.
    private static double[]? OneEach(Sentence[] own, int first, out int start, out int end)
    {
        (start, end) = (own[first].Start, own[first].End);
        if (first + 2 >= own.Length || !own[first].Has(OfMass))
            return null;
        Sentence[] three = own[first..(first + 3)];
        if (three.Count(sentence => sentence.Has(Carbon)) != 1 || three.Count(sentence => sentence.Has(Binder)) != 1 || own[first].Has(Carbon, Binder))
            return null;
        double[] parts = [.. three.SelectMany(sentence => sentence.Quantities.Where(quantity => quantity.Dimension is Dimension.Percent or Dimension.WeightPercent).Take(2)).Where(part => part.Values.Length == 1).Select(part => part.Value)];
        return parts.Length == 3 && parts[0] >= 50 && parts.Sum() is > 80 and < 120 ? parts : null;
    }

    private static readonly Term OfMass = Term.Any("electrode mass", "dry mass", "electrode weight", "mass of the electrode", "weight of the electrode", "dry electrode", "of the coating mass");

    private static Quantity? Beside(Sentence sentence, int start, int end, bool before)
    {
        Quantity? best = null;
        int nearest = 30;
        foreach (Quantity quantity in sentence.Quantities)
        {
            if (quantity.Values is not ([_] or [> 100, _]) || quantity.Dimension is not (Dimension.None or Dimension.Percent or Dimension.WeightPercent))
                continue;
            int distance = before ? start - quantity.End : quantity.Start - end;
            if (distance >= 0 && distance < nearest)
                (best, nearest) = (quantity, distance);
        }
        return best;
    }

    private static readonly Term Porosity = Term.Any("porosity", "purity", "Aldrich");
}
