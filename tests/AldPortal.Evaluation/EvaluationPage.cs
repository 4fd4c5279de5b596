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

        All of these texts have been read by now while the reader was mended, so the tables show what was learnt rather than what to
        expect of a new text. What to expect was measured on texts that nobody had looked at, each time before anything was
        mended (two other writers wrote the `d` and `e` texts of `corpus`):

        | first reading | texts | essential: precision / recall | essential: values right | all: macro F1 | planted found | consistent texts alarmed |
        |---|---|---|---|---|---|---|
        | half of the `c` texts | 10 | 0.975 / 0.921 | 0.777 | 0.918 | 5 of 11 | 1 of 6 |
        | `d`, not held out | 8 | 1.000 / 0.890 | 73 of 87 = 0.839 | 0.850 | 3 of 8 | 2 of 4 |
        | `e`, not held out | 8 | 1.000 / 0.781 | 53 of 70 = 0.757 | 0.856 | 5 of 8 | 1 of 4 |
        | `d`, held out till the end | 8 | 1.000 / 0.891 | 81 of 88 = 0.920 | 0.876 | 5 of 8 | 0 of 4 |
        | `e`, held out till the end | 8 | 0.988 / 0.932 | 58 of 73 = 0.795 | 0.933 | 5 of 8 | 2 of 4 |

        The held-out texts were read once, after all that the others had shown was mended, and mended in general afterwards too. So
        a new text of these kinds is read about so: nearly nothing that is not there, nine in ten of the essential items, six values
        in seven, and five in eight planted inconsistencies; below the aims for values (0.95) and inconsistencies (0.8).

        {string.Join("\n", tables)}
        """.ReplaceLineEndings("\n");
}
