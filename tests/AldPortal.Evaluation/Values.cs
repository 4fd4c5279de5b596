using System.Text.Json;
using AldPortal.Core.Checklist;

namespace AldPortal.Evaluation;

/// <summary>Compares an annotator's numbers with those read: both as sets, key by key.</summary>
internal static class Values
{
    private static readonly Dictionary<string, Dictionary<string, string>> Keys = new()
    {
        ["coating-thickness"] = new() { ["thickness_nm"] = "thicknessNm", ["nm"] = "thicknessNm" },
        ["ald-cycles"] = new() { ["ald_cycles"] = "aldCycles" },
        ["growth-per-cycle"] = new() { ["gpc_angstrom"] = "growthPerCycleAngstrom" },
        ["deposition-temperature"] = new() { ["deposition_c"] = "depositionC", ["degC"] = "depositionC" },
        ["potential-window"] = new() { ["window_v"] = "windowV", ["low_V"] = "windowV", ["high_V"] = "windowV" },
        ["current-density"] = new() { ["current_ma_g"] = "currentMaPerG" },
        ["c-rate-definition"] = new() { ["one_c_ma_g"] = "oneCMaPerG" },
        ["cycle-count"] = new() { ["cycles"] = "cycles", ["n"] = "cycles" },
        ["test-temperature"] = new() { ["temperature_c"] = "temperatureC" },
        ["active-material-loading"] = new() { ["loading_mg_cm2"] = "loadingMgPerCm2" },
        ["first-cycle-capacity"] = new() { ["first_capacity_mah_g"] = "firstCapacityMahPerG", ["capacity_mah_g"] = "firstCapacityMahPerG" },
        ["capacity-at-100"] = new() { ["capacity_100_mah_g"] = "capacityAt100MahPerG", ["capacity_mah_g"] = "capacityAt100MahPerG" },
        ["capacity-retention"] = new() { ["retention_pct"] = "retentionPercent", ["pct"] = "retentionPercent" },
        ["reference-performance"] = new() { ["first_capacity_mah_g"] = "firstCapacityMahPerG", ["first_mah_g"] = "firstCapacityMahPerG", ["retention_pct"] = "retentionPercent" },
        ["electrode-formulation"] = new() { ["ratio"] = "ratio" },
        ["electrolyte-amount"] = new() { ["volume_ul"] = "volumeUl" },
        ["full-cell-balance"] = new() { ["np_ratio"] = "npRatio" },
        ["post-treatment"] = new() { ["temperature_c"] = "temperatureC", ["time_h"] = "timeH" },
        ["coulombic-efficiency"] = new() { ["ice_pct"] = "initialEfficiencyPercent", ["avg_pct"] = "averageEfficiencyPercent", ["avg_ce_pct"] = "averageEfficiencyPercent" },
        ["cycle-series"] = new() { ["ald_cycles"] = "aldCycles" },
        ["replicates"] = new() { ["n"] = "n" },
        ["electrode-geometry"] = new() { ["diameter_mm"] = "diameterMm", ["porosity_pct"] = "porosityPercent", ["thickness_um"] = "thicknessUm" },
        ["li-metal-spec"] = new() { ["thickness_um"] = "thicknessUm" },
        ["formation"] = new() { ["count"] = "cycles", ["cycles"] = "cycles" },
        ["powder-batch"] = new() { ["mass_g"] = "massG", ["batch_g"] = "massG" },
        ["pulse-purge"] = new() { ["times_s"] = "timesS" },
        ["coating-loading"] = new() { ["coating_wt_pct"] = "weightPercent", ["al_ppm"] = "ppm" },
    };

    private static readonly Dictionary<string, Dictionary<string, string>> TextKeys = new()
    {
        ["coating-material"] = new() { ["materials"] = "materials", ["coating"] = "materials" },
        ["coating-route"] = new() { ["route"] = "route" },
        ["counter-electrode"] = new() { ["counter"] = "counterElectrode" },
        ["cam-identity"] = new() { ["formula"] = "formula", ["cam"] = "formula" },
        ["cycling-mode"] = new() { ["mode"] = "mode" },
        ["cell-format"] = new() { ["format"] = "format" },
    };

    /// <summary>Right, wrong, or null where there is nothing to compare.</summary>
    public static bool? Compare(string item, JsonElement label, ItemValue? read, out string detail)
    {
        detail = "";
        if (label.ValueKind != JsonValueKind.Object)
            return null;
        bool compared = false;
        var wrong = new List<string>();
        if (Keys.TryGetValue(item, out Dictionary<string, string>? keys))
            foreach (IGrouping<string, KeyValuePair<string, string>> group in keys.GroupBy(pair => pair.Value))
            {
                double[] expected = [.. group.SelectMany(pair => label.TryGetProperty(pair.Key, out JsonElement element) ? Numbers(element) : []).Distinct().Order()];
                if (expected.Length == 0)
                    continue;
                compared = true;
                // An upper cut-off alone is no window and has a key of its own.
                string readKey = group.Key == "windowV" && expected.Length == 1 ? "upperCutoffV" : group.Key;
                double[] found = [.. (read?.Numbers(readKey) ?? []).Distinct().Order()];
                if (!Same(expected, found))
                    wrong.Add($"{group.Key}: expected [{string.Join(", ", expected)}], read [{string.Join(", ", found)}]");
            }
        if (TextKeys.TryGetValue(item, out Dictionary<string, string>? textKeys))
            foreach ((string key, string ours) in textKeys)
            {
                if (!label.TryGetProperty(key, out JsonElement element))
                    continue;
                string[] expected = [.. Texts(element).Select(Normal).Distinct().Order(StringComparer.Ordinal)];
                if (expected.Length == 0)
                    continue;
                compared = true;
                string[] found = [.. (read?.Texts(ours) ?? []).Select(Normal).Distinct().Order(StringComparer.Ordinal)];
                if (!expected.SequenceEqual(found))
                    wrong.Add($"{ours}: expected [{string.Join(", ", expected)}], read [{string.Join(", ", found)}]");
            }
        detail = string.Join("; ", wrong);
        return compared ? wrong.Count == 0 : null;
    }

    private static bool Same(double[] expected, double[] found) =>
        expected.Length == found.Length && expected.Zip(found).All(pair => Math.Abs(pair.First - pair.Second) <= Math.Max(0.006, Math.Abs(pair.First) * 0.005));

    private static IEnumerable<double> Numbers(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => [element.GetDouble()],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Numbers),
        _ => [],
    };

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };

    // "CR2016" and "2016" are one format.
    private static string Normal(string text)
    {
        string plain = text.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant();
        return plain.Length == 6 && plain.StartsWith("cr2", StringComparison.Ordinal) ? plain[2..] : plain;
    }
}
