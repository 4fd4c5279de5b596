using Microsoft.Playwright;

namespace AldPortal.Browser.Tests.Checklist;

/// <summary>Where a button goes away with what it did, the focus goes on to what follows.</summary>
public class WizardFocusTests(BrowserFixture browser) : WizardTest(browser)
{
    [Fact]
    public async Task Card_OverruledDoneAndTakenBack_KeepsTheFocus()
    {
        IPage page = await Ready();
        await Paste(page, Study);
        ILocator card = page.Locator("#item-coating-thickness");
        await card.Locator("[data-edit]").PressAsync("Enter");
        await Assertions.Expect(card.Locator("[data-field=status]")).ToBeFocusedAsync();
        await card.Locator("[data-field=status]").SelectOptionAsync("partial");
        await card.GetByRole(AriaRole.Button, new() { Name = "Done" }).PressAsync("Enter");
        await Assertions.Expect(card.Locator("[data-edit]")).ToBeFocusedAsync();
        await card.GetByText("Take my answer back").PressAsync("Enter");
        await Assertions.Expect(card.Locator("[data-edit]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task FoldedItem_SaidToApplyAndTakenBack_KeepsTheFocus()
    {
        IPage page = await Ready();
        await Paste(page, Study);
        ILocator folded = page.Locator(".folded");
        await folded.Locator("summary").ClickAsync();
        await folded.GetByText("it does apply").First.PressAsync("Enter");
        await Assertions.Expect(page.Locator(".item h3:focus")).ToHaveCountAsync(1);
        await page.GetByText("Take my answer back").PressAsync("Enter");
        await Assertions.Expect(folded.Locator("summary")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Request_LeftOutAndTakenInAgain_MovesTheFocusToItsPlace()
    {
        IPage page = await Ready();
        await Paste(page, Study);
        await Step(page, "Outcome");
        ILocator boxes = page.Locator("textarea[data-request]");
        string third = await boxes.Nth(2).InputValueAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Leave out request 2", Exact = true }).PressAsync("Enter");
        await Assertions.Expect(boxes.Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(boxes.Nth(1)).ToHaveValueAsync(third);
        await page.GetByText("1 left out").ClickAsync();
        await page.GetByText("take in again").PressAsync("Enter");
        await Assertions.Expect(boxes.Nth(1)).ToBeFocusedAsync();
        await Assertions.Expect(boxes.Nth(2)).ToHaveValueAsync(third);
    }

    [Fact]
    public async Task Text_TakenAwayOrForgotten_KeepsTheFocus()
    {
        IPage page = await Ready();
        await Paste(page, Study);
        await Step(page, "Text");
        await page.Locator("#forget").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#forget-question")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Keep them" }).PressAsync("Enter");
        await Assertions.Expect(page.Locator("#forget")).ToBeFocusedAsync();
        await page.Locator("[data-do=remove-text]").PressAsync("Enter");
        await Assertions.Expect(page.Locator("#bring-paste")).ToBeFocusedAsync();
        await Assertions.Expect(page.Locator("#bring-status")).ToContainTextAsync("taken away");
    }
}
