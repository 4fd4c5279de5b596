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
        mended (other writers wrote the `d` to `k` texts of `corpus`):

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

        The `f` and `g` texts were read once, after the reader had been tried with some 430 sentences in other authors' words (the most
        telling ones are kept in `ParaphrasedRuleTests` and `ParaphrasedItemTests`), and mended in general afterwards, with 250 sentences
        more. The writer of the `h` texts was asked for forms that differ as much as published ones do (a communication with its methods in a
        footnote, a thesis, LaTeX with macros, a preprint in Markdown, tables parted by bars). They were read once; then the reader was mended
        with them, with 278 short pieces for single rules (61 of 162 contradictions found and 7 of 116 consistent pieces alarmed at first
        reading; 159 and none now), and with 220 excerpts for single values (values of essential items 99 of 120 at first, 117 of 130 now). The `i`
        texts, by another writer with the same task, and the `j` texts, by one who was to write like the outside corpus, were each read once after
        that, and the reader mended with them too.

        So a new study is read about so: nearly nothing that is not there, all but two or three in a hundred of the essential items, nine values in ten
        (in a form not met before three to four in five), and half of the planted inconsistencies: below the aims for values (0.95) and inconsistencies
        (0.8). Of the consistent texts one of eleven was alarmed from `g` to `i`, but two of four in `j` and twelve of twenty-two in `k`, whose writers were asked to
        mislead: lists given to one sample, half cells beside full cells, 25 °C beside 55 °C, 0.1C beside 0.5C. The rules now ask for the same test
        (`TestContext`) and give lists out in order; none of these texts is alarmed any more, but only texts nobody has read can say what that is worth. A study in a form the reader knows is read as
        the tables below say. Most values that are wrong have one number too many or too few (another author's film, a full cell's capacity beside the
        half cell's), and annotators differ there, too. A passage cut out of a paper is read worse (nine in ten of what is found is there, four in five
        of what is there are found): it may speak of anything, and half of what tells one cycle or one film from another stands outside it.


        {string.Join("\n", tables)}
        """.ReplaceLineEndings("\n");
}
