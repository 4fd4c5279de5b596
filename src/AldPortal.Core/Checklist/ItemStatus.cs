namespace AldPortal.Core.Checklist;

/// <summary>How well a reporting item is covered; names in the API are the kebab-case forms.</summary>
public enum ItemStatus
{
    /// <summary>Stated in full.</summary>
    Reported,
    /// <summary>Stated in part: something a reader needs is missing.</summary>
    Partial,
    /// <summary>Only to be read off a figure.</summary>
    FigureOnly,
    /// <summary>Said to stand in the supporting information.</summary>
    InSi,
    /// <summary>Not stated, but it follows from what is.</summary>
    Derivable,
    /// <summary>Not found in the text given.</summary>
    NotReported,
    /// <summary>Does not apply to this study.</summary>
    NotApplicable,
    /// <summary>The text alone cannot decide; a reader has to look.</summary>
    NeedsReader,
}

/// <summary>What a consistency rule says.</summary>
public enum Verdict
{
    /// <summary>Compared, and it holds.</summary>
    Consistent,
    /// <summary>Compared, and it does not hold.</summary>
    Inconsistent,
    /// <summary>Unusual or unclear: somebody should look.</summary>
    Check,
    /// <summary>What the rule compares is not there.</summary>
    NotApplicable,
}
