namespace AldPortal.Core.Dataset;

/// <summary>The quantities a text result can state, each with the units it may be given in.</summary>
public static class TextQuantities
{
    private static readonly Dictionary<string, string[]> Units = new()
    {
        ["discharge-capacity"] = ["mA h g⁻¹"],
        ["capacity-retention"] = ["%"],
        ["retention-change"] = ["percentage-points", "percent", "ambiguous"],
        ["capacity-change"] = ["percent"],
        ["capacity-loss"] = ["%"],
        ["capacity-recovery"] = ["%"],
        ["cycling-duration"] = ["cycles"],
        ["retention-ratio"] = ["times"],
        ["lifetime-ratio"] = ["times"],
        ["charge-transfer-resistance-ratio"] = ["times"],
        ["cycle-life"] = ["cycles"],
        ["coating-thickness"] = ["nm"],
        ["electrode-thickness"] = ["nm"],
        ["growth-per-cycle"] = ["Å"],
        ["ald-cycles"] = ["cycles"],
        ["deposition-temperature"] = ["°C"],
        ["anneal-temperature"] = ["°C"],
        ["anneal-time"] = ["h", "min"],
        ["one-c-current"] = ["mA g⁻¹"],
        ["theoretical-capacity"] = ["mA h g⁻¹"],
        ["practical-capacity"] = ["mA h g⁻¹"],
        ["onset-potential"] = ["V"],
        ["potential"] = ["V"],
    };

    /// <summary>All quantities.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Units.Keys];

    /// <summary>The units a quantity may be given in; empty for an unknown quantity.</summary>
    public static IReadOnlyList<string> UnitsOf(string quantity) => Units.GetValueOrDefault(quantity) ?? [];
}
