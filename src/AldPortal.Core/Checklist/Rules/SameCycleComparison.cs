using AldPortal.Core.Checklist.Items;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Coated and uncoated samples are compared at the same cycle.</summary>
internal sealed class SameCycleComparison() : ConsistencyRule("same-cycle-comparison")
{
    private const int Few = 4;
    private static readonly Term Against = Term.Any("against", "compared", "whereas", "versus", "while", "than", "contrast");

    public override Judgement Judge(Study study)
    {
        Result[] coated = [.. SamplePairs.Of(study, ResultKind.Retention, false).Where(result => result.Cycle is not null)];
        Result[] bare = [.. SamplePairs.Of(study, ResultKind.Retention, true).Where(result => result.Cycle is not null)];
        if (coated.Length == 0 || bare.Length == 0)
            return Judgement.NotApplicable("No retention of both samples with a number of cycles.");
        foreach (Result one in coated.Where(result => result.Sentence >= 0 && result.Document.Sentences[result.Sentence].Has(Against)))
            if (bare.FirstOrDefault(other => other.Document == one.Document && other.Sentence == one.Sentence && other.Cycle != one.Cycle) is Result unlike && Math.Abs(unlike.Cycle!.Value - one.Cycle!.Value) > 1
                && !coated.Any(other => other.Document == one.Document && other.Sentence == one.Sentence && other.Cycle == unlike.Cycle) && !bare.Any(other => other.Document == one.Document && other.Sentence == one.Sentence && other.Cycle == one.Cycle))
                return Judgement.Inconsistent($"Coated at cycle {N(one.Cycle!.Value)} ({N(one.Value)} %) is compared with uncoated at cycle {N(unlike.Cycle.Value)} ({N(unlike.Value)} %).", FirstCycleCapacity.Evidence(one), FirstCycleCapacity.Evidence(unlike));
        double[] shared = [.. coated.Select(result => result.Cycle!.Value).Intersect(bare.Select(result => result.Cycle!.Value))];
        if (shared.Length > 0)
            return Judgement.Consistent($"Both samples are compared at cycle {string.Join(", ", shared.Select(N))}.", FirstCycleCapacity.Evidence(coated[0]), FirstCycleCapacity.Evidence(bare[0]));
        // Of many retentions some may have been read for another cycle; of a few, all.
        Func<string, IEnumerable<Evidence>, Judgement> verdict = coated.Length + bare.Length <= Few ? (text, words) => Judgement.Inconsistent(text, words) : (text, words) => Judgement.Check(text, words);
        return verdict($"Coated at cycle {N(coated[0].Cycle!.Value)} ({N(coated[0].Value)} %) is compared with uncoated at cycle {N(bare[0].Cycle!.Value)} ({N(bare[0].Value)} %).", [FirstCycleCapacity.Evidence(coated[0]), FirstCycleCapacity.Evidence(bare[0])]);
    }
}
