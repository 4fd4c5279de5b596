using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Coating thickness in nm.</summary>
internal sealed class CoatingThickness() : ItemReader("coating-thickness")
{
    private static readonly Term Equal = Term.Any("equal to the number", "equals the number", "the same as the number", "corresponds to the number", "numerically equal");
    private static readonly Term Counts = Term.Any("number of oscillations", "number of cycles", "number of ALD cycles", "numbers of cycles", "oscillations");
    private static readonly Term Thickness = Term.Any("thickness", "thicknesses");

    public override Finding Read(Study study)
    {
        if (AsManyAsCycles(study) is Finding counted)
            return counted;
        IReadOnlyList<ThicknessFact> facts = study.Thickness.Thickness;
        ThicknessFact[] exact = [.. facts.Where(fact => fact.Precision != Precision.AtMost && !fact.OnWitness)];
        if (exact.Length == 0)
            exact = [.. facts.Where(fact => fact.Precision != Precision.AtMost)];
        if (exact.Length > 0)
        {
            double[] values = [.. exact.SelectMany(fact => fact.Values).Select(value => Math.Round(value, 4)).Distinct()];
            var value = new ItemValue().With("thicknessNm", values);
            Evidence[] evidence = [.. exact.Take(6).Select(fact => fact.Document.Evidence(fact.Start, fact.End))];
            return exact.All(fact => fact.OnWitness)
                ? Finding.Partial(value, "The value is that of a witness wafer, not of the coated cathode.", evidence)
                : Finding.Reported(value, evidence);
        }
        if (facts.Count > 0)
            return Finding.Partial(new ItemValue().With("thicknessNm", facts[0].Values).With("bound", "≤"), "Only an upper limit is given.", facts[0].Document.Evidence(facts[0].Start, facts[0].End));
        return study.Thickness.Vague is Evidence vague ? Finding.Partial(null, "Only words such as “ultrathin”, no number.", vague) : Finding.None;
    }

    // "The film thickness (in nm) was approximately equal to the number of oscillations": one nanometre a cycle.
    private static Finding? AsManyAsCycles(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.Has(Thickness) && sentence.First(Equal) is TermHit hit && (sentence.Span.Contains("(in nm)", StringComparison.Ordinal) || sentence.Span.Contains("in nm ", StringComparison.Ordinal) || sentence.Span.Contains("in nanomet", StringComparison.Ordinal)))
            {
                double[] counts = [.. study.Cycles.Where(cycle => cycle.Kind is CycleKind.Ald or CycleKind.Super && !cycle.IsOrdinal).SelectMany(cycle => cycle.Values).Distinct()];
                if (counts.Length == 0)
                    counts = [.. study.Own.Where(other => other.Document == sentence.Document && sentence.Index - other.Index is >= 0 and < 4 && other.Has(Counts)).SelectMany(other => other.Of(Dimension.None)).Where(list => list.Values.Length > 1 && list.IsWhole).SelectMany(list => list.Values).Distinct()];
                return counts.Length == 0 ? null : Finding.Reported(new ItemValue().With("thicknessNm", counts), Study.Clause(sentence, hit.Start, hit.End));
            }
        return null;
    }
}
