using System.Text.Json;
using AldPortal.Core.Checklist;
using AldPortal.Core.Checklist.Export;
using AldPortal.Core.Content;
using Microsoft.JSInterop;

namespace AldPortal.Web.Features.Checklist.Wizard;

/// <summary>Joins the state to the browser: every change goes to the state, to the browser's store and to the screen.</summary>
public sealed class WizardSession(WizardState state, IJSRuntime js, Action changed) : IAsyncDisposable
{
    private const long LargestDraft = 16 * 1024 * 1024;

    private IJSObjectReference? module;
    private DotNetObjectReference<WizardSession>? self;
    private string? shownMarks;

    /// <summary>The state.</summary>
    public WizardState State => state;

    /// <summary>False until the browser's draft was read.</summary>
    public bool IsReady { get; private set; }

    /// <summary>What went wrong last, for the reader; or null.</summary>
    public string? Problem { get; private set; }

    /// <summary>Why saving failed, for the reader; or null.</summary>
    public string? SaveProblem { get; private set; }

    /// <summary>An assessment that waits for the reader's word, because it would take the place of another one; or null.</summary>
    public AssessmentDocument? Offered { get; private set; }

    /// <summary>Connects to the browser and takes over its draft.</summary>
    public async Task Start()
    {
        module = await js.InvokeAsync<IJSObjectReference>("import", "/js/checklist/wizard.js");
        self = DotNetObjectReference.Create(this);
        await Pull();
        IsReady = true;
        changed();
        await module.InvokeVoidAsync("attach", self);
    }

    /// <summary>The browser says that its draft is newer.</summary>
    [JSInvokable]
    public async Task DraftChanged()
    {
        bool first = state.Texts.Count == 0;
        await Pull();
        if (first && state.Texts.Count > 0 && state.Step == WizardStep.Text)
            await GoTo(WizardStep.Essential);
        changed();
    }

    /// <summary>The reader dropped a file on a later step: what is read is told on the first one.</summary>
    [JSInvokable]
    public Task ShowTexts() => GoTo(WizardStep.Text);

    /// <summary>The reader chose an exported assessment.</summary>
    [JSInvokable]
    public async Task ImportChosen()
    {
        Problem = null;
        try
        {
            await Offer(AssessmentDocument.Read(await Bytes("importStream", Hosting.Limits.MaxRequestBytes)));
        }
        catch (AssessmentFormatException problem)
        {
            Problem = problem.Message + " Export it again, or choose another file.";
        }
        changed();
    }

    /// <summary>
    /// Takes over an answer that the reviewer typed. The browser kept it before this was called and may hold newer words by now,
    /// so it is not told what it said itself.
    /// </summary>
    public async Task Typed(string id, Answer answer)
    {
        state.SetAnswer(id, answer);
        changed();
        await Set("accepted", state.Accepted);
    }

    /// <summary>Answers an item by a button, or takes the answer back.</summary>
    public async Task Answer(string id, Answer? answer)
    {
        state.SetAnswer(id, answer);
        changed();
        await Put("answers", id, answer is null ? null : new DraftAnswer(AldPortal.Core.Checklist.Wire.Name(answer.Status), answer.Value, answer.Quote, answer.Locator));
        await Set("accepted", state.Accepted);
    }

    /// <summary>Accepts a finding, or takes that back.</summary>
    public async Task Accept(string id, bool yes)
    {
        state.Accept(id, yes);
        changed();
        await Set("accepted", state.Accepted);
    }

    /// <summary>Takes over the reviewer's words for a request, which the browser keeps already.</summary>
    public void TypedRequest(string original, string text)
    {
        state.EditRequest(original, text);
        changed();
    }

    /// <summary>Leaves a request out (empty), or brings back the checklist's words (null).</summary>
    public async Task EditRequest(string original, string? text)
    {
        state.EditRequest(original, text);
        changed();
        await Put("requestEdits", original, text);
    }

    /// <summary>Opens a step.</summary>
    public async Task GoTo(WizardStep step)
    {
        state.Step = step;
        changed();
        await Set("step", step.Key);
        await module!.InvokeVoidAsync("focusOn", "step-title");
    }

    /// <summary>Brings an example text.</summary>
    public async Task Example(string name, string text) => await module!.InvokeVoidAsync("addText", name, text);

    /// <summary>Deletes everything from the browser and from memory.</summary>
    public async Task Forget()
    {
        state.Load(new WizardDraft());
        Problem = null;
        Offered = null;
        changed();
        await module!.InvokeVoidAsync("forgetAll");
        await Focus("#step-title");
    }

    /// <summary>Opens a document, but asks first where it would take the place of what the browser holds.</summary>
    public async Task Offer(AssessmentDocument document)
    {
        if (state.IsEmpty)
        {
            await Open(document);
            return;
        }
        Offered = document;
        changed();
        await Focus("#offered");
    }

    /// <summary>The reader's word on the assessment that was offered.</summary>
    public async Task AnswerOffer(bool open)
    {
        AssessmentDocument document = Offered!;
        Offered = null;
        if (open)
            await Open(document);
        else
            changed();
        await Focus("#step-title");
    }

    /// <summary>Puts the focus on the first of these elements that the page shows, where a button has gone with what it did.</summary>
    public async Task Focus(params string[] selectors)
    {
        // What the handler changed is drawn when it first waits.
        await Task.Yield();
        await module!.InvokeVoidAsync("focusFirst", [selectors]);
    }

    private async Task Open(AssessmentDocument document)
    {
        state.Open(document);
        changed();
        await module!.InvokeVoidAsync("replaceDraft", JsonSerializer.Serialize(state.ToDraft(), PortalJson.Options));
    }

    /// <summary>True where what is saved is gone or another one by now, so that changes cannot be saved there.</summary>
    public bool HasLostTouch { get; private set; }

    /// <summary>Saves under a link, or saves the changes: the browser sends it to the API, which has limits of rate and size.</summary>
    public async Task SaveShared(bool underNewLink = false)
    {
        using var reference = new DotNetStreamReference(new MemoryStream(state.ToDocument().ToJson()));
        SaveOutcome outcome = await module!.InvokeAsync<SaveOutcome>("saveShared", reference, underNewLink ? null : state.Saved);
        (SaveProblem, HasLostTouch) = (outcome.Problem, outcome.HasLostTouch);
        state.Saved = outcome.Saved ?? state.Saved;
        await Set("saved", state.Saved);
        changed();
        if (outcome.Problem is null)
            await Focus("#saved-url");
    }

    /// <summary>Takes over a saved assessment of the reader's, so that it can be changed and deleted from this browser, too.</summary>
    public async Task Claim(string link, string editKey)
    {
        SaveOutcome outcome = await module!.InvokeAsync<SaveOutcome>("claim", link, editKey);
        (SaveProblem, HasLostTouch) = (outcome.Problem, false);
        state.Saved = outcome.Saved ?? state.Saved;
        await Set("saved", state.Saved);
        changed();
        if (outcome.Problem is null)
            await Focus("#saved-url");
    }

    /// <summary>Deletes the saved assessment from the server.</summary>
    public async Task DeleteShared()
    {
        SaveOutcome outcome = await module!.InvokeAsync<SaveOutcome>("deleteShared", state.Saved);
        (SaveProblem, HasLostTouch) = (outcome.Problem, outcome.HasLostTouch);
        if (outcome.Problem is null)
            state.Saved = null;
        await Set("saved", state.Saved);
        changed();
        await Focus("#save-title");
    }

    /// <summary>Lets the browser save a file.</summary>
    public async Task Download(string name, string type, byte[] bytes)
    {
        using var reference = new DotNetStreamReference(new MemoryStream(bytes));
        await module!.InvokeVoidAsync("download", name, type, reference);
    }

    /// <summary>Opens the print dialog.</summary>
    public async Task Print() => await module!.InvokeVoidAsync("printPage");

    /// <summary>Marks the words of the text that the current step speaks of, where they changed.</summary>
    public async Task ShowText(bool isNew)
    {
        if (module is null || state.Texts.Count == 0 || state.Step == WizardStep.Text || state.Step == WizardStep.Outcome)
            return;
        IReadOnlyList<TextMark> marks = TextMark.Of(state);
        string key = JsonSerializer.Serialize(marks, PortalJson.Options);
        if (isNew || key != shownMarks)
            await module.InvokeVoidAsync("show", marks);
        shownMarks = key;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        self?.Dispose();
        try
        {
            if (module is not null)
                await module.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }

    private async Task Set(string key, object? value) => await module!.InvokeVoidAsync("set", key, value);

    // One entry alone: the reviewer may be typing in its neighbours.
    private async Task Put(string list, string key, object? value) => await module!.InvokeVoidAsync("put", list, key, value);

    private async Task Pull()
    {
        try
        {
            byte[] json = await Bytes("draftStream", LargestDraft);
            state.Load(JsonSerializer.Deserialize<WizardDraft>(json, PortalJson.Options) ?? new WizardDraft());
        }
        catch (JsonException)
        {
            Problem = "What this browser kept could not be read; the checklist begins anew.";
        }
    }

    private async Task<byte[]> Bytes(string function, long limit)
    {
        await using IJSStreamReference reference = await module!.InvokeAsync<IJSStreamReference>(function);
        await using Stream stream = await reference.OpenReadStreamAsync(limit);
        using var bytes = new MemoryStream();
        await stream.CopyToAsync(bytes);
        return bytes.ToArray();
    }
}

/// <summary>What became of an attempt to save.</summary>
/// <param name="Saved">Where it is saved, or null.</param>
/// <param name="Problem">What went wrong, or null.</param>
/// <param name="HasLostTouch">What is saved is gone or another one by now.</param>
public sealed record SaveOutcome(SavedLink? Saved, string? Problem, bool HasLostTouch = false);
