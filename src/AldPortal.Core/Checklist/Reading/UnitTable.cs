namespace AldPortal.Core.Checklist.Reading;

/// <summary>From the parts of a unit to what it measures.</summary>
internal static class UnitTable
{
    /// <summary>The unit made of these parts; parts behind the first that do not fit are left to the text.</summary>
    public static UnitText? Find(ReadOnlySpan<UnitPart> parts, int end)
    {
        UnitPart first = parts[0];
        if (parts.Length == 1)
            return Single(first, end);
        UnitPart second = parts[1];
        if (first.Symbol is "mA" or "A" && second is { Symbol: "h", Power: 1 } && parts.Length > 2)
        {
            first = new UnitPart(first.Symbol + "h", 1);
            second = parts[2];
        }
        (Dimension dimension, double factor)? pair = Pair(first, second);
        return pair is (Dimension found, double scale) ? new UnitText(found, scale, 0, first.Symbol, end) : null;
    }

    private static (Dimension Dimension, double Factor)? Pair(UnitPart first, UnitPart second) => (first.Symbol, second.Symbol, second.Power) switch
    {
        ("mA", "g", -1) => (Dimension.SpecificCurrent, 1),
        ("A", "g", -1) => (Dimension.SpecificCurrent, 1000),
        ("A", "kg", -1) => (Dimension.SpecificCurrent, 1),
        ("µA", "g", -1) => (Dimension.SpecificCurrent, 0.001),
        ("µA", "mg", -1) => (Dimension.SpecificCurrent, 1),
        ("mA", "mg", -1) => (Dimension.SpecificCurrent, 1000),
        ("mA", "cm", -2) or ("mA", "cm2", < 0) => (Dimension.ArealCurrent, 1),
        ("µA", "cm", -2) or ("µA", "cm2", < 0) => (Dimension.ArealCurrent, 0.001),
        ("A", "m", -2) or ("A", "m2", < 0) => (Dimension.ArealCurrent, 0.1),
        ("mAh", "g", -1) or ("Ah", "kg", -1) => (Dimension.SpecificCapacity, 1),
        ("Ah", "g", -1) => (Dimension.SpecificCapacity, 1000),
        ("mAh", "cm", -2) or ("mAh", "cm2", < 0) => (Dimension.ArealCapacity, 1),
        ("µAh", "cm", -2) or ("µAh", "cm2", < 0) => (Dimension.ArealCapacity, 0.001),
        ("mg", "cm", -2) or ("mg", "cm2", < 0) => (Dimension.ArealMass, 1),
        ("g", "m", -2) or ("g", "m2", < 0) => (Dimension.ArealMass, 0.1),
        ("g", "cm", -2) or ("g", "cm2", < 0) => (Dimension.ArealMass, 1000),
        ("m", "g", -1) when first.Power == 2 => (Dimension.SpecificArea, 1),
        ("m2", "g", -1) => (Dimension.SpecificArea, 1),
        ("A", "cycle", -1) => (Dimension.LengthPerCycle, 1),
        ("Å", "cycle", -1) => (Dimension.LengthPerCycle, 1),
        ("nm", "cycle", -1) => (Dimension.LengthPerCycle, 10),
        ("pm", "cycle", -1) => (Dimension.LengthPerCycle, 0.01),
        ("%", "cycle", -1) => (Dimension.PercentPerCycle, 1),
        ("mV", "cycle", -1) => (Dimension.VoltagePerCycle, 1),
        ("V", "cycle", -1) => (Dimension.VoltagePerCycle, 1000),
        ("°C", "min", -1) or ("K", "min", -1) => (Dimension.TemperatureRate, 1),
        ("°C", "h", -1) => (Dimension.TemperatureRate, 1.0 / 60),
        ("mol", "L", -1) or ("M", "L", -1) => (Dimension.Molarity, 1),
        ("mol", "dm", -3) => (Dimension.Molarity, 1),
        ("mol", "kg", -1) => (Dimension.Molarity, 1),
        ("µL", "mAh", -1) or ("g", "Ah", 1) or ("g", "Ah", -1) or ("mL", "Ah", -1) or ("µL", "Ah", -1) or ("µL", "cm", -2) or ("µL", "mg", -1) => (Dimension.PerCapacity, 1),
        ("mg", "g", -1) => (Dimension.WeightPercent, 0.1),
        ("µg", "g", -1) or ("mg", "kg", -1) => (Dimension.Ppm, 1),
        ("Ω", "cm", _) or ("Ω", "cm2", _) => (Dimension.Resistance, 1),
        ("Torr", "s", 1) => (Dimension.Time, 1),
        (_, _, < 0) => (Dimension.Other, 1),
        ("S", _, _) or ("N", _, _) or ("W", _, _) => (Dimension.Other, 1),
        _ => null,
    };

    private static UnitText? Single(UnitPart part, int end)
    {
        (Dimension dimension, double factor) = part.Symbol switch
        {
            "nm" => (Dimension.Length, 1),
            "Å" => (Dimension.Length, 0.1),
            "µm" => (Dimension.Length, 1e3),
            "mm" => part.Power == 2 ? (Dimension.Area, 0.01) : (Dimension.Length, 1e6),
            "cm" => part.Power == 2 ? (Dimension.Area, 1) : (Dimension.Length, 1e7),
            "m" => part.Power == 1 ? (Dimension.Length, 1e9) : (Dimension.Other, 1),
            "pm" => (Dimension.Length, 0.001),
            "cm2" => (Dimension.Area, 1),
            "mm2" => (Dimension.Area, 0.01),
            "m2" => (Dimension.Area, 1e4),
            "°C" => (Dimension.Temperature, 1),
            "K" => (Dimension.Temperature, 1.0),
            "V" => (Dimension.Voltage, 1),
            "mV" => (Dimension.Voltage, 0.001),
            "mA" => (Dimension.Current, 1),
            "A" => (Dimension.Current, 1000),
            "µA" => (Dimension.Current, 0.001),
            "mAh" => (Dimension.Capacity, 1),
            "Ah" => (Dimension.Capacity, 1000),
            "g" => (Dimension.Mass, 1000),
            "mg" => (Dimension.Mass, 1),
            "kg" => (Dimension.Mass, 1e6),
            "µg" => (Dimension.Mass, 0.001),
            "µL" => (Dimension.Volume, 1),
            "mL" => (Dimension.Volume, 1000),
            "L" => (Dimension.Volume, 1e6),
            "s" => (Dimension.Time, 1),
            "ms" => (Dimension.Time, 0.001),
            "min" => (Dimension.Time, 60),
            "h" => (Dimension.Time, 3600),
            "day" => (Dimension.Time, 86400),
            "%" => (Dimension.Percent, 1),
            "wt%" => (Dimension.WeightPercent, 1),
            "ppm" => (Dimension.Ppm, 1),
            "M" => (Dimension.Molarity, 1),
            "Pa" => (Dimension.Pressure, 1),
            "hPa" or "mbar" => (Dimension.Pressure, 100),
            "kPa" => (Dimension.Pressure, 1000),
            "bar" => (Dimension.Pressure, 1e5),
            "Torr" => (Dimension.Pressure, 133.322),
            "mTorr" => (Dimension.Pressure, 0.133322),
            "atm" => (Dimension.Pressure, 101325),
            "sccm" => (Dimension.Flow, 1),
            "Hz" => (Dimension.Frequency, 1),
            "kHz" => (Dimension.Frequency, 1e3),
            "MHz" => (Dimension.Frequency, 1e6),
            "mHz" => (Dimension.Frequency, 1e-3),
            "rpm" => (Dimension.Rotation, 1),
            "Ω" => (Dimension.Resistance, 1),
            "kΩ" => (Dimension.Resistance, 1000),
            _ => (Dimension.Other, 1),
        };
        if (part.Symbol == "cycle")
            return null;
        return new UnitText(dimension, factor, part.Symbol == "K" ? -273.15 : 0, part.Symbol, end);
    }
}
