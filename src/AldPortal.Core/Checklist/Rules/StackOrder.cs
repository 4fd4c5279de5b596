using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The order of layers is given, and is the same everywhere.</summary>
internal sealed class StackOrder() : ConsistencyRule("stack-order")
{
    private readonly record struct Order(string First, string Second, Evidence Words);

    private static readonly Term OrderWords = Term.Any("then", "followed by", "first", "next to", "on top", "in contact with", "subsequently", "covered by", "capped with", "capped by", "overcoated with", "before");
    private static readonly Term OnTop = Term.Any("on top of", "over the", "covers the", "grown on", "deposited on top of", "after");
    private static readonly Term Inner = Term.Any("inner", "innermost", "in contact with the cathode", "in direct contact", "in contact with NMC*", "in contact with NCM*", "in contact with the particle*", "in contact with LCO", "in contact with the oxide", "touches", "next to the cathode", "adjacent to the cathode", "directly on the cathode", "faces the cathode", "facing the cathode", "bottom layer", "underlying", "beneath", "underneath", "closest to the cathode");
    private static readonly Term Outer = Term.Any("outer", "outermost", "faces the electrolyte", "facing the electrolyte", "toward the electrolyte", "towards the electrolyte", "in contact with the electrolyte", "outside", "top layer", "topmost", "capping layer", "exposed to the electrolyte");
    private static readonly Term Stacked = Term.Any("bilayer*", "stack*", "double layer", "multilayer*", "two layer", "dual layer", "inner", "outer", "innermost", "outermost", "followed by", "on top of");

    public override Judgement Judge(Study study)
    {
        CoatingCandidate[] materials = [.. study.Coatings.All.Take(3)];
        bool stack = study.Finding("supercycle-layout").Status != ItemStatus.NotApplicable || study.Own.Any(sentence => sentence.Has(Stacked) && materials.Count(material => sentence.Span.Contains(material.Formula, StringComparison.Ordinal)) > 1);
        if (materials.Length < 2 || !stack)
            return Judgement.NotApplicable("One film of one material.");
        var orders = new List<Order>();
        foreach (Sentence sentence in study.Own)
            if (OrderIn(sentence, materials) is Order order)
                orders.Add(order);
        if (orders.Count == 0)
            return Judgement.Check("Two films, but it is not said which touches the cathode and how many cycles each has.", Words(study, "coating-material"));
        Order other = orders.Find(order => order.First == orders[0].Second && order.Second == orders[0].First);
        return other.First is not null
            ? Judgement.Inconsistent($"Once {orders[0].First} comes before {orders[0].Second}, once {other.First} before {other.Second}: which touches the cathode?", orders[0].Words, other.Words)
            : Judgement.Consistent($"{orders[0].First} first, then {orders[0].Second}.", orders[0].Words);
    }

    private static Order? OrderIn(Sentence sentence, CoatingCandidate[] materials)
    {
        bool placed = sentence.Has(Inner) || sentence.Has(Outer);
        if (!placed && !sentence.Has(OrderWords))
            return null;
        (string Formula, int At)[] found = [.. materials.Select(material => (material.Formula, At: sentence.Span.IndexOf(material.Formula))).Where(pair => pair.At >= 0).OrderBy(pair => pair.At)];
        // "TiO2 is the inner layer" names the place of one film, and so that of the other.
        if (placed && materials.Length == 2 && found.Length > 0 && Placed(sentence, found) is (string inner, bool isInner))
        {
            string opposite = materials[0].Formula == inner ? materials[1].Formula : materials[0].Formula;
            return isInner ? new Order(inner, opposite, Study.Whole(sentence)) : new Order(opposite, inner, Study.Whole(sentence));
        }
        if (found.Length < 2)
            return null;
        bool reversed = sentence.First(OnTop) is TermHit top && top.Start > sentence.Start + found[0].At && top.End <= sentence.Start + found[1].At + 2;
        return reversed ? new Order(found[1].Formula, found[0].Formula, Study.Whole(sentence)) : new Order(found[0].Formula, found[1].Formula, Study.Whole(sentence));
    }

    // The film that stands nearest to the word of its place; an ordinary word of order in the same sentence says no more.
    private static (string Formula, bool IsInner)? Placed(Sentence sentence, (string Formula, int At)[] found)
    {
        (string, bool)? best = null;
        int nearest = 60;
        foreach (bool inner in (ReadOnlySpan<bool>)[true, false])
            foreach (TermHit hit in sentence.Hits(inner ? Inner : Outer))
                foreach ((string formula, _) in found)
                    for (int at = sentence.Span.IndexOf(formula); at >= 0;)
                    {
                        int start = sentence.Start + at;
                        int gap = hit.End <= start ? start - hit.End : hit.Start >= start + formula.Length ? hit.Start - start - formula.Length : 0;
                        // "TiO2 as the inner and Al2O3 as the outer layer".
                        if (hit.Start >= start + formula.Length && sentence.Document.Text.AsSpan(start + formula.Length).TrimStart() is var behind && (behind.StartsWith("as ") || behind.StartsWith("is ") || behind.StartsWith("was ") || behind.StartsWith("forms ")))
                            gap = Math.Min(gap, Math.Max(0, gap - 12));
                        if (gap < nearest)
                            (best, nearest) = ((formula, inner), gap);
                        int next = sentence.Span[(at + formula.Length)..].IndexOf(formula);
                        at = next < 0 ? -1 : at + formula.Length + next;
                    }
        return best;
    }
}
