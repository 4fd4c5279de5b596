using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The voltage scale fits the cell.</summary>
internal sealed class FullCellVoltageReference() : ConsistencyRule("full-cell-voltage-reference")
{
    private static readonly Term FullCell = Term.Any("full cell*", "graphite", "pouch cell*");
    private static readonly Term HalfCell = Term.Any("half cell*", "Li foil", "lithium foil");
    private static readonly Term ThirdElectrode = Term.Any("three electrode", "3 electrode", "reference electrode", "lithium ring", "third electrode");

    private static readonly Term ToGraphite = Term.Any("refer to graphite", "refers to graphite", "referred to graphite", "referenced to graphite", "with respect to graphite", "relative to graphite", "given against graphite", "quoted against graphite", "quoted versus graphite");

    public override Judgement Judge(Study study)
    {
        if (study.Cell.Counters.Count == 0 || study.Windows.Count == 0)
            return Judgement.NotApplicable("Counter electrode or window is not given.");
        bool third = study.Own.Any(sentence => sentence.Has(ThirdElectrode) && !sentence.Has(Reading.Words.Not));
        foreach (WindowFact window in study.Windows)
        {
            // "| Window | 2.8–4.3 V vs Li/Li+ | 2.8–4.2 V (cell voltage) |": one for each kind of cell.
            if (window.Sentence.Block.Kind == BlockKind.TableRow && study.WindowsIn(window.Sentence).Count() > 1)
                continue;
            ReadOnlySpan<char> behind = window.Sentence.Document.Text.AsSpan(window.End, Math.Min(24, window.Sentence.End - window.End));
            bool lithium = behind.Contains("Li", StringComparison.Ordinal) && (behind.Contains("vs", StringComparison.Ordinal) || behind.Contains("versus", StringComparison.Ordinal));
            bool graphite = behind.Contains("graphite", StringComparison.Ordinal);
            int full = Before(window, FullCell);
            int half = Before(window, HalfCell);
            bool isFull = full < half || (full == int.MaxValue && half == int.MaxValue && study.Cell.Full && !study.Cell.Half);
            if (lithium && isFull && !third && study.Cell.Full)
                return Judgement.Inconsistent($"The full cell's window {N(window.Low)}–{N(window.High)} V is given against Li/Li⁺, but a two-electrode cell has no such reference.", Study.Clause(window.Sentence, window.Start, window.End));
            bool versus = behind.Contains("vs", StringComparison.Ordinal) || behind.Contains("versus", StringComparison.Ordinal);
            versus |= window.Sentence.Has(ToGraphite);
            if ((graphite || window.Sentence.Has(ToGraphite)) && versus && (!study.Cell.Full || half < full))
                return Judgement.Inconsistent("A half cell's window is given against graphite.", Study.Clause(window.Sentence, window.Start, window.End));
        }
        return Judgement.Consistent("The voltage scales fit the cells.", Words(study, "potential-window", "counter-electrode"));
    }

    private static int Before(WindowFact window, Term term)
    {
        int best = int.MaxValue;
        foreach (TermHit hit in window.Sentence.Hits(term))
            if (hit.End <= window.Start)
                best = Math.Min(best, window.Start - hit.End);
        return best;
    }
}
