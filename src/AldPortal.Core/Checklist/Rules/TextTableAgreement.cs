using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Text and table give the same number for the same sample.</summary>
internal sealed class TextTableAgreement() : ConsistencyRule("text-table-agreement")
{
    private static readonly Term OtherTest = Term.Any("full cell*", "pouch", "elevated", "rate", "formation", "activation", "°C", "prior to annealing", "before annealing", "as prepared", "unannealed", "without annealing");

    // "The first discharge at 0.1C gave 192.6": a formation that is not called one.
    private const double SlowestTestRate = 0.12;

    public override Judgement Judge(Study study)
    {
        int compared = 0;
        Result[] tables = [.. study.Results.Where(result => result.FromTable)];
        string[] rows = [.. tables.Where(result => result.IsBare == false).Select(result => result.Sample).Distinct()];
        foreach (Result text in study.Results.Where(result => !result.FromTable && result.Kind is ResultKind.Capacity or ResultKind.Retention && !result.IsRate && !result.IsFormation && (result.Sample is not ("" or "coated") || (result.IsBare == false && rows.Length == 1)) && result.Cycle is not null))
        {
            Sentence sentence = text.Document.Sentences[text.Sentence];
            if (sentence.Has(OtherTest) || (text.Kind == ResultKind.Capacity && sentence.Has(Reading.Words.Efficiency)) || sentence.Of(Dimension.Temperature).Any() || sentence.Of(Dimension.CRate).Any(rate => rate.Value <= SlowestTestRate))
                continue;
            TestContext measured = TestContext.Of(text);
            Result[] table = [.. tables.Where(result => result.Kind == text.Kind && measured.Agrees(TestContext.Of(result)) && IsSame(text, result, rows) && !result.IsFormation && (result.Cycle == text.Cycle || (text.Kind == ResultKind.Retention && result.Cycle is null)))];
            if (table.Length == 0)
                continue;
            compared++;
            Result nearest = table.MinBy(result => Math.Abs(result.Value - text.Value))!;
            double tolerance = Math.Max(text.Kind == ResultKind.Retention ? 0.6 : 1.0, text.Value == Math.Floor(text.Value) ? 1.0 : 0.3);
            double difference = Math.Abs(nearest.Value - text.Value);
            // The number of another row is more likely that row's own than a slip.
            bool elsewhere = text.Sample != nearest.Sample && tables.Any(result => Math.Abs(result.Value - text.Value) < 0.05);
            // "after 50 cycles 93.9 and 97.6 %, after 100 cycles 87.5 and …": the sentence gives the table's number, too, for the cycle read for another.
            elsewhere |= study.ResultsIn(sentence).Any(result => result != text && result.Kind == text.Kind && (result.Sample == text.Sample || result.IsBare == true && text.IsBare == true) && Math.Abs(result.Value - nearest.Value) <= tolerance);
            if (difference > tolerance && difference / nearest.Value < 0.25 && !elsewhere)
                return Judgement.Inconsistent($"For {text.Sample} at cycle {N(text.Cycle!.Value)} the text says {N(text.Value)}, the table {N(nearest.Value)}{(text.Kind == ResultKind.Capacity ? " mA h g⁻¹" : " %")}.", FirstCycleCapacity.Evidence(text), FirstCycleCapacity.Evidence(nearest));
        }
        if ((Thickness(study) ?? Window(study) ?? SampleFacts.Judge(study)) is Judgement other)
            return other;
        return compared > 0 ? Judgement.Consistent($"{compared} numbers stand in text and table and agree.", study.Results.Where(result => result.FromTable).Take(1).Select(FirstCycleCapacity.Evidence))
            : Judgement.NotApplicable("No number stands in text and table.");
    }

    // "The coated sample" is the one coated row there is; "10 cycles" the row whose name counts ten.
    private static bool IsSame(Result text, Result row, string[] rows) =>
        row.Sample == text.Sample || (text.IsBare == false && row.IsBare == false && (rows.Length == 1 || SamplePairs.AreOne(row.Sample, text.Sample)));

    // "the film of T20 (1.7 nm)" against the row of T20.
    private static Judgement? Thickness(Study study)
    {
        foreach (ThicknessFact text in study.Thickness.Thickness.Where(fact => fact is { Sentence: not null, Values.Length: 1, Precision: Precision.Exact }))
        {
            SampleMention named = study.Samples.In(text.Sentence!, []).LastOrDefault(mention => text.Start - mention.End == 2 && text.Document.Text[mention.End + 1] == '(' && !mention.IsBare && mention.Key != "coated");
            if (named.Key is null)
                continue;
            ThicknessFact[] table = [.. study.Thickness.Thickness.Where(fact => fact.Sentence is null && fact.Sample == named.Key)];
            if (table.Length == 1 && Math.Abs(table[0].Values[0] - text.Values[0]) > Math.Max(0.15, 0.15 * table[0].Values[0]))
                return Judgement.Inconsistent($"For {named.Key} the text says {N(text.Values[0])} nm, the table {N(table[0].Values[0])} nm.", text.Document.Evidence(text.Start, text.End), table[0].Document.Evidence(table[0].Start, table[0].End));
        }
        return null;
    }

    // The window above a table against that of the text, where there is one of each.
    private static Judgement? Window(Study study)
    {
        WindowFact[] full = [.. study.Windows.Where(window => !double.IsNaN(window.Low) && !window.IsFormation)];
        // Half and full cells have a window each.
        if (full.Any(window => window.Sentence.Has(OtherCells)))
            return null;
        WindowFact[] captions = [.. full.Where(IsOfTable)];
        (double Low, double High)[] texts = [.. full.Where(window => !IsOfTable(window)).Select(window => (window.Low, window.High)).Distinct()];
        if (captions.Length != 1 || texts.Length != 1 || (Math.Abs(captions[0].Low - texts[0].Low) < 0.05 && Math.Abs(captions[0].High - texts[0].High) < 0.05))
            return null;
        WindowFact text = full.First(window => !IsOfTable(window));
        return Judgement.Inconsistent($"The text says {N(texts[0].Low)}–{N(texts[0].High)} V, the table {N(captions[0].Low)}–{N(captions[0].High)} V.", Study.Clause(text.Sentence, text.Start, text.End), Study.Clause(captions[0].Sentence, captions[0].Start, captions[0].End));
    }

    private static readonly Term OtherCells = Term.Any("full cell*", "pouch", "cell voltage", "rate test*", "rate capability");

    // "| window | 3.0–4.4 V |" is a row of the protocol.
    private static bool IsOfTable(WindowFact window) => IsAboveTable(window) || window.Sentence.Block.Kind == BlockKind.TableRow;

    private static bool IsAboveTable(WindowFact window) => window.Sentence.Block.Kind == BlockKind.Caption && window.Sentence.Document.Text.AsSpan(window.Sentence.Block.Start).StartsWith("Table", StringComparison.OrdinalIgnoreCase);
}
