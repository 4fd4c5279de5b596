using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Test current in mA g⁻¹.</summary>
internal sealed class CurrentDensity() : ItemReader("current-density")
{
    private static readonly Term Cycling = Term.Any("cycling", "cycled", "cycles");

    public override Finding Read(Study study)
    {
        CurrentFacts currents = study.Currents;
        double[] rates = [.. currents.TestRates.Select(rate => rate.Rate).Distinct()];
        if (currents.Test.Count > 0)
        {
            var value = new ItemValue().With("currentMaPerG", currents.Test.Select(current => Math.Round(current.MaPerG, 3)).Distinct()).With("cRate", currents.Test.Select(current => current.CRate).OfType<double>().Distinct());
            return Finding.Reported(value, currents.Test.Take(4).Select(current => Study.Clause(current.Sentence, current.Start, current.End)));
        }
        CurrentFact? oneC = currents.OneC.Count > 0 ? currents.OneC[0] : null;
        if (rates.Length > 0 && oneC is not null)
        {
            Evidence[] evidence = [.. currents.TestRates.Take(2).Select(rate => Study.Clause(rate.Sentence, rate.Start, rate.End)), Study.Clause(oneC.Sentence, oneC.Start, oneC.End)];
            bool plain = Array.Exists(rates, rate => rate == 1) && rates.Length == 1;
            var value = new ItemValue().With("currentMaPerG", rates.Select(rate => Math.Round(rate * oneC.MaPerG, 2))).With("cRate", rates);
            return new Finding(plain ? ItemStatus.Reported : ItemStatus.Derivable, value, evidence, "Follows from the C-rate and the definition of 1C.");
        }
        if (currents.Areal.Count > 0)
        {
            Evidence[] evidence = [.. currents.Areal.Take(2).Select(areal => Study.Clause(areal.Sentence, areal.Start, areal.End))];
            double[] loading = [.. study.Own.SelectMany(sentence => sentence.Of(Dimension.ArealMass)).Select(quantity => quantity.Value)];
            var value = new ItemValue().With("currentMaPerCm2", currents.Areal.Select(areal => areal.MaPerCm2).Distinct());
            if (loading.Length > 0)
                return new Finding(ItemStatus.Derivable, value.With("currentMaPerG", currents.Areal.Select(areal => Math.Round(1000 * areal.MaPerCm2 / loading[0], 1)).Distinct()), evidence, "Follows from mA cm⁻² and the loading.");
            return Finding.Partial(value, "A current per area without the loading.", evidence);
        }
        if (rates.Length > 0)
            return Finding.Partial(new ItemValue().With("cRate", rates), "Only a C-rate, and 1C is not defined.", currents.TestRates.OrderByDescending(rate => rate.Sentence.Has(Cycling)).Take(3).Select(rate => Study.Clause(rate.Sentence, rate.Start, rate.End)));
        // A plating test of symmetric cells has its current, too, where there is no other.
        foreach (Sentence sentence in study.Own)
            if (sentence.Of(Dimension.ArealCurrent).FirstOrDefault() is Quantity plating)
                return Finding.Partial(new ItemValue().With("currentMaPerCm2", plating.Values), "A current per area without the loading.", Study.Clause(sentence, plating.Start, plating.End));
        return Finding.None;
    }
}
