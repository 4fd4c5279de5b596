namespace AldPortal.Core.Checklist.Reading;

/// <summary>One or more unit symbols found at a place ("mAg" holds two).</summary>
internal readonly record struct UnitAtom(string[] Symbols, int End);

/// <summary>The unit symbols and unit names that are known.</summary>
internal static class UnitAtoms
{
    private static readonly Dictionary<string, string[]> Atoms = new()
    {
        ["nm"] = ["nm"],
        ["Å"] = ["Å"],
        ["A°"] = ["Å"],
        ["µm"] = ["µm"],
        ["um"] = ["µm"],
        ["mm"] = ["mm"],
        ["cm"] = ["cm"],
        ["m"] = ["m"],
        ["pm"] = ["pm"],
        ["km"] = ["km"],
        ["cm2"] = ["cm2"],
        ["m2"] = ["m2"],
        ["mm2"] = ["mm2"],
        ["dm"] = ["dm"],
        ["°C"] = ["°C"],
        ["degC"] = ["°C"],
        // A raised o without its height.
        ["oC"] = ["°C"],
        ["K"] = ["K"],
        ["°"] = ["°"],
        ["V"] = ["V"],
        ["mV"] = ["mV"],
        ["kV"] = ["kV"],
        ["eV"] = ["eV"],
        ["keV"] = ["eV"],
        ["meV"] = ["eV"],
        ["A"] = ["A"],
        ["mA"] = ["mA"],
        ["µA"] = ["µA"],
        ["uA"] = ["µA"],
        ["nA"] = ["nA"],
        ["mAh"] = ["mAh"],
        ["Ah"] = ["Ah"],
        ["µAh"] = ["µAh"],
        ["mAg"] = ["mA", "g"],
        ["mAhg"] = ["mAh", "g"],
        ["mAcm"] = ["mA", "cm"],
        ["mAhcm"] = ["mAh", "cm"],
        ["mgcm"] = ["mg", "cm"],
        ["g"] = ["g"],
        ["mg"] = ["mg"],
        ["kg"] = ["kg"],
        ["µg"] = ["µg"],
        ["L"] = ["L"],
        ["l"] = ["L"],
        ["mL"] = ["mL"],
        ["ml"] = ["mL"],
        ["µL"] = ["µL"],
        ["µl"] = ["µL"],
        ["uL"] = ["µL"],
        ["ul"] = ["µL"],
        ["s"] = ["s"],
        ["sec"] = ["s"],
        ["ms"] = ["ms"],
        ["min"] = ["min"],
        ["mins"] = ["min"],
        ["h"] = ["h"],
        ["hr"] = ["h"],
        ["hrs"] = ["h"],
        ["d"] = ["day"],
        ["%"] = ["%"],
        ["pp"] = ["%"],
        ["wt%"] = ["wt%"],
        ["wt.%"] = ["wt%"],
        ["ppm"] = ["ppm"],
        ["vol%"] = ["vol%"],
        ["at%"] = ["at%"],
        ["at.%"] = ["at%"],
        ["mol%"] = ["at%"],
        ["ppb"] = ["ppb"],
        ["M"] = ["M"],
        ["mol"] = ["mol"],
        ["mmol"] = ["mmol"],
        ["Pa"] = ["Pa"],
        ["kPa"] = ["kPa"],
        ["hPa"] = ["hPa"],
        ["MPa"] = ["MPa"],
        ["mbar"] = ["mbar"],
        ["bar"] = ["bar"],
        ["Torr"] = ["Torr"],
        ["torr"] = ["Torr"],
        ["mTorr"] = ["mTorr"],
        ["atm"] = ["atm"],
        ["sccm"] = ["sccm"],
        ["slm"] = ["sccm"],
        ["Hz"] = ["Hz"],
        ["kHz"] = ["kHz"],
        ["mHz"] = ["mHz"],
        ["MHz"] = ["MHz"],
        ["rpm"] = ["rpm"],
        ["Ω"] = ["Ω"],
        ["ohm"] = ["Ω"],
        ["kΩ"] = ["kΩ"],
        ["S"] = ["S"],
        ["W"] = ["W"],
        ["N"] = ["N"],
        ["Wh"] = ["Wh"],
        ["cycle"] = ["cycle"],
        ["cycles"] = ["cycle"],
        ["cyc"] = ["cycle"],
        ["cy"] = ["cycle"],
        ["supercycle"] = ["cycle"],
        ["supercycles"] = ["cycle"],
        ["c"] = ["cycle"],
        ["nanometre"] = ["nm"],
        ["nanometres"] = ["nm"],
        ["nanometer"] = ["nm"],
        ["nanometers"] = ["nm"],
        ["angstrom"] = ["Å"],
        ["angstroms"] = ["Å"],
        ["ångström"] = ["Å"],
        ["angström"] = ["Å"],
        ["ångströms"] = ["Å"],
        ["Angstrom"] = ["Å"],
        ["Angstroms"] = ["Å"],
        ["micrometre"] = ["µm"],
        ["micrometres"] = ["µm"],
        ["micrometer"] = ["µm"],
        ["micrometers"] = ["µm"],
        ["micron"] = ["µm"],
        ["microns"] = ["µm"],
        ["millimetre"] = ["mm"],
        ["millimetres"] = ["mm"],
        ["millimeter"] = ["mm"],
        ["millimeters"] = ["mm"],
        ["centimetre"] = ["cm"],
        ["centimetres"] = ["cm"],
        ["centimeter"] = ["cm"],
        ["centimeters"] = ["cm"],
        ["volt"] = ["V"],
        ["volts"] = ["V"],
        ["millivolt"] = ["mV"],
        ["millivolts"] = ["mV"],
        ["milliampere"] = ["mA"],
        ["milliamperes"] = ["mA"],
        ["milliamp"] = ["mA"],
        ["milliamps"] = ["mA"],
        ["ampere"] = ["A"],
        ["amperes"] = ["A"],
        ["gram"] = ["g"],
        ["grams"] = ["g"],
        ["gramme"] = ["g"],
        ["milligram"] = ["mg"],
        ["milligrams"] = ["mg"],
        ["kilogram"] = ["kg"],
        ["degrees"] = ["°C"],
        ["second"] = ["s"],
        ["seconds"] = ["s"],
        ["minute"] = ["min"],
        ["minutes"] = ["min"],
        ["hour"] = ["h"],
        ["hours"] = ["h"],
        ["day"] = ["day"],
        ["days"] = ["day"],
        ["millisecond"] = ["ms"],
        ["milliseconds"] = ["ms"],
        ["percent"] = ["%"],
        ["microlitre"] = ["µL"],
        ["microlitres"] = ["µL"],
        ["microliter"] = ["µL"],
        ["microliters"] = ["µL"],
        ["millilitre"] = ["mL"],
        ["millilitres"] = ["mL"],
        ["milliliter"] = ["mL"],
        ["milliliters"] = ["mL"],
        ["molar"] = ["M"],
        ["litre"] = ["L"],
        ["liter"] = ["L"],
    };

    private static readonly (string Phrase, string[] Symbols)[] Phrases =
    [
        ("degrees Celsius", ["°C"]), ("degree Celsius", ["°C"]), ("degrees C", ["°C"]), ("deg C", ["°C"]), ("deg. C", ["°C"]), ("o C", ["°C"]), ("per cent", ["%"]), ("percentage points", ["%"]), ("percentage point", ["%"]), ("percent points", ["%"]), ("%-points", ["%"]), ("% points", ["%"]),
        ("milliampere-hours", ["mAh"]), ("milliampere hours", ["mAh"]), ("milliamp-hours", ["mAh"]), ("milliamp hours", ["mAh"]), ("milliampere-hour", ["mAh"]), ("milliampere hour", ["mAh"]),
        ("ampere-hours", ["Ah"]), ("ampere-hour", ["Ah"]),
        ("square centimetres", ["cm2"]), ("square centimetre", ["cm2"]), ("square centimeters", ["cm2"]), ("square centimeter", ["cm2"]), ("square metres", ["m2"]), ("square meters", ["m2"]), ("square metre", ["m2"]),
        ("wt %", ["wt%"]), ("wt. %", ["wt%"]), ("weight percent", ["wt%"]), ("weight %", ["wt%"]), ("per cent by weight", ["wt%"]), ("% by weight", ["wt%"]), ("% w/w", ["wt%"]), ("mass%", ["wt%"]), ("mass %", ["wt%"]), ("vol %", ["vol%"]), ("vol. %", ["vol%"]), ("vol.%", ["vol%"]), ("at %", ["at%"]), ("at. %", ["at%"]),
        ("mA h", ["mAh"]), ("mA·h", ["mAh"]), ("mA-h", ["mAh"]), ("mA.h", ["mAh"]), ("A h", ["Ah"]), ("A·h", ["Ah"]), ("µA h", ["µAh"]), ("mA hg", ["mAh", "g"]), ("m 2 g", ["m2", "g"]), ("m m", ["µm"]), ("m L", ["µL"]), ("m l", ["µL"]), ("r.p.m.", ["rpm"]),
    ];

    private static readonly (string Phrase, string[] Symbols)[][] PhrasesByFirst =
        [.. Enumerable.Range(0, 256).Select(first => Phrases.Where(entry => entry.Phrase[0] == first).ToArray())];

    /// <summary>The longest unit symbol at an offset, or null.</summary>
    public static UnitAtom? Read(string text, int start, int end, bool inside)
    {
        if (start >= end)
            return null;
        foreach ((string phrase, string[] symbols) in text[start] < PhrasesByFirst.Length ? PhrasesByFirst[text[start]] : [])
            if (start + phrase.Length <= end && string.CompareOrdinal(text, start, phrase, 0, phrase.Length) == 0
                && Ends(text, start + phrase.Length, end))
                return new UnitAtom(symbols, start + phrase.Length);
        if (inside && text[start] == 'g' && GramOf(text, start + 1, end) is > 0 and int behind)
            return new UnitAtom(Gram, behind);
        int i = start;
        while (i < end && i - start < 12 && (char.IsLetter(text[i]) || text[i] is '%' or '°' or '.'))
            i++;
        var lookup = Atoms.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int length = Math.Min(i - start, 12); length > 0; length--)
        {
            if (!Ends(text, start + length, end))
                continue;
            ReadOnlySpan<char> candidate = text.AsSpan(start, length);
            if (lookup.TryGetValue(candidate, out string[]? symbols)
                && (inside || candidate is not ("c" or "cycle" or "cycles" or "cyc" or "cy" or "supercycle" or "supercycles" or "km" or "dm")))
                return new UnitAtom(symbols, start + length);
        }
        return null;
    }

    private static readonly string[] Gram = ["g"];
    private static readonly string[] Materials = ["CAM", "AM", "NCM", "NMC", "NCA", "LCO", "LMO", "LNMO", "LNO", "LLO", "LFP", "cathode", "active", "oxide"];

    // "mAh gNCM-1", "mA g_CAM-1": the gram says of what; 0 where it does not.
    private static int GramOf(string text, int start, int end)
    {
        int from = start < end && text[start] == '_' ? start + 1 : start;
        foreach (string material in Materials)
            if (from + material.Length <= end && string.CompareOrdinal(text, from, material, 0, material.Length) == 0 && Ends(text, from + material.Length, end))
                return from + material.Length;
        return 0;
    }

    private static bool Ends(string text, int i, int end) => i >= end || !char.IsLetter(text[i]);
}
