namespace AldPortal.Web.Hosting;

/// <summary>Settings of the portal (section "Portal"); a wrong one stops the start with a message that names it.</summary>
public sealed class PortalOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Portal";

    /// <summary>Folder of the embedded database and the key ring; made if missing.</summary>
    public string DataDirectory { get; set; } = "data";

    /// <summary>"sqlite" or "postgres".</summary>
    public string Storage { get; set; } = "sqlite";

    /// <summary>Public address for links in exports, such as https://ald.example.org; null uses the address the server listens on.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>Who may embed /embed, as a CSP source list; default any.</summary>
    public string FrameAncestors { get; set; } = "*";

    /// <summary>Requests a minute from one address to the API and to what writes; 0 switches the limit off.</summary>
    public int RateLimit { get; set; } = 300;

    /// <summary>Renders all reading pages right after the start; false leaves each to its first reader.</summary>
    public bool WarmUp { get; set; } = true;

    /// <summary>Folder of the content; default is the copy beside the program.</summary>
    public string ContentDirectory { get; set; } = Path.Combine(AppContext.BaseDirectory, "content");

    /// <summary>What is wrong with the settings, each with its name; empty where all is well.</summary>
    public IEnumerable<string> Problems(IConfiguration configuration)
    {
        if (string.IsNullOrWhiteSpace(DataDirectory))
            yield return "Portal:DataDirectory is empty; give the folder for the database and the key ring.";
        if (Storage is not ("sqlite" or "postgres"))
            yield return $"Portal:Storage is “{Storage}”; accepted are sqlite and postgres.";
        if (Storage == "postgres" && string.IsNullOrWhiteSpace(configuration.GetConnectionString("Portal")))
            yield return "ConnectionStrings:Portal is missing; Portal:Storage is postgres and needs it.";
        if (BaseUrl is not null && !(Uri.TryCreate(BaseUrl, UriKind.Absolute, out Uri? url) && url.Scheme is "http" or "https"))
            yield return $"Portal:BaseUrl is “{BaseUrl}”; an address such as https://ald.example.org is expected.";
        if (FrameAncestors.AsSpan().IndexOfAny(";\r\n,") >= 0 || string.IsNullOrWhiteSpace(FrameAncestors))
            yield return $"Portal:FrameAncestors is “{FrameAncestors}”; * or addresses separated by spaces are expected.";
        if (RateLimit < 0)
            yield return $"Portal:RateLimit is {RateLimit}; 0 (off) or a number of requests a minute is expected.";
        if (!Directory.Exists(ContentDirectory))
            yield return $"Portal:ContentDirectory is “{ContentDirectory}”, which does not exist.";
    }
}
