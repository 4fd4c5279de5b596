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
        mended (other writers wrote the `d` to `v` texts of `corpus`):

        | first reading | texts | essential: precision / recall | essential: values right | all: macro F1 | planted found | consistent texts alarmed |
        |---|---|---|---|---|---|---|
        | half of the `c` texts | 10 | 0.975 / 0.921 | 0.777 | 0.918 | 5 of 11 | 1 of 6 |
        | `d`, not held out | 8 | 1.000 / 0.890 | 73 of 87 = 0.839 | 0.850 | 3 of 8 | 2 of 4 |
        | `e`, not held out | 8 | 1.000 / 0.781 | 53 of 70 = 0.757 | 0.856 | 5 of 8 | 1 of 4 |
        | `d`, held out till the end | 8 | 1.000 / 0.891 | 81 of 88 = 0.920 | 0.876 | 5 of 8 | 0 of 4 |
        | `e`, held out till the end | 8 | 0.988 / 0.932 | 58 of 73 = 0.795 | 0.933 | 5 of 8 | 2 of 4 |
        | `f`: passages as real papers have them | 10 | 0.912 / 0.813 | 13 of 15 = 0.867 | 0.835 | 0 of 0 | 0 of 0 |
        | `g`: studies | 14 | 1.000 / 0.979 | 163 of 176 = 0.926 | 0.970 | 10 of 14 | 0 of 5 |
        | `h`: studies, each in another form | 10 | 1.000 / 0.979 | 106 of 126 = 0.841 | 0.947 | 6 of 14 | 1 of 3 |
        | `i`: studies, each in another form | 10 | 1.000 / 0.978 | 96 of 126 = 0.762 | 0.960 | 8 of 15 | 0 of 3 |
        | `j`: studies of the kind of the outside corpus | 8 | 1.000 / 0.972 | 85 of 95 = 0.895 | 0.965 | 5 of 9 | 2 of 4 |
        | `k`: consistent studies rich in what misleads a rule, no item labels | 14 | | | | | 8 of 14 |
        | eight more of them, after mending with the fourteen | 8 | | | | | 4 of 8 |
        | `m`: studies like the outside corpus, clean journal texts | 8 | 1.000 / 0.973 | 89 of 100 = 0.890 | 0.988 | 3 of 10 | 1 of 4 |
        | `n`: such studies in the forms in which texts arrive | 8 | 1.000 / 0.900 | 64 of 93 = 0.688 | 0.890 | 6 of 10 | 1 of 4 |
        | `o`: both kinds, each by an author with other habits | 12 | 1.000 / 0.957 | 127 of 141 = 0.901 | 0.949 | 12 of 15 | 1 of 6 |
        | `p`: the same, after mending with `m`, `n` and half of `o` | 10 | 1.000 / 0.978 | 110 of 126 = 0.873 | 0.950 | 10 of 13 | 1 of 5 |
        | **`q`: studies of the kind of the outside corpus, at the same time** | 10 | 0.993 / 0.993 | 118 of 120 = 0.983 | 0.963 | 10 of 10 | 0 of 6 |
        | **`r`: the same by another writer, after mending with `o` and `p`** | 12 | 1.000 / 0.975 | 141 of 144 = 0.979 | 0.979 | 9 of 12 | 2 of 7 |
        | **`s` and `t`: the same by two more, after mending with `r`; rule labels only** | 32 | | | | 26 of 30 | 5 of 20 |
        | **`u` and `v`: consistent ones by two more, after mending with `s` and `t`** | 24 | | | | | 2 of 24 |
        | passages of 12 published papers, not kept here | 15 | 0.968 / 0.698 | 13 of 14 | 0.808 | | |
        | passages of 10 more papers, after mending with the first | 14 | 0.947 / 0.857 | 10 of 12 | 0.862 | | |

        The `f` and `g` texts were read once, after the reader had been tried with some 430 sentences in other authors' words (the most
        telling ones are kept in `ParaphrasedRuleTests` and `ParaphrasedItemTests`), and mended in general afterwards, with 250 sentences
        more. The writer of the `h` texts was asked for forms that differ as much as published ones do (a communication with its methods in a
        footnote, a thesis, LaTeX with macros, a preprint in Markdown, tables parted by bars). They were read once; then the reader was mended
        with them, with 278 short pieces for single rules (61 of 162 contradictions found and 7 of 116 consistent pieces alarmed at first
        reading; 159 and none now), and with 220 excerpts for single values (values of essential items 99 of 120 at first, 117 of 130 now). The `i`
        texts, by another writer with the same task, and the `j` texts, by one who was to write like the outside corpus, were each read once after
        that, and the reader mended with them too.

        The writers of the `m` to `v` texts saw the outside corpus's eight examples and its checklist, never the reader; the writers of `o` and `p` were
        asked for a different author in each text, those of `q`, `r`, `s`, `t`, `u` and `v` for the kind and difficulty of the examples.

        So a new study of the kind of the outside corpus is read about so (the 22 texts of `q` and `r`, the 52 planted inconsistencies of `q` to
        `t`, the 24 consistent texts of `u` and `v`): of what is found 99.7 % is there, of what is there 98.4 % is found, 98.1 % of the values of
        essential items are right, 45 of 52 planted inconsistencies are found, and 2 of 24 consistent texts are alarmed (7 of 33 before the
        rules were mended with `r`, `s` and `t`). In wordings far from those examples (`o`, `p`) nine values in ten are right, and in a form not
        met before (`n`) seven. Most values that are wrong have one number too many or too few (a full cell's capacity beside the half
        cell's, the 100th cycle beside the last), and annotators differ there, too. What the reader leans on now, beside words, is arithmetic: a
        percentage that is the ratio of two capacities to the tenth is a retention, whatever it is called, and the two capacities are one
        sample's (`ProvedRetentions`); and a number of the text is only set against a table where other samples show that both speak of one test
        (`TabledRetentions`). A passage cut out of a paper is read worse: about nineteen in twenty of what is found is there, six in seven of what
        is there are found.

        {string.Join("\n", tables)}
        """.ReplaceLineEndings("\n");
}
