namespace AldPortal.Core.Checklist.Reading;

/// <summary>The cells of a study: counter electrodes, half or full.</summary>
internal sealed record CellFacts(IReadOnlyList<(string Counter, Sentence Sentence, int Start, int End)> Counters, bool Half, bool Full, (Sentence Sentence, int Start, int End)? Coin, (Sentence Sentence, int Start, int End)? HalfWords)
{
    private static readonly Term LithiumCounter = Term.Any("lithium half cell*", "Li half cell*", "Li foil*", "lithium foil*", "Li metal", "lithium metal", "metallic lithium", "metallic Li", "metal lithium", "metal Li", "Li counter", "lithium counter", "Li chip*", "lithium chip*", "lithium disc*", "Li disc*", "lithium disk*", "Li disk*", "Li plate*", "lithium plate*", "Li anode*", "lithium anode*", "Li sheet*", "lithium ribbon*", "Li ribbon*", "disc of lithium", "counter electrode lithium", "counter electrode is lithium", "against lithium", "against Li", "lithium as counter", "lithium as the counter", "lithium counter electrode", "counter lithium", "lithium negative", "with lithium", "cells with Li", "lithium electrode*", "face lithium", "faced lithium", "faces lithium", "facing lithium", "versus lithium", "opposite lithium", "opposite Li", "Li metal foil", "paired with lithium", "paired with Li", "combined with lithium", "lithium ring*", "Li counter electrode", "lithium chip", "Li disc", "against a lithium", "lithium sheet*", "counter electrode Li", "electrode Li", "disk of lithium", "faced a Li", "lithium opposite", "metallic lithium in front");
    private static readonly (Term Metal, string Symbol)[] OtherMetals =
    [
        (Term.Any("sodium electrode*", "sodium metal", "metallic sodium", "Na metal", "metallic Na", "sodium foil*", "Na foil*", "sodium disc*", "sodium disk*", "Na disc*", "Na disk*", "sodium chip*", "sodium anode*", "Na anode*", "sodium counter*", "Na counter", "Na electrode*", "against sodium", "versus sodium", "paired with sodium", "sodium negative"), "Na"),
        (Term.Any("potassium electrode*", "potassium metal", "metallic potassium", "K metal", "potassium foil*", "K foil*", "potassium disc*", "potassium anode*", "potassium counter*", "against potassium"), "K"),
        (Term.Any("zinc anode*", "Zn anode*", "zinc foil anode*", "Zn foil anode*", "zinc counter*", "Zn counter", "zinc metal anode*", "Zn metal anode*", "zinc plate", "against zinc", "zinc foil as", "Zn foil as"), "Zn"),
        (Term.Any("magnesium anode*", "Mg anode*", "magnesium foil*", "Mg foil*", "magnesium counter*", "magnesium metal anode*", "against magnesium"), "Mg"),
    ];

    private static readonly Term Graphite = Term.Any("graphite");
    private static readonly Term Indium = Term.Any("indium metal", "In Li", "InLi", "LiIn", "Li In", "indium");
    private static readonly Term TitanateCounter = Term.Any("Li4Ti5O12", "LTO", "lithium titanate");
    private static readonly Term CounterWords = Term.Any("counter*", "anode*", "negative*", "full cell*", "against", "opposite", "versus", "pouch", "cells", "N/P", "cell");
    private static readonly Term HalfCell = Term.Any("half cell*", "halfcell*", "half-cells");
    private static readonly Term FullCell = Term.Any("full cell*", "fullcell*", "pouch cell*", "full pouch");
    private static readonly Term CoinCell = Term.Any("coin cell*", "coin type*", "CR2032", "CR2016", "CR2025", "2032", "coin");
    private static readonly Term Later = Term.Any("future", "would", "planned", "outlook", "must", "should", "proposed", "in progress", "next");

    /// <summary>Finds them.</summary>
    public static CellFacts Find(Manuscript manuscript)
    {
        var counters = new List<(string, Sentence, int, int)>();
        bool half = false;
        bool full = false;
        (Sentence, int, int)? coin = null;
        (Sentence, int, int)? halfWords = null;
        foreach (Sentence sentence in manuscript.Own)
        {
            if (sentence.Has(Later) && !sentence.Quantities.Any(quantity => quantity.Dimension is Dimension.Voltage or Dimension.Length or Dimension.Volume))
                continue;
            if (sentence.First(HalfCell) is TermHit halfHit)
            {
                half = true;
                halfWords ??= (sentence, halfHit.Start, halfHit.End);
            }
            full |= sentence.Has(FullCell) && !sentence.Has(Words.Not);
            if (coin is null && sentence.First(CoinCell) is TermHit coinHit)
                coin = (sentence, coinHit.Start, coinHit.End);
            if (sentence.First(LithiumCounter) is TermHit lithium && !sentence.Has(Plating) && !IsNegated(sentence, lithium) && !sentence.Document.Text.AsSpan(lithium.End, Math.Min(7, sentence.End - lithium.End)).StartsWith(" titan"))
                counters.Add(("Li", sentence, lithium.Start, lithium.End));
            else if (sentence.Span.IndexOf("|Li ") is >= 0 and int bar || sentence.Span.IndexOf("cells vs. Li ") is >= 0 and int versus && (bar = versus) >= 0 || sentence.Span.IndexOf("/Li coin") is >= 0 and int slash && (bar = slash) >= 0)
                counters.Add(("Li", sentence, sentence.Start + bar, sentence.Start + bar + 3));
            else if (LithiumAsCounter(sentence) is TermHit counter)
                counters.Add(("Li", sentence, counter.Start, counter.End));
            else if (sentence.Has(CellWord) && LithiumBeforeCathode(sentence) is int first)
                counters.Add(("Li", sentence, first, first + 2));
            else if (sentence.Has(CellWord) && CellChains.LithiumBehindCathode(sentence) is (int chain, int end))
                counters.Add(("Li", sentence, chain, end));
            foreach ((Term metal, string symbol) in OtherMetals)
                if (sentence.First(metal) is TermHit other && !sentence.Has(Plating) && !IsNegated(sentence, other) && !NamesBattery(sentence, other))
                    counters.Add((symbol, sentence, other.Start, other.End));
            foreach (TermHit hit in sentence.Hits(Graphite))
                if (sentence.Has(CounterWords) && !IsAdditive(sentence, hit) && !IsNegated(sentence, hit))
                {
                    counters.Add(("graphite", sentence, hit.Start, hit.End));
                    break;
                }
            if (sentence.First(Indium) is TermHit indium && sentence.Nearest(CounterWords, indium.Start, indium.End) is { Distance: < 40 })
                counters.Add(("In", sentence, indium.Start, indium.End));
            if (sentence.First(TitanateCounter) is TermHit titanate && sentence.Nearest(CounterStrict, titanate.Start, titanate.End) is { Distance: < 40 })
                counters.Add(("LTO", sentence, titanate.Start, titanate.End));
        }
        if (counters.Count == 0)
            NamedByPlace(manuscript, counters);
        full |= counters.Exists(counter => counter.Item1 is "graphite" or "LTO");
        half |= counters.Exists(counter => counter.Item1 is "Li" or "Na" or "K");
        return new CellFacts(counters, half, full, coin, halfWords);
    }

    private static readonly Term Lithium = Term.Any("Li", "lithium");

    // "Li (250 µm, Albemarle) as counter electrode", "lithium of 0.5 mm as the anode".
    private static TermHit? LithiumAsCounter(Sentence sentence)
    {
        foreach (TermHit hit in sentence.Hits(Lithium))
        {
            ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(60, sentence.End - hit.End));
            // "| Counter electrode | Li, 250 µm |".
            int from = Math.Max(sentence.Start, hit.Start - 24);
            if (sentence.Document.Text.AsSpan(from, hit.Start - from).TrimEnd(" |:\t,").EndsWith("ounter electrode"))
                return hit;
            // "CR2032, Li 0.45 mm".
            if (sentence.Has(CoinCell) && behind.Length > 3 && behind[0] == ' ' && char.IsAsciiDigit(behind[1]) && sentence.Quantities.Any(quantity => quantity.Start == hit.End + 1 && quantity is { Dimension: Dimension.Length, Unit: "mm" or "µm" }))
                return hit;
            int close = behind.StartsWith(" (") ? behind.IndexOf(')') + 1 : 0;
            int stop = behind[close..].IndexOfAny(';', ',', '.');
            ReadOnlySpan<char> clause = stop < 0 ? behind[close..] : behind[close..(close + stop)];
            if (clause.Contains(" as counter", StringComparison.Ordinal) || clause.Contains(" as the counter", StringComparison.Ordinal) || clause.Contains(" as the negative", StringComparison.Ordinal) || clause.Contains(" as anode", StringComparison.Ordinal) || clause.Contains(" as the anode", StringComparison.Ordinal))
                return hit;
        }
        return null;
    }

    private static readonly Term AsCounter = Term.Any("as a counter electrode", "as counter electrode", "as the counter electrode", "as the anode", "as anode", "as an anode", "as the negative electrode", "as negative electrode");

    // "A Na15Sn4-carbon composite as a counter electrode": a formula shortly before, whatever it is.
    private static void NamedByPlace(Manuscript manuscript, List<(string, Sentence, int, int)> counters)
    {
        foreach (Sentence sentence in manuscript.Own)
            if (sentence.First(AsCounter) is TermHit role)
                for (int token = sentence.LastToken - 1; token >= sentence.FirstToken; token--)
                    if (sentence.Document.Tokens[token] is var place && place.End <= role.Start && role.Start - place.End < 24 && sentence.Document.TokenText(token) is { Length: >= 3 } name && Formulas.IsFormula(name) && name.IndexOfAnyInRange('0', '9') > 0)
                    {
                        counters.Add((name.ToString(), sentence, place.Start, role.End));
                        return;
                    }
    }

    private static readonly Term CellWord = Term.Any("cell", "cells", "battery", "batteries");

    // "Li/NMC622 cells", "Li||LCO", "Li | 1 M LiPF6 | LCO": lithium on one side of the bars, more than an element on the other.
    private static int? LithiumBeforeCathode(Sentence sentence)
    {
        string text = sentence.Document.Text;
        for (int token = sentence.FirstToken; token + 2 < sentence.LastToken; token++)
        {
            if (sentence.Document.TokenText(token) is not "Li")
                continue;
            int next = token + 1;
            int bars = 0;
            while (next < sentence.LastToken && text[sentence.Document.Tokens[next].Start] is '|' or '/')
                bars += text[sentence.Document.Tokens[next++].Start] == '|' ? 2 : 1;
            if (bars == 0 || next >= sentence.LastToken)
                continue;
            ReadOnlySpan<char> other = sentence.Document.TokenText(next);
            bool capitals = other.Length >= 3 && char.IsAsciiLetterUpper(other[0]) && char.IsAsciiLetterUpper(other[1]);
            bool formula = other.Length >= 6 && other.StartsWith("Li");
            // "Li/LLZTO/Li": the same metal on both sides is a symmetric cell.
            if (text.AsSpan(sentence.Document.Tokens[next].End, Math.Min(24, sentence.End - sentence.Document.Tokens[next].End)) is var behind && (behind.StartsWith("/Li ") || behind.StartsWith("|Li ") || behind.StartsWith("||Li ") || sentence.Has(Plating)))
                continue;
            if (bars >= 2 && !(other is "Li") || capitals || formula)
                return sentence.Document.Tokens[token].Start;
        }
        return null;
    }

    // "Sodium metal batteries": a class of batteries, not a part of one.
    private static bool NamesBattery(Sentence sentence, TermHit hit) =>
        sentence.Document.Text.AsSpan(hit.End, Math.Min(8, sentence.End - hit.End)).StartsWith(" batter");

    private static readonly Term CounterStrict = Term.Any("counter*", "anode*", "negative*", "against", "paired with", "combined with", "full cell*");
    private static readonly Term Plating = Term.Any("plating", "dendrite*", "symmetric");

    private static bool IsAdditive(Sentence sentence, TermHit hit)
    {
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(hit.End, Math.Min(14, sentence.End - hit.End));
        return behind.StartsWith(" additive") || behind.StartsWith(" KS") || behind.StartsWith(" as conductive");
    }

    private static bool IsNegated(Sentence sentence, TermHit hit)
    {
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, hit.Start - 22), hit.Start - Math.Max(sentence.Start, hit.Start - 22));
        return before.Contains(" not ", StringComparison.Ordinal) || before.Contains(" no ", StringComparison.Ordinal) || before.StartsWith("No ") || before.Contains("either ", StringComparison.Ordinal) || before.Contains(" nor ", StringComparison.Ordinal);
    }
}
