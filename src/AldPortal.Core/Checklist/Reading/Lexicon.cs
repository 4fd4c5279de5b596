using System.Runtime.CompilerServices;

namespace AldPortal.Core.Checklist.Reading;

/// <summary>All terms, indexed by their first word, so that a text is searched for every one of them at once.</summary>
internal sealed class Lexicon
{
    // Words with a star are found by their first letters and then compared.
    private const int PrefixKey = 4;
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

    /// <summary>Adds every term that begins at a token.</summary>
    public void Match(string text, List<Token> tokens, int index, List<TermHit> hits)
    {
        Token token = tokens[index];
        int length = Math.Min(token.End - token.Start, 40);
        Span<char> lower = stackalloc char[length];
        text.AsSpan(token.Start, length).ToLowerInvariant(lower);
        var exactLookup = exact.GetAlternateLookup<ReadOnlySpan<char>>();
        if (exactLookup.TryGetValue(lower, out List<Pattern>? patterns))
            Try(text, tokens, index, patterns, hits);
        var prefixLookup = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int prefix = 2; prefix <= length && prefix <= PrefixKey; prefix++)
            if (prefixLookup.TryGetValue(lower[..prefix], out patterns))
                Try(text, tokens, index, patterns, hits);
    }

    private static void Try(string text, List<Token> tokens, int index, List<Pattern> patterns, List<TermHit> hits)
    {
        foreach (Pattern pattern in patterns)
        {
            int last = pattern.MatchEnd(text, tokens, index);
            if (last >= 0)
                hits.Add(new TermHit(pattern.Term, tokens[index].Start, tokens[last].End));
        }
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
        public int MatchEnd(string text, List<Token> tokens, int index)
        {
            int at = index;
            for (int i = 0; i < Words.Length; i++)
            {
                if (i > 0)
                {
                    at++;
                    if (at < tokens.Count && tokens[at].Kind == TokenKind.Symbol && text[tokens[at].Start] is '-' or '/' or '(' or '_' or ':' && tokens[at].End - tokens[at].Start == 1)
                        at++;
                }
                if (at >= tokens.Count || !MatchesWord(text.AsSpan(tokens[at].Start, tokens[at].End - tokens[at].Start), Words[i]))
                    return -1;
            }
            return at;
        }

        private static bool MatchesWord(ReadOnlySpan<char> word, ReadOnlySpan<char> pattern)
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
