namespace AldPortal.Core.Sharing;

/// <summary>What became of a replacement.</summary>
public enum ReplaceOutcome
{
    /// <summary>Saved; the version has gone up by one.</summary>
    Updated,
    /// <summary>There is no such document of this kind (404).</summary>
    Missing,
    /// <summary>The edit key is not the document's (403).</summary>
    WrongKey,
    /// <summary>Somebody else saved since the expected version; nothing was changed (409).</summary>
    Conflict,
}

/// <summary>What became of a replacement, and the version that the document has now.</summary>
/// <param name="Outcome">What happened.</param>
/// <param name="CurrentVersion">The version now; null to those who may not change the document.</param>
public sealed record ReplaceResult(ReplaceOutcome Outcome, int? CurrentVersion = null);

/// <summary>What became of a deletion.</summary>
public enum DeleteOutcome
{
    /// <summary>Gone for good.</summary>
    Deleted,
    /// <summary>There is no such document of this kind (404).</summary>
    Missing,
    /// <summary>The edit key is not the document's (403).</summary>
    WrongKey,
}
