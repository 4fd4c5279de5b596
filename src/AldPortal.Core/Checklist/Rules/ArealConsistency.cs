using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Areal capacity equals loading times specific capacity.</summary>
internal sealed class ArealConsistency() : ConsistencyRule("areal-consistency")
{
    private const int Most = 20;

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> areal = Numbers(study, "active-material-loading", "arealCapacityMahPerCm2");
        IReadOnlyList<double> loading = Numbers(study, "active-material-loading", "loadingMgPerCm2");
        double[] capacities = [.. Numbers(study, "first-cycle-capacity", "firstCapacityMahPerG"), .. study.Results.Where(result => result.Kind == ResultKind.Capacity && result.Cycle is null or 1).Select(result => result.Value)];
        if (areal.Count == 0 || loading.Count == 0 || capacities.Length == 0)
            return Judgement.NotApplicable("Areal capacity, loading and specific capacity are not all given.");
        double stated = areal[0];
        // Beside thicker electrodes for another test, any of the loadings may be the one meant.
        double[] loadings = [.. loading, .. study.Own.SelectMany(sentence => sentence.Of(Dimension.ArealMass)).SelectMany(quantity => quantity.Values).Distinct().Take(Most)];
        (double Loading, double Capacity) best = loadings.SelectMany(mass => capacities.Select(value => (mass, value))).MinBy(pair => Math.Abs(stated - (pair.mass * pair.value / 1000)));
        double capacity = best.Capacity;
        double calculated = best.Loading * capacity / 1000;
        double deviation = Math.Abs(stated - calculated) / stated;
        string sum = $"{N(best.Loading)} mg cm⁻² × {N(capacity)} mA h g⁻¹ = {calculated.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture)} mA h cm⁻²; {N(stated)} mA h cm⁻² is stated.";
        IEnumerable<Evidence> words = Words(study, "active-material-loading", "first-cycle-capacity");
        return deviation <= 0.15 ? Judgement.Consistent(sum, words) : deviation <= 0.17 ? Judgement.Check(sum, words) : Judgement.Inconsistent(sum, words);
    }
}
