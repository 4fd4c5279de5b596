namespace AldPortal.Core.Dataset;

/// <summary>How exactly a number is reported.</summary>
public enum Qualifier
{
    /// <summary>A plain number.</summary>
    Exact,
    /// <summary>Printed with ~.</summary>
    Approximate,
    /// <summary>Printed with ≤ or &lt;: only the upper limit is known.</summary>
    AtMost,
    /// <summary>Printed with ≥ or &gt;: only the lower limit is known.</summary>
    AtLeast,
    /// <summary>Printed as low–high.</summary>
    Range,
    /// <summary>Printed as value ± spread.</summary>
    PlusMinus,
}

/// <summary>A number as a source prints it, with what it says about the value. The unit is that of the member that holds it.</summary>
/// <param name="Printed">The printed string, signs included.</param>
/// <param name="Min">Smallest value, or null for "at most".</param>
/// <param name="Max">Largest value, or null for "at least".</param>
/// <param name="Qualifier">How exactly it is reported.</param>
public sealed record ReportedNumber(string Printed, double? Min, double? Max, Qualifier Qualifier)
{
    /// <summary>The value to plot: the middle of the range, or the one limit that is known.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public double Middle => (Min, Max) switch
    {
        (double min, double max) => (min + max) / 2,
        (double min, null) => min,
        (null, double max) => max,
        _ => throw new InvalidOperationException($"“{Printed}” holds no limit"),
    };

    /// <summary>True where the value equals one of the printed limits.</summary>
    public bool States(double value) => Min == value || Max == value || Middle == value;
}
