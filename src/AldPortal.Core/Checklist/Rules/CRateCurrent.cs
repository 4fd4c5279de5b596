using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>C-rate times 1C equals the current beside it.</summary>
internal sealed class CRateCurrent() : ConsistencyRule("crate-current")
{
    private const double Good = 0.05;
    private const double Doubtful = 0.15;

    public override Judgement Judge(Study study)
    {
        CurrentFact[] pairs = [.. study.Currents.Test.Concat(study.Currents.Formation).Where(fact => fact.CRate is > 0)];
        double[] definitions = [.. study.Currents.OneC.Where(fact => fact.CRate == 1).Select(fact => fact.MaPerG).Distinct()];
        if (definitions.Length == 0)
            definitions = [.. Numbers(study, "c-rate-definition", "oneCMaPerG")];
        pairs = [.. pairs.Where(pair => pair.CRate != 1 || definitions.Length > 0)];
        // "0.5 C = 150 mA g⁻¹" beside "1 C = 200 mA g⁻¹".
        pairs = [.. pairs, .. study.Currents.OneC.Where(fact => fact.CRate is > 0 and not 1).Select(fact => fact with { MaPerG = fact.MaPerG * fact.CRate!.Value })];
        if (pairs.Length == 0 || definitions.Length == 0)
            return Judgement.NotApplicable("No current stands beside a C-rate, or 1C is not defined.");
        return Judgement.Worst([.. pairs.DistinctBy(pair => (pair.MaPerG, pair.CRate)).Select(pair => One(pair, definitions, study.Currents.OneC))]);
    }

    private static Judgement One(CurrentFact pair, double[] definitions, IReadOnlyList<CurrentFact> oneC)
    {
        double rate = pair.CRate!.Value;
        double definition = definitions.MinBy(value => Math.Abs(pair.MaPerG - (rate * value)));
        double deviation = Math.Abs(pair.MaPerG - (rate * definition)) / pair.MaPerG;
        string sum = $"{N(rate)}C × {N(definition)} mA g⁻¹ = {N(Math.Round(rate * definition, 1))} mA g⁻¹; {N(pair.MaPerG)} mA g⁻¹ is stated.";
        Evidence[] words = [Study.Clause(pair.Sentence, pair.Start, pair.End), .. oneC.Where(fact => fact.CRate == 1).Take(1).Select(fact => Study.Exact(fact.Sentence, fact.Start, fact.End))];
        return deviation <= Good ? Judgement.Consistent(sum, words) : deviation <= Doubtful ? Judgement.Check(sum, words) : Judgement.Inconsistent(sum, words);
    }
}
