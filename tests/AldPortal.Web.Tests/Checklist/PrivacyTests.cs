using System.Collections.Concurrent;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Logging;

namespace AldPortal.Web.Tests.Checklist;

/// <summary>Nothing of a manuscript may reach a log or the data directory, however talkative the logs and however wrong the request.</summary>
public class PrivacyTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Secret = "zirconocene-XQ77";

    [Theory]
    [InlineData("/api/v1/checklist/assess", """{"text":"ALD of SECRET on NMC622, 1.2 nm"}""")]
    [InlineData("/api/v1/checklist/assess", """{"text":"SECRET """)]
    [InlineData("/api/v1/checklist/assess", """{"SECRET":1}""")]
    [InlineData("/api/v1/checklist/assess", """{"answers":{"SECRET":{"status":"SECRET"}}}""")]
    [InlineData("/api/v1/checklist/assess", """{"answers":{"ald-cycles":{"status":"reported","value":"SECRET"}}}""")]
    [InlineData("/api/v1/checklist/assessments", """{"format":"SECRET"}""")]
    public async Task Text_WhenAssessed_IsInNoLog(string address, string body)
    {
        var log = new Recorder();
        using WebApplicationFactory<Program> host = Listening(log);
        await host.CreateClient().PostAsync(address, new StringContent(body.Replace("SECRET", Secret, StringComparison.Ordinal), Encoding.UTF8, "application/json"));
        Assert.NotEmpty(log.Lines);
        Assert.DoesNotContain(log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Files_WhenCheckedAsABatch_AreInNoLog()
    {
        var log = new Recorder();
        using WebApplicationFactory<Program> host = Listening(log);
        using var form = new MultipartFormDataContent { { new StringContent($"ALD of {Secret} on NMC622, 1.2 nm"), "files", $"{Secret}.txt" } };
        HttpResponseMessage response = await host.CreateClient().PostAsync("/checklist/batch", form);
        Assert.Contains(Secret, await response.Content.ReadAsStringAsync());
        Assert.DoesNotContain(log.Lines, line => line.Contains(Secret, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Assess_WithoutSaving_LeavesNothingInTheDataDirectory()
    {
        await portal.CreateClient().PostAsJsonAsync("/api/v1/checklist/assess", new { text = $"ALD of {Secret} on NMC622" });
        Assert.All(portal.DataFiles(), file => Assert.DoesNotContain(Secret, file));
    }

    private WebApplicationFactory<Program> Listening(Recorder log) => portal.WithWebHostBuilder(builder => builder.ConfigureLogging(logging =>
    {
        logging.ClearProviders();
        logging.AddProvider(log);
        logging.AddFilter(null, LogLevel.Trace);
    }));

    private sealed class Recorder : ILoggerProvider, ILogger
    {
        public ConcurrentBag<string> Lines { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            Lines.Add(state.ToString() ?? "");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
