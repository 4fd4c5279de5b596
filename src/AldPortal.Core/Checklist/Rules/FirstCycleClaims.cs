using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>What a text says about the first capacities of the coated and the uncoated sample, against the two capacities.</summary>
internal static class FirstCycleClaims
{
    private const int Most = 20;
    private const int Vicinity = 2;
    // Two rounded capacities and a rounded percentage are off by no more.
    private const double Points = 1.2;
    private const double Capacity = 1.6;
    private const double Clear = 4;
    private const double Largest = 60;
    private static readonly Term First = Term.Any("initial", "initially", "first cycle", "first discharge", "first capacity", "1st cycle", "1st discharge", "at the start", "starts at", "start at", "starts with", "starting capacity", "at the beginning", "first cycle capacity", "at the outset");
    private static readonly Term Subject = Term.Any("capacity", "capacities", "penalty", "mAh", "lower", "higher");
    private static readonly Term Other = Term.Any("retention", "retain*", "efficien*", "ICE", "CE", "overpotential", "resistance", "after cycling", "irreversible*", "anneal*", "of its initial", "of the initial", "of their initial", "relative to the initial", "than the initial", "compared with the initial", "below the initial", "from the initial", "than at", "than in");
    private static readonly Term Change = Term.Any("penalty", "loss", "lower", "less", "smaller", "below", "higher", "more", "above", "greater", "increase*", "decrease*", "reduc*", "lowers", "rais*", "gain", "drop", "sacrific*", "larger");
    private static readonly Term NoLoss = Term.Any("no loss", "without loss", "without any loss", "no penalty", "no capacity penalty", "no first cycle penalty", "without penalty", "no capacity loss", "no sacrifice", "no decrease", "without sacrificing", "not at the expense", "not at the cost");
    private static readonly Term Lower = Term.Any("lower", "smaller", "less", "reduced");
    private static readonly Term Higher = Term.Any("higher", "larger", "greater", "more");
    private static readonly Term Than = Term.Any("than");

    /// <summary>A verdict for every claim that can be compared.</summary>
    public static IEnumerable<Judgement> Judge(Study study) =>
        study.Own.Where(sentence => sentence.Has(First) && sentence.Has(Subject) && (sentence.Has(Change) || sentence.Has(NoLoss)) && !sentence.Has(Other))
            .Take(Most).Select(sentence => One(study, sentence)).OfType<Judgement>();

    private static Judgement? One(Study study, Sentence sentence)
    {
        if (!IsOfSamples(study, sentence) || Pair(study, sentence) is not (Result coated, Result bare))
            return null;
        double change = 100 * ((coated.Value / bare.Value) - 1);
        string sum = $"{ConsistencyRule.N(coated.Value)} / {ConsistencyRule.N(bare.Value)} − 1 = {ConsistencyRule.P(change)} % in the first cycle";
        Evidence[] numbers = [FirstCycleCapacity.Evidence(coated), FirstCycleCapacity.Evidence(bare)];
        if (Stated(sentence, Dimension.Percent) is Quantity percent)
            return Compare(percent.Value, [Math.Abs(change), Math.Abs(100 * ((bare.Value / coated.Value) - 1))], Points, $"{sum}; {ConsistencyRule.N(percent.Value)} % is stated.", [Study.Clause(sentence, percent.Start, percent.End), .. numbers]);
        if (Stated(sentence, Dimension.SpecificCapacity) is Quantity difference)
            return Compare(difference.Value, [Math.Abs(coated.Value - bare.Value)], Capacity, $"{sum}, a difference of {ConsistencyRule.N(Math.Round(Math.Abs(coated.Value - bare.Value), 1))} mA h g⁻¹; {ConsistencyRule.N(difference.Value)} mA h g⁻¹ is stated.", [Study.Clause(sentence, difference.Start, difference.End), .. numbers]);
        if (change < -Clear && sentence.Has(NoLoss) && sentence.First(NoLoss) is TermHit no)
            return Judgement.Inconsistent($"{sum}, but no loss is claimed.", [Study.Clause(sentence, no.Start, no.End), .. numbers]);
        if ((change > 1 && ThanBare(sentence, Lower) is TermHit) || (change < -1 && ThanBare(sentence, Higher) is TermHit))
            return Judgement.Inconsistent($"{sum}, but the coated sample is said to start {(change > 0 ? "lower" : "higher")}.", [Study.Whole(sentence), .. numbers]);
        return null;
    }

    // Of a sample or its film, and under one condition: "12 % lower at 1C" compares rates.
    private static bool IsOfSamples(Study study, Sentence sentence)
    {
        foreach (Dimension dimension in (ReadOnlySpan<Dimension>)[Dimension.SpecificCurrent, Dimension.Temperature])
            if (sentence.Of(dimension).SelectMany(quantity => quantity.Values).Distinct().Count() > 1)
                return false;
        return sentence.Has(Penalty) || sentence.Has(Reading.Words.Coating) || study.Samples.In(sentence, sentence.Cycles).Count > 0;
    }

    private static readonly Term Penalty = Term.Any("penalty");

    // Beside a later cycle only what is set against the uncoated sample right behind the number is a claim about the first.
    private static bool IsAboutFirst(Sentence sentence, Quantity quantity) =>
        !sentence.Cycles.Any(mention => mention.Kind == CycleKind.Charge && mention.Values[^1] > 1)
        || (sentence.Nearest(Reading.Words.Bare, quantity.Start, quantity.End) is { Distance: < 30 } bare && bare.Hit.Start > quantity.End);

    private static Judgement Compare(double stated, double[] computed, double tolerance, string sum, Evidence[] words) =>
        Array.Exists(computed, value => Math.Abs(value - stated) <= tolerance) ? Judgement.Consistent(sum, words) : Judgement.Inconsistent(sum, words);

    // The first capacities of one coated and of the uncoated sample that one sentence near by gives side by side.
    private static (Result Coated, Result Bare)? Pair(Study study, Sentence claim)
    {
        bool own = claim.Of(Dimension.SpecificCapacity).Any(quantity => quantity.Value > 20);
        SampleMention[] named = [.. study.Samples.In(claim, claim.Cycles).Where(mention => !mention.IsBare && mention.Key != "coated")];
        foreach (Sentence sentence in claim.Around(own ? 0 : Vicinity, own ? 0 : Vicinity).OrderBy(other => Math.Abs(other.Index - claim.Index)))
        {
            Result[] firsts = [.. study.ResultsIn(sentence).Where(result => result is { Kind: ResultKind.Capacity, Cycle: 1, IsRate: false })];
            Result[] coated = [.. firsts.Where(result => result.IsBare == false)];
            Result[] bare = [.. firsts.Where(result => result.IsBare == true)];
            if (coated.Length == 0 || bare.Length == 0)
                continue;
            bool sameSample = named.Length == 0 || coated[0].Sample is "coated" or "" || Array.Exists(named, mention => mention.Key == coated[0].Sample);
            return coated.Length == 1 && bare.Length == 1 && coated[0].IsFormation == bare[0].IsFormation && sameSample ? (coated[0], bare[0]) : null;
        }
        return null;
    }

    // "a penalty of 9 %", "2 % lower", "increases … by 6 %", "12 mA h g⁻¹ below that of the bare one".
    private static Quantity? Stated(Sentence sentence, Dimension dimension)
    {
        foreach (Quantity quantity in sentence.Of(dimension))
        {
            if (quantity.Values.Length != 1 || quantity.Precision is Precision.AtMost or Precision.AtLeast || quantity.Value > Largest || !sentence.Near(First, quantity, 90) || !IsAboutFirst(sentence, quantity))
                continue;
            string text = sentence.Document.Text;
            ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, quantity.Start - 14), quantity.Start - Math.Max(sentence.Start, quantity.Start - 14));
            ReadOnlySpan<char> behind = text.AsSpan(quantity.End, Math.Min(12, sentence.End - quantity.End));
            bool front = before.EndsWith("by ") || before.EndsWith("penalty of ") || before.EndsWith("loss of ") || before.EndsWith("drop of ") || before.EndsWith("gain of ") || before.EndsWith("crease of ") || before.EndsWith("only ") && dimension == Dimension.Percent && sentence.Near(Change, quantity, 16);
            bool back = behind.StartsWith(" lower") || behind.StartsWith(" less") || behind.StartsWith(" smaller") || behind.StartsWith(" below") || behind.StartsWith(" higher") || behind.StartsWith(" more") || behind.StartsWith(" above") || behind.StartsWith(" larger") || behind.StartsWith(" greater") || behind.StartsWith(" penalty") || behind.StartsWith(" loss");
            if (!behind.StartsWith(" of ") && (front && sentence.Near(Change, quantity, 80) || back))
                return quantity;
        }
        return null;
    }

    // "starts at a lower capacity than bare LMO": the uncoated sample behind "than", and only there.
    private static TermHit? ThanBare(Sentence sentence, Term direction)
    {
        if (sentence.First(direction) is not TermHit hit || sentence.Nearest(Than, hit.Start, hit.End) is not { Distance: < 30 } than || than.Hit.Start < hit.End)
            return null;
        foreach (TermHit bare in sentence.Hits(Reading.Words.Bare))
            return bare.Start - than.Hit.End is >= 0 and < 24 ? hit : null;
        return null;
    }
}
