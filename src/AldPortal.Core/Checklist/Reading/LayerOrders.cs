namespace AldPortal.Core.Checklist.Reading;

/// <summary>Which of two films lies nearer to the cathode, as a sentence says it.</summary>
internal sealed record LayerOrder(string First, string Second, Sentence Sentence);

/// <summary>Reads the order of layers: "first X, then Y", "X under Y", "Y is the outer layer", "the profile crosses Y, then X".</summary>
internal static class LayerOrders
{
    private const int NearestPlace = 60;
    private const int NextPart = 20;
    private const int MostMentions = 40;
    private const int NameBefore = 10;
    private const int NameBehind = 14;
    private static readonly Term OrderWords = Term.Any("then", "followed by", "first", "next to", "on top", "in contact with", "subsequently", "covered by", "capped with", "capped by", "overcoated with", "before", "concluded", "concludes", "completed", "completes", "closed the stack", "directly onto", "started with", "began with", "begun with", "finished with", "ended with", "came last", "last", "finally", "under", "above", "second");
    private static readonly Term OnTop = Term.Any("on top of", "over the", "covers the", "grown on", "deposited on top of", "after", "above", "covering the", "covers");
    private static readonly Term Inner = Term.Any("inner", "innermost", "in contact with the cathode", "in direct contact", "in contact with NMC*", "in contact with NCM*", "in contact with the particle*", "in contact with LCO", "in contact with the oxide", "touches", "touching the", "next to the cathode", "next to the core", "next to the particle*", "next to the NMC*", "adjacent to the cathode", "directly on the cathode", "faces the cathode", "facing the cathode", "bottom layer", "base layer", "buried", "underlying", "beneath", "underneath", "closest to the cathode", "at the particle surface", "on the oxide surface");
    private static readonly Term Outer = Term.Any("outer", "outermost", "faces the electrolyte", "facing the electrolyte", "toward the electrolyte", "towards the electrolyte", "in contact with the electrolyte", "outside", "top layer", "topmost", "capping layer", "exposed to the electrolyte", "as cap", "as the cap", "as a cap", "came last");
    private static readonly Term Profile = Term.Any("depth profile*", "depth profiling", "ToF SIMS", "TOF SIMS", "sputter profile*", "sputter depth");
    private static readonly Term InSpace = Term.Any("below", "beneath", "underneath", "under", "above", "over", "on top of", "on");
    private static readonly Term FromInside = Term.Any("from the core", "from the cathode", "from the particle", "from inside", "from the inside");
    private static readonly Term Testing = Term.Any("discharg*", "retention", "capacity", "capacities", "rate capability", "cells", "measured", "tested", "cycled");

    /// <summary>A film's name in a sentence.</summary>
    internal readonly record struct Place(string Formula, int Start, int End);

    /// <summary>The films of a study that may be layers: its coatings, and what it counts cycles of.</summary>
    public static string[] MaterialsOf(Study study)
    {
        var materials = new List<string>(study.Coatings.All.Take(3).Select(coating => coating.Formula));
        foreach (CycleMention mention in study.Cycles.Where(mention => mention is { Kind: CycleKind.Ald, IsOrdinal: false }).Take(MostMentions))
        {
            // "5 Al2O3 cycles", "Al2O3 (5 cycles)", "5 cycles of Al2O3".
            string text = mention.Sentence.Document.Text;
            int from = mention.Start > mention.Sentence.Start && text[mention.Start - 1] == '(' ? Math.Max(mention.Sentence.Start, mention.Start - NameBefore) : mention.Start;
            int to = text.AsSpan(mention.End, mention.Sentence.End - mention.End).StartsWith(" of ") ? Math.Min(mention.Sentence.End, mention.End + NameBehind) : mention.End;
            foreach (Place place in PlacesIn(study, mention.Sentence, from, to, null))
                if (materials.Count < 4 && !materials.Contains(place.Formula))
                    materials.Add(place.Formula);
        }
        return [.. materials];
    }

    /// <summary>The films named in some characters of a sentence, in order; of some films only, where they are given.</summary>
    public static List<Place> PlacesIn(Study study, Sentence sentence, int start, int end, string[]? materials)
    {
        var places = new List<Place>();
        for (int token = sentence.FirstToken; token < sentence.LastToken; token++)
        {
            Token word = sentence.Document.Tokens[token];
            if (word.Kind != TokenKind.Word || word.Start < start || word.End > end || word.End - word.Start < 3)
                continue;
            string written = sentence.Document.TokenText(token).ToString();
            string? formula = study.Vocabularies.FindCoating(written)?.Formula ?? (materials?.Contains(written) == true ? written : null);
            if (formula is not null && materials?.Contains(formula) != false && !study.Cathodes.IsCathode(written))
                places.Add(new Place(formula, word.Start, word.End));
        }
        return places;
    }

    // "Aluminium resides on the lattice, and zinc is confined to the outermost 0.7 nm": each metal stands for the one film that holds it.
    private static List<Place> Metals(Sentence sentence, string[] materials)
    {
        var places = new List<Place>();
        for (int token = sentence.FirstToken; token < sentence.LastToken; token++)
            if (MetalNames.TryGetValue(sentence.Document.TokenText(token).ToString(), out string? symbol) && materials.Where(formula => Holds(formula, symbol)).Take(2).ToArray() is [string film])
                places.Add(new Place(film, sentence.Document.Tokens[token].Start, sentence.Document.Tokens[token].End));
        return places;
    }

    // "Ti" is in "TiO2" and "Li4Ti5O12", but "T" in neither.
    private static bool Holds(string formula, string symbol) =>
        formula.IndexOf(symbol, StringComparison.Ordinal) is >= 0 and int at && (at + symbol.Length == formula.Length || !char.IsAsciiLetterLower(formula[at + symbol.Length]));

    private static readonly Dictionary<string, string> MetalNames = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aluminum"] = "Al",
        ["aluminium"] = "Al",
        ["Al"] = "Al",
        ["zinc"] = "Zn",
        ["Zn"] = "Zn",
        ["titanium"] = "Ti",
        ["Ti"] = "Ti",
        ["zirconium"] = "Zr",
        ["Zr"] = "Zr",
        ["hafnium"] = "Hf",
        ["Hf"] = "Hf",
        ["niobium"] = "Nb",
        ["Nb"] = "Nb",
        ["tantalum"] = "Ta",
        ["Ta"] = "Ta",
        ["tin"] = "Sn",
        ["Sn"] = "Sn",
        ["magnesium"] = "Mg",
        ["Mg"] = "Mg",
        ["fluorine"] = "F",
        ["phosphorus"] = "P",
        ["cerium"] = "Ce",
        ["Ce"] = "Ce",
        ["tungsten"] = "W",
        ["gallium"] = "Ga",
        ["silicon"] = "Si",
        ["lanthanum"] = "La",
    };

    /// <summary>What the sentences say, one order each.</summary>
    public static IEnumerable<LayerOrder> Of(Study study, string[] materials)
    {
        foreach (Sentence sentence in study.Own)
            if (OrderIn(study, sentence, materials) is LayerOrder order)
                yield return order;
    }

    private static LayerOrder? OrderIn(Study study, Sentence sentence, string[] materials)
    {
        bool placed = sentence.Has(Inner) || sentence.Has(Outer);
        if (!placed && !sentence.Has(OrderWords) && !sentence.Has(Profile, Between))
            return null;
        List<Place> found = PlacesIn(study, sentence, sentence.Start, sentence.End, materials);
        if (found.Count == 0 && (placed || sentence.Has(Profile)))
            found = Metals(sentence, materials);
        if (found.Count == 0)
            return null;
        // "TiO2 is the inner layer" names the place of one film, and so that of the other.
        if (placed && materials.Length == 2 && Placed(sentence, found) is (string inner, bool isInner))
        {
            string opposite = materials[0] == inner ? materials[1] : materials[0];
            return isInner ? new LayerOrder(inner, opposite, sentence) : new LayerOrder(opposite, inner, sentence);
        }
        if (BetweenCathodeAnd(sentence, found) is LayerOrder between)
            return between;
        Place first = found[0];
        Place second = found.Find(place => place.Formula != first.Formula);
        if (second.Formula is null || (sentence.Has(Testing) && !placed))
            return null;
        bool reversed = sentence.First(OnTop) is TermHit top && top.Start > first.Start && top.End <= second.Start + 2;
        // A profile begins outside; but "Al below Ti" says it in space, whatever it was seen with.
        reversed ^= sentence.Has(Profile) && !sentence.Has(FromInside) && !(sentence.First(InSpace) is TermHit space && space.Start >= first.End && space.End <= second.Start);
        return reversed ? new LayerOrder(second.Formula, first.Formula, sentence) : new LayerOrder(first.Formula, second.Formula, sentence);
    }

    // "LiF lies between the cathode and ZrO2": the first is the inner one, unless the electrolyte is on the other side.
    private static LayerOrder? BetweenCathodeAnd(Sentence sentence, List<Place> found)
    {
        if (sentence.First(Between) is not TermHit hit)
            return null;
        Place before = found.FindLast(place => place.End <= hit.Start && hit.Start - place.End < NearestPlace);
        Place behind = found.Find(place => place.Start >= hit.End && place.Start - hit.End < NearestPlace);
        if (before.Formula is null || behind.Formula is null || before.Formula == behind.Formula)
            return null;
        if (sentence.Nearest(Electrolyte, hit.End, hit.End) is { Distance: < NearestPlace } outside && outside.Hit.Start >= hit.End)
            return new LayerOrder(behind.Formula, before.Formula, sentence);
        bool cathode = sentence.Cathodes.Any(mention => mention.Start >= hit.End && mention.Start - hit.End < NearestPlace) || (sentence.Nearest(CathodeSide, hit.End, hit.End) is { Distance: < NearestPlace } side && side.Hit.Start >= hit.End);
        return cathode ? new LayerOrder(before.Formula, behind.Formula, sentence) : null;
    }

    private static readonly Term Between = Term.Any("lies between", "sits between", "is between", "located between", "sandwiched between", "placed between", "inserted between");
    private static readonly Term Electrolyte = Term.Any("electrolyte");
    private static readonly Term CathodeSide = Term.Any("cathode", "particle", "core", "active material", "powder", "electrode");

    // The film that stands nearest to the word of its place; an ordinary word of order in the same sentence says no more.
    private static (string Formula, bool IsInner)? Placed(Sentence sentence, List<Place> found)
    {
        (string, bool)? best = null;
        int nearest = NearestPlace;
        foreach (bool inner in (ReadOnlySpan<bool>)[true, false])
            foreach (TermHit hit in sentence.Hits(inner ? Inner : Outer))
                foreach (Place place in found)
                {
                    int gap = hit.End <= place.Start ? place.Start - hit.End : hit.Start >= place.End ? hit.Start - place.End : 0;
                    // "TiO2 as the inner and Al2O3 as the outer layer".
                    if (hit.Start >= place.End && sentence.Document.Text.AsSpan(place.End).TrimStart() is var behind && (behind.StartsWith("as ") || behind.StartsWith("is ") || behind.StartsWith("was ") || behind.StartsWith("forms ")))
                        gap = Math.Min(gap, Math.Max(0, gap - 12));
                    // What stands behind a comma or "and" belongs to the next film.
                    ReadOnlySpan<char> between = hit.End <= place.Start ? sentence.Document.Text.AsSpan(hit.End, place.Start - hit.End) : hit.Start >= place.End ? sentence.Document.Text.AsSpan(place.End, hit.Start - place.End) : [];
                    if (between.ContainsAny(',', ';') || between.Contains(" and ", StringComparison.Ordinal))
                        gap += NextPart;
                    if (gap < nearest)
                        (best, nearest) = ((place.Formula, inner), gap);
                }
        return best;
    }
}
