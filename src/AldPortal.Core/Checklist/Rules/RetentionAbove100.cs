using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>A capacity that rises with cycling is explained, and nothing said about it contradicts the rise.</summary>
internal sealed class RetentionAbove100() : ConsistencyRule("retention-above-100")
{
    private const int Most = 20;
    private const int Vicinity = 2;
    private static readonly Term Falls = Term.Any("declin*", "fades", "faded", "fade of", "fading", "loses", "lose capacity", "lost", "loss of", "decreas*", "becomes smaller", "become smaller", "drops", "dropped", "highest in the first", "no activation", "without activation", "monotonic* decay");
    private static readonly Term Never = Term.Any("never exceeded 100", "never exceeds 100", "never exceed 100", "no retention above 100", "always below 100", "below 100 % in all", "did not exceed 100", "does not exceed 100", "no cell exceeded 100");
    private static readonly Term Rises = Term.Any("rises", "rise", "rose", "rising", "increas*", "grows", "grew", "climb*", "gain*", "recover*", "except*", "temporar*", "instead of", "then");

    public override Judgement Judge(Study study)
    {
        (Result First, Result Last)[] rising = [.. Pairs(study).Where(pair => pair.Last.Value > pair.First.Value * 1.005).Take(Most)];
        foreach ((Result first, Result last) in rising)
            if (Contradicted(study, first, last) is Judgement contradicted)
                return contradicted;
        Result? above = study.Results.FirstOrDefault(result => result.Kind == ResultKind.Retention && result.Value > 100.5);
        if (above is not null)
        {
            (Result First, Result Last) falling = Pairs(study).FirstOrDefault(pair => pair.First.Sample == above.Sample && pair.Last.Cycle == above.Cycle && pair.Last.Value < pair.First.Value && above.Document == pair.First.Document && Math.Abs(above.Sentence - pair.Last.Sentence) <= Vicinity);
            return falling.First is null ? Judgement.Check($"{N(above.Value)} % retention: the capacity rises; say why (activation, wetting, another base cycle).", FirstCycleCapacity.Evidence(above))
                : Judgement.Inconsistent($"{N(above.Value)} % retention is stated, but the capacity falls from {N(falling.First.Value)} to {N(falling.Last.Value)} mA h g⁻¹.", FirstCycleCapacity.Evidence(above), FirstCycleCapacity.Evidence(falling.First));
        }
        Result[] firsts = [.. study.Results.Where(result => result is { Kind: ResultKind.Capacity, Cycle: 1, IsFormation: false, IsRate: false } && result.Sample.Length > 0 && result.Sample != "coated")];
        int compared = 0;
        foreach (Result first in firsts)
        {
            Result[] later = [.. study.Results.Where(result => result is { Kind: ResultKind.Capacity, Cycle: 100 } && result.Sample == first.Sample && result.FromTable == first.FromTable)];
            if (later.Length != 1 || firsts.Count(other => other.Sample == first.Sample && other.FromTable == first.FromTable) != 1)
                continue;
            compared++;
            if (later[0].Value > first.Value)
                return Judgement.Check(Sum(first, later[0]) + ": explain.", FirstCycleCapacity.Evidence(first), FirstCycleCapacity.Evidence(later[0]));
        }
        return compared > 0 ? Judgement.Consistent("No capacity rises with cycling.", Words(study, "first-cycle-capacity", "capacity-at-100")) : Judgement.NotApplicable("First and 100th capacity of one sample are not both given.");
    }

    private static string Sum(Result first, Result last) => $"The capacity rises from {N(first.Value)} to {N(last.Value)} mA h g⁻¹ in {N(last.Cycle!.Value)} cycles";

    // The first and the last capacity of one sample that one sentence, or two in a row, give: alone, so that nothing else can be meant.
    private static IEnumerable<(Result First, Result Last)> Pairs(Study study)
    {
        foreach (Result first in study.Results)
        {
            if (first is not { Kind: ResultKind.Capacity, Cycle: 1, IsFormation: false, IsRate: false, FromTable: false } || first.Sample.Length == 0)
                continue;
            Sentence sentence = first.Document.Sentences[first.Sentence];
            Result[] same = [.. sentence.Around(0, 1).Where(other => other == sentence || !(other.HasAny(Dimension.SpecificCurrent) || other.HasAny(Dimension.CRate))).SelectMany(study.ResultsIn).Where(result => result.Kind == ResultKind.Capacity && result.Sample == first.Sample)];
            if (same.Count(result => result.Cycle is null or 1) == 1 && same.Where(result => result.Cycle > 1).MaxBy(result => result.Cycle) is Result last && same.Count(result => result.Cycle == last.Cycle) == 1)
                yield return (first, last);
        }
    }

    private static Judgement? Contradicted(Study study, Result first, Result last)
    {
        Sentence sentence = last.Document.Sentences[last.Sentence];
        foreach (Sentence other in sentence.Around(Vicinity, Vicinity))
        {
            Result? stated = study.ResultsIn(other).FirstOrDefault(result => result.Kind == ResultKind.Retention && result.Sample == last.Sample && result.Cycle == last.Cycle && result.Value < 99);
            if (stated is not null && first.Sentence == last.Sentence && Math.Abs(other.Index - sentence.Index) <= 1)
                return Judgement.Inconsistent($"{Sum(first, last)}, but {N(stated.Value)} % retention, a loss, is stated.", FirstCycleCapacity.Evidence(stated), FirstCycleCapacity.Evidence(first), FirstCycleCapacity.Evidence(last));
            if (other.First(Falls) is TermHit falls && !other.Has(Rises) && SpeaksOf(study, other, first) && Concerns(other, falls))
                return Judgement.Inconsistent($"{Sum(first, last)}, but it is said to fall.", Study.Clause(other, falls.Start, falls.End), FirstCycleCapacity.Evidence(first), FirstCycleCapacity.Evidence(last));
        }
        foreach (Sentence other in study.Own)
            if (other.First(Never) is TermHit never)
                return Judgement.Inconsistent($"{Sum(first, last)}, but no retention is said to exceed 100 %.", Study.Clause(other, never.Start, never.End), FirstCycleCapacity.Evidence(first), FirstCycleCapacity.Evidence(last));
        return null;
    }

    private static readonly Term CapacityWord = Term.Any("capacity", "capacities", "activation", "first cycle", "mAh");
    private static readonly Term All = Term.Any("both", "all", "each", "every", "any");
    private static readonly Term OtherQuantity = Term.Any("resistance", "overpotential", "hysteresis", "impedance", "polarization", "polarisation", "voltage decay", "voltage fade", "thickness", "efficienc*", "loss of oxygen", "rate capability", "loss of Li*", "Rct", "R_ct");

    private static bool Concerns(Sentence sentence, TermHit falls) => sentence.Has(CapacityWord) && !sentence.Has(OtherQuantity) && !(sentence.Nearest(Reading.Words.Not, falls.Start, falls.End) is { Distance: < 12 } not && not.Hit.End <= falls.Start);

    // What is said of all samples, of this one, or of none by name.
    private static bool SpeaksOf(Study study, Sentence sentence, Result first)
    {
        List<SampleMention> named = study.Samples.In(sentence, sentence.Cycles);
        if (sentence.Has(All))
            return true;
        return named.Count == 0 ? study.ResultsIn(sentence).All(result => result.Kind != ResultKind.Capacity || result.Sample == first.Sample)
            : named.TrueForAll(mention => mention.Key == first.Sample || (!mention.IsBare && first.IsBare == false && mention.Key == "coated"));
    }
}
