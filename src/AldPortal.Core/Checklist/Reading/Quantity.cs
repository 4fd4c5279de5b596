namespace AldPortal.Core.Checklist.Reading;

/// <summary>How exactly a quantity is meant.</summary>
internal enum Precision : byte
{
    /// <summary>As written.</summary>
    Exact,
    /// <summary>"about", "~".</summary>
    About,
    /// <summary>"≤", "up to", "below".</summary>
    AtMost,
    /// <summary>"≥", "over".</summary>
    AtLeast,
}

/// <summary>One or more numbers with one unit: a value, a range, or a list "2, 5 and 10 nm".</summary>
internal sealed record Quantity
{
    private readonly double spread = double.NaN;

    /// <summary>What is measured.</summary>
    public required Dimension Dimension { get; init; }

    /// <summary>The values in the dimension's unit, in the order written; low and high of a range.</summary>
    public required double[] Values { get; init; }

    /// <summary>Where each value of several stands in the plain text; empty for a single one, which stands at <see cref="Start"/>.</summary>
    public int[] Places { get; init; } = [];

    /// <summary>True for "a to b".</summary>
    public bool IsRange { get; init; }

    /// <summary>What stands behind the first ±, or null.</summary>
    public double? Spread
    {
        get => double.IsNaN(spread) ? null : spread;
        init => spread = value ?? double.NaN;
    }

    /// <summary>How exactly it is meant.</summary>
    public Precision Precision { get; init; }

    /// <summary>First part of the unit as written ("µm"); empty for bare numbers.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Start in the plain text, sign or "about" included.</summary>
    public required int Start { get; init; }

    /// <summary>End in the plain text, unit included.</summary>
    public required int End { get; init; }

    /// <summary>The number is an ordinal ("100th").</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Where a value begins.</summary>
    public int PlaceOf(int index) => index == 0 ? Start : Places[index];

    /// <summary>The only or first value.</summary>
    public double Value => Values[0];

    /// <summary>The mean of a range, the values of a list.</summary>
    public IEnumerable<double> Means => IsRange ? [(Values[0] + Values[^1]) / 2] : Values;

    /// <summary>Decimals of the first number as written are not kept; a whole number is one without fraction.</summary>
    public bool IsWhole => Values.All(value => value == Math.Floor(value));
}
