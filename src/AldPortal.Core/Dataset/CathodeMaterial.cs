using AldPortal.Core.Content;

namespace AldPortal.Core.Dataset;

/// <summary>A family of cathode active materials: LCO, NMC, LLO, LMO or LNMO.</summary>
/// <param name="Id">The family's abbreviation.</param>
/// <param name="Name">Its name in words.</param>
/// <param name="Structure">"layered" or "spinel".</param>
public sealed record CathodeFamily(string Id, string Name, string Structure);

/// <summary>A specific current that a source calls 1C.</summary>
/// <param name="MaPerG">mA g⁻¹.</param>
/// <param name="Source">Section of the review or another source.</param>
public sealed record OneCCurrent(double MaPerG, string Source);

/// <summary>A cathode active material of the vocabulary (<c>content/dataset/cathodes.yaml</c>).</summary>
public sealed record CathodeMaterial
{
    /// <summary>Grade such as NMC811; the family's id where there is no grade.</summary>
    public required string Grade { get; init; }

    /// <summary>Family id, or null for a material outside the five families of the review.</summary>
    public string? Family { get; init; }

    /// <summary>Flat formula, or null where the label fixes none.</summary>
    public string? Formula { get; init; }

    /// <summary>Printed and usual names.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Theoretical specific capacity in mA h g⁻¹, or null.</summary>
    public double? TheoreticalCapacityMahPerG { get; init; }

    /// <summary>Which lithium content and formula the theoretical capacity comes from, or null.</summary>
    public string? TheoreticalCapacityBasis { get; init; }

    /// <summary>Currents that are called 1C for this material.</summary>
    public IReadOnlyList<OneCCurrent> OneC { get; init; } = [];

    /// <summary>Usual lower cut-off in V vs. Li/Li⁺, or null.</summary>
    public NumberRange? LowerCutoffV { get; init; }

    /// <summary>Usual upper cut-off in V vs. Li/Li⁺, or null.</summary>
    public NumberRange? UpperCutoffV { get; init; }

    /// <summary>Plausible first discharge capacity in mA h g⁻¹, or null.</summary>
    public NumberRange? FirstCapacityMahPerG { get; init; }

    /// <summary>Where the figures come from, or null.</summary>
    public string? Source { get; init; }
}
