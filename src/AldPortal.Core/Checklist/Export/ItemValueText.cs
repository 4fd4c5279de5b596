using System.Globalization;

namespace AldPortal.Core.Checklist.Export;

/// <summary>The values of an item in words and units, for pages, tables and files.</summary>
public static class ItemValueText
{
    private static readonly Dictionary<string, (string Before, string Unit)> Known = new()
    {
        ["thicknessNm"] = ("", "nm"),
        ["thicknessUm"] = ("", "µm"),
        ["aldCycles"] = ("", "ALD cycles"),
        ["supercycles"] = ("", "supercycles"),
        ["growthPerCycleAngstrom"] = ("", "Å per cycle"),
        ["depositionC"] = ("", "°C"),
        ["dryingC"] = ("drying at ", "°C"),
        ["temperatureC"] = ("", "°C"),
        ["currentMaPerG"] = ("", "mA g⁻¹"),
        ["cRate"] = ("", "C"),
        ["oneCMaPerG"] = ("1C = ", "mA g⁻¹"),
        ["cycles"] = ("", "cycles"),
        ["loadingMgPerCm2"] = ("", "mg cm⁻²"),
        ["firstCapacityMahPerG"] = ("", "mA h g⁻¹"),
        ["capacityAt100MahPerG"] = ("", "mA h g⁻¹"),
        ["retentionPercent"] = ("", "%"),
        ["porosityPercent"] = ("porosity ", "%"),
        ["pressurePa"] = ("", "Pa"),
        ["massG"] = ("", "g"),
        ["timesS"] = ("", "s"),
        ["frequencyHz"] = ("", "Hz"),
        ["averageEfficiencyPercent"] = ("average ", "%"),
        ["initialEfficiencyPercent"] = ("initial ", "%"),
        ["amplitudeMv"] = ("", "mV"),
        ["cRates"] = ("", "C"),
        ["cutOffCRate"] = ("until ", "C"),
        ["capacitiesMahPerG"] = ("", "mA h g⁻¹"),
        ["formationMahPerG"] = ("", "mA h g⁻¹"),
        ["days"] = ("", "days"),
        ["diameterMm"] = ("", "mm"),
        ["electrodeMassMg"] = ("", "mg"),
        ["holdV"] = ("held at ", "V"),
        ["upperCutoffV"] = ("up to ", "V"),
        ["potentialV"] = ("at ", "V"),
        ["meanVoltageV"] = ("mean ", "V"),
        ["molarity"] = ("", "mol L⁻¹"),
        ["mvPerCycle"] = ("", "mV per cycle"),
        ["npRatio"] = ("N/P ", ""),
        ["n"] = ("n = ", ""),
        ["purityPercent"] = ("purity ", "%"),
        ["rotationRpm"] = ("", "rpm"),
        ["timeH"] = ("", "h"),
        ["volumeUl"] = ("", "µL"),
        ["weightPercent"] = ("", "wt%"),
        ["ratio"] = ("", ""),
        ["d50Um"] = ("D50 ", "µm"),
        ["sizeUm"] = ("", "µm"),
        ["betM2PerG"] = ("", "m² g⁻¹"),
        ["areaCm2"] = ("", "cm²"),
        ["arealCapacityMahPerCm2"] = ("", "mA h cm⁻²"),
        ["ppm"] = ("", "ppm"),
        ["layers"] = ("layers: ", ""),
        ["spots"] = ("spots: ", ""),
    };

    /// <summary>"1, 2 and 4 nm; ellipsometry", or null where there is no value.</summary>
    public static string? Of(ItemValue? value) => value is null || value.IsEmpty ? null : string.Join("; ", value.Keys.Distinct().Select(key => One(value, key)));

    private static string One(ItemValue value, string key)
    {
        IReadOnlyList<double> numbers = value.Numbers(key);
        if (numbers.Count == 0)
            return string.Join(", ", value.Texts(key));
        if (key == "windowV" && numbers.Count == 2)
            return $"{Number(numbers[0])}–{Number(numbers[1])} V";
        (string before, string? unit) = Known.TryGetValue(key, out (string, string) known) ? known : ("", null);
        string list = numbers.Count == 1 ? Number(numbers[0]) : string.Join(", ", numbers.SkipLast(1).Select(Number)) + " and " + Number(numbers[^1]);
        return before + list + (unit switch { null => $" ({Words(key)})", "" or "C" => unit, _ => " " + unit });
    }

    private static string Number(double number) => number.ToString("0.####", CultureInfo.InvariantCulture).Replace('-', '−');

    // "sheetResistance" becomes "sheet resistance".
    private static string Words(string key) => string.Concat(key.Select(c => char.IsAsciiLetterUpper(c) ? " " + char.ToLowerInvariant(c) : c.ToString()));
}
