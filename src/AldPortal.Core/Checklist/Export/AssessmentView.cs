using System.Globalization;
using System.Text.Json.Serialization;
using AldPortal.Core.Checklist.Reading;

namespace AldPortal.Core.Checklist.Export;

/// <summary>Words of a text as the API and the files give them.</summary>
/// <param name="Quote">Exactly the substring at <paramref name="Start"/>.</param>
/// <param name="Start">Offset in the text as sent, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Source">Name of the text; left out where only one nameless text was sent.</param>
public sealed record EvidenceView(
    string Quote, int Start, int Length, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Source = null);

/// <summary>What was found for one item.</summary>
public sealed record ItemView(string Id, ItemStatus Status, ItemValue? Value, IReadOnlyList<EvidenceView> Evidence, string Message);

/// <summary>What one rule says.</summary>
public sealed record RuleView(string Id, Verdict Verdict, string Message, IReadOnlyList<EvidenceView> Evidence);

/// <summary>An assessment in the shape of the public contract.</summary>
public sealed record AssessmentView
{
    /// <summary>What is said of a text that has nothing to do with the checklist.</summary>
    public const string OffTopicNotice =
        "Nothing here speaks of an ALD-coated cathode. If the manuscript does, the text may be incomplete: bring the methods section as well.";

    /// <summary>What is said of a text that was not read to its end.</summary>
    public static string CutNotice { get; } = string.Create(
        CultureInfo.InvariantCulture, $"Only the first {Document.MostSentences:N0} sentences of a text were read: more than any paper has. Leave out raw data and lists.");

    /// <summary>Version of the checklist.</summary>
    public required string ChecklistVersion { get; init; }

    /// <summary>Revision of the dataset whose vocabularies were used.</summary>
    public required string DatasetRevision { get; init; }

    /// <summary>False where nothing in the text speaks of ALD-coated cathodes.</summary>
    public required bool ConcernsCoatedCathodes { get; init; }

    /// <summary>What the reader should know about the text as a whole, or null.</summary>
    public required string? Notice { get; init; }

    /// <summary>Findings in the order of the checklist.</summary>
    public required IReadOnlyList<ItemView> Items { get; init; }

    /// <summary>Verdicts in the order of the checklist.</summary>
    public required IReadOnlyList<RuleView> Rules { get; init; }

    /// <summary>Counts by status.</summary>
    public required AssessmentSummary Summary { get; init; }

    /// <summary>Numbered requests to the authors.</summary>
    public required IReadOnlyList<string> Requests { get; init; }

    /// <summary>The view of an assessment.</summary>
    /// <param name="sources">The texts; their names are shown where <paramref name="named"/>.</param>
    /// <param name="named">True where the texts were sent with names.</param>
    public static AssessmentView Of(Assessment assessment, string datasetRevision, IReadOnlyList<SourceText> sources, bool named)
    {
        EvidenceView[] View(IReadOnlyList<Evidence> evidence) =>
            [.. evidence.Select(words => new EvidenceView(words.Quote, words.Start, words.Length, named ? sources[words.Source].Name : null))];
        bool offTopic = !assessment.ConcernsCoatedCathodes && sources.Any(source => !string.IsNullOrWhiteSpace(source.Text));
        return new AssessmentView
        {
            ChecklistVersion = assessment.ChecklistVersion,
            DatasetRevision = datasetRevision,
            ConcernsCoatedCathodes = assessment.ConcernsCoatedCathodes,
            Notice = offTopic ? OffTopicNotice : assessment.IsCut ? CutNotice : null,
            Items = [.. assessment.Items.Select(item => new ItemView(item.Id, item.Status, item.Value, View(item.Evidence), item.Message))],
            Rules = [.. assessment.Rules.Select(rule => new RuleView(rule.Id, rule.Verdict, rule.Message, View(rule.Evidence)))],
            Summary = assessment.Summary,
            Requests = assessment.Requests,
        };
    }
}
