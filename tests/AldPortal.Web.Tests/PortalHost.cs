using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace AldPortal.Web.Tests;

/// <summary>The portal in memory, with the real content and a data directory of its own.</summary>
public sealed class PortalHost : WebApplicationFactory<Program>
{
    private readonly string dataDirectory = Directory.CreateTempSubdirectory("aldportal-test-").FullName;

    /// <summary>Settings that a test changes before the first request.</summary>
    public Dictionary<string, string> Settings { get; } = new() { ["Portal:RateLimit"] = "0", ["Portal:WarmUp"] = "false" };

    /// <summary>The parsed page at an address, whatever its status.</summary>
    public async Task<IDocument> Page(string address) => new HtmlParser().ParseDocument(await (await CreateClient().GetAsync(address)).Content.ReadAsStringAsync());

    /// <summary>The JSON at an address, whatever its status.</summary>
    public async Task<JsonNode> Json(string address) => JsonNode.Parse(await (await CreateClient().GetAsync(address)).Content.ReadAsStringAsync())!;

    /// <summary>The contents of all files of the data directory, read as Latin-1 so that no byte gets lost.</summary>
    public IEnumerable<string> DataFiles() => Directory.EnumerateFiles(dataDirectory, "*", SearchOption.AllDirectories).Select(file =>
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(stream, System.Text.Encoding.Latin1);
        return reader.ReadToEnd();
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("Portal:DataDirectory", dataDirectory);
        foreach ((string name, string value) in Settings)
            builder.UseSetting(name, value);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing && Directory.Exists(dataDirectory))
            Directory.Delete(dataDirectory, recursive: true);
    }
}
