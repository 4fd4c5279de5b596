namespace AldPortal.Core.Content;

/// <summary>A closed range of numbers; its unit is that of the member that holds it.</summary>
/// <param name="Low">Lower limit.</param>
/// <param name="High">Upper limit, at least <paramref name="Low"/>.</param>
public sealed record NumberRange(double Low, double High)
{
    /// <summary>True where the value lies in the range, limits included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>True where two ranges share a value.</summary>
    public bool Overlaps(NumberRange other) => Low <= other.High && other.Low <= High;
}
