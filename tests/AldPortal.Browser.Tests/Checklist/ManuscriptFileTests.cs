using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace AldPortal.Browser.Tests.Checklist;

public class ManuscriptFileTests(BrowserFixture browser) : BrowserTest(browser)
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("paper.pdf")]
    [InlineData("paper.docx")]
    public async Task File_WhenChosen_IsReadInTheBrowserWithItsTable(string name)
    {
        IPage page = await Open("/checklist");
        await Assertions.Expect(page.Locator("html[data-wizard=ready]")).ToHaveCountAsync(1, new() { Timeout = 20_000 });
        await page.SetInputFilesAsync("#bring-files", await Manuscript(name));
        ILocator card = page.Locator("#item-coating-thickness");
        await Assertions.Expect(card).ToContainTextAsync("1.3 nm", new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("#item-cam-identity")).ToContainTextAsync("LiNi0.6Mn0.2Co0.2O2");
        await Assertions.Expect(page.Locator("#item-capacity-at-100")).ToContainTextAsync("156.4");
        await Assertions.Expect(page.Locator("#manuscript-text")).ToContainTextAsync(new Regex(@"uncoated\s+171\.5\s+137\.2\s+80\.0"));
    }

    [Fact]
    public async Task Batch_OfPdfWordAndText_IsOneTable()
    {
        IPage page = await Open("/checklist/batch");
        await page.SetInputFilesAsync("#batch-files",
        [
            await Manuscript("one.pdf"), await Manuscript("two.docx"), new FilePayload { Name = "three.txt", MimeType = "text/plain", Buffer = "A text about bread."u8.ToArray() },
        ]);
        await page.ClickAsync("#batch-form button[type=submit]");
        ILocator rows = page.Locator("main table").First.Locator("tbody tr");
        await Assertions.Expect(rows).ToHaveCountAsync(3, new() { Timeout = 30_000 });
        await Assertions.Expect(rows.Nth(2)).ToContainTextAsync("does not speak of ALD-coated cathodes");
        foreach (int file in new[] { 0, 1 })
            Assert.True(int.Parse(await rows.Nth(file).Locator("td").First.InnerTextAsync()) >= 9);
    }

    [Fact]
    public async Task Save_UnderALink_ShowsItToEverybodyAndIsDeletedByItsOwner()
    {
        IPage page = await Open("/checklist");
        await Assertions.Expect(page.Locator("html[data-wizard=ready]")).ToHaveCountAsync(1, new() { Timeout = 20_000 });
        await page.SetInputFilesAsync("#bring-files", await Manuscript("paper.docx"));
        await Assertions.Expect(page.Locator("#item-coating-thickness")).ToContainTextAsync("1.3 nm", new() { Timeout = 30_000 });
        await page.Locator(".step-bar button", new() { HasText = "Outcome" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Save under a link" }).ClickAsync();
        ILocator link = page.Locator("a[href*='/checklist/a/']").First;
        await Assertions.Expect(link).ToBeVisibleAsync(new() { Timeout = 15_000 });
        string path = new Uri(new Uri(Address), (await link.GetAttributeAsync("href"))!).PathAndQuery;

        IPage other = await Open(path);
        await Assertions.Expect(other.Locator("main")).ToContainTextAsync("1.3 nm");
        await BrowserFixture.AssertAccessible(other);

        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it from the server" }).ClickAsync();
        await Assertions.Expect(page.Locator("#delete-question")).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Delete it", Exact = true }).ClickAsync();
        await Assertions.Expect(page.GetByText("Nothing is stored any more.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Save under a link" })).ToBeVisibleAsync(new() { Timeout = 15_000 });
        Assert.Equal(404, (await other.GotoAsync(path))!.Status);
    }

    private async Task<FilePayload> Manuscript(string name) => name.EndsWith("pdf", StringComparison.Ordinal)
        ? new FilePayload { Name = name, MimeType = "application/pdf", Buffer = await ManuscriptFiles.Pdf(await Open("/healthz")) }
        : new FilePayload { Name = name, MimeType = Word, Buffer = ManuscriptFiles.Docx() };
}
