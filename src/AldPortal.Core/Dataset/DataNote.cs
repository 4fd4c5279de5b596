namespace AldPortal.Core.Dataset;

/// <summary>A known issue of the data (<c>content/dataset/notes.yaml</c>).</summary>
public sealed record DataNote
{
    /// <summary>The kinds an issue can be of.</summary>
    public static readonly IReadOnlyList<string> Kinds =
        ["correction", "conflict", "duplicate", "arithmetic", "unit", "ambiguity", "missing", "citation", "nomenclature"];

    /// <summary>"major" where it changes what a reader would conclude or plot, else "minor".</summary>
    public static readonly IReadOnlyList<string> Severities = ["major", "minor"];

    /// <summary>Stable id in kebab-case.</summary>
    public required string Id { get; init; }

    /// <summary>One of <see cref="Kinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>One of <see cref="Severities"/>.</summary>
    public required string Severity { get; init; }

    /// <summary>Table rows it concerns.</summary>
    public IReadOnlyList<string> Rows { get; init; } = [];

    /// <summary>Text results (points) it concerns.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>Reference numbers it concerns.</summary>
    public IReadOnlyList<int> References { get; init; } = [];

    /// <summary>Sections of the review it concerns.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>The issue in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>The readings that stand against each other, each with its place.</summary>
    public IReadOnlyList<string> Readings { get; init; } = [];

    /// <summary>The arithmetic that shows it, or null.</summary>
    public string? Computation { get; init; }

    /// <summary>What the portal does about it.</summary>
    public required string Resolution { get; init; }
}
