using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The active-material loading is plausible.</summary>
internal sealed class LoadingRange() : ConsistencyRule("loading-range")
{
    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> loading = Numbers(study, "active-material-loading", "loadingMgPerCm2");
        if (loading.Count == 0)
            return Judgement.NotApplicable("No loading is given.");
        double low = loading.Min();
        double high = loading.Max();
        IEnumerable<Evidence> words = Words(study, "active-material-loading");
        if (high > 100)
            return Judgement.Inconsistent($"{N(high)} mg cm⁻² cannot be: look at the unit.", words);
        if (high > 30)
            return Judgement.Check($"{N(high)} mg cm⁻² is very high: look at the unit.", words);
        return low < 1 ? Judgement.Check($"{N(low)} mg cm⁻²: rate and cycling data of very thin electrodes do not transfer to thick ones.", words)
            : Judgement.Consistent($"{string.Join(", ", loading.Select(N))} mg cm⁻² is usual.", words);
    }
}
