namespace AldPortal.Core.Checklist;

/// <summary>One reporting item of the checklist (<c>content/checklist/items/{id}.md</c>).</summary>
public sealed record ItemDefinition
{
    /// <summary>Stable id; ties the file to its reader.</summary>
    public required string Id { get; init; }
    /// <summary>Short name.</summary>
    public required string Label { get; init; }
    /// <summary>Group such as "B. ALD process".</summary>
    public required string Group { get; init; }
    /// <summary>required, recommended or optional.</summary>
    public required string Severity { get; init; }
    /// <summary>Belongs to the short list that a reviewer works through first.</summary>
    public required bool Essential { get; init; }
    /// <summary>When it applies, in words.</summary>
    public required string AppliesWhen { get; init; }
    /// <summary>When it applies, as a key.</summary>
    public required string AppliesKey { get; init; }
    /// <summary>Why it matters.</summary>
    public required string Why { get; init; }
    /// <summary>What makes it reported.</summary>
    public required string Counts { get; init; }
    /// <summary>What makes it only partly reported, or null.</summary>
    public string? Partial { get; init; }
    /// <summary>Where such a value usually stands.</summary>
    public required string WhereToLook { get; init; }
    /// <summary>The request to the authors, without a number in front.</summary>
    public required string Request { get; init; }
    /// <summary>An invented sentence that reports it well.</summary>
    public required string Good { get; init; }
    /// <summary>An invented sentence that does not.</summary>
    public required string Poor { get; init; }
    /// <summary>Units it is given in.</summary>
    public IReadOnlyList<string> Units { get; init; } = [];
    /// <summary>Other words for it.</summary>
    public IReadOnlyList<string> Synonyms { get; init; } = [];
    /// <summary>Where the requirement comes from.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];
    /// <summary>Ids of glossary terms.</summary>
    public IReadOnlyList<string> Glossary { get; init; } = [];
    /// <summary>More for the guidance page, in Markdown.</summary>
    public string Body { get; init; } = "";
}

/// <summary>One consistency rule of the checklist (<c>content/checklist/rules/{id}.md</c>).</summary>
public sealed record RuleDefinition
{
    /// <summary>Stable id; ties the file to its class.</summary>
    public required string Id { get; init; }
    /// <summary>Short name.</summary>
    public required string Label { get; init; }
    /// <summary>gate, error, warning or info.</summary>
    public required string Level { get; init; }
    /// <summary>Ids of the items it compares.</summary>
    public IReadOnlyList<string> Inputs { get; init; } = [];
    /// <summary>What is compared with what.</summary>
    public required string Compares { get; init; }
    /// <summary>The tolerance, in words.</summary>
    public required string Tolerance { get; init; }
    /// <summary>One or two sentences for the API and the wizard.</summary>
    public required string Explains { get; init; }
    /// <summary>The request to the authors, without a number in front.</summary>
    public required string Request { get; init; }
    /// <summary>A worked example, in Markdown.</summary>
    public string Body { get; init; } = "";
}

/// <summary>The checklist: items and rules in their order.</summary>
/// <param name="Version">Short hash over the files; changes with any of them.</param>
/// <param name="Items">All items.</param>
/// <param name="Rules">All rules.</param>
public sealed record ChecklistDefinition(
    string Version, IReadOnlyList<ItemDefinition> Items, IReadOnlyList<RuleDefinition> Rules);
