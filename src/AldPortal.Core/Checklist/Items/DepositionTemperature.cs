using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Deposition temperature.</summary>
internal sealed class DepositionTemperature() : ItemReader("deposition-temperature")
{
    public override Finding Read(Study study)
    {
        TemperatureFact[] facts = [.. study.Temperatures.Where(fact => fact.Role == TemperatureRole.Deposition && !fact.InWords)];
        // "The effect of ZrO2 by ALD at 55 °C": the temperature of the test, where the deposition has one of its own.
        double[] tests = [.. study.Temperatures.Where(fact => fact.Role == TemperatureRole.Test).SelectMany(fact => fact.Values)];
        if (Array.Exists(facts, fact => !fact.Values.Any(tests.Contains)))
            facts = [.. facts.Where(fact => !fact.Values.Any(tests.Contains))];
        // A process may be tried over a range; what was then deposited at lies in it.
        if (Array.Exists(facts, fact => !IsTried(fact)))
            facts = [.. facts.Where(fact => !IsTried(fact) || !Array.Exists(facts, other => other != fact && other.Values.All(value => value >= fact.Values[0] && value <= fact.Values[^1])))];
        foreach (TextTable table in study.Manuscript.Tables)
        {
            (ColumnRole Role, double _)[] roles = TableResults.Roles(table);
            for (int column = 0; column < roles.Length; column++)
                if (roles[column].Role == ColumnRole.DepositionC && TableResults.Numbers(table, column).ToArray() is { Length: > 0 } numbers)
                    return Finding.Reported(new ItemValue().With("depositionC", numbers.Select(number => number.Value).Distinct()), numbers.Select(number => table.Document.Evidence(number.Start, number.End)));
        }
        if (facts.Length == 0)
            return Finding.None;
        return Finding.Reported(
            new ItemValue().With("depositionC", facts.SelectMany(fact => fact.Values).Select(value => Math.Round(value, 2)).Distinct()),
            facts.Take(4).Select(fact => Study.Clause(fact.Sentence, fact.Start, fact.End)));
    }

    private const double WideRange = 60;
    private static readonly Term Range = Term.Any("range", "window", "between", "varied", "ranging", "developed");

    private static bool IsTried(TemperatureFact fact) =>
        fact.Values.Length == 2 && fact.Values[1] - fact.Values[0] >= WideRange && fact.Sentence.Has(Range);
}
