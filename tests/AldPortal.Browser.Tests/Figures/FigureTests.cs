using System.Text.Json;
using Microsoft.Playwright;

namespace AldPortal.Browser.Tests.Figures;

public class FigureTests(BrowserFixture browser) : BrowserTest(browser)
{
    public static readonly TheoryData<string> Pages =
    [
        "/figures", "/figures/capacity-vs-current-al2o3-powder", "/figures/retention-vs-thickness",
        "/figures/retention-vs-thickness?cathode=NMC&facet=process&compare=default", "/figures/growth-per-cycle", "/figures/potential-windows", "/figures/coverage-matrix", "/figures/reporting-scorecard", "/figures/publications-by-year",
        "/explore", "/explore?y=retention", "/embed/figures/capacity-vs-current-al2o3-powder", "/c/new",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_InLightAndDark_HasNoViolationsAndFitsTelephones(string path)
    {
        IPage page = await Open(path, ColorScheme.Dark);
        await BrowserFixture.AssertContrast(page);
        page = await Open(path, width: 1280);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        await BrowserFixture.AssertAccessible(page);
        await page.SetViewportSizeAsync(360, 800);
        // The plot takes its new width in a later frame.
        await page.WaitForFunctionAsync("document.documentElement.scrollWidth <= 360");
    }

    [Theory]
    [InlineData("/figures/retention-vs-thickness")]
    [InlineData("/figures/capacity-vs-current-oxides-powder")]
    [InlineData("/figures/growth-per-cycle")]
    [InlineData("/figures/retention-gain-by-coating")]
    [InlineData("/figures/potential-windows")]
    public async Task Plotly_ShowsExactlyThePointsOfTheTable(string path)
    {
        IPage page = await Live(path);
        string drawn = await page.EvaluateAsync<string>(
            "JSON.stringify(document.querySelector('.figure-live').data.filter(trace => trace.meta !== 'ring').flatMap(trace => trace.customdata.map(custom => custom[0])).sort())");
        string listed = await page.EvaluateAsync<string>("JSON.stringify([...document.querySelectorAll('#figure .figure-table tbody tr')].map(row => row.dataset.rows).sort())");
        Assert.Equal(listed, drawn);
        Assert.NotEqual("[]", drawn);
    }

    [Fact]
    public async Task Filter_WhenChosen_ChangesPictureTableAndAddressWithoutLoading()
    {
        IPage page = await Live("/figures/retention-vs-thickness");
        await page.EvaluateAsync("window.sameDocument = true");
        await page.ClickAsync("#filter-cathode-nmc");
        await page.WaitForSelectorAsync("[data-explorer][data-milliseconds]");
        Assert.EndsWith("?cathode=NMC", page.Url, StringComparison.Ordinal);
        Assert.True(await page.EvaluateAsync<bool>("window.sameDocument === true"));
        Assert.Equal("filter-cathode-nmc", await page.EvaluateAsync<string>("document.activeElement.id"));
        int points = await page.EvaluateAsync<int>("document.querySelector('.figure-live').data.filter(trace => trace.meta !== 'ring').reduce((sum, trace) => sum + trace.x.length, 0)");
        Assert.Equal(await page.Locator("#figure .figure-table tbody tr").CountAsync(), points);
        Assert.Contains("shown", await page.TextContentAsync("#figure [data-live]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ArrowKeys_MoveOverThePoints_AndReadThemAloud()
    {
        IPage page = await Live("/figures/retention-vs-thickness");
        await page.FocusAsync(".figure-live");
        await page.Keyboard.PressAsync("ArrowRight");
        string first = (await page.TextContentAsync("#figure [data-live]"))!;
        await page.Keyboard.PressAsync("ArrowRight");
        string second = (await page.TextContentAsync("#figure [data-live]"))!;
        Assert.StartsWith("1 of ", first, StringComparison.Ordinal);
        Assert.StartsWith("2 of ", second, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/data/rows/**");
    }

    [Fact]
    public async Task Cells_ByKeyboard_AreReadAloudSelectedAndFollowed()
    {
        IPage page = await Live("/figures/reporting-scorecard?facet=coating");
        await page.FocusAsync("#figure .figure-wide .fig-cell");
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("ArrowDown");
        Assert.Contains("ALD cycles, TiO₂: reported in 5 of 5 rows", await page.TextContentAsync("#figure [data-live]"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Control+End");
        await page.Keyboard.PressAsync("Space");
        Assert.Contains("4 rows lacking", await page.TextContentAsync(".figure-selection"), StringComparison.Ordinal);
        Assert.Equal(4, await page.Locator(".figure-selection a").CountAsync());
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await page.IsVisibleAsync(".figure-selection"));
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**?facet=coating#lacking-uncoated");
    }

    [Fact]
    public async Task Cells_InABox_GiveTheCsvOfTheirRows()
    {
        IPage page = await Live("/figures/coverage-matrix");
        await page.ClickAsync("[data-tool=select]");
        ILocator from = page.Locator(".figure-wide .fig-cell[href*='cathode=LCO&coating=Al2O3']"), to = page.Locator(".figure-wide .fig-cell[href*='cathode=NMC&coating=Al2O3']");
        await from.HoverAsync();
        await page.Mouse.DownAsync();
        await to.HoverAsync();
        await page.Mouse.UpAsync();
        Assert.Contains("33 rows selected", await page.TextContentAsync(".figure-selection"), StringComparison.Ordinal);
        IDownload file = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(".figure-selection button"));
        Assert.Equal(34, (await File.ReadAllLinesAsync((await file.PathAsync())!)).Length);
    }

    [Fact]
    public async Task SavedFigureAndCollection_OnATelephone_FitAndHaveNoViolations()
    {
        IPage page = await Open("/");
        string[] addresses = await page.EvaluateAsync<string[]>("""
            async () => {
              const save = async (address, body) => (await fetch(address, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })).json();
              const figure = await save('/api/v1/figures/frozen', { figureId: 'retention-vs-thickness', state: { cathode: 'NMC' }, title: 'Ours', note: 'A note.' });
              const collection = await save('/api/v1/collections', { title: 'Two', parts: [{ text: 'First.' }, { frozen: figure.id }, { figureId: 'coverage-matrix', state: {} }] });
              return ['/f/' + figure.id, '/embed/f/' + figure.id, '/f/' + figure.id + '/delete', '/c/' + collection.id, '/c/' + collection.id + '/edit', '/embed/c/' + collection.id];
            }
            """);
        foreach (string address in addresses)
        {
            IPage telephone = await Open(address, address.StartsWith("/c/", StringComparison.Ordinal) ? ColorScheme.Dark : ColorScheme.Light, width: 360);
            Assert.Equal(360, await telephone.EvaluateAsync<int>("document.documentElement.scrollWidth"));
            await BrowserFixture.AssertAccessible(telephone);
        }
    }

    [Fact]
    public async Task BoxSelection_GivesTableAndCsvOfJustThese()
    {
        IPage page = await Live("/figures/retention-vs-thickness");
        await page.ClickAsync("[data-tool=select]");
        LocatorBoundingBoxResult box = (await page.Locator(".figure-live").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(box.X + box.Width * 0.2f, box.Y + box.Height * 0.2f);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(box.X + box.Width * 0.6f, box.Y + box.Height * 0.7f, new() { Steps = 6 });
        await page.Mouse.UpAsync();
        await page.WaitForSelectorAsync(".figure-selection tbody tr");
        int selected = await page.Locator(".figure-selection tbody tr").CountAsync();
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(".figure-selection button"));
        string csv = await File.ReadAllTextAsync(await download.PathAsync());
        Assert.Equal(selected + 1, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task AxisName_InBothPictures_LeadsToItsMeaning()
    {
        IPage page = await Open("/figures/capacity-vs-current-al2o3-powder", script: false);
        await page.Locator(".figure-wide a.fig-axis-link", new() { HasText = "Specific current" }).ClickAsync();
        await page.WaitForURLAsync("**/glossary#specific-current");
        page = await Open("/figures/capacity-vs-current-al2o3-powder");
        await page.Locator("figure[data-ready='true']").WaitForAsync();
        LocatorBoundingBoxResult name = (await page.Locator(".figure-live .xtitle a").BoundingBoxAsync())!;
        await page.Mouse.ClickAsync(name.X + name.Width / 2, name.Y + name.Height / 2);
        await page.WaitForURLAsync("**/glossary#specific-current");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task PlottedQuantity_ByKeyboard_OpensItsDefinition(bool script)
    {
        IPage page = await Open("/figures/growth-per-cycle", script: script);
        ILocator term = page.Locator(".figure-terms button.term").First;
        await term.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator($"#{await term.GetAttributeAsync("popovertarget")}")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Png_IsDrawnFromTheSvg()
    {
        IPage page = await Live("/figures/growth-per-cycle");
        IDownload download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("[data-png='2']"));
        byte[] png = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Equal([0x89, 0x50, 0x4E, 0x47], png[..4]);
        Assert.EndsWith("_2x.png", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WithoutScript_FiltersLegendAndOwnDataWork()
    {
        IPage page = await Open("/figures/retention-vs-thickness", script: false);
        await page.ClickAsync("#filter-cathode-nmc");
        Assert.EndsWith("?cathode=NMC", page.Url, StringComparison.Ordinal);
        await page.ClickAsync("#own-data > summary");
        await page.FillAsync("#own-text", "label,thickness_nm,retention_percent,cycle_number\nours,2,90,100");
        await page.ClickAsync("#own-data button[type=submit]");
        Assert.Contains("1 of your results were read, 1 are drawn", await page.TextContentAsync("#own-data .notice"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Console_OnFigurePages_StaysSilent()
    {
        IPage page = await Open("/glossary");
        var messages = new List<string>();
        page.Console += (_, message) => { if (message.Type is "error" or "warning") messages.Add(message.Text); };
        page.PageError += (_, error) => messages.Add(error);
        foreach (string path in new[] { "/figures/growth-per-cycle", "/figures/reporting-scorecard", "/explore", "/embed/figures/potential-windows" })
        {
            await page.GotoAsync(path);
            await page.Mouse.MoveAsync(200, 300);
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
        Assert.Empty(messages);
    }

    [Fact]
    public async Task Embedded_InAnotherOrigin_PostsItsHeight()
    {
        IPage other = await Open("/glossary");
        using var elsewhere = new OtherSite($"""
            <!DOCTYPE html><title>elsewhere</title>
            <script>addEventListener('message', event => document.title = JSON.stringify(event.data))</script>
            <iframe src='{Address}/embed/figures/growth-per-cycle?theme=dark' width='360'></iframe>
            """);
        await other.GotoAsync(elsewhere.Address);
        await other.WaitForFunctionAsync("document.title.includes('aldportal-height')");
        using JsonDocument message = JsonDocument.Parse(await other.TitleAsync());
        Assert.InRange(message.RootElement.GetProperty("height").GetInt32(), 400, 4000);
    }

    private async Task<IPage> Live(string path)
    {
        IPage page = await Open(path);
        await page.WaitForSelectorAsync("#figure[data-ready]");
        return page;
    }

    /// <summary>A site of another origin with one page.</summary>
    private sealed class OtherSite : IDisposable
    {
        private readonly System.Net.HttpListener listener = new();

        public OtherSite(string html)
        {
            Address = $"http://127.0.0.1:{FreePort()}/";
            listener.Prefixes.Add(Address);
            listener.Start();
            _ = Task.Run(async () =>
            {
                while (listener.IsListening)
                {
                    System.Net.HttpListenerContext context = await listener.GetContextAsync();
                    context.Response.ContentType = "text/html; charset=utf-8";
                    context.Response.Close(System.Text.Encoding.UTF8.GetBytes(html), willBlock: false);
                }
            });
        }

        public string Address { get; }

        public void Dispose() => listener.Close();

        private static int FreePort()
        {
            using var probe = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
            probe.Start();
            return ((System.Net.IPEndPoint)probe.LocalEndpoint).Port;
        }
    }
}
