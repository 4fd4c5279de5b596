using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>The order of layers is given, and is the same everywhere.</summary>
internal sealed class StackOrder() : ConsistencyRule("stack-order")
{
    private static readonly Term OrderWords = Term.Any("then", "followed by", "first", "next to", "on top", "in contact with", "subsequently");
    private static readonly Term OnTop = Term.Any("on top of", "over the");

    public override Judgement Judge(Study study)
    {
        CoatingCandidate[] materials = [.. study.Coatings.All.Take(3)];
        bool stack = study.Finding("supercycle-layout").Status != ItemStatus.NotApplicable;
        if (materials.Length < 2 || !stack)
            return Judgement.NotApplicable("One film of one material.");
        var orders = new List<(string First, string Second, Evidence Words)>();
        foreach (Sentence sentence in study.Own)
        {
            if (!sentence.Has(OrderWords))
                continue;
            (string Formula, int At)[] found = [.. materials.Select(material => (material.Formula, At: sentence.Span.IndexOf(material.Formula))).Where(pair => pair.At >= 0).OrderBy(pair => pair.At)];
            if (found.Length < 2)
                continue;
            bool reversed = sentence.Has(OnTop);
            orders.Add(reversed ? (found[1].Formula, found[0].Formula, Study.Whole(sentence)) : (found[0].Formula, found[1].Formula, Study.Whole(sentence)));
        }
        if (orders.Count == 0)
            return Judgement.Check("Two films, but it is not said which touches the cathode and how many cycles each has.", Words(study, "coating-material"));
        (string First, string Second, Evidence Words) other = orders.Find(order => order.First == orders[0].Second && order.Second == orders[0].First);
        return other.First is not null
            ? Judgement.Inconsistent($"Once {orders[0].First} comes before {orders[0].Second}, once {other.First} before {other.Second}: which touches the cathode?", orders[0].Words, other.Words)
            : Judgement.Consistent($"{orders[0].First} first, then {orders[0].Second}.", orders[0].Words);
    }
}
