using System.Buffers;
namespace AldPortal.Core.Dataset;

/// <summary>The cathodes and coatings the portal knows, found by any of their names.</summary>
public sealed class Vocabularies
{
    /// <summary>Formula of the entry that stands for a coating nobody described.</summary>
    public const string UnknownCoating = "_default";

    private readonly Dictionary<string, CathodeMaterial> cathodesByLabel;
    private readonly Dictionary<string, Coating> coatingsByLabel;

    /// <summary>Indexes the entries by every label; the first entry wins where two share one (the loader reports it).</summary>
    public Vocabularies(
        IReadOnlyList<CathodeFamily> families, IReadOnlyList<CathodeMaterial> cathodes, IReadOnlyList<Coating> coatings,
        IReadOnlyList<ProcessTerm> processes, IReadOnlyList<ProcessTerm> postTreatments)
    {
        Families = families;
        Processes = processes;
        PostTreatments = postTreatments;
        Cathodes = cathodes;
        Coatings = [.. coatings.Where(coating => coating.Formula != UnknownCoating)];
        DefaultGrowthPerCycle = coatings.FirstOrDefault(coating => coating.Formula == UnknownCoating)?.GrowthPerCycle;
        cathodesByLabel = Index(cathodes, cathode => cathode.Labels.Append(cathode.Grade));
        coatingsByLabel = Index(Coatings, coating => coating.Printed.Append(coating.Formula));
    }

    /// <summary>The five families, in the review's order.</summary>
    public IReadOnlyList<CathodeFamily> Families { get; }

    /// <summary>All cathode active materials.</summary>
    public IReadOnlyList<CathodeMaterial> Cathodes { get; }

    /// <summary>What can be coated: powder or electrode.</summary>
    public IReadOnlyList<ProcessTerm> Processes { get; }

    /// <summary>What can be done to a film after deposition.</summary>
    public IReadOnlyList<ProcessTerm> PostTreatments { get; }

    /// <summary>All coatings.</summary>
    public IReadOnlyList<Coating> Coatings { get; }

    /// <summary>Band for a coating of unknown growth, in Å per cycle, or null.</summary>
    public GrowthPerCycleBand? DefaultGrowthPerCycle { get; }

    /// <summary>The cathode with this label, grade or formula (case and spaces do not matter), or null.</summary>
    public CathodeMaterial? FindCathode(string label) => cathodesByLabel.GetValueOrDefault(Key(label));

    /// <summary>The coating with this formula or name (case and spaces do not matter), or null.</summary>
    public Coating? FindCoating(string label) => coatingsByLabel.GetValueOrDefault(Key(label));

    /// <summary>The form under which labels are compared.</summary>
    public static string Key(string label) =>
        (label.AsSpan().ContainsAny(Blanks) ? string.Concat(label.Where(c => !char.IsWhiteSpace(c))) : label).Replace('–', '-').ToUpperInvariant();

    private static readonly SearchValues<char> Blanks = SearchValues.Create(" \t\n\r\v\f\u0085\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000");

    private static Dictionary<string, T> Index<T>(IEnumerable<T> entries, Func<T, IEnumerable<string>> labels)
    {
        var index = new Dictionary<string, T>();
        foreach (T entry in entries)
            foreach (string label in labels(entry))
                index.TryAdd(Key(label), entry);
        return index;
    }
}
