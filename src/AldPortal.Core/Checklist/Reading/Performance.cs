namespace AldPortal.Core.Checklist.Reading;

/// <summary>What a number of the results is.</summary>
internal enum ResultKind : byte
{
    /// <summary>Discharge capacity, mA h g⁻¹.</summary>
    Capacity,
    /// <summary>Capacity retention, %.</summary>
    Retention,
    /// <summary>Initial Coulombic efficiency, %.</summary>
    InitialEfficiency,
    /// <summary>Coulombic efficiency otherwise, %.</summary>
    Efficiency,
    /// <summary>A gain over the reference, % or percentage points.</summary>
    Gain,
}

/// <summary>One number of the results with what it belongs to.</summary>
internal sealed record Result
{
    public required ResultKind Kind { get; init; }
    public required double Value { get; init; }
    /// <summary>Charge–discharge cycle, or null.</summary>
    public double? Cycle { get; init; }
    public bool IsFormation { get; init; }
    public bool IsRate { get; init; }
    /// <summary>True for the uncoated sample, false for a coated one, null where it is not said.</summary>
    public bool? IsBare { get; init; }
    /// <summary>The sample's name, or empty.</summary>
    public string Sample { get; init; } = "";
    /// <summary>Gain only: "points", "relative" or empty.</summary>
    public string Unit { get; init; } = "";
    public bool FromTable { get; init; }
    public Precision Precision { get; init; }
    public required Document Document { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    /// <summary>Where the row of a table begins; the same for all numbers of one sample.</summary>
    public int RowStart { get; init; } = -1;
    /// <summary>Number of the sentence; −1 for a table.</summary>
    public int Sentence { get; init; } = -1;
}
