using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Uncoated reference made and tested identically.</summary>
internal sealed class UncoatedReference() : ItemReader("uncoated-reference")
{
    private static readonly Term Batch = Term.Any("electrode roll", "same electrode roll", "same batch", "same lot", "same roll", "same coil", "same bottle", "same bag", "same cast*", "same sputter", "same powder", "same laminate", "same sheet*", "identical batch", "same production", "same source", "same stock", "same tape", "of this lot", "same calcination", "same preparation", "same drum", "same spray", "of the same", "piece of the tape", "out of the same", "one lot", "same ingot", "remainder of the same", "from the lot", "this batch", "one batch", "same mother", "same stack", "same piece", "1 lot", "1 batch", "1 roll", "all from 1", "same casting", "single can", "same can", "single batch", "single lot", "like the others", "neighboring part", "neighbouring part", "same foil", "from the same tape", "same strip", "same synthesis", "same delivery", "same disks", "same discs");
    private static readonly Term AllFromOne = Term.Any("served for all experiments", "served for all samples", "was used for all samples", "was used for all experiments", "was used throughout", "were used throughout", "lot was used", "batch was used");
    private static readonly Term History = Term.Any("without pulses", "hot reactor", "no pulses", "heated reactor", "without precursor*", "without any precursor", "no precursor*", "precursor valves", "without dosing", "no dosing", "without doses", "without TMA", "without TiCl4", "argon only", "nitrogen only", "in the reactor", "in the drum", "in the bed", "same heating", "same thermal", "thermal history", "thermal program*", "same temperature", "annealed under the same", "annealed in the same", "calcined in the same", "same way", "identical drying", "heated up", "reactor program", "same heat", "same conditions", "without exposure", "vacuum steps", "on the stage", "lithiated together", "handled like", "went through the", "experienced the", "treated identically", "same vacuum", "in the fluidized bed", "in the fluidised bed", "in the chamber", "kept at", "kept on", "kept in the", "held in the", "lot after", "same reactor", "ozone pulses", "for the duration", "duration of", "was left in", "valves closed", "valve closed", "lines shut", "lines closed", "hot column", "without reactants", "without reactant", "closed reactor", "same procedure", "no chemistry", "without gases", "no gases", "stayed shut", "drum without", "blank run", "in vacuum for", "same anneal", "no reactant*", "any precursor", "thermal protocol", "heat treatment", "every heat treatment", "in the tumbler", "in the column", "in argon without", "evacuated chamber", "stored at", "reactor at", "no dose", "without TTIP", "without TDMAT", "without TEMAZ", "without DEZ", "without dose", "precursors shut off", "in the hot", "shaking reactor", "fluidised", "fluidized", "stayed in the", "without either", "identical thermal", "same furnace", "no Ta", "valves shut", "in the tool", "pump down", "before the first", "evacuated in", "in vacuo", "stirred for", "heated to 300", "same period", "both valves", "in the same reactor", "never saw", "sources closed", "evacuated reactor", "in the evacuated", "nitrogen alone", "argon alone", "N2 alone", "without receiving", "valves stayed shut", "bubblers closed", "bubbler closed");
    private static readonly Term Protocol = Term.Any("same test", "exactly the same manner", "in the same manner", "same loading", "equal loading", "identical loading", "same mass per", "same protocol", "same design", "in parallel", "same mass", "same measured", "identical procedure", "same way", "same program*", "matched by mass", "identical protocol", "did not differ in", "test plan", "tested in exactly the same", "mass matched", "matched by weight", "cycler program", "same cycler", "cycling protocol", "cycled identically", "identically", "equal test", "same cell*", "cell design", "same cycling", "tested in the same", "tested by the same", "loading and", "same electrode", "protocol", "equal electrodes", "tested likewise", "tests match*", "same loading and", "loading matched", "matched", "are those of", "were those of", "were the same", "tests were the same", "was tested by", "measured with the", "loading and test*", "is the same", "had the loading", "loading of the coated", "cycled alongside", "tested alongside", "built and tested like", "tested like", "cycled exactly as", "exactly as", "side by side", "next to each other", "one programme", "one program", "same schedule", "cycling schedule", "tested with the", "cycled next to", "equal mass per", "its loading", "same charge", "cycled together", "tested together", "cycled like", "treated like", "measured alongside", "same weight per", "run alongside", "schedule are", "1 programme", "1 program", "1 protocol", "cycled exactly", "1 schedule", "like loading", "conditions are equal", "are equal", "test procedure", "same test plan", "equal for all", "see the same", "are identical", "same weight", "identical for all", "equal weights");
    private static readonly Term All = Term.Any("all electrodes", "all cells", "all samples", "all powders", "all tapes", "all sheets", "every electrode", "every cell");
    private static readonly Term Literature = Term.Any("reference electrode", "Li/Li", "ref", "reference numbers", "cross reference", "control electrolyte", "reference electrodes", "reference substrate*", "reference wafer*", "controlled", "controlling", "controllab*", "control over", "thickness control", "control of");
    private static readonly Term Without = Term.Any("without any treatment", "without treatment", "without HfO2", "without Al2O3", "without coating", "without TiO2", "without ZrO2", "without layer", "without film", "without ZnO", "without ALD", "without any coating", "no ALD", "without any film");

    public override Finding Read(Study study)
    {
        Sentence? best = null;
        int bestScore = -1;
        // One lot for the whole study is the same for the reference.
        bool batch = study.Own.Any(sentence => sentence.Has(AllFromOne) && sentence.Cathodes.Count > 0), history = false, protocol = false;
        for (int i = 0; i < study.Own.Length; i++)
        {
            Sentence sentence = study.Own[i];
            if (!sentence.Has(Words.Bare) && !sentence.Has(Without) && WithOrWithout.Uncoated(sentence) is null && !WithoutCoating(study, sentence) && !(sentence.Has(Words.Reference) && !sentence.Has(Literature)) && !IsBareByName(study, sentence))
                continue;
            Sentence? next = i + 1 < study.Own.Length && study.Own[i + 1].Block.Start == sentence.Block.Start ? study.Own[i + 1] : null;
            bool b = sentence.Has(Batch), h = sentence.Has(History) && !sentence.Has(NeverThere), p = sentence.Has(Protocol);
            int score = (b ? 3 : 0) + (h ? 2 : 0) + (p ? 2 : 0) + (sentence.Has(Words.Bare) ? 1 : 0) - (sentence.Block.Kind is BlockKind.TableRow or BlockKind.Caption ? 1 : 0);
            // What the next sentence adds about the same sample counts too.
            if (next is not null && b)
            {
                h |= next.Has(History) && !next.Has(Words.Drying);
                p |= next.Has(Protocol);
            }
            batch |= b;
            history |= batch && h;
            // "Bare and coated cells were matched by mass" says it of both, wherever it stands.
            protocol |= (b || sentence.Has(Words.Coated)) && p;
            if (score > bestScore)
                (best, bestScore) = (sentence, score);
        }
        // "All cells were tested at the same loading and with the same program".
        protocol |= study.Own.Any(sentence => sentence.Has(All) && sentence.Has(Protocol) && sentence.Has(Words.Testing));
        if (best is null)
            return Compared(study);
        var value = new ItemValue();
        if (batch && history && protocol)
            return Finding.Reported(value.With("reference", "same batch, same treatment, same protocol"), Study.Whole(best));
        string missing = string.Join(", ", new[] { batch ? null : "the same batch", history ? null : "the same thermal and vacuum history", protocol ? null : "the same loading and protocol" }.OfType<string>());
        TermHit? hit = best.First(Words.Bare) ?? best.First(Words.Reference) ?? best.First(Without) ?? WithOrWithout.Uncoated(best);
        return Finding.Partial(value.With("reference", "named"), $"A reference is named, but not said to have {missing}.", batch || hit is null ? Study.Whole(best) : Study.Clause(best, hit.Value.Start, hit.Value.End));
    }

    private static readonly Term Against = Term.Any("compared with the", "compared to the", "in comparison with the", "in comparison to the", "relative to the");
    private static readonly Term Sample = Term.Any("cell", "cells", "batteries", "battery", "sample", "samples", "electrode", "electrodes", "cathode", "powder");

    // "Compared with the Li/LLZTO/Li cells, those of LLZTO@Al2O3 …": the one that lacks the coating's name.
    private static Finding Compared(Study study)
    {
        if (!study.UsesAld)
            return Finding.None;
        foreach (Sentence sentence in study.Own)
            if (sentence.First(Against) is TermHit hit && sentence.Has(Sample) && study.Coatings.All.Any(coating => sentence.Span.Contains("@" + coating.Formula, StringComparison.Ordinal) || sentence.Span.Contains(coating.Formula + "-coated", StringComparison.Ordinal) || sentence.Span.Contains(coating.Formula + "@", StringComparison.Ordinal)))
                return Finding.Partial(new ItemValue().With("reference", "named"), "A reference is compared with, but not said to have the same batch, history and protocol.", Study.Clause(sentence, hit.Start, hit.End));
        return Finding.None;
    }

    private static readonly Term WithoutWord = Term.Any("without");

    // "Electrodes without AlPO4": without what the study deposits.
    private static bool WithoutCoating(Study study, Sentence sentence) =>
        sentence.Has(WithoutWord) && study.Coatings.All.Any(candidate => sentence.Span.Contains("ithout " + candidate.Formula, StringComparison.Ordinal));

    private static readonly Term NeverThere = Term.Any("never placed", "not placed", "not exposed to the reactor", "never in the", "not in the reactor");

    private static bool IsBareByName(Study study, Sentence sentence) => sentence.Has(Batch) && study.Samples.In(sentence, []).Exists(mention => mention.IsBare);
}
