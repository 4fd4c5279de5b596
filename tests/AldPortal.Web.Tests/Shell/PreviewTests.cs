using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using AldPortal.Core.Typesetting;
using AldPortal.Web.Shell;
using AldPortal.Web.Shell.Previews;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace AldPortal.Web.Tests.Shell;

public class PreviewTests(PortalHost portal) : IClassFixture<PortalHost>
{
    private readonly HttpClient client = portal.CreateClient();

    [Fact]
    public async Task Page_EveryOneOfTheSitemap_HasAPictureOfItsOwn()
    {
        var addresses = new List<string>();
        foreach (string path in portal.Services.GetRequiredService<SitePages>().All.Append(PortalUrls.Checklist))
        {
            IDocument page = await portal.Page(path);
            Uri picture = new(Meta(page, "og:image"));
            Assert.Equal(path == "/" ? "/og/index.png" : $"/og{path}.png", picture.AbsolutePath);
            Assert.Equal(("1200", "630", "image/png"), (Meta(page, "og:image:width"), Meta(page, "og:image:height"), Meta(page, "og:image:type")));
            Assert.Contains(Meta(page, "og:title"), Meta(page, "og:image:alt"), StringComparison.Ordinal);
            Assert.Equal("summary_large_image", page.QuerySelector("meta[name='twitter:card']")!.GetAttribute("content"));
            addresses.Add(picture.PathAndQuery);
        }
        Assert.Equal(addresses.Distinct(), addresses);
        // Rows and papers all look alike: every tenth.
        string[] sample = [.. addresses.Where((address, index) => index % 10 == 0 || !address.StartsWith("/og/data/rows", StringComparison.Ordinal) && !address.StartsWith("/og/references/", StringComparison.Ordinal))];
        var seen = new HashSet<string>();
        foreach (string address in sample)
        {
            HttpResponseMessage response = await client.GetAsync(address);
            byte[] png = await response.Content.ReadAsByteArrayAsync();
            Assert.Equal((address, HttpStatusCode.OK, "image/png", (1200, 630)), (address, response.StatusCode, response.Content.Headers.ContentType?.MediaType, SizeOf(png)));
            Assert.Equal("public, max-age=31536000, immutable", response.Headers.CacheControl?.ToString());
            Assert.True(seen.Add(Convert.ToBase64String(png)), $"{address} looks like another page");
        }
    }

    [Fact]
    public async Task Figure_InAnotherState_HasAnotherPicture()
    {
        string all = Meta(await portal.Page("/figures/retention-vs-thickness"), "og:image");
        string some = Meta(await portal.Page("/figures/retention-vs-thickness?grade=NMC622&cycles=45"), "og:image");
        Assert.Contains("grade=NMC622&cycles=45&h=", some, StringComparison.Ordinal);
        Assert.NotEqual(await client.GetByteArrayAsync(new Uri(all).PathAndQuery), await client.GetByteArrayAsync(new Uri(some).PathAndQuery));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/og/explore.png?x=current&cathode=LCO")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/og/figures/retention-vs-thickness.png?grade=nonsense&%00=1")).StatusCode);
    }

    [Fact]
    public async Task Picture_KnownToTheAsker_IsNotSentAgain()
    {
        HttpResponseMessage first = await client.GetAsync("/og/glossary.png");
        Assert.Equal("no-cache", first.Headers.CacheControl?.ToString());
        var again = new HttpRequestMessage(HttpMethod.Get, "/og/glossary.png") { Headers = { { "If-None-Match", first.Headers.ETag!.ToString() } } };
        HttpResponseMessage second = await client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData("/og/no-such-page.png")]
    [InlineData("/og/glossary.gif")]
    [InlineData("/og/f/aaaaaaaaaaaaaaaaaaaaaa.png")]
    [InlineData("/og/")]
    public async Task Picture_OfNoPage_IsNotFound(string address) => Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(address)).StatusCode);

    [Fact]
    public async Task FrozenFigure_HasThePictureOfItsFigure_UntilItIsDeleted()
    {
        HttpResponseMessage made = await client.PostAsJsonAsync("/api/v1/figures/frozen", new { figureId = "growth-per-cycle", state = new { coating = "ZrO2" }, title = "My ZrO2" });
        JsonNode frozen = (await made.Content.ReadFromJsonAsync<JsonNode>())!;
        IDocument page = await portal.Page($"/f/{frozen["id"]}");
        string picture = new Uri(Meta(page, "og:image")).PathAndQuery;
        Assert.Equal($"Frozen figure: {Typesetter.ToUnicode("My ZrO2")}. With the figure.", Meta(page, "og:image:alt"));
        Assert.Equal((1200, 630), SizeOf(await client.GetByteArrayAsync(picture)));
        var delete = new HttpRequestMessage(HttpMethod.Delete, $"/api/v1/figures/frozen/{frozen["id"]}") { Headers = { { "X-Edit-Key", frozen["editKey"]!.ToString() } } };
        await client.SendAsync(delete);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(picture)).StatusCode);
    }

    [Fact]
    public void Version_FollowsWhatThePictureShows()
    {
        var cards = portal.Services.GetRequiredService<PreviewCards>();
        PreviewCard card = cards.Find("/cathodes/lco")!;
        Assert.NotEqual(card.Version, new PreviewCard(card.Kind, "another title", card.Text) { FigureKey = card.FigureKey }.Version);
        Assert.NotEqual(cards.Find("/figures/potential-windows")!.Version, cards.Find("/figures/potential-windows?cathode=LMO")!.Version);
    }

    private static string Meta(IDocument page, string property) => page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content")!;

    private static (int Width, int Height) SizeOf(byte[] png)
    {
        Assert.Equal<byte>([0x89, (byte)'P', (byte)'N', (byte)'G'], png[..4]);
        return (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
    }
}
