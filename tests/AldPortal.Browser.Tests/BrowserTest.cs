using Microsoft.Playwright;

namespace AldPortal.Browser.Tests;

/// <summary>A test in the browser: what it opens is closed when it ends, so that pages do not pile up over the suite.</summary>
public abstract class BrowserTest(BrowserFixture browser) : IAsyncDisposable
{
    private readonly List<IBrowserContext> contexts = [];

    /// <summary>Address of the portal, without a slash at the end.</summary>
    protected string Address => browser.Address;

    /// <summary>A window of its own (no shared storage) on an address of the portal.</summary>
    protected async Task<IPage> Open(string path, ColorScheme scheme = ColorScheme.Light, int width = 1280, bool script = true, TimeSpan slowedBy = default)
    {
        IPage page = await browser.Open(path, scheme, width, script, slowedBy);
        contexts.Add(page.Context);
        return page;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        foreach (IBrowserContext context in contexts)
            await context.CloseAsync();
        GC.SuppressFinalize(this);
    }
}
