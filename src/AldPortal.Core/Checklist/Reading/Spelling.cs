using System.Globalization;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>Numbers in words and formulas in pieces: "one hundred and eighty-six" → 186, "Al 2 O 3" → Al2O3.</summary>
internal static class Spelling
{
    /// <summary>Rewrites a plain text; everything that is neither stays as it is.</summary>
    public static TextDraft Rewrite(TextDraft plain)
    {
        ReadOnlySpan<char> text = plain.Characters;
        var output = new TextDraft(text.Length, plain);
        int i = 0;
        int kept = 0;
        while (i < text.Length)
        {
            if (text[i] == ')' && Formulas.LigandNumber(text, i) is > 0 and int blank)
            {
                // "Nb(OEt) 5 , 110 °C": the five belongs to the bracket.
                output.AddRun(text[kept..blank], kept);
                i = kept = blank + 1;
            }
            if (char.IsAsciiLetter(text[i]))
            {
                (string Plain, int End)? found = NumberWords.Read(text, i) is NumberWords words ? (words.Plain, words.End) : Formulas.Spaced(text, i);
                if (found is (string rewritten, int end))
                {
                    output.AddRun(text[kept..i], kept);
                    output.Add(rewritten, i, end);
                    i = kept = end;
                    if (i > 0 && i < text.Length && !(char.IsAsciiLetter(text[i]) && !char.IsLetterOrDigit(text[i - 1])))
                        i = NextWord(text, i);
                    continue;
                }
            }
            i = NextWord(text, i);
        }
        output.AddRun(text[kept..], kept);
        return output;
    }

    private static int NextWord(ReadOnlySpan<char> text, int i)
    {
        for (i++; i < text.Length; i++)
            if (char.IsAsciiLetter(text[i]) && !char.IsLetterOrDigit(text[i - 1]) || text[i] == ')' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsAsciiDigit(text[i + 2]))
                break;
        return i;
    }
}

/// <summary>A number written in words.</summary>
/// <param name="Plain">In digits.</param>
/// <param name="End">Where the words end.</param>
internal readonly record struct NumberWords(string Plain, int End)
{
    private static readonly Dictionary<string, int> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["zero"] = 0,
        ["nought"] = 0,
        ["one"] = 1,
        ["two"] = 2,
        ["three"] = 3,
        ["four"] = 4,
        ["five"] = 5,
        ["six"] = 6,
        ["seven"] = 7,
        ["eight"] = 8,
        ["nine"] = 9,
        ["ten"] = 10,
        ["eleven"] = 11,
        ["twelve"] = 12,
        ["thirteen"] = 13,
        ["fourteen"] = 14,
        ["fifteen"] = 15,
        ["sixteen"] = 16,
        ["seventeen"] = 17,
        ["eighteen"] = 18,
        ["nineteen"] = 19,
        ["twenty"] = 20,
        ["thirty"] = 30,
        ["forty"] = 40,
        ["fifty"] = 50,
        ["sixty"] = 60,
        ["seventy"] = 70,
        ["eighty"] = 80,
        ["ninety"] = 90,
    };

    private static readonly Dictionary<string, int> Ordinals = new(StringComparer.OrdinalIgnoreCase)
    {
        ["tenth"] = 10,
        ["twentieth"] = 20,
        ["thirtieth"] = 30,
        ["fortieth"] = 40,
        ["fiftieth"] = 50,
        ["hundredth"] = 100,
        ["thousandth"] = 1000,
    };

    private static readonly Dictionary<string, double> Fractions = new(StringComparer.OrdinalIgnoreCase)
    {
        ["half"] = 0.5,
        ["third"] = 1.0 / 3,
        ["quarter"] = 0.25,
        ["fifth"] = 0.2,
        ["tenth"] = 0.1,
        ["twentieth"] = 0.05,
        ["tenths"] = 0.1,
        ["thirds"] = 1.0 / 3,
    };

    /// <summary>The number words at a word's start, or null.</summary>
    public static NumberWords? Read(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> first = Word(text, start, out int firstEnd);
        if (first.Length is 0 or > 10 || (first is "one" && StandsForNoun(text[..start])))
            return null;
        if (first.Equals("half", StringComparison.OrdinalIgnoreCase))
            return Half(text, firstEnd);
        if (Ordinals.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(first, out int ordinal))
            return ordinal >= 50 || NextIs(text, firstEnd, "cycle") || NextIs(text, firstEnd, "discharge") || NextIs(text, firstEnd, "charge")
                ? new NumberWords($"{ordinal}th", firstEnd) : null;
        bool article = first is "a" or "A";
        if (article && PartOfUnit(text, firstEnd) is NumberWords part)
            return part;
        if (article && !NextIs(text, firstEnd, "hundred") && !NextIs(text, firstEnd, "thousand"))
            return null;
        if (!article && !Units.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(first))
            return null;
        return Cardinal(text, start, article);
    }

    // "a tenth of a second", "at a tenth of C".
    private static NumberWords? PartOfUnit(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> word = NextWord(text, end, out int wordEnd);
        if (!Fractions.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out double value) || NextWord(text, wordEnd, out int ofEnd) is not "of")
            return null;
        ReadOnlySpan<char> unit = NextWord(text, ofEnd, out int unitEnd);
        bool article = unit is "a" or "an";
        if (article)
            unit = NextWord(text, unitEnd, out _);
        bool known = unit is "C" or "second" or "nanometre" or "nanometer" or "millimetre" or "millimeter" or "volt" or "millibar" or "angstrom";
        return known ? new NumberWords(value.ToString("0.####", CultureInfo.InvariantCulture), article ? unitEnd : ofEnd) : null;
    }

    // "The lower limit was 3.0 V and the upper one 4.3 V", "the bare one".
    private static bool StandsForNoun(ReadOnlySpan<char> before) =>
        before.EndsWith("upper ") || before.EndsWith("lower ") || before.EndsWith("bare ") || before.EndsWith("coated ") || before.EndsWith("pristine ") || before.EndsWith("thin ") || before.EndsWith("thick ") || before.EndsWith("the other ");

    private static NumberWords? Half(ReadOnlySpan<char> text, int end)
    {
        ReadOnlySpan<char> next = NextWord(text, end, out int nextEnd);
        if (next is "C")
            return new NumberWords("0.5", end);
        return next is "a" or "an" && NextWord(text, nextEnd, out _) is var unit && (unit.StartsWith("nano") || unit.StartsWith("micro") || unit.StartsWith("milli") || unit.StartsWith("volt"))
            ? new NumberWords("0.5", nextEnd) : null;
    }

    private static NumberWords? Cardinal(ReadOnlySpan<char> text, int start, bool article)
    {
        double total = 0;
        double current = 0;
        int end = start;
        int i = start;
        int previous = int.MaxValue;
        string? suffix = null;
        for (int words = 0; words < 12; words++)
        {
            ReadOnlySpan<char> word = Word(text, i, out int wordEnd);
            if (words == 0 && article)
                current = 1;
            else if (Units.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int unit))
            {
                // "two five" are two numbers; "twenty five" is one.
                if (previous != int.MaxValue && !(previous >= 20 && previous < 100 && unit < 10) && previous < 100)
                    break;
                current += unit;
                previous = unit;
            }
            else if (word is "hundred")
            {
                current = Math.Max(1, current) * 100;
                previous = 100;
            }
            else if (word is "thousand")
            {
                total += Math.Max(1, current) * 1000;
                current = 0;
                previous = 1000;
            }
            else if (word is "point" && previous != int.MaxValue)
                return Decimals(text, wordEnd, total + current);
            else if (word is "hundredth" && previous < 100)
            {
                current *= 100;
                suffix = "th";
                end = wordEnd;
                break;
            }
            // "one fifth of C", but "five half cells".
            else if (word is "half" or "third" or "quarter" or "tenth" or "twentieth" or "fifth" && words == 1 && total + current < 10 && Fraction(text, wordEnd, (total + current) * Fractions[word.ToString()]) is NumberWords fraction)
                return fraction;
            else
                break;
            end = wordEnd;
            i = Gap(text, wordEnd, previous >= 100);
            if (i < 0)
                break;
        }
        if (suffix is null && NextWord(text, end, out int andEnd) is "and" && NextWord(text, andEnd, out int aEnd) is "a" && NextWord(text, aEnd, out int halfEnd) is "half")
            return new NumberWords((total + current + 0.5).ToString(CultureInfo.InvariantCulture), halfEnd);
        // "three-electrode" and "one-sided" are names, not counts.
        if (end < text.Length - 1 && text[end] == '-' && char.IsLetter(text[end + 1]) && suffix is null && !UnitAfterHyphen(text, end + 1))
            return null;
        return new NumberWords((total + current).ToString(CultureInfo.InvariantCulture) + suffix, end);
    }

    private static bool UnitAfterHyphen(ReadOnlySpan<char> text, int start) =>
        Word(text, start, out _) is "cycle" or "cycles" or "gram" or "g" or "minute" or "hour" or "day" or "nm" or "nanometre" or "nanometer" or "fold" or "step" or "micron";

    private static NumberWords? Fraction(ReadOnlySpan<char> text, int end, double value)
    {
        if (NextWord(text, end, out int ofEnd) is "of" && NextWord(text, ofEnd, out _) is "C")
            return new NumberWords(value.ToString("0.####", CultureInfo.InvariantCulture), ofEnd);
        return NextWord(text, end, out _) is "C" ? new NumberWords(value.ToString("0.####", CultureInfo.InvariantCulture), end) : null;
    }

    private static NumberWords? Decimals(ReadOnlySpan<char> text, int start, double whole)
    {
        string digits = "";
        int end = start;
        int i = start;
        while (digits.Length < 4)
        {
            ReadOnlySpan<char> word = NextWord(text, i, out int wordEnd);
            if (!Units.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out int digit) || digit > 99)
                break;
            digits += digit.ToString(CultureInfo.InvariantCulture);
            end = i = wordEnd;
        }
        return digits.Length == 0 ? null : new NumberWords($"{whole.ToString(CultureInfo.InvariantCulture)}.{digits}", end);
    }

    // The next word of the same number: behind a hyphen, a space, or "and" after hundreds.
    private static int Gap(ReadOnlySpan<char> text, int end, bool allowAnd)
    {
        if (end >= text.Length || text[end] is not (' ' or '\n' or '-'))
            return -1;
        int i = end + 1;
        if (!allowAnd || text[end] == '-')
            return i;
        return Word(text, i, out int andEnd) is "and" && andEnd < text.Length && text[andEnd] is ' ' or '\n'
            && Word(text, andEnd + 1, out int nextEnd) is var next && Units.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(next)
            && !(Word(text, Math.Min(text.Length, nextEnd + 1), out _) is "hundred") ? andEnd + 1 : i;
    }

    private static bool NextIs(ReadOnlySpan<char> text, int end, string word) => NextWord(text, end, out _) is var next && next.StartsWith(word, StringComparison.Ordinal);

    private static ReadOnlySpan<char> NextWord(ReadOnlySpan<char> text, int end, out int wordEnd)
    {
        int start = end;
        if (start < text.Length && text[start] is ' ' or '\n' or '-')
            start++;
        return Word(text, start, out wordEnd);
    }

    private static ReadOnlySpan<char> Word(ReadOnlySpan<char> text, int start, out int end)
    {
        end = start;
        while (end < text.Length && end - start < 12 && char.IsAsciiLetter(text[end]))
            end++;
        return text[Math.Min(start, text.Length)..Math.Max(end, Math.Min(start, text.Length))];
    }
}
