using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Finished electrodes are not annealed above what the binder stands.</summary>
internal sealed class AnnealVsBinder() : ConsistencyRule("anneal-vs-binder")
{
    private const double Limit = 200;
    private const double Destroyed = 250;

    public override Judgement Judge(Study study)
    {
        IReadOnlyList<double> temperatures = Numbers(study, "post-treatment", "temperatureC");
        if (study.Route.Main != Route.Electrode || temperatures.Count == 0)
            return Judgement.NotApplicable("No finished electrodes were annealed.");
        double highest = temperatures.Max();
        IEnumerable<Evidence> words = Words(study, "post-treatment", "coating-route");
        return highest <= Limit ? Judgement.Consistent($"{N(highest)} °C leaves the binder intact.", words)
            : highest >= Destroyed ? Judgement.Inconsistent($"Annealing a finished electrode at {N(highest)} °C melts and may decompose its binder; report the annealed bare electrode too.", words)
            : Judgement.Check($"Annealing a finished electrode at {N(highest)} °C affects its binder; report the annealed bare electrode too.", words);
    }
}
