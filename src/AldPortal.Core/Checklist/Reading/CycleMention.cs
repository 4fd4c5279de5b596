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
internal sealed record CycleMention(Sentence Sentence, double[] Values, CycleKind Kind, bool IsOrdinal, bool IsRange, int Start, int End, bool SaysKind);
