using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Supercycle or multilayer layout.</summary>
internal sealed class SupercycleLayout() : ItemReader("supercycle-layout")
{
    private static readonly Term Super = Term.Any("supercycle*", "super cycle*");
    private static readonly Term Layout = Term.Any("subcycle*", "sub cycle*", "comprised", "composed of", "consisted of", "consists of", "comprises", "followed by", "alternat*", "then", "one cycle of", "1 cycle of", "layout", "order", "per supercycle", "first", "×");
    private static readonly Term Cycle = Term.Any("cycle", "cycles", "subcycle*", "×", "x");
    private static readonly Term Stack = Term.Any("stack*", "bilayer*", "multilayer*", "double layer", "laminate film", "followed by");

    public override Finding Read(Study study)
    {
        Sentence[] superSentences = [.. study.Own.Where(sentence => sentence.Has(Super))];
        bool lithiated = study.Coatings.All.Any(candidate => candidate.Formula.StartsWith("Li", StringComparison.Ordinal) && candidate.Formula is not ("LiF") || candidate.Formula is "LTO" or "LZO");
        bool stack = study.Coatings.All.Count >= 2 && study.Own.Any(sentence => sentence.Has(Stack) && sentence.Has(Words.Coating));
        if (superSentences.Length == 0 && !lithiated && !stack && !(study.Coatings.All.Count >= 2 && study.Own.Any(sentence => sentence.Has(MadeOf))))
            return Finding.NotApplicable("One film of one material.");
        Sentence? layout = superSentences.FirstOrDefault(sentence => sentence.Has(Composed) || (sentence.Has(Layout) && sentence.Cycles.Any(cycle => cycle.Kind == CycleKind.Sub)))
            ?? study.Own.FirstOrDefault(sentence => sentence.Cycles.Count(cycle => cycle.Kind is CycleKind.Ald or CycleKind.Sub) >= 2 && sentence.Has(Order) && study.Coatings.All.Count >= 2);
        double[] counts = [.. study.Cycles.Where(cycle => cycle.Kind == CycleKind.Super && !cycle.IsOrdinal).SelectMany(cycle => cycle.Values).Distinct()];
        var value = new ItemValue().With("supercycles", counts);
        if (layout is not null)
            return Finding.Reported(value.With("layout", layout.Text), Study.Whole(layout));
        CycleMention? mention = study.Cycles.FirstOrDefault(cycle => cycle.Kind == CycleKind.Super);
        return mention is not null ? Finding.Partial(value, "The supercycles are counted, but their order and number of subcycles are not given.", Study.Exact(mention.Sentence, mention.Start, mention.End)) : Finding.None;
    }

    private static readonly Term MadeOf = Term.Any("films made of", "film made of", "mixed film*");
    private static readonly Term Composed = Term.Any("comprised", "composed of", "consisted of", "consists of", "consist of", "comprises", "subcycle*", "sub cycle*", "made of", "is one", "contains", "reads", "is composed", "followed by", "alternating", "=", "ratio of");
    private static readonly Term Order = Term.Any("first", "then", "followed by", "next to", "in contact with", "innermost", "outermost", "on top");
}
