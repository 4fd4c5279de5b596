using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Active-material loading.</summary>
internal sealed class ActiveMaterialLoading() : ItemReader("active-material-loading")
{
    private static readonly Term NotCathode = Term.Any("graphite", "anode", "anodes", "LTO anode*", "uptake", "negative", "electrolyte", "coating mass", "sulfur", "plating", "stripping", "half cycle", "symmetric", "per half");

    // "A capacity of 1 mAh cm⁻² was plated on copper": what is deposited electrochemically is no cathode.
    private static readonly Term Plated = Term.Any("plated", "stripped", "plating", "stripping", "electrodeposit*", "electroplat*", "was deposited", "were deposited", "cathodically deposited", "deposition step*", "plating capacity", "of lithium was", "of sodium was");

    private static bool IsOfCathode(Sentence sentence, Quantity capacity) => !IsOfAnother(sentence, capacity) && !sentence.Near(Plated, capacity, 40);

    private static readonly Term Cathode = Term.Any("cathode", "cathodes", "positive electrode*");

    // "A lithium anode and a cathode (12 mg cm⁻²)": the last one named in front owns the number.
    private static bool IsOfAnother(Sentence sentence, Quantity quantity) =>
        sentence.Nearest(NotCathode, quantity.Start, quantity.End) is (_, <= 24 and var other) && !(sentence.Nearest(Cathode, quantity.Start, quantity.End) is ({ } cathode, var distance) && cathode.End <= quantity.Start && distance < other);

    private static readonly Term Carried = Term.Any("each disc carried", "disc carried", "electrode mass", "mass of the electrode", "mass loading", "loading", "carried");

    private static readonly Term LoadingWord = Term.Any("loading*");

    // "Bare and coated discs differed by less than 0.1 mg cm⁻²."
    private static readonly Term Difference = Term.Any("differ*", "difference*", "scatter", "deviat*");

    // "7.7 mg cm⁻² of LTO".
    private static bool IsOfAnode(Sentence sentence, Quantity quantity) =>
        sentence.Document.Text.AsSpan(quantity.End, Math.Min(16, sentence.End - quantity.End)) is var behind && (behind.StartsWith(" of LTO") || behind.StartsWith(" of Li4Ti5O12") || behind.StartsWith(" of graphite") || behind.StartsWith(" LTO") || behind.StartsWith(" graphite"));

    public override Finding Read(Study study)
    {
        var values = new List<double>();
        var evidence = new List<Evidence>();
        var areal = new List<double>();
        foreach (Sentence sentence in study.Own)
            foreach (Quantity quantity in sentence.Quantities)
            {
                if (quantity.Dimension == Dimension.ArealMass && quantity.Value is > 0.005 and < 200 && quantity.Precision != Precision.AtMost && !sentence.Near(Difference, quantity, 30) && !IsOfAnother(sentence, quantity) && !IsOfAnode(sentence, quantity))
                {
                    values.AddRange(quantity.Values.Where(value => !values.Contains(value)));
                    if (evidence.Count < 3)
                        evidence.Add(Study.Clause(sentence, quantity.Start, quantity.End));
                }
                else if (quantity.Dimension == Dimension.ArealCapacity && IsOfCathode(sentence, quantity))
                    areal.AddRange(quantity.Values);
            }
        // "seven milligrams of active material per square centimetre".
        foreach (Sentence sentence in study.Own)
            foreach (Quantity mass in sentence.Of(Dimension.Mass))
                if (values.Count == 0 && mass.Value < 200 && sentence.Document.Text.AsSpan(mass.End, Math.Min(60, sentence.End - mass.End)) is var behind && (behind.Contains("per square cent", StringComparison.Ordinal) || behind.Contains("per cm", StringComparison.Ordinal)))
                {
                    values.AddRange(mass.Values);
                    evidence.Add(Study.Clause(sentence, mass.Start, mass.End));
                }
        // "| Loading of NMC811 (mg/cm²) | 8.8 ± 0.2 | 12.1 ± 0.2 |".
        foreach (Sentence row in study.Own.Where(sentence => values.Count == 0 && sentence.Block.Kind == BlockKind.TableRow && sentence.Has(LoadingWord) && sentence.Span.IndexOf("mg", StringComparison.Ordinal) is >= 0 and int unit && sentence.Span[unit..].Contains("cm", StringComparison.Ordinal)))
            foreach (Quantity quantity in row.Of(Dimension.None).Where(quantity => quantity.Value is > 0.05 and < 200 && !quantity.IsOrdinal && quantity.Start > row.Start + row.Span.IndexOf("mg", StringComparison.Ordinal) + 4))
            {
                values.AddRange(quantity.Values.Where(value => !values.Contains(value)));
                evidence.Add(Study.Whole(row));
            }
        foreach (TextTable table in study.Manuscript.Tables)
        {
            (ColumnRole Role, double _)[] roles = TableResults.Roles(table);
            for (int column = 0; column < roles.Length; column++)
                foreach (TableResults.CellNumber number in roles[column].Role == ColumnRole.LoadingMgPerCm2 ? TableResults.Numbers(table, column) : [])
                    if (!values.Contains(number.Value))
                    {
                        values.Add(number.Value);
                        evidence.Add(table.Document.Evidence(number.Start, number.End));
                    }
        }
        if (values.Count > 0)
            return Finding.Reported(new ItemValue().With("loadingMgPerCm2", values).With("arealCapacityMahPerCm2", areal.Distinct()), evidence);
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.Of(Dimension.ArealCapacity).FirstOrDefault(quantity => IsOfCathode(sentence, quantity)) is Quantity capacity)
                return Finding.Reported(new ItemValue().With("arealCapacityMahPerCm2", capacity.Values), Study.Clause(sentence, capacity.Start, capacity.End));
            if (sentence.Has(Carried) && sentence.Of(Dimension.Mass).FirstOrDefault(quantity => quantity.Unit == "mg" && quantity.Value < 100) is Quantity mass)
                return Finding.Partial(new ItemValue().With("electrodeMassMg", mass.Values), "A mass without an area.", Study.Clause(sentence, mass.Start, mass.End));
        }
        return Finding.None;
    }
}
