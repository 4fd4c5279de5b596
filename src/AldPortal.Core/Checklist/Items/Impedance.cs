using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Impedance with its conditions.</summary>
internal sealed class Impedance() : ItemReader("impedance")
{
    private static readonly Term Spectra = Term.Any("impedance", "EIS", "Nyquist", "R_ct", "Rct", "charge transfer resistance");
    private static readonly Term NotDone = Term.Any("not measured", "not investigated", "has not been", "not been evaluated", "not part", "was not", "were not");

    public override Finding Read(Study study)
    {
        Quantity? frequency = null, amplitude = null, potential = null;
        var evidence = new List<Evidence>();
        double[] cycles = [];
        bool values = false;
        foreach (Sentence sentence in study.Own)
        {
            if ((sentence.First(Spectra) ?? Conditions(sentence)) is not TermHit hit || sentence.Has(NotDone))
                continue;
            frequency ??= sentence.Of(Dimension.Frequency).FirstOrDefault();
            amplitude ??= sentence.Of(Dimension.Voltage).FirstOrDefault(quantity => quantity.Unit == "mV" && quantity.Value < 0.05);
            potential ??= sentence.Of(Dimension.Voltage).FirstOrDefault(quantity => quantity.Unit == "V" && quantity.Value > 2 && quantity.Values.Length == 1);
            if (cycles.Length == 0 && sentence.Of(Dimension.Frequency).Any())
                cycles = [.. sentence.Cycles.Where(cycle => cycle.Kind != CycleKind.Ald).SelectMany(cycle => cycle.Values)];
            values |= sentence.Of(Dimension.Resistance).Any();
            if (sentence.Of(Dimension.Frequency).Any())
                evidence.Insert(0, Study.Whole(sentence));
            else if (sentence.Of(Dimension.Resistance).Any() || sentence.Of(Dimension.Voltage).Any())
                evidence.Add(Study.Clause(sentence, hit.Start, hit.End));
        }
        if (evidence.Count == 0)
            return InSupporting(study);
        var value = new ItemValue().With("frequencyHz", frequency is null ? [] : FrequencyRange(study, frequency)).With("amplitudeMv", amplitude?.Value * 1000).With("potentialV", potential?.Value).With("cycles", cycles.Distinct());
        if (frequency is not null && (amplitude is not null || potential is not null))
            return Finding.Reported(value, evidence.Take(3));
        return values && frequency is null && amplitude is null && potential is null ? Finding.None
            : Finding.Partial(value, "Give frequency range, amplitude, potential and cycle number.", evidence.Take(3));
    }

    // "Symmetric cells at 4.7 V, 200 kHz–5 mHz, 5 mV": a range of frequencies and an amplitude can be nothing else.
    private static TermHit? Conditions(Sentence sentence) =>
        sentence.Of(Dimension.Frequency).FirstOrDefault(quantity => quantity.Values.Length > 1 || quantity.Value < 1) is Quantity frequency && sentence.Of(Dimension.Voltage).Any(quantity => quantity.Unit == "mV")
            ? new TermHit(-1, frequency.Start, frequency.End) : null;

    private static Finding InSupporting(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.First(Spectra) is TermHit hit && !sentence.Has(NotDone) && (sentence.Span.Contains("Fig. S", StringComparison.Ordinal) || sentence.Span.Contains("Figure S", StringComparison.Ordinal) || sentence.Has(Words.Supporting)))
                return new Finding(ItemStatus.InSi, null, [Study.Clause(sentence, hit.Start, hit.End)], "Said to stand in the supporting information.");
        return Finding.None;
    }

    private static double[] FrequencyRange(Study study, Quantity first)
    {
        Sentence? sentence = study.Own.FirstOrDefault(candidate => candidate.Quantities.Contains(first));
        double[] all = [.. sentence?.Of(Dimension.Frequency).SelectMany(quantity => quantity.Values) ?? first.Values];
        return all.Length > 1 ? [all.Max(), all.Min()] : all;
    }
}
