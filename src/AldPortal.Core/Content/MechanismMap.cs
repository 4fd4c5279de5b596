namespace AldPortal.Core.Content;

/// <summary>How many claims point in which direction.</summary>
/// <param name="Benefit">The coating, or the effect, helps.</param>
/// <param name="Drawback">It harms.</param>
/// <param name="Ambiguous">Studies disagree, or it does both.</param>
public readonly record struct DirectionCounts(int Benefit, int Drawback, int Ambiguous)
{
    /// <summary>All claims.</summary>
    public int Total => Benefit + Drawback + Ambiguous;

    /// <summary>Counts some claims.</summary>
    public static DirectionCounts Of(IEnumerable<MechanismClaim> claims)
    {
        int benefit = 0, drawback = 0, ambiguous = 0;
        foreach (MechanismClaim claim in claims)
            _ = claim.Direction switch { "benefit" => benefit++, "drawback" => drawback++, _ => ambiguous++ };
        return new DirectionCounts(benefit, drawback, ambiguous);
    }
}

/// <summary>The map of mechanisms as a matrix: mechanism by cathode, with the claims that the other filters leave.</summary>
public sealed class MechanismMap
{
    /// <summary>Column of what is said of no cathode in particular.</summary>
    public const string General = "general";

    private readonly ILookup<(string Mechanism, string Cathode), MechanismClaim> cells;

    /// <summary>Counts the claims; the filters for mechanism and cathode are disregarded, so that a choice can be changed.</summary>
    public MechanismMap(MechanismQuery query, PortalContent content)
    {
        Query = query;
        Claims = query.Apply(content.Mechanisms);
        Cathodes = [.. content.Dataset.Vocabularies.Families.Select(family => family.Id), General];
        cells = content.Mechanisms.Where(claim => query.Accepts(claim, "mechanism", "cathode")).ToLookup(claim => (claim.Mechanism, claim.Cathode));
    }

    /// <summary>The filters.</summary>
    public MechanismQuery Query { get; }

    /// <summary>The claims that all filters leave.</summary>
    public IReadOnlyList<MechanismClaim> Claims { get; }

    /// <summary>The columns.</summary>
    public IReadOnlyList<string> Cathodes { get; }

    /// <summary>The counts of one cell.</summary>
    public DirectionCounts Cell(string mechanism, string cathode) => DirectionCounts.Of(cells[(mechanism, cathode)]);

    /// <summary>The counts of one row.</summary>
    public DirectionCounts Row(string mechanism) => DirectionCounts.Of(Cathodes.SelectMany(cathode => cells[(mechanism, cathode)]));

    /// <summary>True where the cell is the one chosen.</summary>
    public bool IsChosen(string mechanism, string cathode) => Query.Chosen("mechanism") == mechanism && Query.Chosen("cathode") == cathode;
}
