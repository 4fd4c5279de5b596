using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Counter electrode, half or full cell.</summary>
internal sealed class CounterElectrode() : ItemReader("counter-electrode")
{
    public override Finding Read(Study study)
    {
        CellFacts cell = study.Cell;
        if (cell.Counters.Count > 0)
        {
            var value = new ItemValue().With("counterElectrode", cell.Counters.Select(counter => counter.Counter).Distinct())
                .With("configuration", new[] { cell.Half ? "half" : null, cell.Full ? "full" : null }.OfType<string>());
            return Finding.Reported(value, cell.Counters.DistinctBy(counter => (counter.Counter, counter.Sentence.Index)).Take(4).Select(counter => Study.Clause(counter.Sentence, counter.Start, counter.End)));
        }
        (Sentence Sentence, int Start, int End)? named = cell.HalfWords ?? cell.Coin ?? Symmetric(study);
        return named is (Sentence sentence, int start, int end)
            ? Finding.Partial(new ItemValue().With("configuration", cell.HalfWords is null ? null : "half"), "The counter electrode's material is not named.", Study.Clause(sentence, start, end))
            : Finding.None;
    }

    private static readonly Term SymmetricCell = Term.Any("symmetric cell*", "symmetric batter*", "symmetrical cell*", "symmetrical batter*");

    private static (Sentence Sentence, int Start, int End)? Symmetric(Study study)
    {
        foreach (Sentence sentence in study.Own)
            if (sentence.First(SymmetricCell) is TermHit hit)
                return (sentence, hit.Start, hit.End);
        return null;
    }
}
