namespace AldPortal.Core.Checklist.Reading;

/// <summary>Cycles of two films in one place: a sentence, or a row of a table.</summary>
internal sealed record LayerPair(string First, int FirstCycles, string Second, int SecondCycles, Sentence Sentence);

/// <summary>Reads how many cycles each layer got: "1 AlF3 cycle and then 5 Al2O3 cycles", "ZnO (4 cycles)", "AlF3 / Al2O3 | 1 / 5".</summary>
internal static class LayerCounts
{
    /// <summary>The pairs of a study, in order.</summary>
    public static IEnumerable<LayerPair> Of(Study study, string[] materials)
    {
        foreach (Sentence sentence in study.Own)
        {
            if (sentence.Cycles.Count == 0 && sentence.Block.Kind != BlockKind.TableRow)
                continue;
            List<LayerOrders.Place> places = LayerOrders.PlacesIn(study, sentence, sentence.Start, sentence.End, materials);
            if (places.Count is < 2 or > 6)
                continue;
            var counted = new List<(string Formula, int Cycles)>();
            foreach (LayerOrders.Place place in places)
                if (CyclesOf(sentence, place) is int cycles && !counted.Contains((place.Formula, cycles)))
                    counted.Add((place.Formula, cycles));
            if (counted.Count == 0 && sentence.Block.Kind == BlockKind.TableRow)
                counted = InCells(sentence, places);
            if (counted.Count == 2 && counted[0].Formula != counted[1].Formula)
                yield return new LayerPair(counted[0].Formula, counted[0].Cycles, counted[1].Formula, counted[1].Cycles, sentence);
        }
    }

    private static int? CyclesOf(Sentence sentence, LayerOrders.Place place)
    {
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(sentence.Start, place.Start - sentence.Start);
        ReadOnlySpan<char> behind = text.AsSpan(place.End, sentence.End - place.End).TrimStart();
        if (before.EndsWith(" single ") && behind.StartsWith("cycle"))
            return 1;
        foreach (Quantity quantity in sentence.Of(Dimension.None))
        {
            if (quantity is not { Values: [>= 1 and < 2000], IsWhole: true, IsOrdinal: false })
                continue;
            bool inFront = place.Start - quantity.End is 0 or 1 && (behind.StartsWith("cycle") || behind.StartsWith("ALD cycle"));
            bool of = quantity.End <= place.Start && text.AsSpan(quantity.End, place.Start - quantity.End).Trim() is "cycles of" or "cycle of" or "ALD cycles of" or "ALD cycle of";
            bool inBrackets = quantity.Start >= place.End && text.AsSpan(place.End, quantity.Start - place.End).Trim() is "(" && text.AsSpan(quantity.End, sentence.End - quantity.End).TrimStart() is var rest && (rest.StartsWith("cycle") || rest.StartsWith("ALD cycle"));
            if (inFront || of || inBrackets)
                return (int)quantity.Value;
        }
        return null;
    }

    // A cell with two films and a cell with two numbers, both parted by the same sign.
    private static List<(string, int)> InCells(Sentence row, List<LayerOrders.Place> places)
    {
        if (places is not [LayerOrders.Place first, LayerOrders.Place second] || first.Formula == second.Formula)
            return [];
        foreach (string cell in row.Text.Split('|', '\t'))
            if (cell.Split('/', '+', '–') is [string a, string b] && int.TryParse(a.Trim(), out int one) && int.TryParse(b.Trim(), out int other) && one > 0 && other > 0)
                return [(first.Formula, one), (second.Formula, other)];
        return [];
    }
}
