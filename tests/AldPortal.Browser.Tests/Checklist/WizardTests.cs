using System.Collections.Concurrent;
using System.Text;
using Microsoft.Playwright;

namespace AldPortal.Browser.Tests.Checklist;

public class WizardTests(BrowserFixture browser) : WizardTest(browser)
{
    [Fact]
    public async Task PastedText_WhenRead_ShowsItemsBesideTheirWords()
    {
        IPage page = await Ready();
        var errors = new ConcurrentBag<string>();
        page.Console += (_, message) => { if (message.Type == "error") errors.Add(message.Text); };
        await Paste(page, Study);
        ILocator card = page.Locator("#item-coating-thickness");
        await Assertions.Expect(card).ToContainTextAsync("12.8 nm");
        await card.Locator("a[data-words]").First.ClickAsync();
        await Assertions.Expect(page.Locator("a.evidence[data-active]").First).ToContainTextAsync("12.8 nm");
        await page.Locator("a.evidence[data-active]").First.PressAsync("Enter");
        await Assertions.Expect(card.Locator("h3")).ToBeFocusedAsync();
        await Step(page, "Arithmetic");
        await Assertions.Expect(page.Locator("#rule-angstrom-nm-slip")).ToContainTextAsync("1.28");
        Assert.Empty(errors);
    }

    [Fact]
    public async Task PastedText_OfThreeHundredKilobytes_IsRead()
    {
        IPage page = await Ready();
        await Paste(page, string.Concat(Enumerable.Repeat(Study + "\n\n", 300 * 1024 / Study.Length)));
        await Assertions.Expect(page.Locator("#item-coating-thickness")).ToContainTextAsync("12.8 nm", new() { Timeout = 20_000 });
        await Assertions.Expect(page.Locator("a.evidence").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Card_TermOfItsTexts_OpensByKeyboard()
    {
        IPage page = await Ready();
        await Paste(page, Study);
        ILocator term = page.Locator("#item-coating-thickness h3 button.term");
        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#coating-thickness-term-coating-thickness")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Answers_AfterReload_AreAllThere()
    {
        IPage page = await Ready();
        await Paste(page, Study);
        await page.Locator("#item-coating-thickness").GetByText("Overrule").ClickAsync();
        await page.Locator("#item-coating-thickness [data-field=status]").SelectOptionAsync("partial");
        await page.Locator("#item-coating-thickness [data-field=locator]").FillAsync("Figure 2");
        // Not left the field: the browser has kept it all the same.
        await page.ReloadAsync();
        await IsReady(page);
        await Assertions.Expect(page.Locator("#item-coating-thickness")).ToContainTextAsync("your answer");
        await page.Locator("#item-coating-thickness").GetByText("Change").ClickAsync();
        await Assertions.Expect(page.Locator("#item-coating-thickness [data-field=locator]")).ToHaveValueAsync("Figure 2");
        await Assertions.Expect(page.Locator("#manuscript-text")).ToContainTextAsync("The coating thickness is 12.8 nm");
    }

    [Fact]
    public async Task Answers_TypedWhileTheServerIsSlow_AreKeptByBrowserAndServer()
    {
        IPage page = await Ready("/checklist", slowedBy: TimeSpan.FromMilliseconds(150));
        await Paste(page, Study);
        ILocator card = page.Locator("#item-coating-thickness");
        await card.GetByText("Overrule").ClickAsync();
        await card.Locator("[data-field=status]").SelectOptionAsync("partial");
        await card.Locator("[data-field=value]").FillAsync("12.8");
        await card.Locator("[data-field=value]").BlurAsync();
        await card.Locator("[data-field=value]").FillAsync("12.8 nm by ellipsometry");
        await card.Locator("[data-field=locator]").FillAsync("Figure 2");
        // The server has heard of the first answers by now, and has drawn the card with them.
        await Assertions.Expect(card).ToContainTextAsync("your answer");
        await page.WaitForTimeoutAsync(1000);
        await Assertions.Expect(card.Locator("[data-field=value]")).ToHaveValueAsync("12.8 nm by ellipsometry");
        await page.ReloadAsync();
        await IsReady(page);
        await card.GetByRole(AriaRole.Button, new() { Name = "Change:" }).ClickAsync();
        await Assertions.Expect(card.Locator("[data-field=value]")).ToHaveValueAsync("12.8 nm by ellipsometry");
        await Assertions.Expect(card.Locator("[data-field=locator]")).ToHaveValueAsync("Figure 2");
    }

    [Fact]
    public async Task Answer_TakenBack_LeavesAnEmptyForm()
    {
        IPage page = await Ready();
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer by hand" }).ClickAsync();
        ILocator card = page.Locator("#item-coating-thickness");
        await card.Locator("[data-field=value]").FillAsync("1.2 nm");
        await card.Locator("[data-field=locator]").FillAsync("page 3");
        await card.Locator("[data-field=locator]").BlurAsync();
        await card.GetByText("Take my answer back").ClickAsync();
        await Assertions.Expect(card.Locator("[data-field=value]")).ToHaveValueAsync("");
        await Assertions.Expect(card.Locator("[data-field=locator]")).ToHaveValueAsync("");
        await page.ReloadAsync();
        await IsReady(page);
        await Assertions.Expect(card).ToContainTextAsync("Not answered yet");
    }

    [Fact]
    public async Task Requests_TypedWhileTheServerIsSlow_AreKeptAndCanBeRestored()
    {
        IPage page = await Ready("/checklist", slowedBy: TimeSpan.FromMilliseconds(150));
        await Paste(page, Study);
        await Step(page, "Outcome");
        ILocator boxes = page.Locator("textarea[data-request]");
        string second = await boxes.Nth(1).InputValueAsync();
        await boxes.Nth(0).FillAsync("In my words.");
        await boxes.Nth(1).FillAsync("Typed next.");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Restore the words of request 1" })).ToBeVisibleAsync();
        await page.ReloadAsync();
        await IsReady(page);
        await Assertions.Expect(boxes.Nth(0)).ToHaveValueAsync("In my words.");
        await Assertions.Expect(boxes.Nth(1)).ToHaveValueAsync("Typed next.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Restore the words of request 2" }).ClickAsync();
        await Assertions.Expect(boxes.Nth(1)).ToHaveValueAsync(second);
        await Assertions.Expect(boxes.Nth(0)).ToHaveValueAsync("In my words.");
    }

    [Fact]
    public async Task Answers_WhenTheServerDiesInMidForm_AreRestored()
    {
        string data = Directory.CreateTempSubdirectory("aldportal-restart-").FullName;
        int port = RestartablePortal.FreePort();
        RestartablePortal server = RestartablePortal.Start(data, port);
        IPage page = await Ready($"http://127.0.0.1:{port}/checklist");
        await Paste(page, Study);
        await page.Locator("#item-ald-cycles").GetByText("Overrule").ClickAsync();
        await page.Locator("#item-ald-cycles [data-field=value]").FillAsync("12 ALD cycles");
        await server.DisposeAsync();
        await Assertions.Expect(page.Locator("#components-reconnect-modal")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await page.Locator("#item-ald-cycles [data-field=locator]").FillAsync("typed while nobody listened");
        server = RestartablePortal.Start(data, port);
        await page.Locator("#item-ald-cycles", new() { HasText = "your answer" }).GetByText("Change").ClickAsync(new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("#item-ald-cycles [data-field=value]")).ToHaveValueAsync("12 ALD cycles");
        await Assertions.Expect(page.Locator("#item-ald-cycles [data-field=locator]")).ToHaveValueAsync("typed while nobody listened");
        await page.Context.CloseAsync();
        await server.DisposeAsync();
        Directory.Delete(data, recursive: true);
    }

    [Fact]
    public async Task Export_ImportedAgain_IsByteForByteTheSame()
    {
        IPage page = await Ready();
        await Paste(page, Study);
        await Step(page, "Outcome");
        byte[] first = await Export(page);
        await Step(page, "Text");
        await page.SetInputFilesAsync("#import-file", new FilePayload { Name = "a.json", MimeType = "application/json", Buffer = first });
        await page.GetByRole(AriaRole.Button, new() { Name = "Open it" }).ClickAsync();
        await Assertions.Expect(page.Locator("#score-title")).ToBeVisibleAsync();
        Assert.Equal(first, await Export(page));
    }

    [Theory]
    [InlineData("empty.txt", "", "is empty")]
    [InlineData("scan.pdf", "%PDF-1.4 broken", "could not be opened")]
    [InlineData("paper.docx", "PK\u0003\u0004 broken", "could not be read as a Word file")]
    [InlineData("secret.docx", "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", "is encrypted")]
    [InlineData("picture.png", "\u0089PNG\u0001\u0002\u0003\u0004\u0005\u0006\u0001\u0002", "binary file")]
    public async Task BadFile_WhenChosen_IsExplained(string name, string content, string expected)
    {
        IPage page = await Ready();
        await page.SetInputFilesAsync("#bring-files", new FilePayload { Name = name, MimeType = "application/octet-stream", Buffer = Encoding.Latin1.GetBytes(content) });
        await Assertions.Expect(page.Locator("#bring-status.notice-bad")).ToContainTextAsync(expected, new() { Timeout = 15_000 });
    }

    [Fact]
    public async Task Answers_ByHandAndKeyboardAlone_ReachTheOutcome()
    {
        IPage page = await Ready();
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer by hand" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("#step-title")).ToBeFocusedAsync();
        await page.Locator("#item-coating-thickness select").FocusAsync();
        await page.Keyboard.TypeAsync("Rep");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("1.2 nm");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator("#item-coating-thickness .item-state")).ToContainTextAsync("Reported");
        await Step(page, "Outcome");
        await Assertions.Expect(page.Locator("textarea[data-request]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".outcome")).ToContainTextAsync("You have answered 1 of 50 items.");
    }

    [Fact]
    public async Task Answer_ByHand_OpensTheItemsThatItMakesApply()
    {
        IPage page = await Ready();
        await page.GetByRole(AriaRole.Button, new() { Name = "Answer by hand" }).ClickAsync();
        ILocator current = page.Locator("#item-current-density");
        await current.Locator("[data-field=status]").SelectOptionAsync("reported");
        await current.Locator("[data-field=value]").FillAsync("0.5C");
        await current.Locator("[data-field=value]").BlurAsync();
        await Assertions.Expect(page.Locator("article#item-c-rate-definition")).ToContainTextAsync("as you answered “0.5C”");
    }

    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 360)]
    public async Task EveryStep_HasNoViolationsAndDoesNotScrollSideways(ColorScheme scheme, int width)
    {
        IPage page = await Open("/checklist", scheme, width);
        await IsReady(page);
        await BrowserFixture.AssertAccessible(page);
        await Paste(page, Study);
        await page.Locator("#item-coating-thickness").GetByText("Overrule").ClickAsync();
        foreach (string step in new[] { "Essential", "Full list", "Arithmetic", "Outcome", "Text" })
        {
            await Step(page, step);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => { details.open = true; })");
            await BrowserFixture.AssertAccessible(page);
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, step);
        }
    }
}
