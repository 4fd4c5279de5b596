using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Items;

/// <summary>Specification of the lithium metal.</summary>
internal sealed class LiMetalSpec() : ItemReader("li-metal-spec")
{
    private static readonly Term Lithium = Term.Any("Li foil*", "lithium foil*", "Li metal", "lithium metal", "metallic lithium", "lithium", "Li", "Li counter", "lithium disc*", "Li chip*", "Li disc*");

    public override Finding Read(Study study)
    {
        if (!study.Cell.Counters.Any(counter => counter.Counter == "Li"))
            return Finding.NotApplicable(study.Cell.Counters.Count == 0 ? "The counter electrode is not named." : "The counter electrode is not lithium metal.");
        if (InBrackets(study) is { Status: ItemStatus.Reported } bracketed)
            return bracketed;
        foreach ((string counter, Sentence sentence, int start, int _) in study.Cell.Counters)
        {
            if (counter != "Li")
                continue;
            Quantity? thickness = Nearest(sentence, quantity => quantity is { Dimension: Dimension.Length, Unit: "µm" or "mm" } && quantity.Value is >= 10_000 and <= 2_000_000);
            Quantity? purity = Nearest(sentence, quantity => quantity.Dimension == Dimension.Percent && quantity.Value is > 98 and <= 100);
            Quantity? diameter = Nearest(sentence, quantity => quantity is { Dimension: Dimension.Length, Unit: "mm" } && quantity.Value is > 5_000_000 and < 30_000_000);
            if (thickness is null && purity is null)
                continue;
            int from = new[] { thickness, purity, diameter }.OfType<Quantity>().Min(quantity => quantity.Start);
            int to = new[] { thickness, purity, diameter }.OfType<Quantity>().Max(quantity => quantity.End);
            return Finding.Reported(
                new ItemValue().With("thicknessUm", thickness?.Value / 1000).With("diameterMm", diameter?.Value / 1e6).With("purityPercent", purity?.Value),
                sentence.Document.Evidence(Math.Min(start, from), to));
        }
        return InBrackets(study);
    }

    // "Li (Honjo Metal, 99.9 %, 120 µm) was pressed against the discs".
    private static Finding InBrackets(Study study)
    {
        foreach (Sentence sentence in study.Own)
            foreach (TermHit hit in sentence.Hits(Lithium))
            {
                ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(70, sentence.End - hit.End));
                int open = behind.IndexOf('(');
                // "Li (…", "lithium chip (…", "Li counter electrode (…": nothing but words between.
                int close = open is > 0 and < 28 && behind[..open].IndexOfAny(',', ';', '.') < 0 && behind[..open].IndexOfAnyInRange('0', '9') < 0 ? behind.IndexOf(')') : -1;
                if (close < open || open < 0)
                    continue;
                Quantity[] inside = [.. sentence.Quantities.Where(quantity => quantity.Start > hit.End && quantity.End <= hit.End + close)];
                Quantity? thickness = Array.Find(inside, quantity => quantity is { Dimension: Dimension.Length, Unit: "µm" or "mm" } && quantity.Value is >= 10_000 and <= 2_000_000);
                Quantity? purity = Array.Find(inside, quantity => quantity.Dimension == Dimension.Percent && quantity.Value is > 98 and <= 100);
                if (thickness is not null || purity is not null)
                    return Finding.Reported(new ItemValue().With("thicknessUm", thickness?.Value / 1000).With("purityPercent", purity?.Value), sentence.Document.Evidence(hit.Start, hit.End + close + 1));
            }
        return Finding.None;
    }

    private static Quantity? Nearest(Sentence sentence, Func<Quantity, bool> fits) =>
        sentence.Quantities.Where(quantity => fits(quantity) && !sentence.Near(Other, quantity, 10) && NearLithium(sentence, quantity)).MinBy(quantity => sentence.Nearest(Lithium, quantity.Start, quantity.End)!.Value.Distance);

    private static readonly Term Other = Term.Any("Celgard", "separator", "Al", "Whatman", "glass fiber*", "Super");
    private static readonly Term Separators = Term.Any("separator*", "membrane*", "Celgard", "Whatman", "polyethylene", "polypropylene", "glass fiber*", "glass fibre*");

    // "Li metal, a polyethylene separator (20 µm)": what stands behind another part of the cell is that part's.
    private static bool NearLithium(Sentence sentence, Quantity quantity)
    {
        if (sentence.Nearest(Lithium, quantity.Start, quantity.End) is not { Distance: <= 60 } near)
            return false;
        foreach (TermHit part in sentence.Hits(Separators))
            if (part.Start > near.Hit.End && part.End <= quantity.Start)
                return false;
        return true;
    }
}
