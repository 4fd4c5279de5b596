namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// Sample names that carry the number of ALD cycles ("T25", "AO-10", "A6-NCM85"). Authors seldom say that these are names; that
/// the same letters stand before several of the study's own numbers of cycles does.
/// </summary>
internal static class CountedNames
{
    private const int LongestPrefix = 5;
    private const int OftenEnough = 3;

    /// <summary>The names, true for the one with no cycles.</summary>
    public static IEnumerable<(string Name, bool IsBare)> Find(Manuscript manuscript, IEnumerable<CycleMention> mentions)
    {
        HashSet<double> counts = [.. mentions.Where(mention => mention.Kind is CycleKind.Ald or CycleKind.Super && !mention.IsOrdinal).SelectMany(mention => mention.Values)];
        // "the digits stand for the number of TMA/H2O exposures": then every such number is one.
        bool digits = manuscript.Own.Any(SaysSo);
        if (counts.Count == 0 && !digits)
            return [];
        var found = new Dictionary<string, Family>(StringComparer.Ordinal);
        var families = found.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (Sentence sentence in manuscript.Own)
            foreach ((int start, int end) in new NameRuns(sentence))
            {
                ReadOnlySpan<char> run = sentence.Document.Text.AsSpan(start, end - start);
                if (Split(run) is not (int letters, int number) || IsNumbered(sentence, start))
                    continue;
                if (!families.TryGetValue(run[..letters], out Family? family))
                    families[run[..letters]] = family = new Family();
                family.Add(run, number);
            }
        if (digits)
            foreach (Family family in found.Values.Where(family => family.Times.Count > 1))
                counts.UnionWith(family.Times.Keys.Where(number => number > 0).Select(number => (double)number));
        return found.Values.SelectMany(family => family.Believed(counts));
    }

    // Names with the same letters in front.
    private sealed class Family
    {
        private const int Most = 200;
        private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

        /// <summary>How often each number stands behind the letters.</summary>
        public Dictionary<int, int> Times { get; } = [];

        public void Add(ReadOnlySpan<char> name, int number)
        {
            if (!numbers.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(name) && numbers.Count < Most)
                numbers.Add(name.ToString(), number);
            if (Times.Count < Most || Times.ContainsKey(number))
                Times[number] = Times.GetValueOrDefault(number) + 1;
        }

        // A number that no sentence counts ("fifteen ALD cycles led to LP15 and thirty to LP30") must come again to be believed.
        public IEnumerable<(string Name, bool IsBare)> Believed(HashSet<double> counts)
        {
            int[] kept = [.. Times.Keys.Where(number => number == 0 || counts.Contains(number) || Times[number] > 1)];
            bool family = Array.Exists(kept, number => counts.Contains(number)) && (kept.Length > 1 || kept.Sum(number => Times[number]) >= OftenEnough);
            return family ? numbers.Where(pair => kept.Contains(pair.Value)).Select(pair => (pair.Key, pair.Value == 0)) : [];
        }
    }

    private static readonly Term Digits = Term.Any("as their names say", "as the names say", "as its name says", "as the name says", "names tell", "names indicate", "name indicates", "as their names indicate", "after the number", "after their number", "according to the number", "by the number of", "after the count", "digit", "digits", "numeral*", "number behind", "number in the name", "number after", "numbers in the");
    private static readonly Term Stand = Term.Any("as many", "named", "name*", "call*", "labelled", "labeled", "denoted", "stand*", "denot*", "give*", "indicat*", "refer*", "is the number of", "are the number of", "number of");
    private static readonly Term Counted = Term.Any("ALD cycle*", "cycles", "exposures", "pulses", "supercycle*");

    /// <summary>True where a sentence says that names carry numbers of ALD cycles.</summary>
    public static bool SaysSo(Sentence sentence) => sentence.Has(Digits) && sentence.Has(Stand) && sentence.Has(Counted);

    /// <summary>The number in a name, or null.</summary>
    public static int? CountOf(string name) => Split(name)?.Number;

    /// <summary>The name behind the number ("-NCM85" of "A6-NCM85"), or null.</summary>
    public static string? SuffixOf(string name) => Split(name) is not null && name.LastIndexOf('-') is > 1 and int hyphen ? name[hyphen..] : null;

    // "Table S3" and "Fig. S9" are no samples.
    private static bool IsNumbered(Sentence sentence, int start)
    {
        ReadOnlySpan<char> before = sentence.Document.Text.AsSpan(Math.Max(sentence.Start, start - 6), start - Math.Max(sentence.Start, start - 6));
        return before.EndsWith("able ") || before.EndsWith("ig. ") || before.EndsWith("igs. ") || before.EndsWith("igure ") || before.EndsWith("ote ");
    }

    // Letters, perhaps a hyphen, then the number; what follows behind another hyphen ("-NCM85") is the cathode's name.
    private static (int Letters, int Number)? Split(ReadOnlySpan<char> run)
    {
        // "LLO@Zr6" and "LNMO@10": the film stands behind the sign, and may go without letters.
        int film = run.LastIndexOf('@') + 1;
        int letters = film;
        while (letters < run.Length && char.IsAsciiLetter(run[letters]))
            letters++;
        if ((letters == film && film == 0) || letters - film > LongestPrefix || !char.IsAsciiLetterUpper(run[0]))
            return null;
        int start = letters < run.Length && run[letters] is '-' or '_' ? letters + 1 : letters;
        int end = start;
        int number = 0;
        while (end < run.Length && end - start < 4 && char.IsAsciiDigit(run[end]))
            number = (number * 10) + run[end++] - '0';
        ReadOnlySpan<char> prefix = run[film..letters];
        if (end == start || (end < run.Length && run[end] is not ('-' or '_')) || prefix is "CR" or "C" or "D" or "Q" || (prefix is "NMC" or "NCM" && (start == letters || number >= 100)) || prefix is "Fig" or "Table" or "Ref" or "GF" or "Celgard" || (prefix is "LP" && number > 50))
            return null;
        // "N2", "O3" and "CO2" are gases.
        return number <= 4 && start == letters && prefix is "H" or "N" or "O" or "CO" or "NH" or "SO" ? null : (letters, number);
    }
}
