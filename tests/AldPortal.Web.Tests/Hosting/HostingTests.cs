using System.Net;
using System.Text;
using AldPortal.Web.Hosting;
using Microsoft.Extensions.Configuration;

namespace AldPortal.Web.Tests.Hosting;

public class HostingTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Theory]
    [InlineData("/healthz")]
    [InlineData("/readyz")]
    [InlineData("/openapi/v1.json")]
    public async Task Address_ForOperators_Answers(string address)
    {
        Assert.Equal(HttpStatusCode.OK, (await portal.CreateClient().GetAsync(address)).StatusCode);
    }

    [Fact]
    public async Task Answer_OfAnyPage_CarriesTheSecurityHeaders()
    {
        HttpResponseMessage answer = await portal.CreateClient().GetAsync("/");
        string policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-inline", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
        Assert.True(answer.Headers.Contains("Referrer-Policy") && answer.Headers.Contains("Permissions-Policy"));
    }

    [Fact]
    public async Task Page_OfAnyKind_HasNoInlineScriptOrStyle()
    {
        foreach (string address in (string[])["/", "/cathodes/lco", "/data", "/figures", "/checklist"])
        {
            var page = await portal.Page(address);
            Assert.Empty(page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), style, [style], [onclick]").Select(element => element.OuterHtml));
        }
    }

    [Fact]
    public async Task Api_UnknownAddress_IsProblemDetails()
    {
        HttpResponseMessage answer = await portal.CreateClient().GetAsync("/api/v1/nothing");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Api_MoreThanTheLimit_Is429InWords()
    {
        await using var limited = new PortalHost();
        limited.Settings["Portal:RateLimit"] = "3";
        HttpClient client = limited.CreateClient();
        HttpResponseMessage last = null!;
        for (int i = 0; i < 4; i++)
            last = await client.GetAsync("/api/v1/rows");
        Assert.Equal(HttpStatusCode.TooManyRequests, last.StatusCode);
        Assert.Contains("3 requests a minute", await last.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/data")).StatusCode);
    }

    [Theory]
    [InlineData("Portal:Storage", "oracle")]
    [InlineData("Portal:BaseUrl", "ald.example.org")]
    [InlineData("Portal:RateLimit", "-1")]
    [InlineData("Portal:FrameAncestors", "a;b")]
    [InlineData("Portal:ContentDirectory", "/nowhere/at/all")]
    public void Options_WrongSetting_IsNamed(string name, string value)
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(name, value)]).Build();
        PortalOptions options = configuration.GetSection(PortalOptions.Section).Get<PortalOptions>()!;
        Assert.Contains(name, Assert.Single(options.Problems(configuration)), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_PostgresWithoutConnection_IsNamed()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>("Portal:Storage", "postgres")]).Build();
        PortalOptions options = configuration.GetSection(PortalOptions.Section).Get<PortalOptions>()!;
        Assert.Contains("ConnectionStrings:Portal", Assert.Single(options.Problems(configuration)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task BrokenContent_InProduction_NeverStopsTheSite()
    {
        string folder = Directory.CreateTempSubdirectory("aldportal-broken-").FullName;
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder, "glossary.yaml"), "- id: [broken", Encoding.UTF8);
            await using var broken = new PortalHost();
            broken.Settings["Portal:ContentDirectory"] = folder;
            HttpClient client = broken.CreateClient();
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/data")).StatusCode);
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/cathodes/lco")).StatusCode);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
