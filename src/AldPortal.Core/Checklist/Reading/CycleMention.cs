namespace AldPortal.Core.Checklist.Reading;

/// <summary>What a number of cycles counts.</summary>
internal enum CycleKind : byte
{
    /// <summary>The words do not say.</summary>
    Unknown,
    /// <summary>ALD cycles.</summary>
    Ald,
    /// <summary>ALD supercycles.</summary>
    Super,
    /// <summary>Subcycles inside a supercycle.</summary>
    Sub,
    /// <summary>Charge–discharge cycles.</summary>
    Charge,
    /// <summary>Formation cycles.</summary>
    Formation,
    /// <summary>Anything else (pump–purge, heating).</summary>
    Other,
}

/// <summary>A number of cycles, or the number of a cycle ("the 100th cycle").</summary>
/// <param name="Sentence">The sentence.</param>
/// <param name="Values">The numbers as written.</param>
/// <param name="Kind">What is counted.</param>
/// <param name="IsOrdinal">The number of a cycle, not a number of cycles.</param>
/// <param name="IsRange">From the first to the last value.</param>
/// <param name="Start">First character in the plain text.</param>
/// <param name="End">End in the plain text.</param>
/// <param name="SaysKind">The words themselves say the kind, not those around them.</param>
/// <param name="OfFilm">A film's formula stands before the noun: "10 Al2O3 cycles".</param>
internal sealed record CycleMention(Sentence Sentence, double[] Values, CycleKind Kind, bool IsOrdinal, bool IsRange, int Start, int End, bool SaysKind, bool OfFilm = false)
{
    /// <summary>True where every number can be counted; "2.5 cycles" and "0 cycles" are written, but cannot be run.</summary>
    public bool IsCount => Values.All(IsWhole);

    /// <summary>True for a number of cycles that can be run.</summary>
    public static bool IsWhole(double value) => value >= 1 && value == Math.Floor(value);
}
