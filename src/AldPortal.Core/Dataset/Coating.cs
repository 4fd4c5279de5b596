using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>What is known of a coating's growth per cycle, in Å.</summary>
/// <param name="Per">"cycle" or "supercycle".</param>
/// <param name="StatedAngstrom">What the review's text states, or null.</param>
/// <param name="UsualAngstrom">Values that need no explanation.</param>
/// <param name="PossibleAngstrom">Values that are possible but ask for one.</param>
/// <param name="Source">Where the bands come from.</param>
public sealed record GrowthPerCycleBand(
    string Per, double? StatedAngstrom, NumberRange UsualAngstrom, NumberRange PossibleAngstrom, string Source);

/// <summary>A coating of the vocabulary (<c>content/dataset/coatings.yaml</c>).</summary>
public sealed record Coating
{
    /// <summary>The classes a coating can belong to, in the order of legends.</summary>
    public static readonly IReadOnlyList<string> Classes =
        ["metal-oxide", "lithiated-oxide", "fluoride", "phosphate", "metal", "organic-derived", "multilayer"];

    /// <summary>Flat formula; layers from the cathode outwards joined by "/".</summary>
    public required string Formula { get; init; }

    /// <summary>Name in words.</summary>
    public required string Name { get; init; }

    /// <summary>Last part of the coating's address.</summary>
    public required string Slug { get; init; }

    /// <summary>One of <see cref="Classes"/>.</summary>
    public required string Class { get; init; }

    /// <summary>Names in the review and in manuscripts.</summary>
    public IReadOnlyList<string> Printed { get; init; } = [];

    /// <summary>Formulas of the layers from the cathode outwards; empty for a single film.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>Growth-per-cycle band, or null where nothing is known.</summary>
    public GrowthPerCycleBand? GrowthPerCycle { get; init; }

    /// <summary>Bulk density in g cm⁻³, or null.</summary>
    public double? DensityGPerCm3 { get; init; }
}
