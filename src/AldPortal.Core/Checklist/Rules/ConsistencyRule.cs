using System.Globalization;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Rules;

/// <summary>Compares what a study says in two places, or what it says with what is possible.</summary>
internal abstract class ConsistencyRule(string id)
{
    /// <summary>Id of the rule; the same as that of its content file.</summary>
    public string Id { get; } = id;

    /// <summary>The verdict in words with the numbers.</summary>
    public abstract Judgement Judge(Study study);

    /// <summary>Numbers of an item's value, the reader's answer included.</summary>
    protected static IReadOnlyList<double> Numbers(Study study, string item, string key) => study.Finding(item).Value?.Numbers(key) ?? [];

    /// <summary>The first words of some items' evidence.</summary>
    protected static IEnumerable<Evidence> Words(Study study, params string[] items) =>
        items.SelectMany(item => study.Finding(item).Evidence.Take(2));

    /// <summary>A number as it is read aloud.</summary>
    internal static string N(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>A percentage with one decimal.</summary>
    internal static string P(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
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

    /// <summary>The worst of several, its message first; the others' messages are kept.</summary>
    public static Judgement Worst(IReadOnlyList<Judgement> all)
    {
        Judgement worst = all.MaxBy(judgement => judgement.Verdict switch { Verdict.Inconsistent => 3, Verdict.Check => 2, Verdict.Consistent => 1, _ => 0 })!;
        string[] same = [.. all.Where(judgement => judgement.Verdict == worst.Verdict).Select(judgement => judgement.Message).Distinct().Take(4)];
        return worst with { Message = string.Join(" ", same), Evidence = [.. all.Where(judgement => judgement.Verdict == worst.Verdict).SelectMany(judgement => judgement.Evidence).DistinctBy(evidence => (evidence.Source, evidence.Start)).Take(6)] };
    }

    /// <summary>As the outside sees it.</summary>
    public RuleVerdict For(string id) => new(id, Verdict, Message, Evidence);
}
