using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The number of ALD cycles is a sensible whole number.</summary>
internal sealed class CyclesInteger() : ConsistencyRule("cycles-integer")
{
    private const double Most = 200;
    private const int SamePhrase = 40;

    // A mean, an extrapolation or the first half of a cycle may be a fraction.
    private static readonly Term NotRun = Term.Any("average*", "mean", "equivalent*", "correspond* to", "delay*", "incubation", "nucleation", "intercept*", "extrapolat*", "fit", "fits", "fitted", "half cycle*", "half reaction*", "monolayer*", "calculated", "would", "nominal*", "estimate*", "simulat*", "model*", "theoretical*", "hypothetical*", "per minute", "per hour", "per min", "per day", "min", "rate of");

    public override Judgement Judge(Study study)
    {
        foreach (CycleMention mention in study.BrokenCycles)
        {
            double broken = mention.Values.First(value => !CycleMention.IsWhole(value));
            if (broken > 0 && !mention.Sentence.Has(NotRun))
                return Judgement.Inconsistent($"{N(broken)} ALD cycles cannot be run: a cycle is complete or was not counted.", Study.Clause(mention.Sentence, mention.Start, mention.End));
            if (broken == 0 && mention.Values.Length == 1 && FilmOf(study, mention) is ThicknessFact film)
                return Judgement.Inconsistent($"{N(film.Values[0])} nm cannot come from 0 ALD cycles.", Study.Clause(mention.Sentence, Math.Min(film.Start, mention.Start), Math.Max(film.End, mention.End)));
        }
        if (InTable(study) is Judgement cell)
            return cell;
        IReadOnlyList<double> cycles = Numbers(study, "ald-cycles", "aldCycles");
        if (cycles.Count == 0)
            return Judgement.NotApplicable("No number of ALD cycles.");
        double[] odd = [.. cycles.Where(value => value > Most || !CycleMention.IsWhole(value))];
        return odd.Length == 0 ? Judgement.Consistent($"{string.Join(", ", cycles.Select(N))} ALD cycles.", Words(study, "ald-cycles"))
            : Judgement.Check($"{string.Join(", ", odd.Select(N))} ALD cycles are unusual for a cathode coating (the review has 2 to 150).", Words(study, "ald-cycles"));
    }

    private static Judgement? InTable(Study study)
    {
        foreach (TextTable table in study.Manuscript.Tables)
        {
            (ColumnRole Role, double _)[] roles = TableResults.Roles(table);
            for (int column = 0; column < roles.Length; column++)
                if (roles[column].Role == ColumnRole.AldCycles)
                    foreach (TableResults.CellNumber number in TableResults.Numbers(table, column))
                        if (number.Value > 0 && !CycleMention.IsWhole(number.Value))
                            return Judgement.Inconsistent($"{N(number.Value)} ALD cycles cannot be run: a cycle is complete or was not counted.", table.Document.Evidence(number.Start, number.End));
        }
        return null;
    }

    // "0.6 nm Al2O3, for which 0 ALD cycles …": the thickness that stands in the same phrase, with no other number of cycles nearer.
    private static ThicknessFact? FilmOf(Study study, CycleMention mention)
    {
        if (mention.Sentence.InClause(Reading.Words.Bare, mention.Start, mention.End))
            return null;
        ThicknessFact? film = study.Thickness.Thickness.Where(fact => fact.Sentence == mention.Sentence && fact.Values is [> 0] && Gap(fact, mention) < SamePhrase).MinBy(fact => Gap(fact, mention));
        return film is null || mention.Sentence.Cycles.Any(other => Gap(film, other) <= Gap(film, mention)) ? null : film;
    }

    private static int Gap(ThicknessFact fact, CycleMention mention) => Math.Max(mention.Start - fact.End, fact.Start - mention.End);
}
