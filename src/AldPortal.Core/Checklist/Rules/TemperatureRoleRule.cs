using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Every temperature fits its role.</summary>
internal sealed class TemperatureRoleRule() : ConsistencyRule("temperature-role")
{
    private const double HottestTest = 80;
    private const double ColdestTest = -40;

    private static readonly Term Electrochemical = Term.Any("electrochemical measurement*", "electrochemical test*", "galvanostatic*", "half cell*", "charge discharge", "cycling test*", "cells", "coin cell*");
    private static readonly Term ClimateChamber = Term.Any("climate chamber", "climatic chamber", "climate cabinet", "temperature chamber", "incubator", "environmental chamber");
    private static readonly Term Cycled = Term.Any("cycled", "cycling", "tested", "charged");
    private static readonly Term OtherHeat = Term.Any("deposit*", "ALD", "anneal*", "dried", "drying", "calcin*", "TGA", "DSC", "sinter*", "heat treat*", "assembl*");

    public override Judgement Judge(Study study)
    {
        foreach (TemperatureFact fact in study.Temperatures)
        {
            if (fact.InWords || fact.Values[0] <= HottestTest + 5)
                continue;
            // "Stored and cycled in a climatic chamber at 250 °C".
            if (fact.Sentence.Has(ClimateChamber) && fact.Sentence.Has(Cycled) && !fact.Sentence.Has(OtherHeat))
                return Judgement.Inconsistent($"{N(fact.Values[0])} °C cannot be a test temperature.", Study.Clause(fact.Sentence, fact.Start, fact.End));
            int from = Math.Max(fact.Sentence.Start, fact.Start - 26);
            ReadOnlySpan<char> before = fact.Sentence.Document.Text.AsSpan(from, fact.Start - from);
            bool done = before.EndsWith("performed at ") || before.EndsWith("carried out at ") || before.EndsWith("conducted at ") || before.EndsWith("measured at ") || before.EndsWith("tested at ") || before.EndsWith("operated at ");
            if (done && fact.Sentence.Has(Electrochemical) && !fact.Sentence.Has(OtherHeat) || before.EndsWith("cycled at ") || before.EndsWith("cells were tested at ") || before.EndsWith("cells were kept at ") || before.EndsWith("cycling at ") || before.EndsWith("charged and discharged at "))
                return Judgement.Inconsistent($"{N(fact.Values[0])} °C cannot be a test temperature.", Study.Clause(fact.Sentence, fact.Start, fact.End));
        }
        double[] test = [.. Numbers(study, "test-temperature", "temperatureC")];
        if (Array.Exists(test, value => value is > HottestTest or < ColdestTest))
            return Judgement.Inconsistent($"{N(test.First(value => value is > HottestTest or < ColdestTest))} °C cannot be a test temperature.", Words(study, "test-temperature"));
        IReadOnlyList<double> deposition = Numbers(study, "deposition-temperature", "depositionC");
        if (test.Length + deposition.Count == 0)
            return Judgement.NotApplicable("No deposition or test temperature is given.");
        string parts = string.Join("; ", new[] { deposition.Count > 0 ? $"deposition {string.Join(", ", deposition.Select(N))} °C" : null, test.Length > 0 ? $"test {string.Join(", ", test.Select(N))} °C" : null }.OfType<string>());
        return Judgement.Consistent($"Each temperature fits its role: {parts}.", Words(study, "deposition-temperature", "test-temperature"));
    }
}
