using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Every temperature fits its role.</summary>
internal sealed class TemperatureRoleRule() : ConsistencyRule("temperature-role")
{
    private const double HottestTest = 80;
    private const double ColdestTest = -40;

    private static readonly Term Electrochemical = Term.Any("electrochemical measurement*", "electrochemical test*", "galvanostatic*", "half cell*", "charge discharge", "cycling test*", "cells", "coin cell*");
    private static readonly Term ClimateChamber = Term.Any("climate chamber", "climatic chamber", "climate cabinet", "temperature chamber", "incubator", "environmental chamber");
    private static readonly Term Cycled = Term.Any("cycled", "cycling", "tested", "charged", "cells", "of the test");
    private static readonly Term OtherHeat = Term.Any("deposit*", "ALD", "anneal*", "dried", "drying", "calcin*", "TGA", "DSC", "sinter*", "heat treat*", "assembl*");

    private static readonly Term TestWords = Term.Any("cycled", "cycling", "test temperature", "testing temperature", "charge discharge", "electrochemical test*", "electrochemical measurement*", "galvanostatic*", "cell temperature", "temperature of the cells", "cells were tested", "were tested", "battery test*", "cell test*", "tests of the cells", "cycling test*", "half cells were");
    private static readonly Term OtherUse = Term.Any("deposit*", "by ALD", "ALD at", "ALD was", "reactor", "anneal*", "dried", "drying", "calcin*", "TGA", "DSC", "sinter*", "heat treat*", "stor*", "assembl*", "heated", "precursor*", "bubbler*", "thermal stability", "exotherm*", "vacuum", "dew point", "melt*", "cyclic voltammetry of", "molten", "grown");

    // "The cells were cycled between 2.8 and 4.3 V at 150 °C": a test with its voltages or currents and no other use of heat near by.
    private static bool IsTest(TemperatureFact fact)
    {
        Sentence sentence = fact.Sentence;
        if (sentence.Nearest(TestWords, fact.Start, fact.End) is not (TermHit hit, int distance) || distance > 110)
            return false;
        if (sentence.Nearest(OtherUse, fact.Start, fact.End) is (_, int other) && other < distance + 60)
            return false;
        bool electric = sentence.HasAny(Dimension.Voltage) || sentence.HasAny(Dimension.CRate) || sentence.HasAny(Dimension.SpecificCurrent) || sentence.Document.Text.AsSpan(hit.Start, hit.End - hit.Start).Contains("temperature", StringComparison.Ordinal) || sentence.Has(Electrochemical);
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(fact.End, Math.Min(16, sentence.End - fact.End));
        return electric && !behind.StartsWith(" for ") && !behind.StartsWith(" overnight") && sentence.Of(Dimension.Temperature).Count() == 1;
    }

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
            if (IsTest(fact))
                return Judgement.Inconsistent($"{N(fact.Values[0])} °C cannot be a test temperature.", Study.Clause(fact.Sentence, fact.Start, fact.End));
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
