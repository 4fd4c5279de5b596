namespace AldPortal.Core.Checklist.Reading;

/// <summary>Finds cycles and tells ALD cycles from charge–discharge cycles.</summary>
internal static partial class CycleMentions
{
    private static readonly HashSet<string> Nouns = new(StringComparer.OrdinalIgnoreCase) { "cycle", "cycles", "supercycle", "supercycles", "subcycle", "subcycles", "cyc", "oscillations", "times", "x", "Zyklen", "sequences" };
    private static readonly HashSet<string> Fillers = new(StringComparer.OrdinalIgnoreCase)
    {
        "ald", "mld", "deposition", "charge", "discharge", "charging", "discharging", "charged", "full", "complete", "more", "formation", "electrochemical", "galvanostatic",
        "activation", "conditioning", "pump", "purge", "super", "sub", "tma", "h2o", "water", "further", "additional", "consecutive", "of", "the", "al2o3", "such", "total",
        "initial", "counted", "and", "powder", "plasma", "thermal", "successive", "coating", "test", "exposure", "low", "rate", "slow", "repeated", "identical", "life", "long", "peald", "pe", "pa", "spatial", "precondition", "preconditioning", "stability", "these", "pumping", "purging", "evacuation", "flushing", "metal", "oxide", "whole", "growth", "reaction", "pulse", "pulsing", "dosing",
    };

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> NounLookup = Nouns.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> FillerLookup = Fillers.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly Term AldWords = Term.Any("ALD", "atomic layer deposition", "deposit*", "coated with", "coated by", "grown", "TMA", "precursor*", "pulse*", "dosing", "film*", "reactor", "MLD", "layer", "DEZ", "TDMAT", "TTIP", "TDMAZ", "TEMAZ", "TDMAH", "TEMAH", "LiOtBu");
    private static readonly Term ChargeWords = Term.Any("charge*", "discharg*", "retention", "retain*", "capacit*", "cycled", "cycling", "fade*", "fading", "mAh", "efficien*", "galvanostatic*", "aging", "ageing", "cells", "impedance", "EIS", "electrochemical*", "stability", "coin", "window", "R_ct", "charge transfer", "cyclability", "operated", "battery", "cyclability test");

    private static readonly List<CycleMention> Nothing = [];

    /// <summary>All mentions in a sentence, in order; not to be added to.</summary>
    public static List<CycleMention> Read(Sentence sentence)
    {
        List<CycleMention>? mentions = null;
        Document document = sentence.Document;
        for (int i = sentence.FirstToken; i < sentence.LastToken; i++)
        {
            Token token = document.Tokens[i];
            if (token.Kind != TokenKind.Word || !NounLookup.Contains(document.TokenText(i)))
                continue;
            if (document.TokenText(i) is "times" or "x" && !(Preceded(document, i, sentence.FirstToken) && sentence.Has(Repeat) && CountsRuns(document, i, sentence.LastToken)))
                continue;
            // "0417/cyc.csv" is a file.
            if (token.End + 1 < sentence.End && document.Text[token.End] == '.' && char.IsLetter(document.Text[token.End + 1]))
                continue;
            if (document.TokenText(i) is "sequences" && (!sentence.Has(Sequences) || sentence.Has(Composed)))
                continue;
            CycleMention? before = Before(sentence, i);
            if ((before is { IsCount: true } ? before : After(sentence, i) ?? before) is CycleMention mention)
                (mentions ??= []).Add(mention);
        }
        Times(sentence, ref mentions);
        TimesAld(sentence, ref mentions);
        return mentions ?? Nothing;
    }

    // "The number of pulse sequences was 800"; what a cycle is made of is counted otherwise.
    private static readonly Term Sequences = Term.Any("pulse sequences", "pulsing sequences", "reaction sequences", "deposition sequences", "dosing sequences", "ALD sequences", "exposure sequences", "growth sequences");
    private static readonly Term Composed = Term.Any("supercycle*", "consist*", "compos*", "compris*", "each cycle", "one cycle");
    private static readonly Term Repeat = Term.Any("repeat*", "cycled", "cycle", "ALD", "cycles", "run");

    private static bool Preceded(Document document, int token, int first) => token > first && document.Tokens[token - 1].Kind == TokenKind.Number && document.Tokens[token].Start - document.Tokens[token - 1].End <= 1;

    // "2, 5 and 10 ALD cycles", "the 100th cycle", "the first discharge cycle".
    private static CycleMention? Before(Sentence sentence, int noun)
    {
        Document document = sentence.Document;
        var kind = KindOf(document.TokenText(noun));
        bool ofFilm = false;
        for (int i = noun - 1; i >= sentence.FirstToken && i >= noun - 8; i--)
        {
            Token token = document.Tokens[i];
            ReadOnlySpan<char> word = document.TokenText(i);
            if (token.Kind == TokenKind.Symbol)
            {
                if (word is not ("-" or "/" or "(" or ")" or "×"))
                    return null;
                continue;
            }
            // "the first C/2 cycle", "the 100th 1C cycle".
            if (token.Kind == TokenKind.Word && word is "C" && i > sentence.FirstToken && QuantityAt(sentence, i - 1) is { Dimension: Dimension.CRate })
                continue;
            if (QuantityAt(sentence, i) is Quantity quantity)
            {
                if (quantity.Dimension is Dimension.CRate && quantity.Values.Length == 1)
                {
                    while (i > sentence.FirstToken && document.Tokens[i].Start > quantity.Start)
                        i--;
                    continue;
                }
                // "cycle 50   cycle 100" over the columns of a table counts no fifty cycles.
                if (quantity.Dimension is not Dimension.None || (document.TokenText(noun) is "cycle" or "Cycle" && document.Text.AsSpan(quantity.End, Math.Max(0, document.Tokens[noun].Start - quantity.End)).ContainsAny('\t', '\n')))
                    return null;
                if (quantity is { IsOrdinal: false, Values: [1] } && kind is not (CycleKind.Formation or CycleKind.Charge) && Describes(document, sentence, noun))
                    return null;
                if (kind == CycleKind.Unknown && NamesSample(sentence, noun))
                    kind = CycleKind.Ald;
                (double[] values, int start) = quantity.IsOrdinal || quantity.IsRange ? (quantity.Values, quantity.Start) : Labelled(sentence, quantity, i);
                if (kind == CycleKind.Unknown && noun + 1 < sentence.LastToken && document.TokenText(noun) is "x" or "cyc" && document.TokenText(noun + 1) is "ALD")
                    kind = CycleKind.Ald;
                return Make(sentence, values, kind, quantity.IsOrdinal, quantity.IsRange, start, document.Tokens[noun].End) is CycleMention made ? made with { OfFilm = ofFilm && !quantity.IsOrdinal } : null;
            }
            if (word is "first" or "First" or "1st")
                return Make(sentence, [1], kind, true, false, token.Start, document.Tokens[noun].End);
            if (word is "initial" or "Initial" && i == noun - 1)
                return Make(sentence, [1], kind, true, false, token.Start, document.Tokens[noun].End);
            // "A single AlF3 cycle".
            if (word is "single" && ofFilm)
                return Make(sentence, [1], kind, false, false, token.Start, document.Tokens[noun].End) is CycleMention one ? one with { OfFilm = true } : null;
            if (word is "last" or "second")
                return null;
            // "100th": the ending is a word to the tokeniser.
            if (word is "th" or "st" or "nd" or "rd" && i > sentence.FirstToken && document.Tokens[i - 1].Kind == TokenKind.Number && document.Tokens[i - 1].End == token.Start)
                continue;
            kind = Stronger(kind, KindOf(word));
            // "10 Al2O3 cycles".
            if (kind is CycleKind.Unknown or CycleKind.Ald && CoatingWords.Is(word))
                (kind, ofFilm) = (CycleKind.Ald, true);
            else if (IsAcronym(word) && kind == CycleKind.Unknown)
                kind = CycleKind.Ald;
            else if (!FillerLookup.Contains(word) && !Formulas.IsFormula(word) && !CoatingWords.Is(word))
                return null;
            if (word is "and" && kind == CycleKind.Unknown)
                return null;
        }
        return null;
    }

    // "ten times the amount" and "8 x 12 cm" count no runs.
    private static bool CountsRuns(Document document, int token, int last)
    {
        bool x = document.TokenText(token) is "x";
        if (token + 1 >= last)
            return !x || document.Tokens[token].Start == document.Tokens[token - 1].End;
        ReadOnlySpan<char> next = document.TokenText(token + 1);
        if (x && next is "higher" or "lower" or "more" or "faster" or "longer" or "larger" or "better" or "slower" or "less" or "smaller" or "greater")
            return false;
        if (x)
            return document.Tokens[token].Start == document.Tokens[token - 1].End && document.Tokens[token + 1].Kind != TokenKind.Number;
        return next is not ("the" or "higher" or "more" or "as" or "longer" or "larger" or "lower" or "that" or "slower" or "faster" or "thicker" or "better" or "less" or "smaller" or "greater" or "fewer" or "stronger" or "weaker" or "thinner" or "cheaper" or "bigger" or "its" or "their");
    }

    // "TMA/EG cycles": the reactants in capitals.
    private static bool IsAcronym(ReadOnlySpan<char> word)
    {
        foreach (char c in word)
            if (!char.IsAsciiLetterUpper(c) && !char.IsAsciiDigit(c))
                return false;
        return word.Length is >= 2 and <= 6 && word is not ("CC" or "CV" or "CE" or "ALD" or "MLD" or "EIS" or "SOC");
    }

    // "One cycle consisted of …" describes a cycle and counts none; "one cycle of AlF3" counts.
    private static bool Describes(Document document, Sentence sentence, int noun)
    {
        ReadOnlySpan<char> behind = document.Text.AsSpan(document.Tokens[noun].End, Math.Min(40, sentence.End - document.Tokens[noun].End));
        // "One supercycle of LiNbO3 (one Li and one Nb sequence) yields 2.3 Å": nobody runs a single one.
        if (document.TokenText(noun) is "supercycle")
            return true;
        // "One PE-ALD cycle of AlPO4 was composed of …".
        if (behind.Contains("compos", StringComparison.Ordinal) || behind.Contains("consist", StringComparison.Ordinal) || behind.Contains("compris", StringComparison.Ordinal))
            return true;
        if (behind.StartsWith(" of ") && behind.Length > 5 && char.IsUpper(behind[4]) && !behind.StartsWith(" of ALD") && !behind.StartsWith(" of MLD"))
            return false;
        if (behind.StartsWith(" at ") || behind.StartsWith(" with C"))
            return false;
        return noun > sentence.FirstToken && document.TokenText(noun) is "cycle" or "supercycle" or "subcycle";
    }

    // "cycle 100", "cycles 5 and 100", "the number of ALD cycles was 10", "ALD cycles (10)".
    private static CycleMention? After(Sentence sentence, int noun)
    {
        Document document = sentence.Document;
        CycleKind kind = KindOf(document.TokenText(noun));
        bool singular = document.TokenText(noun) is "cycle" or "Cycle";
        for (int i = noun - 1; i >= sentence.FirstToken && i >= noun - 4; i--)
            kind = Stronger(kind, KindOf(document.TokenText(i)));
        int words = 0;
        for (int i = noun + 1; i < sentence.LastToken && i <= noun + 6; i++)
        {
            ReadOnlySpan<char> word = document.TokenText(i);
            if (QuantityAt(sentence, i) is Quantity quantity)
            {
                // "A supercycle of three sequences": what it is made of.
                if (document.TokenText(noun) is "supercycle" && document.TokenText(i - 1) is "of")
                    return null;
                if (quantity.Dimension != Dimension.None || (!quantity.IsWhole && kind != CycleKind.Ald) || (singular && quantity.Value == 1 && kind is CycleKind.Super or CycleKind.Sub) || (document.TokenText(noun) is "supercycle" && quantity.Value == 1) || document.TokenText(noun) is "times" or "x" || (words == 0 && document.Tokens[i].Start - document.Tokens[noun].End > 2))
                    return null;
                bool ordinal = words == 0 && (singular || kind is CycleKind.Unknown or CycleKind.Charge);
                return Make(sentence, quantity.Values, kind, ordinal, quantity.IsRange, document.Tokens[noun].Start, quantity.End);
            }
            if (word is "(" or "=" or ":" or "-")
            {
                if (word is "(" && singular)
                    return null;
                words++;
                continue;
            }
            if (word is not ("was" or "were" or "is" or "are" or "number" or "numbers" or "of" or "no" or "set" or "to" or "applied" or "being" or "varied" or "from" or "between" or "used" or "n" or "N" or "fixed" or "kept" or "chosen" or "limited" or "constant") && !(word is "at" && words >= 2))
                return null;
            words++;
        }
        return null;
    }

    private static CycleMention? Make(Sentence sentence, double[] values, CycleKind kind, bool ordinal, bool range, int start, int end)
    {
        // "Cycle 2.5" is no number of a cycle; "2.5 cycles" is one that cannot be run, and kept for that.
        foreach (double value in values)
            if (value < 0 || value > 1e5 || (ordinal && !CycleMention.IsWhole(value)))
                return null;
        bool says = kind != CycleKind.Unknown;
        // "in the first ten cycles of deposition" counts the beginning of a longer run.
        if (!ordinal && sentence.Document.Text.AsSpan(Math.Max(sentence.Start, start - 10), start - Math.Max(sentence.Start, start - 10)).EndsWith("the first ") && (says ? kind : Resolve(sentence, ordinal, start, end)) == CycleKind.Ald)
            return null;
        if (!ordinal && IsDelay(sentence, start))
            return new CycleMention(sentence, values, CycleKind.Other, false, range, start, end, true);
        return new CycleMention(sentence, values, says ? kind : Resolve(sentence, ordinal, start, end), ordinal, range, start, end, says);
    }

    // "A nucleation delay of about 30 cycles" and "measured every 10 cycles" count no run.
    private static bool IsDelay(Sentence sentence, int start) =>
        sentence.Nearest(Delay, start, start) is (TermHit hit, < 24) && hit.End <= start && sentence.Document.Text.AsSpan(hit.End, start - hit.End).IndexOfAny(',', ';') < 0;

    private static readonly Term Delay = Term.Any("delay of", "delays of", "incubation of", "incubation period of", "delay was", "delay is", "incubation time of", "delayed by", "delay for", "every");

    private static CycleKind KindOf(ReadOnlySpan<char> word) => word switch
    {
        "supercycle" or "supercycles" or "Supercycles" or "super" => CycleKind.Super,
        "subcycle" or "subcycles" or "sub" => CycleKind.Sub,
        "sequences" or "ALD" or "deposition" or "MLD" or "TMA" or "Al2O3" or "PEALD" or "plasma" or "coating" or "exposure" or "oscillations" or "growth" => CycleKind.Ald,
        "charge" or "discharge" or "charging" or "discharging" or "electrochemical" or "galvanostatic" or "test" or "life" => CycleKind.Charge,
        "formation" or "activation" or "conditioning" or "preconditioning" or "precondition" => CycleKind.Formation,
        "pump" or "purge" or "purging" or "pumping" or "evacuation" or "flushing" or "heating" or "thermal" or "washing" => CycleKind.Other,
        _ => CycleKind.Unknown,
    };

    private static CycleKind Stronger(CycleKind known, CycleKind more) =>
        known is CycleKind.Unknown || (known is CycleKind.Charge or CycleKind.Ald && more is CycleKind.Formation or CycleKind.Other or CycleKind.Super or CycleKind.Sub) ? more == CycleKind.Unknown ? known : more : known;

    // Without a word of its own a number of cycles takes the sense of the nearest words around it.
    private static CycleKind Resolve(Sentence sentence, bool ordinal, int start, int end)
    {
        int ald = sentence.Nearest(AldWords, start, end)?.Distance ?? int.MaxValue;
        int charge = sentence.Nearest(ChargeWords, start, end)?.Distance ?? int.MaxValue;
        foreach (Quantity quantity in sentence.Quantities)
            if (quantity.Dimension is Dimension.SpecificCapacity or Dimension.CRate or Dimension.SpecificCurrent || (quantity.Dimension == Dimension.Percent && charge < int.MaxValue))
                charge = Math.Min(charge, quantity.Start >= end ? quantity.Start - end : Math.Max(0, start - quantity.End));
        if (ordinal)
            return CycleKind.Charge;
        // "20 cycles give 2.2 nm", "0.11 nm per cycle, so that 20 cycles …".
        if (charge == int.MaxValue && sentence.Quantities.Any(quantity => quantity.Dimension == Dimension.LengthPerCycle || (quantity.Dimension == Dimension.Length && quantity.Unit is "nm" or "Å")))
            return CycleKind.Ald;
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, start - 12), start - Math.Max(sentence.Start, start - 12));
        bool after = before.EndsWith("after ") || before.EndsWith("After ") || before.EndsWith("over ") || before.EndsWith("for ") || before.EndsWith("during ") || before.EndsWith("within ") || before.EndsWith("the same ");
        ReadOnlySpan<char> behind = sentence.Document.Text.AsSpan(end, Math.Min(16, sentence.End - end));
        if (behind.StartsWith(" of ALD") || behind.StartsWith(" of the coating") || behind.StartsWith(" ALD") || behind.StartsWith(" of deposition") || IsOfCoating(sentence, start, end) || IsBesideThickness(sentence, start, end))
            return CycleKind.Ald;
        if (ald == int.MaxValue && charge == int.MaxValue)
            return after ? CycleKind.Charge : CycleKind.Unknown;
        // "after 500 cyc": nobody runs so many before looking.
        if (after && charge == int.MaxValue && sentence.Quantities.Any(quantity => quantity.Start >= start && quantity.End <= end && quantity.Value >= 50))
            return CycleKind.Charge;
        return ald < charge - (after ? 40 : 0) ? CycleKind.Ald : CycleKind.Charge;
    }

    private static Quantity? QuantityAt(Sentence sentence, int token)
    {
        if (sentence.Document.Tokens[token].Kind != TokenKind.Number)
            return null;
        int start = sentence.Document.Tokens[token].Start;
        int low = 0;
        int high = sentence.Quantities.Length - 1;
        while (low <= high)
        {
            int middle = (low + high) / 2;
            Quantity quantity = sentence.Quantities[middle];
            if (start < quantity.Start)
                high = middle - 1;
            else if (start >= quantity.End)
                low = middle + 1;
            else
                return quantity;
        }
        return null;
    }
}
