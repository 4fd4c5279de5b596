using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>First-cycle discharge capacity.</summary>
internal sealed class FirstCycleCapacity() : ItemReader("first-cycle-capacity")
{
    public override Finding Read(Study study)
    {
        Result[] all = [.. study.Results.Where(result => result.Kind == ResultKind.Capacity && result.Cycle == 1 && !result.IsRate)];
        Result[] test = [.. all.Where(result => !result.IsFormation)];
        if (test.Length == 0)
        {
            if (all.Length > 0)
                return Finding.Partial(new ItemValue().With("formationMahPerG", all.Select(result => result.Value).Distinct()), "Only the formation capacity is given.", all.Take(3).Select(Evidence));
            return CapacityPlots.Find(study, this);
        }
        var value = new ItemValue().With("firstCapacityMahPerG", test.Select(result => result.Value).Distinct()).With("formationMahPerG", all.Where(result => result.IsFormation).Select(result => result.Value).Distinct());
        return Finding.Reported(value, test.Take(6).Select(Evidence));
    }

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
