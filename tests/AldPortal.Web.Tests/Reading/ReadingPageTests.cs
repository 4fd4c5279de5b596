using System.Net;
using AldPortal.Core.Content;
using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;

namespace AldPortal.Web.Tests.Reading;

public class ReadingPageTests(PortalHost portal) : IClassFixture<PortalHost>
{
    [Fact]
    public async Task Pages_AllOfThem_AnswerAndLeadOnlyToAddressesThatAnswer()
    {
        HttpClient client = portal.CreateClient();
        PortalContent content = portal.Services.GetRequiredService<PortalContent>();
        string[] starts = ["/", "/learn", "/glossary", "/references", "/data", "/data/notes", .. content.Pages.Select(page => page.Address)];
        var documents = new Dictionary<string, IDocument>();
        var checkedAddresses = new HashSet<string>();
        var dead = new List<string>();
        foreach (string start in starts)
        {
            IDocument page = documents[start] = await portal.Page(start);
            foreach (string address in page.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!))
            {
                string[] parts = address.Split('#');
                if (checkedAddresses.Add(parts[0]) && (await client.GetAsync(parts[0])).StatusCode != HttpStatusCode.OK)
                    dead.Add($"{start} → {address}");
            }
            dead.AddRange(page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")!).Where(anchor => page.GetElementById(anchor[1..]) is null).Select(anchor => $"{start} → {anchor}"));
        }
        IEnumerable<(string From, string To)> anchors = documents.SelectMany(page => page.Value.QuerySelectorAll("a[href*='#']").Select(link => (page.Key, link.GetAttribute("href")!)));
        dead.AddRange(anchors
            .Where(link => documents.TryGetValue(link.To.Split('#')[0], out IDocument? target) && target.GetElementById(link.To.Split('#')[1]) is null)
            .Select(link => $"{link.From} → {link.To}"));
        Assert.Empty(dead);
    }

    [Fact]
    public async Task Page_OfACathode_CitesLinksExplainsAndClaims()
    {
        IDocument page = await portal.Page("/cathodes/lco");
        Assert.NotNull(page.QuerySelector(".cite a[href='/references/77']"));
        IElement term = page.QuerySelector("button.term")!;
        Assert.NotNull(page.GetElementById(term.GetAttribute("popovertarget")!));
        IElement claim = page.QuerySelector("button.claim-mark")!;
        Assert.NotNull(page.GetElementById(claim.GetAttribute("popovertarget")!)!.QuerySelector("a[href^='/data/rows/']"));
        Assert.NotNull(page.QuerySelector(".callout-unclear"));
        Assert.Contains("Al2O3", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main sub"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/cathodes/lco")]
    [InlineData("/data")]
    public async Task Page_WhenRead_SetsNoCookieAndHasAnETag(string address)
    {
        HttpClient client = portal.CreateClient();
        HttpResponseMessage first = await client.GetAsync(address);
        Assert.False(first.Headers.Contains("Set-Cookie"));
        Assert.DoesNotContain("blazor", await first.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        Assert.Equal(HttpStatusCode.NotModified, (await client.SendAsync(again)).StatusCode);
    }

    [Theory]
    [InlineData("/cathodes/unobtainium")]
    [InlineData("/references/195")]
    [InlineData("/nothing/here")]
    public async Task Page_Unknown_Is404WithASearchBox(string address)
    {
        HttpResponseMessage answer = await portal.CreateClient().GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        IDocument page = await portal.Page(address);
        Assert.NotNull(page.QuerySelector("main form[action='/search'] input[name='q']"));
    }

    [Fact]
    public async Task Reference_WithRows_ListsThemAndThePagesThatCiteIt()
    {
        IDocument page = await portal.Page("/references/77");
        Assert.NotNull(page.QuerySelector("a[href='/data/rows/t1-1']"));
        Assert.NotNull(page.QuerySelector("main a[href='/cathodes/lco']"));
    }

    [Fact]
    public async Task References_Searched_ShowOnlyMatches()
    {
        IDocument page = await portal.Page("/references?q=George+2010");
        Assert.InRange(page.QuerySelectorAll(".reference-list li").Length, 2, 20);
        Assert.All(page.QuerySelectorAll(".reference-list li"), item => Assert.Contains("George", item.TextContent, StringComparison.Ordinal));
    }
}
