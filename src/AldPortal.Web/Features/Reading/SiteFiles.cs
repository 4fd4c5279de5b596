using System.Text;
using System.Xml;
using AldPortal.Web.Hosting;
using AldPortal.Web.Shell;

namespace AldPortal.Web.Features.Reading;

/// <summary>Files for search engines: the sitemap with every reading page, and what not to crawl.</summary>
public static class SiteFiles
{
    private const string SitemapNamespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>Maps /sitemap.xml and /robots.txt.</summary>
    public static void MapSiteFiles(this WebApplication app)
    {
        SitePages site = app.Services.GetRequiredService<SitePages>();
        PublicAddress address = app.Services.GetRequiredService<PublicAddress>();
        app.MapGet(PortalUrls.Sitemap, () => TypedResults.Bytes(Sitemap(site, address), "application/xml; charset=utf-8")).ExcludeFromDescription();
        app.MapGet("/robots.txt", () => TypedResults.Text(Robots(address))).ExcludeFromDescription();
    }

    private static byte[] Sitemap(SitePages site, PublicAddress address)
    {
        using var file = new MemoryStream();
        using (var xml = XmlWriter.Create(file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("urlset", SitemapNamespace);
            foreach (string page in site.All.Append(PortalUrls.Checklist))
            {
                xml.WriteStartElement("url", SitemapNamespace);
                xml.WriteElementString("loc", SitemapNamespace, address.Of(page));
                xml.WriteEndElement();
            }
            xml.WriteEndElement();
        }
        return file.ToArray();
    }

    // Saved assessments and collections are for those who have the link.
    private static string Robots(PublicAddress address) => $"""
        User-agent: *
        Disallow: /api/
        Disallow: /embed/
        Disallow: /search
        Disallow: /checklist/a/
        Disallow: /c/

        Sitemap: {address.Of(PortalUrls.Sitemap)}

        """.ReplaceLineEndings("\n");
}
