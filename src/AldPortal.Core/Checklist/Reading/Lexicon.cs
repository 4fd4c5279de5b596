using System.Runtime.CompilerServices;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>All terms, indexed by their first word, so that a text is searched for every one of them at once.</summary>
internal sealed class Lexicon
{
    // Words with a star are found by their first letters and then compared.
    private const int PrefixKey = 4;
    private const int LongestWord = 40;
    private static readonly Lock Guard = new();
    private static readonly List<Term> Registered = [];
    private static Lexicon? current;

    private readonly Dictionary<string, List<Pattern>> exact = [];
    private readonly Dictionary<string, List<Pattern>> prefixes = [];

    private Lexicon(IReadOnlyList<Term> terms)
    {
        Count = terms.Count;
        foreach (Term term in terms)
            foreach (string text in term.Patterns)
                Add(term.Id, text);
    }

    /// <summary>How many terms there are.</summary>
    public int Count { get; }

    /// <summary>The lexicon of all terms of this assembly.</summary>
    public static Lexicon Current
    {
        get
        {
            if (Volatile.Read(ref current) is Lexicon ready)
                return ready;
            // Terms are static fields: their classes are initialised first, or the first text would be read without them.
            foreach (Type type in typeof(Lexicon).Assembly.GetTypes())
                if (type.Namespace?.StartsWith("AldPortal.Core.Checklist", StringComparison.Ordinal) == true && !type.ContainsGenericParameters)
                    RuntimeHelpers.RunClassConstructor(type.TypeHandle);
            lock (Guard)
                return current ??= new Lexicon(Registered);
        }
    }

    /// <summary>Registers a term.</summary>
    public static Term Register(Func<int, Term> make)
    {
        lock (Guard)
        {
            Term term = make(Registered.Count);
            Registered.Add(term);
            current = null;
            return term;
        }
    }

    /// <summary>Searches one text; it remembers which patterns a word begins, for words come again and again.</summary>
    public sealed class Search(Lexicon lexicon, string text, TokenList tokens)
    {
        private const int FirstSlots = 1024;
        private const int MostWords = 16_384;
        // Words are kept as places in the text: a table of strings would copy every word of it.
        private Slot[] slots = new Slot[FirstSlots];
        private int words;

        private record struct Slot(Pattern[]? Patterns, int Hash, int Start, int Length);

        /// <summary>Adds every term that begins at a token.</summary>
        public void Match(int index, List<TermHit> hits)
        {
            Token token = tokens[index];
            Pattern[] begunBy = BegunBy(token.Start, token.End - token.Start);
            if (begunBy.Length == 0)
                return;
            char next = index + 1 < tokens.Count ? text[tokens[index + 1].Start] : '\0';
            foreach (Pattern pattern in begunBy)
            {
                int last = pattern.Words.Length == 1 ? index : pattern.MayGoOn(next) ? pattern.MatchEnd(text, tokens, index) : -1;
                if (last >= 0)
                    hits.Add(new TermHit(pattern.Term, token.Start, tokens[last].End));
            }
        }

        private Pattern[] BegunBy(int start, int length)
        {
            ReadOnlySpan<char> word = text.AsSpan(start, length);
            if (length > LongestWord)
                return lexicon.BegunBy(word);
            int hash = HashOf(word);
            int at = hash & (slots.Length - 1);
            while (slots[at].Patterns is Pattern[] known)
            {
                if (slots[at].Hash == hash && slots[at].Length == length && text.AsSpan(slots[at].Start, length).SequenceEqual(word))
                    return known;
                at = (at + 1) & (slots.Length - 1);
            }
            Pattern[] patterns = lexicon.BegunBy(word);
            if (words < MostWords)
                Keep(new Slot(patterns, hash, start, length));
            return patterns;
        }

        private void Keep(Slot slot)
        {
            if (++words > slots.Length / 2)
            {
                Slot[] before = slots;
                slots = new Slot[before.Length * 2];
                foreach (Slot old in before)
                    if (old.Patterns is not null)
                        Put(old);
            }
            Put(slot);
        }

        private void Put(Slot slot)
        {
            int at = slot.Hash & (slots.Length - 1);
            while (slots[at].Patterns is not null)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = slot;
        }

        private static int HashOf(ReadOnlySpan<char> word)
        {
            uint hash = 2166136261;
            foreach (char c in word)
                hash = (hash ^ c) * 16777619;
            return (int)(hash ^ (hash >> 15));
        }
    }

    // The patterns whose first word a word is, those with a star behind the others.
    private Pattern[] BegunBy(ReadOnlySpan<char> word)
    {
        int length = Math.Min(word.Length, LongestWord);
        Span<char> lower = stackalloc char[length];
        word[..length].ToLowerInvariant(lower);
        List<Pattern>? found = null;
        if (exact.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out List<Pattern>? patterns))
            Keep(patterns, word, ref found);
        var prefixLookup = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int prefix = 2; prefix <= length && prefix <= PrefixKey; prefix++)
            if (prefixLookup.TryGetValue(lower[..prefix], out patterns))
                Keep(patterns, word, ref found);
        return found is null ? [] : [.. found];
    }

    private static void Keep(List<Pattern> patterns, ReadOnlySpan<char> word, ref List<Pattern>? found)
    {
        foreach (Pattern pattern in patterns)
            if (Pattern.MatchesWord(word, pattern.Words[0]))
                (found ??= []).Add(pattern);
    }

    private void Add(int term, string text)
    {
        // "N/P", "half-cell" and "Ru(EtCp)2" are several words to the tokeniser.
        int bracket = text.IndexOf(')', StringComparison.Ordinal);
        if (bracket > 0)
            text = text[..bracket];
        string[] words = text.Replace('/', ' ').Replace('-', ' ').Replace('(', ' ').Replace('_', ' ').Replace(':', ' ').Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length == 0)
            return;
        string first = words[0].ToLowerInvariant();
        bool isPrefix = first.EndsWith('*');
        Dictionary<string, List<Pattern>> index = isPrefix ? prefixes : exact;
        string key = isPrefix ? first[..Math.Min(first.Length - 1, PrefixKey)] : first;
        if (!index.TryGetValue(key, out List<Pattern>? list))
            index[key] = list = [];
        list.Add(new Pattern(term, words));
    }

    private sealed record Pattern(int Term, string[] Words)
    {
        private readonly char second = Words.Length > 1 ? char.ToLowerInvariant(Words[1][0]) : '\0';

        /// <summary>False where the next character already tells that the phrase does not go on; most phrases end here.</summary>
        public bool MayGoOn(char next) => char.ToLowerInvariant(next) == second || !char.IsLetterOrDigit(next);

        public int MatchEnd(string text, TokenList tokens, int index)
        {
            int at = index;
            // The first word is known to match.
            for (int i = 1; i < Words.Length; i++)
            {
                at++;
                if (at < tokens.Count && tokens[at].Kind == TokenKind.Symbol && text[tokens[at].Start] is '-' or '/' or '(' or '_' or ':' && tokens[at].End - tokens[at].Start == 1)
                    at++;
                if (at >= tokens.Count || !MatchesWord(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start), Words[i]))
                    return -1;
            }
            return at;
        }

        public static bool MatchesWord(ReadOnlySpan<char> word, ReadOnlySpan<char> pattern)
        {
            bool prefix = pattern[^1] == '*';
            ReadOnlySpan<char> core = prefix ? pattern[..^1] : pattern;
            if (prefix ? word.Length < core.Length : word.Length != core.Length)
                return false;
            bool cased = false;
            foreach (char c in core)
                cased |= char.IsUpper(c);
            ReadOnlySpan<char> head = word[..core.Length];
            return cased ? head.SequenceEqual(core) : head.Equals(core, StringComparison.OrdinalIgnoreCase);
        }
    }
}
