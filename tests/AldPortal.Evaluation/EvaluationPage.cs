namespace AldPortal.Evaluation;

/// <summary>The words around the tables in docs/evaluation.md.</summary>
internal static class EvaluationPage
{
    public static string Around(IEnumerable<string> tables) => $"""
        # How well manuscripts are read

        Written by `dotnet run --project tests/AldPortal.Evaluation -- --write`; do not edit the tables by hand.

        - An item counts as found where its status is reported, partial, derivable, figure-only or in-si. Precision and recall are over
          that; "status" is the share of texts with exactly an accepted status.
        - "Values" compares the numbers (or names) as sets, within 0.5 %: one number too many or too few makes the value wrong.
        - "Evidence" counts where any of our quotes shares a character with the annotator's.
        - A planted inconsistency is found where its rule, or one the annotator accepts as well, says `inconsistent`. `check` is counted apart.
        - A false alarm is an `inconsistent` that is neither planted nor listed as an advisory.

        Most of the texts were read while the readers were written, so the tables show what was learnt rather than what to expect of a
        new text. Before that, every second text of `corpus` was held back once, while the other half and the eight manuscripts were
        developed on. On the half nobody had looked at, the essential items had precision 0.975, recall 0.921 and values right 0.777,
        all items a macro F1 of 0.918, and 5 of 11 planted inconsistencies were found, with a false alarm in 1 of 6 consistent texts.
        A new kind of text will do about as well as that; what was missed then was mended in general, not text by text.

        {string.Join("\n", tables)}
        """.ReplaceLineEndings("\n");
}
