using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Capacities per area of the two electrodes of a full cell, as far as the text gives them.</summary>
internal static class ElectrodeBalance
{
    private const int Most = 4;
    private const int MostNumbers = 60;
    private static readonly Term Balance = Term.Any("N/P", "n/p", "N:P", "N to P", "NP ratio", "negative to positive", "anode to cathode", "anode cathode capacity", "capacity ratio", "balanc*");
    private static readonly Term Anode = Term.Any("anode*", "negative", "graphite");
    private static readonly Term Cathode = Term.Any("cathode*", "positive");

    /// <summary>Every ratio of negative to positive areal capacity (mA h cm⁻²) the numbers allow, with how it comes out; empty where one side is not given.</summary>
    public static IReadOnlyList<(double Ratio, string Sum)> Ratios(Study study)
    {
        var areal = new Sides();
        var loading = new Sides();
        var specific = new Sides();
        // Electrodes of half cells, described elsewhere, need not be those of the full cells.
        HashSet<(Document, int)> paragraphs = [.. study.Own.Where(sentence => sentence.Has(Balance)).Select(sentence => (sentence.Document, sentence.Block.Start))];
        foreach (Sentence sentence in study.Own.Where(sentence => sentence.Quantities.Length < MostNumbers && paragraphs.Contains((sentence.Document, sentence.Block.Start))))
            foreach (Quantity quantity in sentence.Quantities)
            {
                if (quantity.Values.Length == 2 && !quantity.IsRange && quantity.Dimension == Dimension.ArealCapacity && AnodeFirst(sentence, quantity) is bool first)
                {
                    areal.Add(first, quantity.Values[0]);
                    areal.Add(!first, quantity.Values[1]);
                }
                if (quantity.Values.Length != 1)
                    continue;
                if (quantity.Dimension == Dimension.ArealCapacity)
                    areal.Add(SideOf(sentence, quantity), quantity.Value);
                else if (quantity.Dimension == Dimension.ArealMass || (quantity.Dimension == Dimension.Mass && quantity.Unit == "mg" && IsPerArea(sentence, quantity)))
                    loading.Add(SideOf(sentence, quantity), quantity.Value);
                else if (quantity.Dimension == Dimension.SpecificCapacity && quantity.Value > 50)
                    specific.Add(SideOf(sentence, quantity), quantity.Value);
            }
        if (areal.AreFew)
            return [.. areal.Anode.SelectMany(anode => areal.Cathode.Select(cathode => (anode / cathode, $"{ConsistencyRule.N(anode)} / {ConsistencyRule.N(cathode)} mA h cm⁻²")))];
        if (!loading.AreFew || !specific.AreFew || areal.Anode.Count + areal.Cathode.Count > 0)
            return [];
        return [.. from mass in loading.Anode from capacity in specific.Anode from cathodeMass in loading.Cathode from cathodeCapacity in specific.Cathode
            select (mass * capacity / (cathodeMass * cathodeCapacity), $"{ConsistencyRule.N(mass)} × {ConsistencyRule.N(capacity)} / ({ConsistencyRule.N(cathodeMass)} × {ConsistencyRule.N(cathodeCapacity)})")];
    }

    private sealed class Sides
    {
        public List<double> Anode { get; } = [];
        public List<double> Cathode { get; } = [];
        public bool AreFew => Anode.Count is > 0 and <= Most && Cathode.Count is > 0 and <= Most;

        public void Add(bool? isAnode, double value)
        {
            if ((isAnode is true ? Anode : isAnode is false ? Cathode : null) is List<double> side && !side.Contains(value) && side.Count <= Most)
                side.Add(value);
        }
    }

    // "The areal capacities of anode and cathode were a and b": in the order of the names in front, where there is one each.
    private static bool? AnodeFirst(Sentence sentence, Quantity quantity)
    {
        int anode = First(sentence, AnodeWord, sentence.Start, quantity.Start);
        int cathode = First(sentence, Cathode, sentence.Start, quantity.Start);
        return anode < 0 || cathode < 0 || Math.Abs(anode - cathode) > 40 ? null : anode < cathode;
    }

    private static readonly Term AnodeWord = Term.Any("anode*", "negative");

    private static bool IsPerArea(Sentence sentence, Quantity mass) => sentence.Document.Text.AsSpan(mass.End, Math.Min(40, sentence.End - mass.End)) is var behind && (behind.Contains("per cm", StringComparison.Ordinal) || behind.Contains("per square cent", StringComparison.Ordinal));

    // "2.4 mA h cm⁻² for the positive electrode" names its electrode behind the number; otherwise the last one named in front owns it.
    private static bool? SideOf(Sentence sentence, Quantity quantity)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(quantity.End, Math.Min(5, sentence.End - quantity.End));
        (int anode, int cathode) = (-1, -1);
        if (behind.StartsWith(" for ") || behind.StartsWith(" in ") || behind.StartsWith(" on "))
        {
            int limit = sentence.Quantities.Where(other => other.Start > quantity.End).Select(other => other.Start).DefaultIfEmpty(sentence.End).First();
            (anode, cathode) = (First(sentence, Anode, quantity.End, limit), First(sentence, Cathode, quantity.End, limit));
            foreach (CathodeMention mention in sentence.Cathodes)
                if (mention.Start >= quantity.End && mention.Start < limit && (cathode < 0 || mention.Start < cathode))
                    cathode = mention.Start;
            if (anode >= 0 || cathode >= 0)
                return cathode < 0 || (anode >= 0 && anode < cathode);
        }
        foreach (TermHit hit in sentence.Hits(Anode))
            anode = hit.End <= quantity.Start ? hit.Start : anode;
        foreach (TermHit hit in sentence.Hits(Cathode))
            cathode = hit.End <= quantity.Start ? hit.Start : cathode;
        foreach (CathodeMention mention in sentence.Cathodes)
            cathode = mention.End <= quantity.Start ? Math.Max(cathode, mention.Start) : cathode;
        return anode < 0 && cathode < 0 ? null : anode > cathode;
    }

    private static int First(Sentence sentence, Term term, int from, int to)
    {
        foreach (TermHit hit in sentence.Hits(term))
            if (hit.Start >= from && hit.End <= to)
                return hit.Start;
        return -1;
    }
}
