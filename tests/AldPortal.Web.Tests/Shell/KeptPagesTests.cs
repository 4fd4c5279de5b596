using System.IO.Compression;
using System.Net;
using AldPortal.Web.Shell;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace AldPortal.Web.Tests.Shell;

public class KeptPagesTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private const string Address = "/cathodes/lco";

    [Theory]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("GZIP;q=0.5", "gzip")]
    [InlineData("deflate", null)]
    [InlineData(null, null)]
    public async Task Page_AskedInAnEncoding_ComesInItAndIsAlwaysTheSame(string? accepted, string? expected)
    {
        HttpResponseMessage first = await Ask(Address, ("Accept-Encoding", accepted));
        HttpResponseMessage second = await Ask(Address, ("Accept-Encoding", accepted));
        Assert.Equal(expected, second.Content.Headers.ContentEncoding.SingleOrDefault());
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.Equal(await portal.CreateClient().GetStringAsync(Address), await Decoded(second));
        Assert.Equal(await Decoded(first), await Decoded(second));
        Assert.Contains("Accept-Encoding", second.Headers.Vary);
        Assert.True(second.Headers.Contains("Content-Security-Policy"));
        Assert.False(second.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task Page_ThatTheBrowserHas_IsNotSentAgain()
    {
        string tag = (await Ask(Address)).Headers.ETag!.Tag;
        HttpResponseMessage response = await Ask(Address, ("If-None-Match", $"\"other\", {tag}"));
        Assert.Equal(HttpStatusCode.NotModified, response.StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Ask(Address, ("If-None-Match", "\"other\""))).StatusCode);
    }

    [Fact]
    public async Task Page_OnlyItsHead_HasLengthAndNoBody()
    {
        await Ask(Address);
        HttpResponseMessage response = await portal.CreateClient().SendAsync(new HttpRequestMessage(HttpMethod.Head, Address));
        Assert.True(response.Content.Headers.ContentLength > 10_000);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/cathodes/lco", true)]
    [InlineData("/data/rows/t1-1", true)]
    [InlineData("/DATA/rows/t1-1", false)]
    [InlineData("/data?cathode=LCO", false)]
    [InlineData("/no-such-page", false)]
    public async Task Page_IsKept_OnlyUnderAnAddressOfTheList(string address, bool expected)
    {
        await Ask(address);
        string[] parts = address.Split('?');
        var context = new DefaultHttpContext();
        context.Request.Method = "GET";
        context.Request.Path = parts[0];
        context.Request.QueryString = new QueryString(parts.Length > 1 ? "?" + parts[1] : "");
        Assert.Equal(expected, portal.Services.GetRequiredService<KeptPages>().Find(context.Request) is not null);
    }

    [Fact]
    public async Task WarmUp_AfterTheStart_RendersEveryPage()
    {
        await using var warm = new PortalHost();
        warm.Settings["Portal:WarmUp"] = "true";
        _ = warm.Server;
        Task? running = warm.Services.GetRequiredService<PageWarmUp>().ExecuteTask;
        await running!.WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);
        KeptPages kept = warm.Services.GetRequiredService<KeptPages>();
        foreach (string address in warm.Services.GetRequiredService<SitePages>().All)
        {
            var context = new DefaultHttpContext();
            context.Request.Method = "GET";
            context.Request.Path = address;
            Assert.True(kept.Find(context.Request) is not null, address);
        }
    }

    private async Task<HttpResponseMessage> Ask(string address, params (string Name, string? Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach ((string name, string? value) in headers)
            if (value is not null)
                request.Headers.TryAddWithoutValidation(name, value);
        return await portal.CreateClient().SendAsync(request);
    }

    private static async Task<string> Decoded(HttpResponseMessage response)
    {
        Stream body = new MemoryStream(await response.Content.ReadAsByteArrayAsync());
        body = response.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        return await new StreamReader(body).ReadToEndAsync();
    }
}
