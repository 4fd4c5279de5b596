using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>What a sentence says about how its results were measured; null where it does not say, or says several.</summary>
/// <param name="Current">mA g⁻¹.</param>
/// <param name="Rate">Multiples of 1C.</param>
/// <param name="Temperature">°C.</param>
/// <param name="High">Upper cut-off in V.</param>
internal sealed record TestConditions(double? Current, double? Rate, double? Temperature, double? High)
{
    // Nobody cycles a cell hotter; what is hotter was deposited or dried.
    private const double Hottest = 80;
    private const double SameVoltage = 0.05;

    /// <summary>The conditions of a sentence; where it names none, those of the sentence before in its paragraph.</summary>
    public static TestConditions Of(Study study, Sentence sentence)
    {
        TestConditions own = In(study, sentence);
        return own.IsEmpty && sentence.Around(1, 0).FirstOrDefault() is Sentence before && before != sentence && before.Has(Words.Testing) && !study.ResultsIn(before).Any() ? In(study, before) : own;
    }

    /// <summary>True where it names none.</summary>
    public bool IsEmpty => this is { Current: null, Rate: null, Temperature: null, High: null };

    /// <summary>The first condition that both name and that differs, in words; or null.</summary>
    public string? DifferenceFrom(TestConditions other) =>
        Differs(Current, other.Current, 0.5) ? $"{ConsistencyRule.N(Current!.Value)} and {ConsistencyRule.N(other.Current!.Value)} mA g⁻¹"
        : Differs(Rate, other.Rate, 0.01) ? $"{ConsistencyRule.N(Rate!.Value)}C and {ConsistencyRule.N(other.Rate!.Value)}C"
        : Differs(Temperature, other.Temperature, 4) ? $"{ConsistencyRule.N(Temperature!.Value)} and {ConsistencyRule.N(other.Temperature!.Value)} °C"
        : Differs(High, other.High, SameVoltage) ? $"an upper cut-off of {ConsistencyRule.N(High!.Value)} and {ConsistencyRule.N(other.High!.Value)} V" : null;

    /// <summary>How many conditions both name.</summary>
    public int SharedWith(TestConditions other) =>
        Both(Current, other.Current) + Both(Rate, other.Rate) + Both(Temperature, other.Temperature) + Both(High, other.High);

    private static int Both(double? a, double? b) => a is not null && b is not null ? 1 : 0;

    private static bool Differs(double? a, double? b, double tolerance) => a is double one && b is double two && Math.Abs(one - two) > tolerance;

    // Beside a formation a current or rate may be its own.
    private static TestConditions In(Study study, Sentence sentence) => new(
        sentence.Has(Words.Formation) ? null : Only(sentence.Of(Dimension.SpecificCurrent).SelectMany(quantity => quantity.Values)),
        sentence.Has(Words.Formation) ? null : Only(sentence.Of(Dimension.CRate).Where(quantity => !Defines(sentence, quantity)).SelectMany(quantity => quantity.Values)),
        sentence.Has(Words.Drying) || sentence.Has(Words.Anneal) ? null : Only(sentence.Of(Dimension.Temperature).SelectMany(quantity => quantity.Values).Where(value => value < Hottest)),
        Only(study.WindowsIn(sentence).Select(window => window.High)));

    private static bool Defines(Sentence sentence, Quantity quantity) => sentence.Document.Text.AsSpan(quantity.End, Math.Min(3, sentence.End - quantity.End)).TrimStart().StartsWith("=");

    private static double? Only(IEnumerable<double> values)
    {
        double[] distinct = [.. values.Distinct().Take(2)];
        return distinct.Length == 1 ? distinct[0] : null;
    }
}
