using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;

namespace AldPortal.Benchmarks;

/// <summary>
/// What a reader of a figure waits for, in real Chromium: bytes and time until the figure is seen, against the same figure drawn by
/// plotly.js alone; and the time from a click on a filter to the new picture. tests/load/figures.sh starts a published portal for it.
/// </summary>
internal static class FigureInBrowser
{
    private const int Visits = 9;

    private static readonly string[] Figures = ["retention-vs-thickness", "growth-per-cycle", "potential-windows"];

    // Notes the first frame in which a mark of the figure is drawn; set up before the page's own scripts.
    private const string Watch = """
        const look = () => {
          const mark = [...document.querySelectorAll('.fig-point, .scatterlayer .point, .barlayer .point')].find((item) => item.getClientRects().length > 0);
          if (mark) { requestAnimationFrame(() => { window.figureSeen ??= performance.now(); }); } else { requestAnimationFrame(look); }
        };
        requestAnimationFrame(look);
        """;

    // The quickest page that plotly.js allows: nothing but the library, the same traces, the plot.
    private const string PlotlyAlone = """
        <!DOCTYPE html><html><head><meta charset="utf-8"><title>plotly alone</title><script src="/lib/plotly.min.js"></script></head>
        <body><div id="plot" style="width:860px;height:480px"></div><script>
        fetch('/figures/FIGURE/traces.json').then((answer) => answer.json()).then((figure) => Plotly.newPlot('plot', figure.data, figure.layout));
        </script></body></html>
        """;

    /// <summary>Prints the tables for docs/benchmarks.md.</summary>
    public static async Task Run(string address)
    {
        using IPlaywright playwright = await Playwright.CreateAsync();
        await using IBrowser browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
        Console.WriteLine($"Medians of {Visits} first visits, no cache; 4G: 10 Mbit/s, 40 ms there and back.");
        Console.WriteLine();
        Console.WriteLine("| figure | network | the page: until seen | bytes until then | plotly alone: until seen | bytes until then |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (string figure in Figures)
            foreach (bool isMobile in new[] { false, true })
            {
                var page = new List<Visit>();
                var plotly = new List<Visit>();
                for (int visit = 0; visit < Visits; visit++)
                {
                    page.Add(await Measure(browser, $"{address}/figures/{figure}", null, isMobile));
                    plotly.Add(await Measure(browser, $"{address}/plotly-alone", PlotlyAlone.Replace("FIGURE", figure), isMobile));
                }
                Console.WriteLine($"| `{figure}` | {(isMobile ? "4G" : "local")} | {Cells(page)} | {Cells(plotly)} |");
            }
        Console.WriteLine();
        Console.WriteLine("| figure | changes | filter chosen to new picture: least / median / most |");
        Console.WriteLine("|---|---|---|");
        foreach (string figure in Figures)
        {
            double[] times = await FilterChanges(browser, $"{address}/figures/{figure}");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| `{figure}` | {times.Length} | {times[0]:0} / {times[times.Length / 2]:0} / {times[^1]:0} ms |"));
        }
    }

    private static async Task<Visit> Measure(IBrowser browser, string address, string? html, bool isMobile)
    {
        await using IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        IPage page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Watch);
        if (html is not null)
            await page.RouteAsync("**/plotly-alone", route => route.FulfillAsync(new() { ContentType = "text/html", Body = html }));
        ICDPSession session = await context.NewCDPSessionAsync(page);
        await session.SendAsync("Network.enable");
        if (isMobile)
            await session.SendAsync("Network.emulateNetworkConditions", new() { ["offline"] = false, ["latency"] = 40, ["downloadThroughput"] = 1_250_000, ["uploadThroughput"] = 625_000 });
        double bytes = html?.Length ?? 0;
        session.Event("Network.loadingFinished").OnEvent += (_, finished) => bytes += finished!.Value.GetProperty("encodedDataLength").GetDouble();
        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        double seen = await page.EvaluateAsync<double>(
            "new Promise((resolve) => { const look = () => window.figureSeen ? resolve(window.figureSeen) : setTimeout(look, 5); look(); })");
        return new Visit(seen, bytes);
    }

    // Each filter is chosen by script, so that nothing is fetched ahead as it is under a pointer; the end is the frame after the new picture.
    private static async Task<double[]> FilterChanges(IBrowser browser, string address)
    {
        await using IBrowserContext context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 1280, Height = 900 } });
        IPage page = await context.NewPageAsync();
        await page.GotoAsync(address);
        await page.WaitForSelectorAsync("#figure[data-ready]");
        JsonElement times = (await page.EvaluateAsync("""
            async () => {
              const wait = () => new Promise((resolve) => { setTimeout(resolve, 1); });
              // A message posted while a frame is made arrives when it has been painted.
              const painted = () => new Promise((resolve) => {
                requestAnimationFrame(() => { const channel = new MessageChannel(); channel.port1.onmessage = resolve; channel.port2.postMessage(0); });
              });
              const ids = [...document.querySelectorAll('a[data-state][id^=filter-]')].map((link) => link.id);
              const times = [];
              for (const id of ids.slice(0, 24)) {
                const explorer = document.querySelector('[data-explorer]');
                const link = document.getElementById(id);
                if (!link) { continue; }
                delete explorer.dataset.milliseconds;
                const began = performance.now();
                link.click();
                while (!explorer.dataset.milliseconds) { await wait(); }
                await painted();
                times.push(performance.now() - began);
                await new Promise((resolve) => { setTimeout(resolve, 150); });
              }
              return times.sort((a, b) => a - b);
            }
            """))!.Value;
        return [.. times.EnumerateArray().Select(time => time.GetDouble())];
    }

    private static string Cells(List<Visit> visits)
    {
        double Median(Func<Visit, double> of) => visits.Select(of).Order().ElementAt(visits.Count / 2);
        return string.Create(CultureInfo.InvariantCulture, $"{Median(visit => visit.Milliseconds):0} ms | {Median(visit => visit.Bytes) / 1000:0} kB");
    }

    private sealed record Visit(double Milliseconds, double Bytes);
}
