using System.Net;

namespace AldPortal.Web.Features.Sharing;

/// <summary>The code that puts something of the portal into another page.</summary>
public static class EmbedCode
{
    /// <summary>An iframe; its height can follow the message that the embedded page posts.</summary>
    public static string Of(string address, string title) =>
        $"<iframe src=\"{WebUtility.HtmlEncode(address)}\" title=\"{WebUtility.HtmlEncode(title)}\" width=\"100%\" height=\"700\" loading=\"lazy\" style=\"border:0\"></iframe>";
}
