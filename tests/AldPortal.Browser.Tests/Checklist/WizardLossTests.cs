using System.Text;
using Microsoft.Playwright;

namespace AldPortal.Browser.Tests.Checklist;

/// <summary>Nothing that was brought or typed goes without a word, and what is taken away is whole.</summary>
public class WizardLossTests(BrowserFixture browser) : WizardTest(browser)
{
    [Theory]
    [InlineData("#import-file")]
    [InlineData("#bring-files")]
    public async Task Import_BesideATextOfOnesOwn_AsksFirst(string input)
    {
        IPage page = await Ready();
        await Paste(page, Study);
        await Step(page, "Outcome");
        byte[] exported = await Export(page);
        await Step(page, "Text");
        await page.SetInputFilesAsync(input, Json(exported));
        await Assertions.Expect(page.Locator("#offered")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep mine" }).ClickAsync();
        await Assertions.Expect(page.Locator(".text-list")).ToContainTextAsync("pasted text");
        await page.SetInputFilesAsync(input, Json(exported));
        await page.GetByRole(AriaRole.Button, new() { Name = "Open it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#step-title")).ToHaveTextAsync("The outcome");
    }

    [Fact]
    public async Task Export_AmongManuscripts_IsNotReadAsOne()
    {
        IPage page = await Ready();
        FilePayload text = new() { Name = "si.txt", MimeType = "text/plain", Buffer = Encoding.UTF8.GetBytes(Study) };
        await page.SetInputFilesAsync("#bring-files", [text, Json("{}"u8.ToArray())]);
        await Assertions.Expect(page.Locator("#item-coating-thickness")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#text-title")).ToHaveTextAsync("si.txt");
    }

    [Fact]
    public async Task Paste_NotReadYet_StandsInItsBoxAfterOtherSteps()
    {
        IPage page = await Ready();
        await page.Locator("#bring-paste").FillAsync("Half of a manuscript");
        await Step(page, "Full list");
        await Step(page, "Text");
        await Assertions.Expect(page.Locator("#bring-paste")).ToHaveValueAsync("Half of a manuscript");
    }

    [Fact]
    public async Task File_DroppedOnALaterStep_IsRead()
    {
        IPage page = await Ready();
        await Paste(page, Study);
        await Step(page, "Outcome");
        IJSHandle files = await page.EvaluateHandleAsync("""
            () => { const files = new DataTransfer(); files.items.add(new File(['Cells were cycled at 55 °C.'], 'si.txt', { type: 'text/plain' })); return files; }
            """);
        await page.DispatchEventAsync("body", "drop", new { dataTransfer = files });
        await Assertions.Expect(page.Locator(".text-list")).ToContainTextAsync("si.txt");
        await Assertions.Expect(page.Locator("#bring-status")).ToContainTextAsync("si.txt: read.");
    }

    [Fact]
    public async Task Copy_WithoutClipboard_StillCopiesAndSaysSo()
    {
        IPage page = await Ready();
        await page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await Paste(page, Study);
        await Step(page, "Outcome");
        await page.EvaluateAsync("document.addEventListener('copy', () => { window.copied = document.activeElement.value; })");
        await page.ClickAsync("[data-do=copy-requests]");
        await Assertions.Expect(page.Locator("#copy-status")).ToHaveTextAsync("Copied.");
        Assert.StartsWith("1. Please", await page.EvaluateAsync<string>("window.copied"));
    }

    [Fact]
    public async Task Saved_ChangedAndDeletedFromAnotherBrowser_LosesNobodysWork()
    {
        IPage mine = await Ready();
        await Paste(mine, Study);
        await Step(mine, "Outcome");
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save under a link" }).ClickAsync();
        string link = await mine.Locator("#saved-url").InnerTextAsync();
        string key = await mine.Locator("#saved-edit-key").InnerTextAsync();

        // The other browser takes it over by its key and saves a change.
        IPage other = await Ready(new Uri(link).AbsolutePath.Replace("/checklist/a/", "/checklist?open="));
        await Assertions.Expect(other.Locator("#score-title")).ToBeVisibleAsync();
        await other.GetByText("Change or delete one that you saved").ClickAsync();
        await other.GetByLabel("Its link").FillAsync(link);
        await other.GetByLabel("Its edit key").FillAsync(key);
        await other.GetByRole(AriaRole.Button, new() { Name = "Take it over" }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Save the changes" }).ClickAsync();
        await Assertions.Expect(other.GetByText("Saved (version 2)")).ToBeVisibleAsync();

        await mine.GetByRole(AriaRole.Button, new() { Name = "Save the changes" }).ClickAsync();
        await Assertions.Expect(mine.GetByText("Nothing was overwritten")).ToBeVisibleAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Delete it from the server" }).ClickAsync();
        await other.GetByRole(AriaRole.Button, new() { Name = "Delete it", Exact = true }).ClickAsync();
        await Assertions.Expect(other.GetByText("Nothing is stored any more.")).ToBeVisibleAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save the changes" }).ClickAsync();
        await Assertions.Expect(mine.GetByText("is not on the server")).ToBeVisibleAsync();
        await mine.GetByRole(AriaRole.Button, new() { Name = "Save mine under a new link" }).ClickAsync();
        await Assertions.Expect(mine.Locator("#saved-url")).Not.ToHaveTextAsync(link);
    }

    [Fact]
    public async Task Print_FromADarkScreen_IsTheWholeAssessmentOnLightPaper()
    {
        IPage page = await Open("/checklist", ColorScheme.Dark);
        await IsReady(page);
        await Paste(page, Study);
        await Step(page, "Outcome");
        await page.Locator("[data-keep=title]").FillAsync("A study of films");
        await page.Locator("[data-keep=title]").BlurAsync();
        await Assertions.Expect(page.Locator(".print-only").First).ToContainTextAsync("A study of films");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(page.Locator(".print-only .report-table")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("textarea[data-request]").First).ToBeHiddenAsync();
        Assert.Equal("#ffffff", await page.EvaluateAsync<string>("getComputedStyle(document.documentElement).getPropertyValue('--paper-raised').trim().replace(/^#fff$/, '#ffffff')"));
    }

    private static FilePayload Json(byte[] content) => new() { Name = "assessment.json", MimeType = "application/json", Buffer = content };
}
