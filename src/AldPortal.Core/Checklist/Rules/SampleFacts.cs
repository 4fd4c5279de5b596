using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>How a sample was made and tested, according to the rows of tables and to the sentences that speak of it alone.</summary>
internal sealed class SampleFacts
{
    private const int MostSentences = 20;
    private const int MostRows = 300;
    private const double ThicknessPart = 0.25;
    private const double ThicknessNm = 0.3;
    private const int Beside = 50;
    private const double Volts = 0.05;
    private const double Percent = 1.5;
    private static readonly Term Witness = Term.Any("wafer*", "witness", "coupon*", "nominal", "nominally", "expected", "would", "per cycle", "GPC", "after cycling", "cycled", "CEI", "ellipsometry", "reflectometry", "XRR");
    private static readonly Term Additional = Term.Any("also", "additional*", "further", "rate", "high voltage", "voltammetry", "dQ", "stor*", "formation", "elevated", "moreover", "activat*", "floated", "full cell*");
    private static readonly Term Comparison = Term.Any("than", "like", "versus", "compared", "comparison", "unlike", "similar*", "instead", "outperform*", "as good as", "contrast");
    private static readonly Term TableWord = Term.Any("table");
    private readonly Study study;
    private readonly Dictionary<string, List<Sentence>> sentences = new(StringComparer.Ordinal);

    private SampleFacts(Study study)
    {
        this.study = study;
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.IsDataRow || sentence.Block.Kind == BlockKind.TableRow || IsProseTable(sentence))
                continue;
            // "Sample S3 … with 5 alumina cycles" is one sample with a name and a number.
            string[] keys = [.. study.Samples.In(sentence, sentence.Cycles).Where(mention => !mention.IsBare && mention.Key != "coated").Select(mention => mention.Key).Distinct()];
            string[] names = [.. keys.Where(study.Samples.IsName)];
            if ((names.Length > 0 ? names : keys) is not [string key])
                continue;
            if (!sentences.TryGetValue(key, out List<Sentence>? own))
                sentences[key] = own = [];
            if (own.Count < MostSentences)
                own.Add(sentence);
        }
    }

    /// <summary>The first disagreement, or null.</summary>
    public static Judgement? Judge(Study study)
    {
        Sentence[] prose = [.. study.Own.Where(IsProseTable).Take(MostSentences)];
        if (prose.Length == 0 && !study.Manuscript.Tables.Any())
            return null;
        var facts = new SampleFacts(study);
        if (facts.sentences.Count == 0)
            return null;
        return study.Manuscript.Tables.Select(facts.InTable).Concat(prose.Select(facts.InProse)).OfType<Judgement>().FirstOrDefault() ?? facts.Cathodes() ?? CycleNumbers(study);
    }

    private Judgement? InTable(TextTable table)
    {
        (ColumnRole Role, double)[] roles = TableResults.Roles(table);
        for (int column = 1; column < roles.Length; column++)
        {
            bool ald = roles[column].Role == ColumnRole.AldCycles && table.Headers[column].Contains("ALD", StringComparison.OrdinalIgnoreCase);
            bool window = table.Headers[column].Contains("window", StringComparison.OrdinalIgnoreCase) && table.Headers[column].Contains('V');
            if (!ald && !window && roles[column].Role != ColumnRole.ThicknessNm)
                continue;
            TableResults.CellNumber[] numbers = [.. TableResults.Numbers(table, column).Take(MostRows)];
            double[] values = [.. numbers.Select(number => number.Value).Distinct()];
            foreach (TableResults.CellNumber number in numbers)
                foreach (Sentence sentence in window || HoldsOne(table, number, column) ? sentences.GetValueOrDefault(number.Sample) ?? [] : [])
                    if ((ald ? Counts(sentence, number, values) : window ? Window(sentence, table, number, column) : Thickness(sentence, number.Sample, number.Value, values)) is string words)
                        return Judgement.Inconsistent(words, Study.Whole(sentence), table.Document.Evidence(number.Start, number.End));
        }
        return null;
    }

    // "1 / 5" are the cycles of two layers.
    private static bool HoldsOne(TextTable table, TableResults.CellNumber number, int column) =>
        column < table.Rows[number.Row].Count && table.TextOf(table.Rows[number.Row][column]).AsSpan().IndexOfAny('/', '+', ';') < 0;

    // "LCO-Z was obtained by two cycles", and five in the table; what stands in another row is more likely that row's own.
    private static string? Counts(Sentence sentence, TableResults.CellNumber number, double[] values)
    {
        double[] counts = [.. sentence.Cycles.Where(mention => mention.Kind == CycleKind.Ald && !mention.IsOrdinal).SelectMany(mention => mention.Values).Distinct().Take(2)];
        return counts.Length == 1 && counts[0] != number.Value && !values.Contains(counts[0]) && !sentence.Has(Comparison) ? $"For {number.Sample} the text says {ConsistencyRule.N(counts[0])} ALD cycles, the table {ConsistencyRule.N(number.Value)}." : null;
    }

    private string? Thickness(Sentence sentence, string sample, double table, double[] others)
    {
        if (sentence.Has(Witness))
            return null;
        ThicknessFact[] facts = [.. study.Thickness.Thickness.Where(fact => fact.Sentence == sentence).Take(2)];
        return facts is [{ Values: [double text], IsRange: false, Precision: Precision.Exact, OnWitness: false }] && !Array.Exists(others, other => other != table && Math.Abs(other - text) < 0.15) && Math.Abs(text - table) > Math.Max(ThicknessNm, ThicknessPart * table)
            ? $"For {sample} the text says {ConsistencyRule.N(text)} nm, the table {ConsistencyRule.N(table)} nm." : null;
    }

    private string? Window(Sentence sentence, TextTable table, TableResults.CellNumber number, int column)
    {
        WindowFact[] windows = [.. study.WindowsIn(sentence).Where(window => !double.IsNaN(window.Low)).Take(2)];
        if (windows.Length != 1 || windows[0].IsFormation || sentence.Has(Additional) || column >= table.Rows[number.Row].Count)
            return null;
        double[] limits = [.. Limits(table.TextOf(table.Rows[number.Row][column]))];
        return limits.Length == 2 && (Math.Abs(limits.Min() - windows[0].Low) > Volts || Math.Abs(limits.Max() - windows[0].High) > Volts)
            ? $"For {number.Sample} the text says {ConsistencyRule.N(windows[0].Low)}–{ConsistencyRule.N(windows[0].High)} V, the table {ConsistencyRule.N(limits.Min())}–{ConsistencyRule.N(limits.Max())} V." : null;
    }

    private static IEnumerable<double> Limits(string cell)
    {
        for (int i = 0; i < cell.Length; i++)
        {
            if (!char.IsAsciiDigit(cell[i]))
                continue;
            NumberText number = NumberText.Read(cell, i, cell.Length, false);
            yield return number.Value;
            i = number.End;
        }
    }

    // "Sample S3 is LiNi0.5Mn0.3Co0.2O2", and NMC622 in its row.
    private Judgement? Cathodes()
    {
        foreach (Sentence row in study.Own.Where(sentence => sentence.IsDataRow && sentence.Cathodes.Count > 0).Take(MostRows))
        {
            ReadOnlySpan<char> cells = row.Span.TrimStart("| \t");
            string name = (cells.IndexOfAny('|', '\t') is > 0 and int stop ? cells[..stop] : cells).Trim().ToString();
            if (Grade(row) is not string grade || row.Cathodes[0].Start < row.Start + row.Span.IndexOf(name, StringComparison.Ordinal) + name.Length)
                continue;
            foreach (Sentence sentence in sentences.GetValueOrDefault(name) ?? [])
                if (Grade(sentence) is string text && text != grade && !sentence.Has(Comparison) && Math.Abs(sentence.Document.Text.IndexOf(name, sentence.Start, sentence.End - sentence.Start, StringComparison.Ordinal) - sentence.Cathodes[0].Start) < Beside)
                    return Judgement.Inconsistent($"For {name} the text names {text}, the table {grade}.", Study.Whole(sentence), Study.Whole(row));
        }
        return null;
    }

    private static string? Grade(Sentence sentence)
    {
        string[] grades = [.. sentence.Cathodes.Where(mention => !mention.IsGeneric && mention.Material is { Grade: not "NMC" }).Select(mention => mention.Material!.Grade).Distinct().Take(2)];
        return grades.Length == 1 ? grades[0] : null;
    }

    // "92 % after 150 cycles", and 140 in the column of cycles beside the same retention.
    private static Judgement? CycleNumbers(Study study)
    {
        foreach (TextTable table in study.Manuscript.Tables)
        {
            int column = Array.FindIndex(table.Headers, header => header.Equals("cycles", StringComparison.OrdinalIgnoreCase) || (header.Contains("cycle", StringComparison.OrdinalIgnoreCase) && header.Contains("number", StringComparison.OrdinalIgnoreCase) && !header.Contains("ALD", StringComparison.OrdinalIgnoreCase)));
            int retention = Array.FindIndex(TableResults.Roles(table), role => role.Role == ColumnRole.Retention);
            if (column < 1 || retention < 1)
                continue;
            TableResults.CellNumber[] numbers = [.. TableResults.Numbers(table, column).Where(number => number.Value >= 20).Take(MostRows)];
            foreach (TableResults.CellNumber kept in TableResults.Numbers(table, retention).Take(MostRows))
                foreach (Result text in study.Results.Where(result => result is { FromTable: false, Kind: ResultKind.Retention, Cycle: > 1 } && result.Value == kept.Value && result.IsBare == study.Samples.IsBare(kept.Sample)).Take(2))
                    if (Array.Find(numbers, number => number.Row == kept.Row) is { Value: > 0 } number && number.Value != text.Cycle)
                        return Judgement.Inconsistent($"For {ConsistencyRule.N(text.Value)} % the text says {ConsistencyRule.N(text.Cycle!.Value)} cycles, the table {ConsistencyRule.N(number.Value)}.", FirstCycleCapacity.Evidence(text), table.Document.Evidence(number.Start, number.End));
        }
        return null;
    }

    // "Table 2: A10: 1.1 nm, 178 mA h g⁻¹; A20: 2.2 nm, 175 mA h g⁻¹": a table told in a sentence.
    private static bool IsProseTable(Sentence sentence)
    {
        ReadOnlySpan<char> text = sentence.Span;
        return sentence.Has(TableWord) && text.StartsWith("Table", StringComparison.Ordinal) && text.Count(';') >= 2 && text.Contains(':');
    }

    private Judgement? InProse(Sentence table)
    {
        List<SampleMention> named = study.Samples.In(table, table.Cycles);
        int from = table.Start;
        while (from < table.End)
        {
            int stop = table.Document.Text.IndexOf(';', from, table.End - from) is >= 0 and int semicolon ? semicolon : table.End;
            string? key = named.Find(candidate => !candidate.IsBare && candidate.Start >= from && candidate.End <= stop).Key ?? table.Cycles.FirstOrDefault(mention => !mention.IsOrdinal && mention.Start >= from && mention.End <= stop && mention.Values.Length == 1)?.Values[0].ToString(System.Globalization.CultureInfo.InvariantCulture);
            Quantity[] quantities = [.. table.Quantities.Where(quantity => quantity.Start >= from && quantity.End <= stop && quantity.Values.Length == 1)];
            from = stop + 1;
            foreach (Sentence sentence in key is null ? [] : sentences.GetValueOrDefault(key) ?? [])
            {
                string? words = quantities.Where(quantity => quantity.Dimension == Dimension.Length && quantity.Unit == "nm").ToArray() is [Quantity film] ? Thickness(sentence, key!, film.Value, []) : null;
                if (words is null && table.Has(Reading.Words.Retention) && quantities.Where(quantity => quantity is { Dimension: Dimension.Percent, Value: > 20 }).ToArray() is [Quantity kept])
                    words = study.ResultsIn(sentence).Where(result => result.Kind == ResultKind.Retention).ToArray() is [Result text] && text.Sample == key && Math.Abs(text.Value - kept.Value) > Percent
                        ? $"For {key} the text says {ConsistencyRule.N(text.Value)} %, the table {ConsistencyRule.N(kept.Value)} %." : null;
                if (words is not null)
                    return Judgement.Inconsistent(words, Study.Whole(sentence), Study.Whole(table));
            }
        }
        return null;
    }
}
