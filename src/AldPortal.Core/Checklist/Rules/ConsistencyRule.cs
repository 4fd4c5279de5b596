using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Compares what a study says in two places, or what it says with what is possible.</summary>
internal abstract class ConsistencyRule(string id)
{
    /// <summary>Id of the rule; the same as that of its content file.</summary>
    public string Id { get; } = id;

    /// <summary>The verdict in words with the numbers.</summary>
    public abstract Judgement Judge(Study study);
}

/// <summary>A verdict before it carries its rule's name.</summary>
internal sealed record Judgement(Verdict Verdict, string Message, IReadOnlyList<Evidence> Evidence)
{
    /// <summary>Nothing to compare, and why.</summary>
    public static Judgement NotApplicable(string why) => new(Verdict.NotApplicable, why, []);

    /// <summary>It holds.</summary>
    public static Judgement Consistent(string message, params IEnumerable<Evidence> evidence) => new(Verdict.Consistent, message, [.. evidence]);

    /// <summary>Somebody should look.</summary>
    public static Judgement Check(string message, params IEnumerable<Evidence> evidence) => new(Verdict.Check, message, [.. evidence]);

    /// <summary>It does not hold.</summary>
    public static Judgement Inconsistent(string message, params IEnumerable<Evidence> evidence) => new(Verdict.Inconsistent, message, [.. evidence]);

    /// <summary>As the outside sees it.</summary>
    public RuleVerdict For(string id) => new(id, Verdict, Message, Evidence);
}
