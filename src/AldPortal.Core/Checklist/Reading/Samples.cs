namespace AldPortal.Core.Checklist.Reading;

/// <summary>A place where a sentence names a sample.</summary>
internal readonly record struct SampleMention(int Start, int End, bool IsBare, string Key);

/// <summary>The names of a study's samples ("bare", "2c", "ALD-10"), found where they are given.</summary>
internal sealed class Samples
{
    private const string BareKey = "bare";
    private static readonly Term Naming = Term.Any("denoted", "named", "called", "labeled", "labelled", "referred to as", "designated", "marked as", "termed", "samples", "abbreviated", "abbreviate", "hereafter", "denoted as", "refer to", "receiv*", "call", "sample", "code", "abbreviated as", "labelled as", "referred to", "coded", "in what follows", "powders are discussed", "films were compared", "films are compared", "recorded as", "go by the names", "known below as");
    private static readonly Term NoCoating = Term.Any("argon only", "no precursor", "no dosing", "without precursor*");
    private static readonly Term Supercycles = Term.Any("supercycle*", "cycles");
    private readonly Dictionary<string, bool> names = new(StringComparer.Ordinal);

    private readonly List<double> counts = [];

    private readonly HashSet<string> cathodes = new(StringComparer.Ordinal);
    private static readonly Term WithoutFilm = Term.Any("without coating", "without layer", "without film", "without the coating", "without a coating", "without the film", "without ALD", "without Al2O3", "without HfO2", "without TiO2", "without ZrO2", "without ZnO", "without LiF", "0 ALD cycles");

    private Samples()
    {
    }

    /// <summary>ALD cycles that names carry, sentences or not.</summary>
    public IReadOnlyList<double> Counts => counts;

    /// <summary>Finds the names.</summary>
    public static Samples Find(Manuscript manuscript, IEnumerable<CycleMention> cycleMentions)
    {
        var samples = new Samples();
        foreach (Sentence sentence in manuscript.Own)
        {
            if (sentence.Block.Kind == BlockKind.TableRow)
                continue;
            samples.NamedReference(sentence);
            TermHit? naming = sentence.First(Naming);
            bool cycles = sentence.Has(Words.Ald) || sentence.Has(Supercycles);
            bool bracketOnly = naming is null && !cycles;
            if (bracketOnly && !sentence.Has(Words.Reference))
                continue;
            bool reference = sentence.Has(Words.Reference) || sentence.Has(Words.Bare) || (sentence.Has(NoCoating) && !sentence.Has(Words.Ald));
            foreach ((int start, int end) in new NameRuns(sentence))
            {
                ReadOnlySpan<char> name = sentence.Document.Text.AsSpan(start, end - start);
                bool quoted = start > 0 && sentence.Document.Text[start - 1] == '"';
                // "The control (0z) is an aliquot of the same lot".
                if (bracketOnly && !(InBrackets(sentence, start) && IsRightBehindReference(sentence, start)))
                    continue;
                bool afterName = naming is TermHit hit && start >= hit.End && start - hit.End < 60;
                if ((afterName || InBrackets(sentence, start) || IsApposition(sentence, start, end)) && IsCode(name))
                    samples.names.TryAdd(name.ToString(), reference && !HasDigit(name) | (name[^1] == '0' && !char.IsAsciiDigit(name[^2])) || (name[0] == '0' && !char.IsAsciiDigit(name[1])) || (InBrackets(sentence, start) && IsRightBehindReference(sentence, start)));
                else if (name.Length == 1 && char.IsAsciiLetterUpper(name[0]) && reference && IsApposition(sentence, start, end))
                    samples.names.TryAdd(name.ToString(), true);
                else if (name.Length == 1 && afterName && start - naming!.Value.End < 5 && char.IsAsciiLetterUpper(name[0]) && (reference || sentence.Has(WithoutFilm)) && !CarriesCoating(sentence, end))
                    samples.names.TryAdd(name.ToString(), true);
                else if (reference && afterName && (quoted || start - naming!.Value.End < 4) && name.Length is > 1 and < 12 && char.IsLetter(name[0]) && (char.IsUpper(name[0]) || quoted))
                    samples.names.TryAdd(name.ToString(), true);
            }
        }
        foreach ((string name, bool bare) in CountedNames.Find(manuscript, cycleMentions))
        {
            samples.names[name] = bare || samples.names.GetValueOrDefault(name);
            if (CountedNames.CountOf(name) is > 0 and int count && !samples.counts.Contains(count))
                samples.counts.Add(count);
        }
        samples.FindBareSibling(manuscript);
        CathodeNames.Add(manuscript, samples.names);
        // Beside "6-ZnO" and "LNO-A3" the cathode's own name stands for the uncoated one.
        if (samples.names.Any(pair => !pair.Value))
            foreach (Sentence sentence in manuscript.Own)
                for (int token = sentence.FirstToken; token < sentence.LastToken; token++)
                    if (sentence.Document.TokenText(token) is "LCO" or "LMO" or "LNMO" or "LNO" or "NCA" or "LLO" or "NMC" or "NCM" || IsGrade(sentence.Document.TokenText(token)))
                        samples.cathodes.Add(sentence.Document.TokenText(token).ToString());
        foreach (TextTable table in manuscript.Tables)
            TableNames.Add(table, samples.names);
        return samples;
    }

    // "P-NCM85" beside "A6-NCM85" and "A12-NCM85".
    private void FindBareSibling(Manuscript manuscript)
    {
        string? suffix = names.Keys.Select(CountedNames.SuffixOf).FirstOrDefault(found => found is not null && found.Length > 2 && char.IsLetter(found[1]));
        if (suffix is null)
            return;
        foreach (Sentence sentence in manuscript.Own)
            foreach ((int start, int end) in new NameRuns(sentence))
                if (sentence.Document.Text.AsSpan(start, end - start) is var run && run.EndsWith(suffix) && run.Length - suffix.Length is 1 or 4 && (run[..^suffix.Length] is "P" or "B" or "U" or "bare" or "Bare"))
                    names[run.ToString()] = true;
    }

    // "Reference B0", "the control LMO-0": the name stands right behind the word.
    private void NamedReference(Sentence sentence)
    {
        string text = sentence.Document.Text;
        foreach (TermHit hit in sentence.Hits(Words.Reference))
        {
            int start = hit.End + 1;
            int end = start;
            while (end < sentence.End && end - start < 12 && (char.IsLetterOrDigit(text[end]) || text[end] == '-'))
                end++;
            if (end - start >= 2 && text[hit.End] == ' ' && IsCode(text.AsSpan(start, end - start)) && char.IsAsciiLetterUpper(text[start]))
                names[text[start..end]] = true;
        }
    }

    /// <summary>The samples a sentence names, in order.</summary>
    public List<SampleMention> In(Sentence sentence, IEnumerable<CycleMention> cycles)
    {
        var mentions = new List<SampleMention>();
        foreach (TermHit hit in sentence.Hits(Words.Bare))
            mentions.Add(new SampleMention(hit.Start, hit.End, true, BareKey));
        foreach (TermHit hit in sentence.Hits(Words.Coated))
            mentions.Add(new SampleMention(hit.Start, hit.End, false, "coated"));
        if (names.Count + cathodes.Count > 0)
            Named(sentence, mentions);
        foreach (TermHit hit in sentence.Hits(TheReference))
            if (!sentence.Has(Words.Bare) && !(sentence.Document.Text.AsSpan(hit.End, Math.Min(10, sentence.End - hit.End)) is var next && (next.StartsWith(" electrode") || next.StartsWith(" voltage") || next.StartsWith(" potential") || next.StartsWith(" data") || next.StartsWith(" value"))))
                mentions.Add(new SampleMention(hit.Start, hit.End, true, BareKey));
        foreach (TermHit hit in sentence.Hits(Ref))
            if (!(sentence.Document.Text.AsSpan(hit.End, Math.Min(3, sentence.End - hit.End)) is var cited && (cited.StartsWith(".") && cited.Length > 1 && cited[1..].ContainsAnyInRange('0', '9') || cited.StartsWith(" [") || cited.Length > 1 && cited[0] == ' ' && char.IsAsciiDigit(cited[1]))) && char.IsAsciiLetterUpper(sentence.Document.Text[hit.Start]) && !names.ContainsKey("Ref"))
                mentions.Add(new SampleMention(hit.Start, hit.End, true, BareKey));
        foreach (TermHit hit in sentence.Hits(WithoutFilm))
            mentions.Add(new SampleMention(hit.Start, hit.End, true, BareKey));
        WithOrWithout.Add(sentence, mentions);
        foreach (CycleMention cycle in cycles)
            if (cycle.Kind is CycleKind.Ald or CycleKind.Super && !cycle.IsOrdinal && cycle.Values.Length == 1 && !Explains(sentence, cycle, mentions))
                mentions.Add(new SampleMention(cycle.Start, cycle.End, false, cycle.Values[0].ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Counted(sentence, cycles, mentions);
        Elided(sentence, mentions);
        mentions.Sort((a, b) => a.Start.CompareTo(b.Start));
        return mentions;
    }

    // "The electrodes with 4 and 8 ALD cycles deliver 171 and 163 mA h g⁻¹": where no names are given, each number of the list is a sample.
    private static void Counted(Sentence sentence, IEnumerable<CycleMention> cycles, List<SampleMention> mentions)
    {
        if (mentions.Exists(mention => !mention.IsBare && mention.Key != "coated"))
            return;
        foreach (CycleMention cycle in cycles)
            if (cycle is { Kind: CycleKind.Ald or CycleKind.Super, IsOrdinal: false, IsRange: false, Values.Length: > 1 and <= MostListed } && sentence.Has(SampleNouns) && cycle.End - cycle.Start > cycle.Values.Length)
                for (int i = 0; i < cycle.Values.Length; i++)
                    mentions.Add(new SampleMention(cycle.Start + i, cycle.Start + i + 1, false, cycle.Values[i].ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    // "197 mA h g⁻¹ for 4 and 191 mA h g⁻¹ for 8 ALD cycles": the first number lacks its noun.
    private static void Elided(Sentence sentence, List<SampleMention> mentions)
    {
        string text = sentence.Document.Text;
        if (!mentions.Exists(mention => !mention.IsBare && mention.Start > sentence.Start + 4 && char.IsAsciiDigit(text[mention.Start]) && text.AsSpan(mention.Start - 4, 4) is "for "))
            return;
        foreach (Quantity quantity in sentence.Of(Dimension.None))
            if (quantity is { Values.Length: 1, IsWhole: true, IsOrdinal: false, Value: > 0 } && quantity.Start > sentence.Start + 4 && text.AsSpan(quantity.Start - 4, 4) is "for " && text.AsSpan(quantity.End, Math.Min(5, sentence.End - quantity.End)) is var behind && (behind.StartsWith(" and ") || behind.StartsWith(", ")))
                mentions.Add(new SampleMention(quantity.Start, quantity.End, false, quantity.Value.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private const int MostListed = 6;
    private static readonly Term SampleNouns = Term.Any("electrodes", "powders", "cathodes", "samples", "sheets", "tapes", "cells", "laminates");
    // "Ref" and "REF" are samples, "Ref. 12" and "Ref [12]" are papers.
    private static readonly Term Ref = Term.Any("Ref");
    private static readonly Term TheReference = Term.Any("the reference", "reference cells", "reference cell", "reference sample", "reference powder", "the control", "the baseline", "control sample", "control cells", "the blank");
    // "NMC622-A8 (8 Al2O3 cycles, 0.9 nm)": the bracket explains the name and names no other sample.
    private static bool Explains(Sentence sentence, CycleMention cycle, List<SampleMention> mentions)
    {
        string text = sentence.Document.Text;
        int open = text.LastIndexOf('(', cycle.Start, cycle.Start - sentence.Start);
        if (open < 0 || text.AsSpan(open, cycle.Start - open).Contains(')'))
            return false;
        foreach (SampleMention mention in mentions)
            if (!mention.IsBare && mention.Key != "coated" && open - mention.End is 0 or 1)
                return true;
        return false;
    }

    // "Sample A (AlF3, 6 cycles)" is no reference, whatever it is compared with.
    private static bool CarriesCoating(Sentence sentence, int end) =>
        sentence.Document.Text.AsSpan(end, Math.Min(2, sentence.End - end)) is " (" && CoatingWords.EndAt(sentence.Document.Text, end + 2, sentence.End) is not null;

    private void Named(Sentence sentence, List<SampleMention> mentions)
    {
        var byName = names.GetAlternateLookup<ReadOnlySpan<char>>();
        var byCathode = cathodes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach ((int start, int end) in new NameRuns(sentence))
        {
            ReadOnlySpan<char> word = sentence.Document.Text.AsSpan(start, end - start);
            if (byCathode.Contains(word) && StandsAlone(sentence, start, end))
                mentions.Add(new SampleMention(start, end, true, BareKey));
            else if (byName.TryGetValue(word, out bool bare) && (!bare || !CathodeNames.IsCathode(word) || StandsAlone(sentence, start, end)))
                mentions.Add(new SampleMention(start, end, bare, bare ? BareKey : word.ToString()));
        }
    }

    /// <summary>True where a word is a sample's name.</summary>
    public bool IsName(string word) => names.ContainsKey(word);

    /// <summary>True where a name stands for the uncoated sample.</summary>
    public bool IsBare(string name)
    {
        string lower = name.ToLowerInvariant();
        return (names.TryGetValue(name, out bool bare) && bare)
            || lower.StartsWith("bare", StringComparison.Ordinal) || lower.StartsWith("uncoated", StringComparison.Ordinal) || lower.StartsWith("pristine", StringComparison.Ordinal)
            || lower.StartsWith("reference", StringComparison.Ordinal) || lower is "ref" or "control" or "none" or "blank" or "0" || lower.StartsWith("unmodified", StringComparison.Ordinal) || lower.StartsWith("p-", StringComparison.Ordinal) || lower.EndsWith("-0", StringComparison.Ordinal);
    }

    private static bool IsGrade(ReadOnlySpan<char> word) => (word.StartsWith("NMC") || word.StartsWith("NCM")) && word.Length is 5 or 6 && char.IsAsciiDigit(word[^1]);

    private static bool StandsAlone(Sentence sentence, int start, int end)
    {
        string text = sentence.Document.Text;
        ReadOnlySpan<char> before = text.AsSpan(Math.Max(sentence.Start, start - 10), start - Math.Max(sentence.Start, start - 10)).TrimEnd();
        ReadOnlySpan<char> behind = text.AsSpan(end, Math.Min(12, sentence.End - end)).TrimStart();
        bool coated = before.EndsWith("coated") || before.EndsWith("bare") || before.EndsWith("pristine") || before.EndsWith("modified") || before.EndsWith("@") || before.EndsWith(" on") || before.EndsWith(" of") && !sentence.Has(OfWords);
        bool cell = behind.StartsWith("|") || before.EndsWith("|") || behind.StartsWith("/") || before.EndsWith("/");
        return !coated && !cell && !behind.StartsWith("powder") && !behind.StartsWith("electrode") && !behind.StartsWith("cathode") && !behind.StartsWith("particle") && !behind.StartsWith("mass") && !behind.StartsWith("loading");
    }

    private static readonly Term OfWords = Term.Any("that of", "and of");

    // "Controls (ZR0) were cut from …", "the control (0z)": nothing but the bracket between them.
    private static bool IsRightBehindReference(Sentence sentence, int start) =>
        sentence.Nearest(Words.Reference, start, start) is { Distance: <= 2 } near && near.Hit.End <= start;

    private static bool InBrackets(Sentence sentence, int start)
    {
        string text = sentence.Document.Text;
        for (int i = start - 1; i > sentence.Start && i > start - 40; i--)
        {
            if (text[i] == ')')
                return false;
            if (text[i] == '(')
                return true;
        }
        return false;
    }

    private static bool IsCode(ReadOnlySpan<char> name)
    {
        if (name.Length is < 2 or > 20 || name is "H2O" or "O2" or "N2" or "O3" or "CR2032" or "CO2" || name.StartsWith("CR2"))
            return false;
        // "g-1" and "mAg-1" are units; a code has a capital, or is a number with a letter.
        int capitals = 0;
        bool letter = false;
        foreach (char c in name)
        {
            capitals += char.IsUpper(c) ? 1 : 0;
            letter |= char.IsLetter(c);
        }
        if (capitals == 0 && !(char.IsAsciiDigit(name[0]) && name.Length <= 4))
            return false;
        if (!letter || !HasDigit(name) || name.StartsWith("mA") || name.IndexOf("cm") >= 0 || name[^1] is '-' or 'C' || name[0] == '-' || name.EndsWith("th") || name.EndsWith("st") || name.EndsWith("nd") || name.EndsWith("rd") || IsGrade(name))
            return false;
        bool hyphen = name.Contains('-');
        if (capitals > 1 && !hyphen && Formulas.IsFormula(name))
            return false;
        return !char.IsAsciiDigit(name[0]) || name.Length <= 3 || hyphen || IsCounted(name);
    }

    // "4Z8A", "12Al4Ti": numbers of cycles and what they are of.
    private static bool IsCounted(ReadOnlySpan<char> name)
    {
        if (name.Length > 10 || !char.IsAsciiLetter(name[^1]))
            return false;
        for (int i = 1; i < name.Length; i++)
            if (char.IsAsciiDigit(name[i - 1]) && !char.IsAsciiDigit(name[i]) && !char.IsAsciiLetterUpper(name[i]))
                return false;
        return true;
    }

    // "A second powder, 12A, was given 12 ALD cycles".
    private static bool IsApposition(Sentence sentence, int start, int end)
    {
        string text = sentence.Document.Text;
        if (start - sentence.Start < 8 || !text.AsSpan(start - 2, 2).SequenceEqual(", ") || end >= sentence.End || text[end] != ',')
            return false;
        ReadOnlySpan<char> before = text.AsSpan(sentence.Start, start - 2 - sentence.Start);
        foreach (string noun in (ReadOnlySpan<string>)["powder", "electrode", "sample", "cathode", "tape", "sheet", "lot", "batch", "stack", "film", "bilayer", "laminate"])
            if (before.EndsWith(noun))
                return true;
        return false;
    }

    private static bool HasDigit(ReadOnlySpan<char> name) => name.IndexOfAnyInRange('0', '9') >= 0;
}
