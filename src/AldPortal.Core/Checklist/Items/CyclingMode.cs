using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Constant current, or with a constant-voltage hold.</summary>
internal sealed class CyclingMode() : ItemReader("cycling-mode")
{
    private static readonly Term Hold = Term.Any("CC CV", "CCCV", "CC then CV", "then CV", "CV to", "CV at", "CV until", "constant current constant voltage", "held at", "hold at", "was held", "constant voltage step", "potentiostatic step", "potentiostatic hold", "voltage hold", "constant voltage until", "CV step", "CV phase", "current had decayed", "current had dropped", "current had fallen", "current decayed to", "current fell to", "current dropped to", "current fell below", "current dropped below", "until the current", "constant voltage charg*", "constant voltage", "hold", "held");
    private static readonly Term Constant = Term.Any("galvanostatic*", "constant current", "current is constant", "CC", "constant currents", "current was constant", "intensiostatic*", "constant throughout", "current was the same", "galvanostatically", "currents were the same", "never held", "no hold");
    private static readonly Term Voltage = Term.Any("V", "voltage", "upper limit", "until the current", "C/20", "until", "C/50", "CC CV", "CCCV", "min", "limit");
    private static readonly Term NotHold = Term.Any("without", "no", "not", "never");
    private static readonly Term Vacuum = Term.Any("powder", "reactor", "precursor*", "furnace", "pulse", "purge");

    public override Finding Read(Study study)
    {
        Sentence? constant = null;
        foreach (Sentence sentence in study.Own)
        {
            foreach (TermHit hit in sentence.Hits(Hold))
            {
                // "Two diseases hold them back": a hold has a voltage, or its own words.
                bool plainWord = sentence.Document.Text.AsSpan(hit.Start, hit.End - hit.Start) is "hold" or "held" or "Hold";
                if (plainWord && !sentence.HasAny(Dimension.Voltage) && !sentence.HasAny(Dimension.CRate))
                    continue;
                if (!sentence.Has(Voltage) || sentence.Has(Vacuum) || sentence.Nearest(NotHold, hit.Start, hit.End) is { Distance: < 26 })
                    continue;
                Quantity? rate = sentence.Of(Dimension.CRate).LastOrDefault(quantity => quantity.Value <= 0.11);
                Quantity? volts = sentence.Of(Dimension.Voltage).FirstOrDefault(quantity => quantity.Values.Length == 1 && quantity.Value > 3.5);
                return Finding.Reported(new ItemValue().With("mode", "CC-CV").With("holdV", volts?.Value).With("cutOffCRate", rate?.Value), Study.Clause(sentence, hit.Start, Math.Max(hit.End, Math.Min(sentence.End, rate?.End ?? hit.End))));
            }
            if (sentence.Has(Constant) && !sentence.Has(Voltammetry) && !sentence.Has(Composition))
                constant ??= sentence;
        }
        Sentence? without = study.Own.FirstOrDefault(sentence => sentence.Has(Hold) && sentence.Has(Voltage) && sentence.Has(NotHold) && !sentence.Has(Vacuum));
        Sentence? best = constant ?? without;
        return best?.First(Constant, Hold) is TermHit found ? Finding.Reported(new ItemValue().With("mode", "CC"), Study.Clause(best, found.Start, found.End)) : Finding.None;
    }

    private static readonly Term Composition = Term.Any("constant concentration", "concentration gradient");
    private static readonly Term Voltammetry = Term.Any("GITT", "intermittent");
}
