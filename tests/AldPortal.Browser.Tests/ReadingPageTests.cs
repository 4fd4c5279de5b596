using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace AldPortal.Browser.Tests;

public class ReadingPageTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Theory]
    [InlineData("/")]
    [InlineData("/cathodes/lco")]
    [InlineData("/data")]
    [InlineData("/references/77")]
    public async Task Page_WhenRead_OpensNoWebSocketSetsNoCookieAndAsksOnlyThePortal(string path)
    {
        IPage page = await Open("/glossary");
        var sockets = new ConcurrentBag<string>();
        var requests = new ConcurrentBag<string>();
        page.WebSocket += (_, socket) => sockets.Add(socket.Url);
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(path);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(sockets);
        Assert.Empty(await page.Context.CookiesAsync());
        Assert.All(requests, url => Assert.True(url.StartsWith(Address, StringComparison.Ordinal) || url.StartsWith("data:", StringComparison.Ordinal) || url.StartsWith("blob:", StringComparison.Ordinal), url));
        Assert.DoesNotContain(requests, url => url.Contains("blazor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GlossaryTerm_ByKeyboard_OpensAndClosesItsDefinition()
    {
        IPage page = await Open("/cathodes/lco");
        ILocator term = page.Locator("button.term").First;
        string popover = (await term.GetAttributeAsync("popovertarget"))!;
        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"#{popover}")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Locator($"#{popover}")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Claim_WhenOpened_LeadsToItsRow()
    {
        IPage page = await Open("/cathodes/lco");
        await page.Locator("button.claim-mark").First.ClickAsync();
        ILocator link = page.Locator(".pop-claim:popover-open a").First;
        string address = (await link.GetAttributeAsync("href"))!;
        await link.ClickAsync();
        await page.WaitForURLAsync("**" + address);
        await Assertions.Expect(page.Locator("h1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task GlossaryTerm_WithoutScript_StillOpens()
    {
        IPage page = await Open("/cathodes/lco", script: false);
        ILocator term = page.Locator("button.term").First;
        await term.ClickAsync();
        await Assertions.Expect(page.Locator($"#{await term.GetAttributeAsync("popovertarget")}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task AldCycle_SteppedAndPlayed_ShowsOneStepAtATime()
    {
        IPage page = await Open("/methods/ald-basics");
        ILocator scheme = page.Locator("[data-scheme='ald-cycle']");
        await scheme.GetByRole(AriaRole.Button, new() { Name = "Next" }).ClickAsync();
        await Assertions.Expect(scheme.GetByRole(AriaRole.Status)).ToHaveTextAsync("Step 1 of 4: TMA pulse");
        await Assertions.Expect(scheme.Locator(".scheme-rest")).ToHaveCountAsync(3);
        await scheme.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await Assertions.Expect(scheme.GetByRole(AriaRole.Button, new() { Name = "Pause" })).ToBeVisibleAsync();
        await Assertions.Expect(scheme.GetByRole(AriaRole.Status)).ToContainTextAsync("Step 2 of 4");
        await scheme.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await scheme.GetByRole(AriaRole.Button, new() { Name = "All steps" }).ClickAsync();
        await Assertions.Expect(scheme.Locator(".scheme-rest")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task ThemeToggle_WhenUsed_StaysOverReload()
    {
        IPage page = await Open("/");
        await page.Locator("[data-theme-toggle]").ClickAsync();
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        await page.ReloadAsync();
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
    }
}
