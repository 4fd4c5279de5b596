namespace AldPortal.Core.Checklist.Reading;

/// <summary>What a quantity measures, with the unit its numbers are kept in.</summary>
internal enum Dimension : byte
{
    /// <summary>A bare number.</summary>
    None,
    /// <summary>Numbers joined by colons.</summary>
    Ratio,
    /// <summary>nm.</summary>
    Length,
    /// <summary>Å per ALD cycle.</summary>
    LengthPerCycle,
    /// <summary>°C.</summary>
    Temperature,
    /// <summary>°C per minute.</summary>
    TemperatureRate,
    /// <summary>V.</summary>
    Voltage,
    /// <summary>mV per cycle.</summary>
    VoltagePerCycle,
    /// <summary>mA g⁻¹.</summary>
    SpecificCurrent,
    /// <summary>mA cm⁻².</summary>
    ArealCurrent,
    /// <summary>mA.</summary>
    Current,
    /// <summary>mA h g⁻¹.</summary>
    SpecificCapacity,
    /// <summary>mA h cm⁻².</summary>
    ArealCapacity,
    /// <summary>mA h.</summary>
    Capacity,
    /// <summary>mg cm⁻².</summary>
    ArealMass,
    /// <summary>mg.</summary>
    Mass,
    /// <summary>µL.</summary>
    Volume,
    /// <summary>µL (mA h)⁻¹ or g (A h)⁻¹.</summary>
    PerCapacity,
    /// <summary>s.</summary>
    Time,
    /// <summary>%.</summary>
    Percent,
    /// <summary>% per cycle.</summary>
    PercentPerCycle,
    /// <summary>% by mass.</summary>
    WeightPercent,
    /// <summary>Parts per million.</summary>
    Ppm,
    /// <summary>mol L⁻¹.</summary>
    Molarity,
    /// <summary>Pa.</summary>
    Pressure,
    /// <summary>sccm.</summary>
    Flow,
    /// <summary>Hz.</summary>
    Frequency,
    /// <summary>Revolutions per minute.</summary>
    Rotation,
    /// <summary>m² g⁻¹.</summary>
    SpecificArea,
    /// <summary>cm².</summary>
    Area,
    /// <summary>Multiples of 1C.</summary>
    CRate,
    /// <summary>Ω.</summary>
    Resistance,
    /// <summary>A unit that no item asks for.</summary>
    Other,
}
