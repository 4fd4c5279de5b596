using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Initial and average Coulombic efficiency.</summary>
internal sealed class CoulombicEfficiency() : ItemReader("coulombic-efficiency")
{
    private static readonly Term Efficiency = Term.Any("coulombic efficienc*", "CE", "ICE");

    public override Finding Read(Study study)
    {
        Result[] initial = [.. study.Results.Where(result => result.Kind == ResultKind.InitialEfficiency)];
        Result[] average = [.. study.Results.Where(result => result.Kind == ResultKind.Efficiency)];
        if (initial.Length + average.Length == 0)
        {
            foreach (Sentence sentence in study.Own)
                if (sentence.First(Efficiency) is TermHit hit && (sentence.Block.Kind == BlockKind.Caption || (sentence.Has(Words.Figure) && sentence.Quantities.All(quantity => quantity.Dimension == Dimension.None))))
                    return new Finding(ItemStatus.FigureOnly, null, [Study.Clause(sentence, hit.Start, hit.End)], "Shown in a figure only.");
            return Finding.None;
        }
        var value = new ItemValue().With("initialEfficiencyPercent", initial.Select(result => result.Value).Distinct()).With("averageEfficiencyPercent", average.Select(result => result.Value).Distinct());
        Evidence[] evidence = [.. initial.Concat(average).Take(4).Select(FirstCycleCapacity.Evidence)];
        bool precise = average.Length == 0 || average.Any(result => Math.Abs((result.Value * 10) - Math.Round(result.Value * 10)) > 1e-6);
        return initial.Length > 0 && average.Length > 0 && precise ? Finding.Reported(value, evidence)
            : Finding.Partial(value, !precise ? "The average needs two decimals." : initial.Length == 0 ? "The initial efficiency is missing." : "The average over the test is missing.", evidence);
    }
}
