using AldPortal.Core.Checklist;

namespace AldPortal.Web.Features.Checklist.Wizard;

/// <summary>A text as the browser keeps it.</summary>
public sealed record DraftText(string Name, string Text);

/// <summary>An answer as the browser keeps it: still being typed, so anything may be missing.</summary>
public sealed record DraftAnswer(string? Status, string? Value, string? Quote, string? Locator)
{
    /// <summary>The answer, or null where its status is none.</summary>
    public Answer? ToAnswer() => AldPortal.Core.Checklist.Wire.Status(Status ?? "") is ItemStatus status
        ? new Answer(status, Blank(Value), Blank(Quote), Blank(Locator))
        : null;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>What the browser keeps of an assessment in progress (draft.js); the server's half mirrors it.</summary>
public sealed record WizardDraft
{
    /// <summary>Version of the draft's form.</summary>
    public int Version { get; init; } = 1;

    /// <summary>Name of the step.</summary>
    public string Step { get; init; } = "text";

    /// <summary>The reviewer's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>The reviewer's name.</summary>
    public string Reviewer { get; init; } = "";

    /// <summary>The texts.</summary>
    public IReadOnlyList<DraftText> Texts { get; init; } = [];

    /// <summary>Answers by item id.</summary>
    public IReadOnlyDictionary<string, DraftAnswer> Answers { get; init; } = new Dictionary<string, DraftAnswer>();

    /// <summary>Accepted items.</summary>
    public IReadOnlyList<string> Accepted { get; init; } = [];

    /// <summary>Changed requests by their original words.</summary>
    public IReadOnlyDictionary<string, string> RequestEdits { get; init; } = new Dictionary<string, string>();

    /// <summary>The imported file, or null.</summary>
    public string? ImportedJson { get; init; }

    /// <summary>Where it is saved, or null.</summary>
    public SavedLink? Saved { get; init; }
}

/// <summary>Where an assessment is saved, with its owner's key; kept in the browser.</summary>
public sealed record SavedLink(string Id, string Url, string EditKey, int Version);

/// <summary>A step of the wizard.</summary>
/// <param name="Key">Key in the draft.</param>
/// <param name="Label">Label of its button.</param>
public sealed record WizardStep(string Key, string Label)
{
    /// <summary>Bring the text.</summary>
    public static readonly WizardStep Text = new("text", "Text");
    /// <summary>The essential items.</summary>
    public static readonly WizardStep Essential = new("essential", "Essential items");
    /// <summary>All items.</summary>
    public static readonly WizardStep All = new("all", "Full list");
    /// <summary>The consistency rules.</summary>
    public static readonly WizardStep Numbers = new("numbers", "Arithmetic");
    /// <summary>The outcome.</summary>
    public static readonly WizardStep Outcome = new("outcome", "Outcome");

    /// <summary>All steps in their order.</summary>
    public static readonly IReadOnlyList<WizardStep> Steps = [Text, Essential, All, Numbers, Outcome];

    /// <summary>The step with this key; the first for any other.</summary>
    public static WizardStep Find(string key) => Steps.FirstOrDefault(step => step.Key == key) ?? Text;
}
