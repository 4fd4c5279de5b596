using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>First-cycle discharge capacity.</summary>
internal sealed class FirstCycleCapacity() : ItemReader("first-cycle-capacity")
{
    public override Finding Read(Study study)
    {
        Result[] all = [.. study.Results.Where(result => result.Kind == ResultKind.Capacity && result.Cycle == 1 && !result.IsRate)];
        double[] formation = [.. study.Own.Where(sentence => sentence.Has(Reading.Words.Formation)).SelectMany(sentence => sentence.Of(Dimension.CRate).Where(rate => CurrentFacts.FormationOwns(sentence, rate))).Select(rate => rate.Value).Distinct()];
        Result[] test = [.. all.Where(result => !result.IsFormation && !IsAtFormationRate(result, formation))];
        if (test.Length == 0)
            test = [.. all.Where(result => !result.IsFormation)];
        if (test.Length == 0)
        {
            if (all.Length > 0)
                return Finding.Partial(new ItemValue().With("formationMahPerG", all.Select(result => result.Value).Distinct()), "Only the formation capacity is given.", all.Take(3).Select(Evidence));
            return CapacityPlots.Find(study, this);
        }
        var value = new ItemValue().With("firstCapacityMahPerG", test.Select(result => result.Value).Distinct()).With("formationMahPerG", all.Where(result => result.IsFormation).Select(result => result.Value).Distinct());
        return Finding.Reported(value, test.Take(6).Select(Evidence));
    }

    // "The opening discharge at C/20 amounted to 186.4 mA h g⁻¹", where the formation ran at C/20 and the test at C/2.
    private static bool IsAtFormationRate(Result result, double[] formation)
    {
        if (result.Sentence < 0 || result.FromTable || formation.Length == 0)
            return false;
        Sentence sentence = result.Document.Sentences[result.Sentence];
        (int from, int to) = sentence.Clause(result.Start, result.End);
        double[] all = [.. sentence.Of(Dimension.CRate).SelectMany(rate => rate.Values)];
        double[] own = [.. sentence.Of(Dimension.CRate).Where(rate => rate.Start >= from && rate.End <= to).SelectMany(rate => rate.Values)];
        double[] rates = own.Length > 0 ? own : all;
        return rates.Length > 0 && rates.All(rate => rate <= SlowRate && formation.Contains(rate));
    }

    // What runs faster is a test.
    private const double SlowRate = 0.11;

    internal static Evidence Evidence(Result result) => result.Sentence >= 0 && result.Document.Sentences[result.Sentence] is Sentence sentence
        ? Study.Clause(sentence, result.Start, result.End) : RowOf(result);

    private static Evidence RowOf(Result result)
    {
        string text = result.Document.Text;
        int end = result.End;
        while (end < text.Length && text[end] != '\n')
            end++;
        return result.Document.Evidence(result.Start, end);
    }
}
