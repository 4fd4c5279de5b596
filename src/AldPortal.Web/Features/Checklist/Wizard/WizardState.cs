using System.Text;
using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;

namespace AldPortal.Web.Features.Checklist.Wizard;

/// <summary>An assessment in progress: texts, answers and what follows from them. It knows nothing of browsers and circuits.</summary>
public sealed class WizardState(ChecklistService checklist)
{
    private readonly SortedDictionary<string, Answer> answers = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> requestEdits = new(StringComparer.Ordinal);
    private readonly SortedSet<string> accepted = new(StringComparer.Ordinal);

    /// <summary>The checklist.</summary>
    public ChecklistService Checklist => checklist;

    /// <summary>The step shown.</summary>
    public WizardStep Step { get; set; } = WizardStep.Text;

    /// <summary>What the reviewer calls the manuscript.</summary>
    public string Title { get; set; } = "";

    /// <summary>The reviewer.</summary>
    public string Reviewer { get; set; } = "";

    /// <summary>The texts.</summary>
    public IReadOnlyList<SourceText> Texts { get; private set; } = [];

    /// <summary>The reviewer's answers.</summary>
    public IReadOnlyDictionary<string, Answer> Answers => answers;

    /// <summary>Items whose finding the reviewer accepted.</summary>
    public IReadOnlySet<string> Accepted => accepted;

    /// <summary>Changed requests.</summary>
    public IReadOnlyDictionary<string, string> RequestEdits => requestEdits;

    /// <summary>The imported assessment, as long as no text takes its place.</summary>
    public AssessmentDocument? Imported { get; private set; }

    /// <summary>Where it is saved, or null.</summary>
    public SavedLink? Saved { get; set; }

    /// <summary>What was found.</summary>
    public AssessmentView Assessment { get; private set; } = checklist.Assess([], new Dictionary<string, Answer>(), named: false);

    /// <summary>The essential items that apply to this manuscript, and those that the reviewer answered.</summary>
    public IEnumerable<ItemView> EssentialItems => Assessment.Items.Where(item =>
        checklist.FindItem(item.Id) is { Essential: true } && (item.Status != ItemStatus.NotApplicable || answers.ContainsKey(item.Id)));

    /// <summary>True where there is no text: the reviewer answers by hand.</summary>
    public bool ByHand => Texts.Count == 0 && Imported is null;

    /// <summary>True where nothing was brought, answered or reworded yet.</summary>
    public bool IsEmpty => ByHand && answers.Count == 0 && requestEdits.Count == 0;

    /// <summary>Takes over what the browser kept; unknown items are left out.</summary>
    public void Load(WizardDraft draft)
    {
        Step = WizardStep.Find(draft.Step);
        Title = draft.Title;
        Reviewer = draft.Reviewer;
        Texts = [.. draft.Texts.Select(text => new SourceText(text.Name, text.Text))];
        answers.Clear();
        foreach ((string id, DraftAnswer kept) in draft.Answers)
            if (checklist.FindItem(id) is not null && kept.ToAnswer() is Answer answer)
                answers[id] = answer;
        accepted.Clear();
        accepted.UnionWith(draft.Accepted);
        requestEdits.Clear();
        foreach ((string original, string text) in draft.RequestEdits)
            requestEdits[original] = text;
        Saved = draft.Saved;
        Imported = Texts.Count == 0 && draft.ImportedJson is string json ? TryRead(json) : null;
        Reassess();
    }

    /// <summary>Opens an exported assessment in the place of what there was.</summary>
    public void Open(AssessmentDocument document)
    {
        Load(new WizardDraft
        {
            Step = WizardStep.Outcome.Key,
            Title = document.Title,
            Reviewer = document.Reviewer,
            Answers = document.Answers.ToDictionary(pair => pair.Key, pair => new DraftAnswer(Wire.Name(pair.Value.Status), pair.Value.Value, pair.Value.Quote, pair.Value.Locator)),
            Accepted = document.Accepted,
            RequestEdits = document.RequestEdits,
        });
        Imported = document;
        Reassess();
    }

    /// <summary>What the browser keeps.</summary>
    public WizardDraft ToDraft() => new()
    {
        Step = Step.Key,
        Title = Title,
        Reviewer = Reviewer,
        Texts = [.. Texts.Select(text => new DraftText(text.Name, text.Text))],
        Answers = answers.ToDictionary(pair => pair.Key, pair => new DraftAnswer(Wire.Name(pair.Value.Status), pair.Value.Value, pair.Value.Quote, pair.Value.Locator)),
        Accepted = [.. accepted],
        RequestEdits = requestEdits,
        Saved = Saved,
        ImportedJson = Imported is null ? null : Encoding.UTF8.GetString(Imported.ToJson()),
    };

    /// <summary>Sets or takes back the reviewer's answer to an item.</summary>
    public void SetAnswer(string id, Answer? answer)
    {
        if (answer is null)
            answers.Remove(id);
        else
            answers[id] = answer;
        accepted.Remove(id);
        Reassess();
    }

    /// <summary>Accepts what was found for an item, or takes that back.</summary>
    public void Accept(string id, bool yes)
    {
        if (yes)
            accepted.Add(id);
        else
            accepted.Remove(id);
    }

    /// <summary>Changes a request; null brings back the checklist's words.</summary>
    public void EditRequest(string original, string? text)
    {
        if (text is null || text == original)
            requestEdits.Remove(original);
        else
            requestEdits[original] = text;
    }

    /// <summary>The requests with the reviewer's changes.</summary>
    public IReadOnlyList<RequestEntry> Requests => RequestList.Of(Assessment.Requests, requestEdits);

    /// <summary>The assessment as a document; an imported one that nobody changed comes out as it went in.</summary>
    public AssessmentDocument ToDocument()
    {
        if (Imported is not null && IsAsImported(Imported))
            return Imported;
        return new AssessmentDocument
        {
            Title = Title.Trim(),
            Reviewer = Reviewer.Trim(),
            Sources = Imported?.Sources ?? [.. Texts.Select(text => new DocumentSource(text.Name, text.Text.Length))],
            Answers = new SortedDictionary<string, Answer>(answers, StringComparer.Ordinal),
            Accepted = [.. accepted],
            RequestEdits = new SortedDictionary<string, string>(requestEdits, StringComparer.Ordinal),
            Requests = RequestList.Numbered(Requests),
            Assessment = Assessment,
        };
    }

    private void Reassess() => Assessment = Imported switch
    {
        null => checklist.Assess(Texts, answers, named: true),
        { } document when IsAsImported(document) => document.Assessment,
        { } document => ImportedAssessment.Reassess(document, answers, checklist),
    };

    private bool IsAsImported(AssessmentDocument document) =>
        document.Title == Title && document.Reviewer == Reviewer
        && document.Answers.Count == answers.Count && document.Answers.All(pair => answers.GetValueOrDefault(pair.Key) == pair.Value)
        && document.Accepted.Count == accepted.Count && document.Accepted.All(accepted.Contains)
        && document.RequestEdits.Count == requestEdits.Count && document.RequestEdits.All(pair => requestEdits.GetValueOrDefault(pair.Key) == pair.Value);

    private static AssessmentDocument? TryRead(string json)
    {
        try
        {
            return AssessmentDocument.Read(Encoding.UTF8.GetBytes(json));
        }
        catch (AssessmentFormatException)
        {
            return null;
        }
    }
}
