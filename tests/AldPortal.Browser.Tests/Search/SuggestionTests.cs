using Microsoft.Playwright;

namespace AldPortal.Browser.Tests.Search;

public class SuggestionTests(BrowserFixture browser) : BrowserTest(browser)
{
    [Fact]
    public async Task Field_WhenTypedIn_SuggestsAndOpensByKeyboard()
    {
        IPage page = await Open("/glossary");
        ILocator field = page.Locator("#site-search-words");
        await field.FocusAsync();
        await field.PressSequentiallyAsync("Al203");
        ILocator first = page.GetByRole(AriaRole.Option).First;
        await Assertions.Expect(first).ToHaveAttributeAsync("data-url", "/coatings/al2o3");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-expanded", "true");
        await BrowserFixture.AssertAccessible(page);
        await page.Keyboard.PressAsync("ArrowDown");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(field).ToHaveAttributeAsync("aria-activedescendant", (await first.GetAttributeAsync("id"))!);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/coatings/al2o3");
    }

    [Fact]
    public async Task Suggestions_OnEscape_CloseAndLeaveTheWords()
    {
        IPage page = await Open("/glossary", ColorScheme.Dark, width: 360);
        ILocator field = page.Locator("#site-search-words");
        await field.FocusAsync();
        await field.PressSequentiallyAsync("scav");
        await Assertions.Expect(page.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();
        Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= 360);
        await BrowserFixture.AssertAccessible(page);
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await Assertions.Expect(field).ToHaveValueAsync("scav");
    }

    [Fact]
    public async Task Field_WithoutScript_LeadsToTheResults()
    {
        IPage page = await Open("/", script: false);
        await page.Locator("#site-search-words").FillAsync("growth per cycle");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/search?q=growth+per+cycle");
        await Assertions.Expect(page.Locator("main a[href='/glossary#growth-per-cycle']")).ToBeVisibleAsync();
    }
}
