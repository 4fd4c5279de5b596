using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Number of ALD cycles.</summary>
internal sealed class AldCycles() : ItemReader("ald-cycles")
{
    public override Finding Read(Study study)
    {
        var values = new List<double>();
        var evidence = new List<Evidence>();
        CycleMention[] mentions = [.. study.Cycles.Where(mention => mention.Kind is CycleKind.Ald or CycleKind.Super && !mention.IsOrdinal)];
        bool super = Array.Exists(mentions, mention => mention.Kind == CycleKind.Super);
        foreach (CycleMention mention in mentions.Where(mention => !super || mention.Kind == CycleKind.Super))
        {
            if (mention.Values.Any(value => value > 20_000))
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
        if (values.Count == 0)
            return Finding.None;
        return Finding.Reported(new ItemValue().With("aldCycles", values).With("unit", super ? "supercycle" : null), evidence);
    }
}
