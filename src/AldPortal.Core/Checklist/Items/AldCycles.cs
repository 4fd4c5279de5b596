using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Number of ALD cycles.</summary>
internal sealed class AldCycles() : ItemReader("ald-cycles")
{
    private static readonly Term Witness = Term.Any("coupon*", "witness", "wafer*");
    private static readonly Term Cathode = Term.Any("powder*", "particle*", "electrode*", "sheet*", "NMC*", "LCO", "LMO", "tape*", "grains");

    private static bool OnWitness(CycleMention mention) =>
        mention.Sentence.Nearest(Witness, mention.Start, mention.End) is { Distance: < 50 } && !mention.Sentence.Has(Cathode);

    public override Finding Read(Study study)
    {
        var values = new List<double>();
        var evidence = new List<Evidence>();
        CycleMention[] mentions = [.. study.Cycles.Where(mention => mention.Kind is CycleKind.Ald or CycleKind.Super && !mention.IsOrdinal)];
        bool super = Array.Exists(mentions, mention => mention.Kind == CycleKind.Super);
        foreach (CycleMention mention in mentions.Where(mention => !super || mention.Kind == CycleKind.Super))
        {
            if (mention.Values.Any(value => value > 20_000) || (OnWitness(mention) && mentions.Any(other => !OnWitness(other))))
                continue;
            foreach (double value in mention.Values)
                if (!values.Contains(value))
                    values.Add(value);
            if (evidence.Count < 6)
                evidence.Add(Study.Exact(mention.Sentence, mention.Start, mention.End));
        }
        foreach (TextTable table in study.Manuscript.Tables)
        {
            (ColumnRole Role, double _)[] roles = TableResults.Roles(table);
            for (int column = 0; column < roles.Length; column++)
                if (roles[column].Role == ColumnRole.AldCycles)
                    foreach (TableResults.CellNumber number in TableResults.Numbers(table, column))
                        if (number.Value is > 0 and < 20_000 && number.Value == Math.Floor(number.Value) && !values.Contains(number.Value))
                        {
                            values.Add(number.Value);
                            evidence.Add(table.Document.Evidence(number.Start, number.End));
                        }
        }
        foreach (double count in study.Samples.Counts)
            if (!values.Contains(count))
                values.Add(count);
        if (evidence.Count == 0 && values.Count > 0 && study.Own.FirstOrDefault(CountedNames.SaysSo) is Sentence said)
            evidence.Add(Study.Whole(said));
        if (values.Count == 0)
            return Finding.None;
        return Finding.Reported(new ItemValue().With("aldCycles", values).With("unit", super ? "supercycle" : null), evidence);
    }
}
