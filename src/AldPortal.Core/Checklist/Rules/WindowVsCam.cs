using AldPortal.Core.Checklist.Reading;
using AldPortal.Core.Dataset;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The window is usual for the cathode.</summary>
internal sealed class WindowVsCam() : ConsistencyRule("window-vs-cam")
{
    private const double Clear = 0.12;

    public override Judgement Judge(Study study)
    {
        CathodeMaterial? cathode = study.Cathodes.Main;
        if (cathode?.LowerCutoffV is null || cathode.UpperCutoffV is null)
            return Judgement.NotApplicable("The cathode, or its usual window, is not known.");
        (double Low, double High, CathodeMaterial[] Cathodes, Evidence[] Words)[] windows = [.. study.Windows
            .Where(window => !double.IsNaN(window.Low) && (window.Reference == "Li/Li+" || (window.Reference is null && !study.Cell.Full && !study.Cell.Counters.Any(counter => counter.Counter == "In"))) && !AgainstGraphite(window))
            .Select(window => (window.Low, window.High, study.Cathodes.SpokenOf(window.Sentence).Where(spoken => spoken.LowerCutoffV is not null && spoken.UpperCutoffV is not null).ToArray(), new[] { Study.Exact(window.Sentence, window.Start, window.End) }))];
        if (windows.Length == 0 && study.Windows.Count == 0 && Numbers(study, "potential-window", "windowV") is { Count: 2 } answered)
            windows = [(answered[0], answered[1], [cathode], [])];
        if (windows.Length == 0)
            return Judgement.NotApplicable("No window against Li/Li⁺ is given.");
        // Beside a second cathode a window is the one it fits.
        return Judgement.Worst([.. windows.Select(window => window.Cathodes.Select(spoken => One(study, spoken, window.Low, window.High, window.Words)).MinBy(judgement => judgement.Verdict switch { Verdict.Inconsistent => 2, Verdict.Check => 1, _ => 0 })!)]);
    }

    private static bool AgainstGraphite(WindowFact window) => window.Sentence.InClause(FullCell, window.Start, window.End);

    private static readonly Term FullCell = Term.Any("full cell*", "graphite", "pouch");

    private static Judgement One(Study study, CathodeMaterial cathode, double low, double high, Evidence[] words)
    {
        double off = Math.Max(
            Math.Max(cathode.LowerCutoffV!.Low - low, low - cathode.LowerCutoffV.High),
            Math.Max(cathode.UpperCutoffV!.Low - high, high - cathode.UpperCutoffV.High));
        string text = $"{N(low)}–{N(high)} V; usual for {cathode.Grade} are {N(cathode.LowerCutoffV.Low)}–{N(cathode.LowerCutoffV.High)} V below and {N(cathode.UpperCutoffV.Low)}–{N(cathode.UpperCutoffV.High)} V above.";
        Evidence[] all = [.. words, .. Words(study, "cam-identity").Take(1)];
        return off <= 0.001 ? Judgement.Consistent(text, all) : off < Clear ? Judgement.Check(text, all)
            : Judgement.Inconsistent($"{text} Is the window or the cathode's name wrong?", all);
    }
}
