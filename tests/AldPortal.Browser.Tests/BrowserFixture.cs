using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(AldPortal.Browser.Tests.BrowserFixture))]

namespace AldPortal.Browser.Tests;

/// <summary>The portal on a real port of 127.0.0.1 and one Chromium for all tests.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    // What either side of the circuit says arrives later, in its order.
    private const string SlowSocket = """
        window.WebSocket = class extends WebSocket {
          set onmessage(handler) { super.onmessage = event => setTimeout(() => handler.call(this, event), DELAY); }
          send(data) { setTimeout(() => super.send(data), DELAY); }
        };
        """;

    private readonly string dataDirectory = Directory.CreateTempSubdirectory("aldportal-browser-").FullName;
    private PortalServer? server;
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>Address of the portal, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <inheritdoc />
    public async ValueTask InitializeAsync()
    {
        server = new PortalServer(dataDirectory);
        server.UseKestrel(0);
        server.StartServer();
        Address = server.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        // A loaded machine is slow, not wrong; what is wrong is still wrong after this.
        Assertions.SetDefaultExpectTimeout(15_000);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Arguments });
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
        Directory.Delete(dataDirectory, recursive: true);
    }

    /// <summary>
    /// A new window of its own (no shared storage) on an address of the portal; on request what browser and circuit say to each
    /// other arrives late, as over a slow connection.
    /// </summary>
    public async Task<IPage> Open(string path, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool script = true, TimeSpan slowedBy = default)
    {
        IBrowserContext context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 900 },
        });
        if (slowedBy > TimeSpan.Zero)
            await context.AddInitScriptAsync(SlowSocket.Replace("DELAY", $"{slowedBy.TotalMilliseconds:F0}"));
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(path);
        await FirstFrame(page, script);
        return page;
    }

    // Chromium drops keys and clicks that come before a page has been drawn once, which on a loaded machine is later than "load".
    private static Task FirstFrame(IPage page, bool script) => script
        ? page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        : page.ScreenshotAsync();

    /// <summary>Fails with the list of accessibility violations of a page.</summary>
    public static Task AssertAccessible(IPage page) => AssertAccessible(page, ViolationsOnly());

    /// <summary>
    /// The same for the colours alone: enough where only the colour scheme is another one than when <see cref="AssertAccessible(IPage)"/>
    /// read the page.
    /// </summary>
    public static Task AssertContrast(IPage page)
    {
        AxeRunOptions colours = ViolationsOnly();
        colours.RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] };
        return AssertAccessible(page, colours);
    }

    // What a page does right is not asked for: on long pages its description takes longer than the checks.
    private static AxeRunOptions ViolationsOnly() => new() { ResultTypes = [ResultType.Violations] };

    private static async Task AssertAccessible(IPage page, AxeRunOptions options)
    {
        AxeResult result = await page.RunAxe(options);
        string[] violations = [.. result.Violations.Select(violation =>
            $"{violation.Id}: {violation.Help} ({string.Join("; ", violation.Nodes.Take(3).Select(node => node.Html))})")];
        Assert.True(violations.Length == 0, string.Join(Environment.NewLine, violations));
    }

    private sealed class PortalServer(string dataDirectory) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            builder.UseSetting("Portal:DataDirectory", dataDirectory);
            builder.UseSetting("Portal:RateLimit", "0");
        }
    }
}
