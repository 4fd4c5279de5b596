using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Definition of 1C.</summary>
internal sealed class CRateDefinition() : ItemReader("c-rate-definition")
{
    public override Finding Read(Study study)
    {
        CurrentFacts currents = study.Currents;
        if (currents.OneC.Count > 0)
        {
            double[] values = [.. currents.OneC.OrderBy(fact => fact.CRate != 1).Select(fact => Math.Round(fact.MaPerG, 1)).Distinct()];
            CurrentFact[] plain = [.. currents.OneC.Where(fact => fact.CRate == 1)];
            if (plain.Length > 0)
                values = [.. plain.Select(fact => Math.Round(fact.MaPerG, 1)).Distinct()];
            else
                values = [Math.Round(currents.OneC[0].MaPerG, 1)];
            return Finding.Reported(new ItemValue().With("oneCMaPerG", values), (plain.Length > 0 ? plain : [currents.OneC[0]]).Take(3).Select(fact => Study.Exact(fact.Sentence, fact.Start, fact.End)));
        }
        if (!currents.UsesRates)
            return Finding.NotApplicable("No C-rate is used.");
        (double Rate, Sentence Sentence, int Start, int End)? rate = currents.TestRates.Count > 0 ? currents.TestRates[0] : null;
        if (rate is null)
        {
            Sentence first = study.Own.First(sentence => sentence.Of(Dimension.CRate).Any());
            Quantity quantity = first.Of(Dimension.CRate).First();
            rate = (quantity.Value, first, quantity.Start, quantity.End);
        }
        return Finding.Partial(null, "C-rates are used, but 1C is not defined.", Study.Clause(rate.Value.Sentence, rate.Value.Start, rate.Value.End));
    }
}
