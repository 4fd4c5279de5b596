using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>mA cm⁻² and loading give the mA g⁻¹ that is stated.</summary>
internal sealed class CurrentConversion() : ConsistencyRule("current-conversion")
{
    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> loading = Numbers(study, "active-material-loading", "loadingMgPerCm2");
        double[] specific = [.. study.Currents.Test.Concat(study.Currents.Formation).Select(fact => fact.MaPerG), .. study.Currents.OneC.SelectMany(fact => study.Currents.TestRates.Select(rate => rate.Rate * fact.MaPerG).Append(fact.MaPerG))];
        if (study.Currents.Areal.Count == 0 || loading.Count == 0 || specific.Length == 0)
            return Judgement.NotApplicable("mA cm⁻², loading and mA g⁻¹ are not all given.");
        return Judgement.Worst([.. study.Currents.Areal.DistinctBy(areal => areal.MaPerCm2).Take(3).Select(areal =>
        {
            double calculated = 1000 * areal.MaPerCm2 / loading[0];
            CurrentFact? beside = study.Currents.Test.FirstOrDefault(fact => fact.Sentence == areal.Sentence);
            double stated = beside?.MaPerG ?? specific.MinBy(value => Math.Abs(value - calculated));
            // Half and full cells of different loadings: it is not clear whose current it is.
            double deviation = Math.Abs(stated - calculated) / stated;
            string sum = $"1000 × {N(areal.MaPerCm2)} mA cm⁻² / {N(loading[0])} mg cm⁻² = {N(Math.Round(calculated, 1))} mA g⁻¹; {N(stated)} mA g⁻¹ is stated.";
            Evidence[] words = [Study.Clause(areal.Sentence, areal.Start, areal.End), .. Words(study, "active-material-loading").Take(1)];
            return deviation <= 0.1 ? Judgement.Consistent(sum, words) : deviation <= 0.2 || (beside is null && study.Currents.Areal.Count > 1) || loading.Max() > 1.2 * loading.Min() ? Judgement.Check(sum, words) : Judgement.Inconsistent(sum, words);
        })]);
    }
}
