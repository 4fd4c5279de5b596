using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Retention starts from a cycle at the test current.</summary>
internal sealed class RetentionBase() : ConsistencyRule("retention-base")
{
    private static readonly Term Base = Term.Any("of its initial", "of the initial", "of its first", "of the first", "relative to the first", "relative to cycle", "of cycle 1", "first cycle", "cycle 1", "of their initial", "of the initial value", "initial capacity", "referred to the first", "1st", "Q1");

    public override Judgement Judge(Study study)
    {
        if (!study.Has("capacity-retention"))
            return Judgement.NotApplicable("No retention is given.");
        Sentence? named = study.Own.FirstOrDefault(sentence => sentence.Has(Base));
        return named is not null ? Judgement.Consistent("The base of the retention is named.", Study.Whole(named))
            : Judgement.Check("The cycle that the retention starts from is not named; with a formation before the test this matters.", Words(study, "capacity-retention", "formation"));
    }
}
