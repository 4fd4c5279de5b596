using Microsoft.Playwright;

namespace AldPortal.Browser.Tests.Checklist;

/// <summary>A test of the wizard: the steps that all of them take.</summary>
public abstract class WizardTest(BrowserFixture browser) : BrowserTest(browser)
{
    /// <summary>A study whose growth per cycle and thickness contradict each other by a factor of ten.</summary>
    protected const string Study =
        "NMC622 powder (LiNi0.6Mn0.2Co0.2O2) was coated with Al2O3 in 10 ALD cycles at 150 °C. The coating thickness is 12.8 nm; "
        + "the growth per cycle is 1.28 Å. Half cells with lithium foil were cycled between 3.0 and 4.3 V vs. Li/Li+ at 180 mA g⁻¹ and 25 °C.";

    /// <summary>The wizard, ready to be used; on request over a connection on which the server's words arrive late.</summary>
    protected async Task<IPage> Ready(string address = "/checklist", TimeSpan slowedBy = default)
    {
        IPage page = await Open(address, slowedBy: slowedBy);
        await IsReady(page);
        return page;
    }

    /// <summary>Waits until the wizard can be used.</summary>
    protected static Task IsReady(IPage page) => Assertions.Expect(page.Locator("html[data-wizard=ready]")).ToHaveCountAsync(1, new() { Timeout = 20_000 });

    /// <summary>Pastes a text and has it read.</summary>
    protected static async Task Paste(IPage page, string text)
    {
        // As a paste from the clipboard does; typing 300 KB takes the driver half a minute.
        await page.Locator("#bring-paste").EvaluateAsync("(box, text) => { box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); }", text);
        await page.ClickAsync("[data-do=take-pasted]");
        await Assertions.Expect(page.Locator("#item-coating-thickness")).ToBeVisibleAsync(new() { Timeout = 20_000 });
    }

    /// <summary>Opens a step.</summary>
    protected static async Task Step(IPage page, string label)
    {
        ILocator button = page.Locator(".step-bar button", new() { HasText = label });
        await button.ClickAsync();
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-current", "step");
    }

    /// <summary>The file behind the JSON button.</summary>
    protected static async Task<byte[]> Export(IPage page)
    {
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Button, new() { Name = "JSON", Exact = true }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync());
    }
}
