using Microsoft.Playwright;

namespace AldPortal.Browser.Tests;

public class AccessibilityTests(BrowserFixture browser) : BrowserTest(browser)
{
    /// <summary>One address of each kind of page; figures have their own list in <see cref="Figures.FigureTests.Pages"/>.</summary>
    public static readonly TheoryData<string> Pages =
    [
        "/", "/learn", "/cathodes/lco", "/mechanisms/hf-scavenging", "/methods/ald-basics", "/coatings/al2o3", "/guidance/reporting",
        "/glossary", "/references", "/references/77", "/data", "/data?cathode=LCO&sort=-retention", "/data/rows/t1-1", "/data/rows/x-77-1",
        "/data/notes?severity=major", "/no-such-page", "/search?q=zro2", "/search?q=", "/mechanisms", "/mechanisms?mechanism=hf-scavenging", "/coatings",
        "/guidance/items", "/guidance/items/coating-thickness", "/guidance/rules", "/checklist", "/checklist/compare", "/checklist/batch",
        "/checklist/calibration", "/checklist/calibration/lmo-zro2-powder?done=1&coating-material=reported",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InDarkAndLight_HasNoViolationsAndFitsTelephones(string path)
    {
        IPage page = await Open(path, ColorScheme.Dark);
        await BrowserFixture.AssertAccessible(page);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await BrowserFixture.AssertContrast(page);
        await page.SetViewportSizeAsync(360, 800);
        int width = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
        Assert.True(width <= 360, $"{path} is {width} pixels wide");
    }
}
