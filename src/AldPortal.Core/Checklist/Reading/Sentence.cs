namespace AldPortal.Core.Checklist.Reading;

/// <summary>Where a sentence stands.</summary>
/// <param name="Document">The document.</param>
/// <param name="Block">The block.</param>
/// <param name="Index">Its number in the document.</param>
/// <param name="Start">First character in the plain text.</param>
/// <param name="End">End in the plain text.</param>
/// <param name="FirstToken">First token.</param>
/// <param name="LastToken">End of its tokens.</param>
internal readonly record struct SentencePlace(Document Document, Block Block, int Index, int Start, int End, int FirstToken, int LastToken);

/// <summary>A sentence, list item, heading, caption or table row, with everything the readers ask of it.</summary>
internal sealed class Sentence
{
    private readonly ArraySegment<TermHit> hits;
    private readonly ArraySegment<ulong> present;
    private ulong dimensions;

    /// <summary>Makes a sentence.</summary>
    /// <param name="place">Where it stands.</param>
    /// <param name="hits">The terms in it, in order.</param>
    /// <param name="present">Room for a bit for every term.</param>
    /// <param name="quantities">Its quantities, in order.</param>
    public Sentence(SentencePlace place, ArraySegment<TermHit> hits, ArraySegment<ulong> present, Quantity[] quantities)
    {
        Place = place;
        this.hits = hits;
        this.present = present;
        Quantities = quantities;
        dimensions = DimensionsOf(quantities);
        Span<ulong> bits = present;
        foreach (TermHit hit in hits.AsSpan())
            bits[hit.Term >> 6] |= 1UL << (hit.Term & 63);
    }

    /// <summary>Where it stands.</summary>
    public SentencePlace Place { get; }

    /// <summary>The document it stands in.</summary>
    public Document Document => Place.Document;

    /// <summary>The block it stands in.</summary>
    public Block Block => Place.Block;

    /// <summary>Its number in the document.</summary>
    public int Index => Place.Index;

    /// <summary>First character in the plain text.</summary>
    public int Start => Place.Start;

    /// <summary>End in the plain text.</summary>
    public int End => Place.End;

    /// <summary>First token.</summary>
    public int FirstToken => Place.FirstToken;

    /// <summary>End of its tokens.</summary>
    public int LastToken => Place.LastToken;

    /// <summary>Its quantities, in order.</summary>
    public Quantity[] Quantities { get; private set; }

    /// <summary>Tells of other people's work.</summary>
    public bool IsOthersWork { get; set; }

    /// <summary>One of the sentences that readers read.</summary>
    public bool IsRead { get; set; }

    /// <summary>Cathode materials named in it.</summary>
    public IReadOnlyList<CathodeMention> Cathodes { get; set; } = [];

    /// <summary>Cycles counted in it.</summary>
    public IReadOnlyList<CycleMention> Cycles { get; set; } = [];

    /// <summary>A row of a table of results, read as a table.</summary>
    public bool IsDataRow { get; set; }

    /// <summary>Leaves out the quantities behind an offset: they belong to other work.</summary>
    public void Forget(int from, bool keep)
    {
        if (!keep)
        {
            Quantities = [.. Quantities.Where(quantity => quantity.Start < from)];
            dimensions = DimensionsOf(Quantities);
        }
    }

    /// <summary>Leaves out the quantities before an offset: they belong to other work.</summary>
    public void ForgetBefore(int to)
    {
        Quantities = [.. Quantities.Where(quantity => quantity.Start >= to)];
        dimensions = DimensionsOf(Quantities);
    }

    /// <summary>Its plain text; makes a string, so not for inner loops.</summary>
    public string Text => Document.Text[Start..End];

    /// <summary>Its plain text without a copy.</summary>
    public ReadOnlySpan<char> Span => Document.Text.AsSpan(Start, End - Start);

    /// <summary>True where any of the terms stands in it.</summary>
    public bool Has(params ReadOnlySpan<Term> terms)
    {
        ReadOnlySpan<ulong> bits = present;
        foreach (Term term in terms)
            if (term.Id >> 6 < bits.Length && (bits[term.Id >> 6] & (1UL << (term.Id & 63))) != 0)
                return true;
        return false;
    }

    /// <summary>Where a term stands, in order.</summary>
    public TermHits Hits(Term term) => new(Has(term) ? hits : [], term);

    /// <summary>Where the term stands first, or null.</summary>
    public TermHit? First(params ReadOnlySpan<Term> terms)
    {
        if (!Has(terms))
            return null;
        foreach (TermHit hit in hits.AsSpan())
            foreach (Term term in terms)
                if (hit.Term == term.Id)
                    return hit;
        return null;
    }

    /// <summary>The nearest place of a term to an offset, with its distance in characters; null where it is missing.</summary>
    public (TermHit Hit, int Distance)? Nearest(Term term, int start, int end)
    {
        if (!Has(term))
            return null;
        (TermHit, int)? best = null;
        foreach (TermHit hit in hits.AsSpan())
        {
            if (hit.Term != term.Id)
                continue;
            int distance = hit.End <= start ? start - hit.End : hit.Start >= end ? hit.Start - end : 0;
            if (best is null || distance < best.Value.Item2)
                best = (hit, distance);
        }
        return best;
    }

    /// <summary>True where the term stands within so many characters.</summary>
    public bool Near(Term term, Quantity quantity, int within) => Nearest(term, quantity.Start, quantity.End) is { Distance: int distance } && distance <= within;

    /// <summary>True where the term stands in the same clause as the offsets.</summary>
    public bool InClause(Term term, int start, int end)
    {
        if (!Has(term))
            return false;
        (int from, int to) = Clause(start, end);
        foreach (TermHit hit in hits.AsSpan())
            if (hit.Term == term.Id && hit.Start >= from && hit.End <= to)
                return true;
        return false;
    }

    /// <summary>The quantities of a dimension.</summary>
    public IEnumerable<Quantity> Of(Dimension dimension) => HasAny(dimension) ? Quantities.Where(quantity => quantity.Dimension == dimension) : [];

    /// <summary>True where it has a quantity of the dimension.</summary>
    public bool HasAny(Dimension dimension) => (dimensions & (1UL << (int)dimension)) != 0;

    /// <summary>The sentences around it that are read and stand in its paragraph, itself among them, in order.</summary>
    public IEnumerable<Sentence> Around(int before, int after)
    {
        Pages<Sentence> all = Document.Sentences;
        for (int i = Math.Max(0, Index - before); i <= Math.Min(all.Count - 1, Index + after); i++)
            if (all[i] is { IsRead: true } other && other.Block.Start == Block.Start)
                yield return other;
    }

    private static ulong DimensionsOf(Quantity[] quantities)
    {
        ulong found = 0;
        foreach (Quantity quantity in quantities)
            found |= 1UL << (int)quantity.Dimension;
        return found;
    }

    /// <summary>The clause around some characters: bounded by semicolons, and by commas that a number does not follow.</summary>
    public (int Start, int End) Clause(int start, int end)
    {
        string text = Document.Text;
        int from = start;
        int depth = 0;
        while (from > Start)
        {
            char c = text[from - 1];
            if (c == ')')
                depth++;
            else if (c == '(' && depth > 0)
                depth--;
            if (depth == 0 && (c is ';' or '|' or '\t' || (c == ',' && IsClauseComma(text, from - 1))))
                break;
            from--;
        }
        int to = end;
        depth = 0;
        while (to < End)
        {
            char c = text[to];
            if (c == '(')
                depth++;
            else if (c == ')' && depth > 0)
                depth--;
            if (depth == 0 && (c is ';' or '|' or '\t' || (c == ',' && IsClauseComma(text, to))))
                break;
            to++;
        }
        while (from < to && text[from] is ' ')
            from++;
        return (from, to);
    }

    // "2, 5 and 10" is a list; ", whereas" begins a clause.
    private bool IsClauseComma(string text, int comma)
    {
        int next = comma + 1;
        while (next < End && text[next] == ' ')
            next++;
        if (next < End && (char.IsAsciiDigit(text[next]) || text[next] is '~'))
            return false;
        ReadOnlySpan<char> rest = text.AsSpan(next, Math.Min(12, End - next));
        return !(rest.StartsWith("and ") && rest.Length > 4 && char.IsAsciiDigit(rest[4]));
    }
}
