namespace AldPortal.Core.Content.Glossary;

/// <summary>A term of the glossary.</summary>
public sealed record GlossaryTerm
{
    /// <summary>Kebab-case id, also the anchor on /glossary.</summary>
    public required string Id { get; init; }

    /// <summary>The term as headline.</summary>
    public required string Term { get; init; }

    /// <summary>Other forms: plurals, abbreviations.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Symbol, or null.</summary>
    public string? Symbol { get; init; }

    /// <summary>Unit, or null.</summary>
    public string? Unit { get; init; }

    /// <summary>One to three sentences; other terms as <c>[[term]]</c>.</summary>
    public required string Definition { get; init; }

    /// <summary>Ids of related terms.</summary>
    public IReadOnlyList<string> See { get; init; } = [];

    /// <summary>Quantities and dimensions of figures that the term explains (<see cref="Figures.PlottedQuantities"/>).</summary>
    public IReadOnlyList<string> Quantities { get; init; } = [];
}

/// <summary>The glossary, found by id, term or alias (case does not matter).</summary>
public sealed class GlossaryIndex
{
    private readonly Dictionary<string, GlossaryTerm> byName;
    private readonly ILookup<string, GlossaryTerm> byQuantity;

    /// <summary>Indexes the terms; where two share a name the first wins (the loader reports it).</summary>
    public GlossaryIndex(IReadOnlyList<GlossaryTerm> terms)
    {
        Terms = [.. terms.OrderBy(term => term.Term, StringComparer.OrdinalIgnoreCase)];
        byName = new Dictionary<string, GlossaryTerm>(StringComparer.OrdinalIgnoreCase);
        foreach (GlossaryTerm term in terms)
            foreach (string name in NamesOf(term))
                byName.TryAdd(name, term);
        byQuantity = terms.SelectMany(term => term.Quantities.Select(quantity => (quantity, term))).ToLookup(pair => pair.quantity, pair => pair.term);
        Finder = new TermFinder(terms);
    }

    /// <summary>All terms in alphabetical order.</summary>
    public IReadOnlyList<GlossaryTerm> Terms { get; }

    /// <summary>The term with this id, name or alias, or null.</summary>
    public GlossaryTerm? Find(string name) => byName.GetValueOrDefault(name.Trim());

    /// <summary>Finds terms in plain text.</summary>
    public TermFinder Finder { get; }

    /// <summary>The terms that explain a quantity or dimension of a figure, in the order of the file; often one.</summary>
    public IEnumerable<GlossaryTerm> Explaining(string quantityId) => byQuantity[quantityId];

    /// <summary>Every name of a term.</summary>
    public static IEnumerable<string> NamesOf(GlossaryTerm term) => new[] { term.Id, term.Term }.Concat(term.Aliases).Distinct(StringComparer.OrdinalIgnoreCase);
}
