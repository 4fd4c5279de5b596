namespace AldPortal.Core.Checklist;

/// <summary>One text to be read: the manuscript itself or its supporting information.</summary>
/// <param name="Name">File name or "text"; shown with the evidence.</param>
/// <param name="Text">The text as it came; offsets count its UTF-16 units.</param>
public sealed record SourceText(string Name, string Text);

/// <summary>A reader's own answer to an item; it overrules what was found in the text.</summary>
/// <param name="Status">The reader's judgement.</param>
/// <param name="Value">What is reported, in the reader's words, or null.</param>
/// <param name="Quote">The words it rests on, or null.</param>
/// <param name="Locator">Page, figure or table, or null.</param>
public sealed record Answer(ItemStatus Status, string? Value, string? Quote, string? Locator);

/// <summary>Words of a source that a finding or verdict rests on.</summary>
/// <param name="Quote">Exactly the substring at <paramref name="Start"/>.</param>
/// <param name="Start">Offset in the source, in UTF-16 units.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Source">Index of the source.</param>
public sealed record Evidence(string Quote, int Start, int Length, int Source);

/// <summary>What was found for one item.</summary>
/// <param name="Id">Item id.</param>
/// <param name="Status">How well it is covered.</param>
/// <param name="Value">Numbers and words read, or null.</param>
/// <param name="Evidence">Where; best first, empty where nothing was found.</param>
/// <param name="Message">One sentence for the reader.</param>
public sealed record ItemFinding(
    string Id, ItemStatus Status, ItemValue? Value, IReadOnlyList<Evidence> Evidence, string Message);

/// <summary>What one consistency rule says about the text and the answers.</summary>
/// <param name="Id">Rule id.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Message">What was compared, with the numbers.</param>
/// <param name="Evidence">The words compared.</param>
public sealed record RuleVerdict(string Id, Verdict Verdict, string Message, IReadOnlyList<Evidence> Evidence);

/// <summary>How many items have which status. Figure-only, in-si and derivable count as partial.</summary>
/// <param name="Reported">Items reported in full.</param>
/// <param name="Partial">Items reported in part.</param>
/// <param name="NotReported">Items not found.</param>
/// <param name="NotApplicable">Items that do not apply.</param>
/// <param name="NeedsReader">Items only a reader can decide.</param>
public sealed record StatusCounts(int Reported, int Partial, int NotReported, int NotApplicable, int NeedsReader)
{
    /// <summary>Counts the statuses.</summary>
    public static StatusCounts Of(IEnumerable<ItemStatus> statuses)
    {
        int[] counts = new int[Enum.GetValues<ItemStatus>().Length];
        foreach (ItemStatus status in statuses)
            counts[(int)status]++;
        return new StatusCounts(
            counts[(int)ItemStatus.Reported],
            counts[(int)ItemStatus.Partial] + counts[(int)ItemStatus.FigureOnly] + counts[(int)ItemStatus.InSi] + counts[(int)ItemStatus.Derivable],
            counts[(int)ItemStatus.NotReported],
            counts[(int)ItemStatus.NotApplicable],
            counts[(int)ItemStatus.NeedsReader]);
    }
}

/// <summary>Counts over the essential items and over all.</summary>
/// <param name="Essential">The essential items.</param>
/// <param name="All">All items.</param>
public sealed record AssessmentSummary(StatusCounts Essential, StatusCounts All);

/// <summary>The outcome of reading a manuscript.</summary>
public sealed record Assessment
{
    /// <summary>Version of the checklist it was made with.</summary>
    public required string ChecklistVersion { get; init; }

    /// <summary>One finding per item, in the order of the checklist.</summary>
    public required IReadOnlyList<ItemFinding> Items { get; init; }

    /// <summary>One verdict per rule, in the order of the checklist.</summary>
    public required IReadOnlyList<RuleVerdict> Rules { get; init; }

    /// <summary>Counts by status.</summary>
    public required AssessmentSummary Summary { get; init; }

    /// <summary>Numbered, courteous requests to the authors.</summary>
    public required IReadOnlyList<string> Requests { get; init; }

    /// <summary>False where nothing in the texts speaks of a coated cathode or of ALD.</summary>
    public required bool ConcernsCoatedCathodes { get; init; }

    /// <summary>True where a text was too long to be read to its end (<see cref="Reading.Document.MostSentences"/>).</summary>
    public required bool IsCut { get; init; }
}
