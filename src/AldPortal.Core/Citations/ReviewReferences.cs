namespace AldPortal.Core.Citations;

/// <summary>The review's reference list: numbers 1 to 194.</summary>
public static class ReviewReferences
{
    /// <summary>How many references the review lists.</summary>
    public const int Count = 194;

    /// <summary>True for a number of the list.</summary>
    public static bool Contains(int number) => number is >= 1 and <= Count;
}
