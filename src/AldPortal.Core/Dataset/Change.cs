namespace AldPortal.Core.Dataset;

/// <summary>Direction of a change against the uncoated cathode.</summary>
public enum ChangeDirection
{
    /// <summary>Printed ▲.</summary>
    Increase,
    /// <summary>Printed ▼.</summary>
    Decrease,
    /// <summary>Printed ■: no change.</summary>
    None,
}

/// <summary>What a change is counted in. The review prints one sign for both; Tables 1-2 mean the first, Tables 3-4 the second.</summary>
public enum ChangeUnit
{
    /// <summary>Relative change in percent of the uncoated value.</summary>
    Percent,
    /// <summary>Difference of two percentages.</summary>
    PercentagePoints,
    /// <summary>The source does not say which of the two.</summary>
    Ambiguous,
}

/// <summary>A change against the uncoated cathode.</summary>
/// <param name="Direction">Up, down or none.</param>
/// <param name="Value">Size, never negative; 0 where the direction is none.</param>
/// <param name="Unit">Relative percent or percentage points.</param>
public sealed record Change(ChangeDirection Direction, double Value, ChangeUnit Unit)
{
    /// <summary>The change with its sign, in its unit.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double SignedValue => Direction == ChangeDirection.Decrease ? -Value : Value;
}

/// <summary>A specific discharge capacity with its change against the uncoated cathode.</summary>
/// <param name="Value">mA h g⁻¹.</param>
/// <param name="Change">Relative change in percent, or null where none is given.</param>
public sealed record Capacity(double Value, Change? Change);

/// <summary>A capacity retention with its change against the uncoated cathode.</summary>
/// <param name="Percent">Retention in percent of the first capacity, or null where only the change is printed.</param>
/// <param name="Qualifier">How exactly the percentage is reported, or null where there is none.</param>
/// <param name="Change">Change in percentage points, or null where none is given.</param>
public sealed record Retention(double? Percent, Qualifier? Qualifier, Change? Change);
