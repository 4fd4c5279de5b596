using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>An improvement is in percentage points or relative, and fits the numbers.</summary>
internal sealed class PpVsRelative() : ConsistencyRule("pp-vs-relative")
{
    private const double Fit = 0.55;
    // What is lower was a gain or a loss that the words did not make plain.
    private const double Plausible = 20;

    /// <summary>"points", "relative", "both" or "neither" for one gain.</summary>
    internal static string Fits(double coated, double bare, double gain)
    {
        bool points = Math.Abs(coated - bare - gain) <= Fit;
        bool relative = Math.Abs((100 * ((coated / bare) - 1)) - gain) <= Math.Max(Fit, 0.002 * gain);
        return points && relative ? "both" : points ? "points" : relative ? "relative" : "neither";
    }

    public override Judgement Judge(Study study)
    {
        Result[] gains = [.. study.Results.Where(result => result.Kind == ResultKind.Gain).Take(20)];
        Result[] coated = [.. SamplePairs.Of(study, ResultKind.Retention, false).Where(result => result.Value >= Plausible)];
        Result[] bare = [.. SamplePairs.Of(study, ResultKind.Retention, true).Where(result => result.Value >= Plausible)];
        if (gains.Length == 0 || coated.Length == 0 || bare.Length == 0)
            return Judgement.NotApplicable("No improvement with the retentions of both samples.");
        return Judgement.Worst([.. gains.Select(gain => One(study, gain, coated, bare))]);
    }

    private static Judgement One(Study study, Result gain, Result[] allCoated, Result[] allBare)
    {
        // "Rises from 71.3 % to 88.6 %, an improvement of 20.6 %": the pair of its own sentence, where there is one.
        Result[] coated = [.. allCoated.Where(result => IsBeside(result, gain))];
        Result[] bare = [.. allBare.Where(result => IsBeside(result, gain))];
        // "Improves from 81.0 to 91.6 %, that is, by 10.6 points; at 25 °C it improves by 8.1 points": the pair is the other gain's.
        bool taken = study.Results.Any(other => other.Kind == ResultKind.Gain && other.Value != gain.Value && IsBeside(other, gain) && coated.Any(c => bare.Any(b => Fits(c.Value, b.Value, other.Value) != "neither")));
        if (coated.Length == 0 || bare.Length == 0 || (taken && !coated.Any(c => bare.Any(b => Fits(c.Value, b.Value, gain.Value) != "neither"))))
            (coated, bare) = (allCoated, allBare);
        if (OfNamedSample(study, gain, coated) is { Length: > 0 } named)
            coated = named;
        if (IsOfACapacity(gain))
            return Judgement.NotApplicable("The gain is one of capacity.");
        string[] fits = [.. coated.SelectMany(c => bare.Select(b => Fits(c.Value, b.Value, gain.Value)))];
        bool points = fits.Any(fit => fit is "points" or "both");
        bool relative = fits.Any(fit => fit is "relative" or "both");
        bool capacity = !Mentions(gain) && CapacityFits(study, gain.Value);
        Evidence words = FirstCycleCapacity.Evidence(gain);
        // Where retentions of the gain's own cycle are given, those of another contradict nothing.
        if (!points && !relative && gain.Cycle is double cycle && coated.Concat(bare).Any(result => result.Cycle == cycle) && !(coated.Any(result => result.Cycle == cycle) && bare.Any(result => result.Cycle == cycle)))
            return Judgement.NotApplicable("The retentions of both samples at the cycle of the gain are not given.");
        if (taken && !points && !relative)
            return Judgement.Check($"{N(gain.Value)} % fits no pair of retentions.", words);
        // Where no coated sample is ahead, the numbers were given to the wrong samples, or the gain is of something else.
        if (!points && !relative && !coated.Any(c => bare.Any(b => c.Value > b.Value)))
            return Judgement.Check($"{N(gain.Value)} % fits no pair of retentions.", words);
        if (gain.Unit == "points")
            return points ? Judgement.Consistent($"{N(gain.Value)} percentage points fit the retentions.", words)
                : coated.Any(c => bare.Any(b => Fits(c.Value, b.Value, gain.Value) == "relative" && IsOfOneTest(study, gain, c, b))) || (coated.Length == 1 && bare.Length == 1 && IsOfOneTest(study, gain, coated[0], bare[0])) ? Judgement.Inconsistent($"{N(gain.Value)} percentage points do not fit: {Sum(coated, bare)}.", words)
                : Judgement.Check($"{N(gain.Value)} percentage points fit no pair of retentions.", words);
        if (gain.Unit == "relative" && points && !relative && !capacity)
            return Judgement.Inconsistent($"{N(gain.Value)} % is called relative, but it is the difference in percentage points: {Sum(coated, bare)}.", words);
        if (relative || capacity)
            return Judgement.Consistent($"{N(gain.Value)} % is relative.", words);
        if (points)
            return Judgement.Check($"{N(gain.Value)} % is the difference in percentage points; say so.", words);
        return Mentions(gain) && !OfSomethingElse(gain) && coated.Length <= 2 && bare.Length == 1
            ? Judgement.Inconsistent($"{N(gain.Value)} % is neither the difference nor the relative gain: {Sum(coated, bare)}.", words)
            : Judgement.NotApplicable("The gain belongs to something else.");
    }

    // "The retention of A8 thus exceeds that of bare by 9.8 points": of the one coated sample that the sentence names.
    private static Result[] OfNamedSample(Study study, Result gain, Result[] coated)
    {
        if (gain.FromTable || gain.Sentence < 0)
            return [];
        Sentence sentence = gain.Document.Sentences[gain.Sentence];
        string[] names = [.. study.Samples.In(sentence, sentence.Cycles).Where(mention => !mention.IsBare && mention.Key != "coated").Select(mention => mention.Key).Distinct().Take(2)];
        return names is [string only] ? [.. coated.Where(result => SamplePairs.AreOne(result.Sample, only) && (gain.Cycle is null || result.Cycle is null || result.Cycle == gain.Cycle))] : [];
    }

    // One gain, at the cycle and under the conditions of both retentions.
    private static bool IsOfOneTest(Study study, Result gain, Result coated, Result bare)
    {
        TestContext test = TestContext.Of(gain);
        return test.Agrees(TestContext.Of(coated)) && test.Agrees(TestContext.Of(bare)) && (gain.Cycle is null || coated.Cycle is null || gain.Cycle == coated.Cycle)
            && !study.Results.Any(other => other.Kind == ResultKind.Gain && other.Document == gain.Document && other.End == gain.End && other.Value != gain.Value);
    }

    private static readonly Term Else = Term.Any("its capacity", "the capacity", "capacities", "discharge capacity", "resistance", "polarization", "polarisation", "energy", "loading");

    // "…, and at 1C its capacity is 8 % higher".
    private static bool OfSomethingElse(Result gain) =>
        gain.Document.Sentences[gain.Sentence] is var sentence && sentence.InClause(Else, gain.Start, gain.End) && !sentence.InClause(Retention, gain.Start, gain.End);

    // "the retention is improved by 8.3 % and the capacity by 10.0 %".
    private static bool IsOfACapacity(Result gain)
    {
        if (gain.FromTable)
            return false;
        int from = Math.Max(0, gain.Start - 24);
        ReadOnlySpan<char> before = gain.Document.Text.AsSpan(from, gain.Start - from);
        return before.EndsWith("capacity by ") || before.EndsWith("capacities by ");
    }

    private static bool IsBeside(Result result, Result gain) => !result.FromTable && result.Document == gain.Document && result.Sentence == gain.Sentence;

    private static readonly Term Retention = Term.Any("retention", "retentions", "retain*");

    private static bool Mentions(Result gain) => gain.Sentence >= 0 && gain.Document.Sentences[gain.Sentence].Has(Retention);

    private static bool CapacityFits(Study study, double gain)
    {
        Result[] coated = SamplePairs.Of(study, ResultKind.Capacity, false);
        Result[] bare = SamplePairs.Of(study, ResultKind.Capacity, true);
        return coated.Any(c => bare.Any(b => b.Cycle == c.Cycle && Math.Abs((100 * ((c.Value / b.Value) - 1)) - gain) <= Math.Max(1, 0.01 * gain)));
    }

    private static string Sum(Result[] coated, Result[] bare)
    {
        double c = coated[0].Value;
        double b = bare[0].Value;
        return $"{N(c)} − {N(b)} = {P(c - b)} points, {N(c)} / {N(b)} − 1 = {P(100 * ((c / b) - 1))} %";
    }
}
