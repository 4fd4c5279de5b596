namespace AldPortal.Core.Checklist.Reading;

/// <summary>
/// Words or phrases that mean the same to a reader of manuscripts. "anneal*" stands for every word that begins so, a blank in a
/// phrase also for a hyphen or slash; a pattern with capitals is matched with case. All terms are found in one pass over the text.
/// </summary>
internal sealed class Term
{
    private Term(int id, string[] patterns)
    {
        Id = id;
        Patterns = patterns;
    }

    /// <summary>Number of the term.</summary>
    public int Id { get; }

    /// <summary>Its patterns.</summary>
    public string[] Patterns { get; }

    /// <summary>Makes a term known; terms are static fields, so that all exist before the first text is read.</summary>
    public static Term Any(params string[] patterns) => Lexicon.Register(id => new Term(id, patterns));
}

/// <summary>A place where a term stands: characters of the plain text.</summary>
internal readonly struct TermHit
{
    // Eight bytes: a long text has a dozen of these in every sentence.
    private readonly short term;
    private readonly ushort length;

    /// <summary>Makes a place.</summary>
    public TermHit(int term, int start, int end)
    {
        this.term = (short)term;
        Start = start;
        length = (ushort)Math.Min(end - start, ushort.MaxValue);
    }

    /// <summary>Number of the term.</summary>
    public int Term => term;

    /// <summary>First character.</summary>
    public int Start { get; }

    /// <summary>End.</summary>
    public int End => Start + length;
}

/// <summary>The places of one term among others, in order.</summary>
internal readonly ref struct TermHits(ReadOnlySpan<TermHit> all, Term term)
{
    private readonly ReadOnlySpan<TermHit> all = all;

    /// <summary>The places.</summary>
    public Enumerator GetEnumerator() => new(all, term.Id);

    /// <summary>Goes from place to place.</summary>
    public ref struct Enumerator(ReadOnlySpan<TermHit> all, int term)
    {
        private readonly ReadOnlySpan<TermHit> all = all;
        private int index = -1;

        /// <summary>The place.</summary>
        public readonly TermHit Current => all[index];

        /// <summary>Goes to the next.</summary>
        public bool MoveNext()
        {
            while (++index < all.Length)
                if (all[index].Term == term)
                    return true;
            return false;
        }
    }
}
