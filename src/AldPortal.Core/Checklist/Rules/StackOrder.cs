using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The order of layers is given, and is the same everywhere.</summary>
internal sealed class StackOrder() : ConsistencyRule("stack-order")
{
    private static readonly Term Stacked = Term.Any("bilayer*", "stack*", "double layer", "double coat*", "multilayer*", "two layer", "dual layer", "inner", "outer", "innermost", "outermost", "followed by", "on top of", "on top", "base layer", "cap", "first", "then", "directly on", "beneath", "underneath", "between");
    private static readonly Term BothOrders = Term.Any("inverted", "inverse", "reverse", "reversed", "reverse order", "opposite order", "vice versa", "other way", "interchanged", "both orders", "either order", "two stacks", "two bilayers", "swapped", "exchanged");

    public override Judgement Judge(Study study)
    {
        string[] materials = LayerOrders.MaterialsOf(study);
        bool stack = study.Finding("supercycle-layout").Status != ItemStatus.NotApplicable || study.Own.Any(sentence => sentence.Has(Stacked) && LayerOrders.PlacesIn(study, sentence, sentence.Start, sentence.End, materials).Select(place => place.Formula).Distinct().Count() > 1);
        if (materials.Length < 2 || !stack)
            return Judgement.NotApplicable("One film of one material.");
        bool both = study.Own.Any(sentence => sentence.Has(BothOrders));
        if (!both && Swapped(study, materials) is Judgement swapped)
            return swapped;
        LayerOrder[] orders = [.. LayerOrders.Of(study, materials)];
        if (orders.Length == 0)
            return Judgement.Check("Two films, but it is not said which touches the cathode and how many cycles each has.", Words(study, "coating-material"));
        LayerOrder first = orders[0];
        LayerOrder? other = Array.Find(orders, order => order.First == first.Second && order.Second == first.First && !OfOtherSamples(study, first.Sentence, order.Sentence));
        if (other is null)
            return Judgement.Consistent($"{first.First} first, then {first.Second}.", Study.Whole(first.Sentence));
        return both ? Judgement.Check("Both orders of the layers occur: say for each sample which touches the cathode.", Study.Whole(first.Sentence), Study.Whole(other.Sentence))
            : Judgement.Inconsistent($"Once {first.First} comes before {first.Second}, once {other.First} before {other.Second}: which touches the cathode?", Study.Whole(first.Sentence), Study.Whole(other.Sentence));
    }

    // The same two numbers of cycles, but each with the other film; a series of samples may hold both, then one agrees.
    private static Judgement? Swapped(Study study, string[] materials)
    {
        LayerPair[] pairs = [.. LayerCounts.Of(study, materials)];
        if (pairs.Length < 2 || pairs[0] is not LayerPair said || said.FirstCycles == said.SecondCycles)
            return null;
        LayerPair[] others = [.. pairs.Skip(1).Where(pair => CyclesIn(pair, said.First) is not null && CyclesIn(pair, said.Second) is not null)];
        LayerPair? swapped = Array.Find(others, pair => CyclesIn(pair, said.First) == said.SecondCycles && CyclesIn(pair, said.Second) == said.FirstCycles);
        return swapped is null || Array.Exists(others, pair => CyclesIn(pair, said.First) == said.FirstCycles) ? null
            : Judgement.Inconsistent($"Once {said.FirstCycles} cycles of {said.First} and {said.SecondCycles} of {said.Second}, once {said.SecondCycles} of {said.First} and {said.FirstCycles} of {said.Second}.", Study.Whole(said.Sentence), Study.Whole(swapped.Sentence));
    }

    private static int? CyclesIn(LayerPair pair, string film) => pair.First == film ? pair.FirstCycles : pair.Second == film ? pair.SecondCycles : null;

    // Each sentence names samples, and none in common.
    private static bool OfOtherSamples(Study study, Sentence one, Sentence other)
    {
        HashSet<string> names = [.. Names(study, one)];
        string[] others = [.. Names(study, other)];
        return names.Count > 0 && others.Length > 0 && !others.Any(names.Contains);
    }

    private static IEnumerable<string> Names(Study study, Sentence sentence) =>
        study.Samples.In(sentence, []).Where(mention => !mention.IsBare && mention.Key != "coated").Select(mention => mention.Key);
}
